import { sql, type Db } from '../db/schema.ts'
import type { InTransaction, Kit } from '../kit.ts'
import { log } from '../log.ts'
import { mark, takeExpired, type Row } from './queue.ts'
import { nextAfter, nextFaceAfter } from './rules.ts'

/** What somebody had in hand who is no more: nobody knows whether it arrived. */
export async function release(db: Db, { messageOf }: Pick<Kit, 'messageOf'>) {
  const expired = await takeExpired(db)
  await mark(
    db,
    expired.map(({ id, kind, state, attempts: attempt }) => {
      const outcome = { unknown: 'crash' }
      if (state === 'sent') {
        const after = nextFaceAfter(outcome, attempt)
        return { id, attempt, state, reason: null, stale: after !== null, after: 0 }
      }
      const once = messageOf(kind)?.once ?? false
      const next = nextAfter(outcome, { attempt, once, unsure: true })
      return { id, attempt, ...next, after: next.after === null ? null : 0 }
    }),
  )
}

/** Who could not be reached and now can, gets what still has something to say. */
export const reviveUnreachable = (db: Db) =>
  sql`
    update delivery d set state = 'queued', reason = null, attempts = 0, due_at = clock_timestamp()
    where d.state = 'unreachable' and d.created_at > clock_timestamp() - interval '30 days'
      and exists (
        select from reach r join conversation c on c.id = r.conversation_id
        where r.person_id = d.person_id and c.gone_at is null
          and (c.kind = 'personal' or r.refused_at < r.seen_at))`.execute(db)

/** A letter that cannot be drawn must not hold up the others; false when the fault is another one. */
export async function setAside(inTransaction: InTransaction, fault: unknown): Promise<boolean> {
  const letter = (fault as { letter?: Row })?.letter
  if (!letter) return false
  const { id, kind, state, attempts } = letter
  log.error({ fault: (fault as Error).cause, message: kind }, 'A message cannot be drawn')
  const again = attempts < 3
  const tried = { after: again ? 2 ** attempts : null, reason: 'fault' }
  await inTransaction((db) =>
    mark(db, [
      {
        ...{ id, attempt: attempts, ...tried },
        ...(state === 'sent'
          ? { state, stale: again }
          : { state: again ? ('queued' as const) : ('failed' as const) }),
        step: 1,
      },
    ]),
  )
  return true
}
