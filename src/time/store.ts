import { sql, type Db } from '../db/schema.ts'
import { findEvents, findProgramme, type EventListed, type SessionRow } from '../events/store.ts'
import type { Clockwork } from '../kit.ts'

/** How many messages are about to leave, those that wait their turn at a chat included. */
export async function countWaiting(db: Db): Promise<number> {
  const { waiting } = await db
    .selectFrom('delivery')
    .where('state', 'in', ['queued', 'sending'])
    .where('due_at', '<=', sql<Date>`clock_timestamp() + interval '1 minute'`)
    .select((eb) => eb.fn.countAll<string>().as('waiting'))
    .executeTakeFirstOrThrow()
  return Number(waiting)
}

/** What was sent between these moments of the clock, by kind; what we say of the clock itself does not count. */
export const countSent = (db: Db, from: Date, till: Date) =>
  db
    .selectFrom('delivery')
    .where('kind', '<>', 'clock')
    .where('state', '=', 'sent')
    .where('sent_at', '>=', from)
    .where('sent_at', '<=', till)
    .groupBy('kind')
    .select((eb) => ['kind', eb.fn.countAll<string>().as('count')])
    .execute()

/** Every card that is kept up to date shows what is so now. */
export async function findLive(db: Db): Promise<string[]> {
  const shown = await db.selectFrom('posted').select('subject').distinct().execute()
  return shown.map(({ subject }) => subject)
}

/** A moment at which something happens, seen from the event that it is about, if from any. */
export interface Moment {
  at: Date
  event: EventListed | undefined
  /** While the event goes on: the part of it that begins next. */
  session: SessionRow | undefined
}

/** The clock goes no further in one turn. */
export const yearLong = 366 * 86_400_000

/** The first moments after this one: what the ticks wait for, and where events begin and end. */
export async function findMoments(
  db: Db,
  { clockwork, after, most }: { clockwork: Clockwork; after: Date; most: number },
): Promise<Moment[]> {
  const events = (await findEvents(db)).filter(({ status }) => status === 'planned')
  const bounds = events.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
  const found: Moment[] = []
  for (let from = after; found.length < most; from = found.at(-1)!.at) {
    const later = [...bounds, await clockwork.next(db, from)].filter(
      (at) => at !== null && at > from,
    )
    if (!later.length) break
    const at = new Date(Math.min(...later.map(Number)))
    if (+at > +after + yearLong) break
    const event = nextOf(events, at)
    found.push({ at, event, session: await findNextPart(db, event, at) })
  }
  return found
}

async function findNextPart(db: Db, event: EventListed | undefined, at: Date) {
  if (!event?.startsAt || event.startsAt >= at) return undefined
  const programme = await findProgramme(db, event.id)
  return programme?.sessions.find(({ startsAt }) => startsAt > at)
}

/** The event that goes on at this moment, or else the next one. */
const nextOf = (events: EventListed[], at: Date) =>
  events
    .filter(({ startsAt, overAt }) => startsAt && (startsAt >= at || (overAt && overAt >= at)))
    .sort((a, b) => Number(a.startsAt) - Number(b.startsAt))[0]
