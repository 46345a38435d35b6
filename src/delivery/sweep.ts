import { sql, type Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { findReach } from '../people/reach.ts'
import { mark, takeExpired } from './queue.ts'
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

/** Who could not be reached and now can, in a chat of their own, gets what still has something to say. */
export async function reviveUnreachable(db: Db) {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id as "personId" from delivery
    where ${waiting} and person_id is not null`.execute(db)
  if (!rows.length) return
  const people = await findReach(
    db,
    rows.map(({ personId }) => personId),
  )
  const near = people.filter(({ reach }) => reach === 'personal' || reach === 'openable')
  const ids = near.map(({ personId }) => personId)
  await sql`
    update delivery set state = 'queued', reason = null, attempts = 0, due_at = clock_timestamp()
    where id in (
      select id from delivery where ${waiting} and person_id = any(${ids}::uuid[])
      order by id for update)`.execute(db)
}

const waiting = sql`state = 'unreachable' and created_at > clock_timestamp() - interval '30 days'`
