import { sql, type Db } from '../db/schema.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents, findProgramme, type EventRow, type Programme } from '../events/store.ts'

/** A person's place in an event, as their card tells it. Positions count from one; null where one has a seat. */
export interface OwnPlace {
  id: string
  status: 'confirmed' | 'waiting'
  position: number | null
  role: string
  municipality: string | null
  municipalityChecked: boolean
  organisation: string | null
  listName: boolean
  picks: OwnPick[]
}

export interface OwnPick {
  offeringId: number
  sessionId: string
  state: 'seated' | 'waiting'
  position: number | null
}

export interface OwnCard {
  programme: Programme
  own: OwnPlace | null
}

/** One event as one person sees it. */
export async function findOwnCard(
  db: Db,
  eventId: string,
  personId: string,
): Promise<OwnCard | null> {
  const programme = await findProgramme(db, eventId)
  return programme ? { programme, own: await findOwn(db, eventId, personId) } : null
}

async function findOwn(db: Db, eventId: string, personId: string): Promise<OwnPlace | null> {
  const { rows } = await sql<OwnPlace>`
    select r.id, r.status, r.role, r.municipality, r.organisation,
      r.municipality_checked as "municipalityChecked", r.list_name as "listName",
      case when r.status = 'waiting' then (select count(*)::int from registration o
        where o.event_id = r.event_id and o.status = 'waiting' and o.seq <= r.seq) end as position,
      (select coalesce(json_agg(json_build_object('offeringId', c.offering_id, 'sessionId', c.session_id,
          'state', c.state, 'position', case when c.state = 'waiting' then (select count(*) from choice o
            where o.offering_id = c.offering_id and o.state = 'waiting' and o.seq <= c.seq) end) order by c.seq), '[]')
        from choice c where c.registration_id = r.id and c.state <> 'declined') as picks
    from registration r
    where r.event_id = ${eventId} and r.person_id = ${personId} and r.status in ('confirmed', 'waiting')`.execute(
    db,
  )
  return rows[0] ?? null
}

export interface Held {
  event: EventRow
  status: 'confirmed' | 'waiting'
}

/** The events this person goes to or waits for, the next one first; those that will not be as well. */
export async function findMine(db: Db, personId: string, now: Date): Promise<Held[]> {
  const own = await db
    .selectFrom('registration')
    .where('person_id', '=', personId)
    .where('status', 'in', ['confirmed', 'waiting'])
    .select(['event_id as id', 'status'])
    .execute()
  return (await findEvents(db)).flatMap((event) => {
    const held = own.find(({ id }) => id === event.id)
    const isAhead = phaseOf(event, now) !== 'over'
    return held && isAhead ? [{ event, status: held.status as Held['status'] }] : []
  })
}
