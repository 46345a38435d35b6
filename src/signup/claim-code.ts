import { randomInt } from 'node:crypto'

const alphabet = 'BCDFGHJKMNPQRSTVWXYZ23456789'

/** Eight letters and digits that cannot be mistaken for each other: `KTRM-7XQ4`. */
export function newCode(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** The code as it was given out, whatever was typed between and around its letters. */
export function codeIn(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
