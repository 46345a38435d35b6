import { sql, type Db } from '../db/schema.ts'
import type { Edit } from './edit.ts'

/** One change as it is remembered: how the parts were before it, and why. */
export interface Changed {
  was: Edit
  reason: string | null
  at: Date
}

export async function findChange(
  db: Db,
  eventId: string,
  version: number,
): Promise<Changed | undefined> {
  const row = await db
    .selectFrom('event_change')
    .where('event_id', '=', eventId)
    .where('version', '=', version)
    .select(['was', 'reason', 'at'])
    .executeTakeFirst()
  return row && { ...row, was: revived(row.was as Stored) }
}

/** The earlier changes of the same parts: what there was to say of them, a later one says. */
export async function findOverruled(
  db: Db,
  eventId: string,
  { version, edit }: { version: number; edit: Edit },
): Promise<number[]> {
  const rows = await db
    .selectFrom('event_change')
    .where('event_id', '=', eventId)
    .where('version', '<', version)
    .select(['version', 'was'])
    .execute()
  const covered = ({ was }: (typeof rows)[number]) =>
    edit.status === 'cancelled' ||
    Object.keys(was).every((part) => part in edit && part !== 'offerings')
  return rows.filter(covered).map((row) => row.version)
}

/** JSON has no moments, only how they are written. */
type Stored = {
  [Key in keyof Edit]: Edit[Key] extends Date | null | undefined ? string | null : Edit[Key]
}

function revived({ times, linkFrom, fullSince, ...rest }: Stored): Edit {
  const was: Edit = rest as Edit
  if (linkFrom !== undefined) was.linkFrom = moment(linkFrom)
  if (fullSince !== undefined) was.fullSince = moment(fullSince)
  if (times)
    was.times = {
      ...times,
      startsAt: moment(times.startsAt),
      endsAt: moment(times.endsAt),
      sessions: times.sessions.map(({ id, startsAt, endsAt }) => ({
        id,
        startsAt: new Date(startsAt),
        endsAt: moment(endsAt),
      })),
    }
  return was
}

const moment = (said: string | Date | null): Date | null => (said === null ? null : new Date(said))

/** Changes of events that are over for ninety days are nobody’s business any more. */
export const forgetChanges = (db: Db, now: Date) =>
  sql`delete from event_change using event
    where event.id = event_id and event.starts_on is not null
      and rpad(event.starts_on, 10, '-01')::date < (${now}::timestamptz - interval '90 days')::date`.execute(
    db,
  )

/** What a person changed last, the latest first; `isLast`: nothing of the event was changed since. */
export async function findLastChanges(db: Db, personId: string) {
  const rows = await db
    .selectFrom('event_change')
    .innerJoin('event', 'event.id', 'event_change.event_id')
    .where('by_person_id', '=', personId)
    .select(['event_id as eventId', 'event_change.version', 'event.version as now'])
    .select('event_change.at')
    .orderBy('event_change.at', 'desc')
    .orderBy('event_change.version', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ now, ...row }) => ({ ...row, isLast: row.version === now }))
}

/** What a person changed, and when. */
export const findChangesBy = (db: Db, personId: string) =>
  db
    .selectFrom('event_change')
    .innerJoin('event', 'event.id', 'event_change.event_id')
    .where('by_person_id', '=', personId)
    .select(['event.title_nl as event', 'reason', 'event_change.at'])
    .orderBy('event_change.at')
    .execute()
