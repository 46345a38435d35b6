import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { day, voiceOf, type Lang } from '../lang.ts'
import { seal, unseal } from '../seal.ts'
import type { Comparison } from './laid.ts'
import { texts } from './texts.ts'

/** The comparison as plain text, to put in a file of one's own. */
export function noteText(compared: Comparison, lang: Lang, now: Date): string {
  const t = texts[voiceOf(lang)]
  const conditions = compared.conditions.flatMap(({ name, quote, translation, parts }) => [
    '',
    `${name}: ${quote}`,
    ...(translation ? [translation] : []),
    ...parts.map((part) => `- ${part.name}: ${part.said}`),
  ])
  return [
    t.noteOf,
    `${t.date}: ${day(now, lang)}`,
    ...['', `${t.description}:`, compared.text],
    ...['', compared.aim, ...conditions, t.both],
    ...(compared.elsewhere ? ['', `${t.noteElsewhere} ${compared.elsewhere}`] : []),
    ...['', compared.source, t.noteVerdict, compared.ask],
  ].join('\n')
}

/** What a note is made of. */
export interface Noted {
  text: string
  lang: Lang
  at: number
}

const minutes = 10

/** The whole description travels in the address, sealed: nothing of it is kept here. */
export const packNote = (noted: Noted, secretKey: string): string =>
  seal(secretKey, deflateRawSync(JSON.stringify(noted)).toString('base64'))

/** Null when the address was altered, or is too old. */
export function unpackNote(token: string, secretKey: string, now: Date): Noted | null {
  try {
    const packed = Buffer.from(unseal(secretKey, token), 'base64')
    const noted: Noted = JSON.parse(inflateRawSync(packed).toString())
    return noted.at + minutes * 60_000 > now.getTime() ? noted : null
  } catch {
    return null
  }
}
