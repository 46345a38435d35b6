import { sql, type Db } from '../db/schema.ts'
import type { Subject } from '../chat.ts'

export type LetterState =
  'queued' | 'sending' | 'sent' | 'failed' | 'unreachable' | 'unknown' | 'cancelled'

/** Why a letter did not arrive, as far as it matters to whoever has to do something about it. */
export type Cause =
  'blocked' | 'noChat' | 'waitsInChat' | 'left' | 'tooBig' | 'busy' | 'offline' | 'refused'

const causes: Record<string, Cause> = {
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotDisabledByAdmin: 'blocked',
  BotNotInConversationRoster: 'left',
  ConversationNotFound: 'left',
  left: 'left',
  'no chat': 'noChat',
  'waits in chat': 'waitsInChat',
  MessageSizeTooBig: 'tooBig',
  413: 'tooBig',
  TooManyRequests: 'busy',
  PreconditionFailed: 'busy',
  429: 'busy',
  412: 'busy',
}

/** Null for a letter with which nothing is the matter. */
export function causeOf(state: LetterState, reason: string | null): Cause | null {
  if (state !== 'failed' && state !== 'unreachable') return null
  if (reason && /^E[A-Z_]+$/.test(reason)) return 'offline'
  return causes[reason ?? ''] ?? (state === 'failed' ? 'refused' : 'noChat')
}

export interface Sum {
  state: LetterState
  cause: Cause | null
  count: number
}

/** How the letters about one subject stand; together they are all its recipients. */
export async function sumLetters(db: Db, { kind, subject }: Subject): Promise<Sum[]> {
  const { rows } = await sql<{ state: LetterState; reason: string | null; count: number }>`
    select state, reason, count(*)::integer as count from delivery
    where kind = ${kind} and subject = ${subject} group by state, reason order by 1, 2`.execute(db)
  const sums: Sum[] = []
  for (const { state, reason, count } of rows) {
    const cause = causeOf(state, reason)
    const same = sums.find((sum) => sum.state === state && sum.cause === cause)
    if (same) same.count += count
    else sums.push({ state, cause, count })
  }
  return sums
}

/** Whether this letter already stands in the chat of this person. */
export async function isDelivered(
  db: Db,
  { kind, subject }: Subject,
  personId: string,
): Promise<boolean> {
  const letter = await db
    .selectFrom('delivery')
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('person_id', '=', personId)
    .where((eb) => eb.or([eb('state', '=', 'sent'), eb('activity_id', 'is not', null)]))
    .select('id')
    .executeTakeFirst()
  return letter !== undefined
}
