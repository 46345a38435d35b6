import { createHmac, timingSafeEqual } from 'node:crypto'

const minutes = 10

/** An address that nobody can guess or alter, and that soon leads nowhere. */
export function sealToken(personId: string, secretKey: string, now: Date): string {
  const until = (now.getTime() + minutes * 60_000).toString(36)
  const what = `${personId}.${until}`
  return `${what}.${sign(what, secretKey).toString('base64url')}`
}

/** The person for whom the token was made; null when it is forged or too old. */
export function openToken(token: string, secretKey: string, now: Date): string | null {
  const [personId = '', until = '', seal = ''] = token.split('.')
  const given = Buffer.from(seal, 'base64url')
  const right = sign(`${personId}.${until}`, secretKey)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return parseInt(until, 36) > now.getTime() ? personId : null
}

const sign = (what: string, secretKey: string) =>
  createHmac('sha256', secretKey).update(`mydata ${what}`).digest()
