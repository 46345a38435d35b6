import { sql } from '../db/schema.ts'
import type { Db } from '../db/schema.ts'
import { programmeOf, titled } from './programme.ts'
import type { Found, Parts } from './programme.ts'
import type { EventFacts, Plan, Rules, Speaker, Text } from './file.ts'

export interface EventRow {
  id: string
  series: string | null
  version: number
  status: 'planned' | 'tentative' | 'cancelled'
  title: Text
  startsOn: string | null
  precision: 'minute' | 'day' | 'month'
  startsAt: Date | null
  endsAt: Date | null
  /** The end, or without one the end of the day or month. */
  overAt: Date | null
  zone: string
  voice: 'je' | 'u'
  seats: number | null
  fullSince: Date | null
  opensAt: Date | null
  closesAt: Date | null
  rules: Rules
  /** Without its citations: those are many, and few ask for them. */
  facts: Omit<EventFacts, 'citations'>
  demo: boolean
  /** Where it takes place online; whoever shows it asks `releasedLink` first. */
  joinUrl: string | null
  linkFrom: Date | null
  /** Null: the usual plan. */
  reminders: Plan | null
}

/** `taken` counts confirmed and pending registrations. */
export interface Counts {
  taken: number
  waiting: number
}

export type EventListed = EventRow & Counts

export interface SessionRow {
  id: string
  kind: 'doors' | 'talk' | 'plenary' | 'break' | 'workshops' | 'after' | 'end'
  round: number | null
  title: Text
  note: Text | null
  speakers: Speaker[]
  startsAt: Date
  endsAt: Date | null
}

export interface WorkshopRow {
  id: string
  number: number
  title: Text
  about: Text | null
  speakers: Speaker[]
}

export interface OfferingRow extends Counts {
  id: number
  workshopId: string
  sessionId: string
  round: number | null
  seats: number | null
  joinUrl: string | null
}

export interface Programme extends Counts {
  event: EventRow
  sessions: SessionRow[]
  workshops: WorkshopRow[]
  offerings: OfferingRow[]
}

const columns = sql`event.id, event.series, event.version, event.status,
  event.title_nl as nl, event.title_en as en, starts_on as "startsOn", event.precision,
  event.starts_at as "startsAt", event.ends_at as "endsAt",
  coalesce(event.ends_at, (rpad(starts_on, 10, '-01')::date + (case event.precision
    when 'month' then interval '1 month' else interval '1 day' end)) at time zone zone) as "overAt",
  zone, voice, event.seats, full_since as "fullSince", opens_at as "opensAt",
  closes_at as "closesAt", rules, facts - 'citations' as facts, demo,
  event.join_url as "joinUrl", link_from as "linkFrom", reminders`

const registered = sql`cross join lateral (
  select count(*) filter (where status in ('confirmed', 'pending'))::int as taken,
    count(*) filter (where status = 'waiting')::int as waiting
  from registration where event_id = event.id) as registered`

const parts = sql`
  (select json_agg(session order by position) from session where event_id = event.id) as sessions,
  (select json_agg(workshop order by number) from workshop where event_id = event.id) as workshops,
  (select json_agg(json_build_object('id', offering.id, 'workshopId', workshop_id,
      'sessionId', session_id, 'seats', offering.seats, 'joinUrl', offering.join_url, 'taken', chosen.taken,
      'waiting', chosen.waiting) order by offering.id)
    from offering cross join lateral (
      select count(*) filter (where state = 'seated') as taken,
        count(*) filter (where state = 'waiting') as waiting
      from choice where offering_id = offering.id and state in ('seated', 'waiting')) as chosen
    where offering.event_id = event.id) as offerings`

export async function findEvent(db: Db, id: string): Promise<EventListed | undefined> {
  const query = sql<Found & Counts>`select ${columns}, taken, waiting
    from event ${registered} where event.id = ${id}`
  return (await query.execute(db)).rows.map(titled)[0]
}

/** All events in the order of their dates, those without one last. */
export async function findEvents(db: Db): Promise<EventListed[]> {
  const query = sql<Found & Counts>`select ${columns}, taken, waiting
    from event ${registered} order by starts_on nulls last, starts_at, id`
  return (await query.execute(db)).rows.map(titled)
}

/** One event with all its parts and counts, in a single statement. */
export async function findProgramme(db: Db, id: string): Promise<Programme | undefined> {
  const query = sql<Found & Counts & Parts>`select ${columns}, taken, waiting, ${parts}
    from event ${registered} where event.id = ${id}`
  const [row] = (await query.execute(db)).rows
  return row && programmeOf(row)
}

/** All events with all their parts, in a single statement. */
export async function findProgrammes(db: Db): Promise<Programme[]> {
  const query = sql<Found & Counts & Parts>`select ${columns}, taken, waiting, ${parts}
    from event ${registered} order by starts_on nulls last, starts_at, id`
  return (await query.execute(db)).rows.map(programmeOf)
}

/** The event row is the lock: whoever signs up or leaves waits here for the others. */
export async function lockEvent(db: Db, id: string): Promise<EventRow | undefined> {
  const query = sql<Found>`select ${columns} from event where id = ${id} for update`
  return (await query.execute(db)).rows.map(titled)[0]
}

/** Cards that were made of the version before are stale from now on. */
export async function bumpVersion(db: Db, eventId: string): Promise<void> {
  await db
    .updateTable('event')
    .set({ version: sql`version + 1` })
    .where('id', '=', eventId)
    .execute()
}
