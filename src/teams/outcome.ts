import type { Carried } from '../kit.ts'

/** Nobody can be written to there, and asking again does not help. */
const closed = [
  'ConversationBlockedByUser',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'MessageWritesBlocked',
]

/** The message never left: there was nobody to give it to. */
const unheard = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

const mostSeconds = 300

/** What a fault says about the message: not delivered for now, not deliverable, or nobody knows. */
export function outcomeOf(fault: any): Exclude<Carried, { sent: string | null }> {
  const status: number | undefined = fault.statusCode
  const code = fault.code ?? fault.cause?.code
  const reason = String(fault.details?.error?.code ?? code ?? status ?? 'unknown')
  if (status === 429 || status === 412) return { busy: waitOf(fault), reason }
  if (unheard.includes(code)) return { busy: 1, reason }
  if (status === 403 && closed.includes(reason)) return { gone: reason }
  if (status === 404 && !/^Activity/.test(reason)) return { lost: reason }
  if (status && status < 500) return { failed: reason }
  return { unknown: reason }
}

/** Seconds until Teams wants to hear from us again: it says so in seconds or as a date. */
export function waitOf(fault: any): number {
  const said: string | null | undefined = fault.response?.headers?.get('retry-after')
  if (!said) return 0.3
  const seconds = /^[\d.]+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000
  return Math.min(Math.max(Number.isNaN(seconds) ? 0.3 : seconds, 0), mostSeconds)
}
