import { sql, type Db } from '../db/schema.ts'
import { isoDay } from '../lang.ts'
import type { Near } from './planned.ts'
import type { Kind, Moment } from './rules.ts'
import { subjectOf } from './subject.ts'

/** An event with what was already seen to: until `since`, as long as its moments are these. */
export type Marked = Near & { moments: string | null; since: Date | null; isOn: boolean }

const day = 86_400_000

/** The events whose moments may fall around now; of what is called off or uncertain (`isOn` false) nobody is reminded. */
export async function findNear(db: Db, now: Date): Promise<Marked[]> {
  const [from, till] = [-7, 62].map((days) => new Date(now.getTime() + days * day))
  const { rows } = await sql<Marked & { rounds: Stored[] | null }>`
    select event.id, starts_on as "startsOn", event.starts_at as "startsAt",
      event.ends_at as "endsAt", reminders as plan, mark.moments, mark.seen_until as since,
      status = 'planned' as "isOn",
      (select json_agg(session order by position) from session
        where session.event_id = event.id and kind = 'workshops' and exists (select from offering
          where offering.event_id = event.id and session_id = session.id)) as rounds
    from event left join reminder_mark mark on mark.event_id = event.id
    where (event.starts_at between ${from} and ${till}
      or event.starts_at is null and rpad(starts_on, 10, '-01') between ${isoDay(now)} and ${isoDay(till!)}
        and status = 'planned')
    order by event.starts_at, event.id`.execute(db)
  return rows.map((row) => ({ ...row, rounds: (row.rounds ?? []).map(roundOf) }))
}

interface Stored {
  id: string
  starts_at: string
  ends_at: string | null
}

const roundOf = ({ id, starts_at, ends_at }: Stored) => ({
  id,
  startsAt: new Date(starts_at),
  endsAt: ends_at === null ? null : new Date(ends_at),
})

/** Writes down that all until now was seen to. */
export async function saveMark(db: Db, event_id: string, moments: string, seen_until: Date) {
  const mark = { moments, seen_until }
  await db
    .insertInto('reminder_mark')
    .values({ event_id, ...mark })
    .onConflict((conflict) => conflict.column('event_id').doUpdateSet(mark))
    .execute()
}

/** The name under which people mute a kind of reminder. */
export const mutedAs = (kind: Kind) => `reminder.${kind}` as const

/** Who has a seat, wants to hear it, and was already there when it fell due. */
const addressed = (db: Db, eventId: string, { kind, at }: Pick<Moment, 'kind' | 'at'>) =>
  db
    .selectFrom('registration')
    .where('event_id', '=', eventId)
    .where('status', '=', 'confirmed')
    .where('person_id', 'is not', null)
    .where('created_at', '<=', at)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('muted')
            .whereRef('muted.person_id', '=', 'registration.person_id')
            .where('what', '=', mutedAs(kind))
            .select('what'),
        ),
      ),
    )

export async function findAddressees(db: Db, eventId: string, moment: Moment): Promise<string[]> {
  const rows = await addressed(db, eventId, moment).select('person_id as id').execute()
  return rows.map(({ id }) => id!)
}

export async function countAddressees(
  db: Db,
  eventId: string,
  moment: Pick<Moment, 'kind' | 'at'>,
): Promise<number> {
  const { count } = await addressed(db, eventId, moment)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** How many of this reminder arrived, are on their way, or did not arrive. */
export async function countSent(db: Db, eventId: string, moment: Moment) {
  const { rows } = await sql<{ sent: number; ahead: number; lost: number }>`
    select count(*) filter (where state = 'sent')::int as sent,
      count(*) filter (where state in ('queued', 'sending'))::int as ahead,
      count(*) filter (where state in ('failed', 'unreachable', 'unknown'))::int as lost
    from delivery where kind = 'reminder' and subject = ${subjectOf(eventId, moment)}`.execute(db)
  return rows[0]!
}
