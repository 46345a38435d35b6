import { sql, type Db } from '../db/schema.ts'
import { capKeysOf, findCapsFor } from './caps.ts'
import { settle, type Floor, type Promotion, type Waiter } from './settling.ts'
import type { EventRow, Programme } from './store.ts'

/** Who of those who wait moves up when the event is as it is given here. */
export async function findMoves(
  db: Db,
  programme: Programme,
  waiting: Waiting[],
): Promise<Promotion[]> {
  const caps = await findCapsFor(db, programme.event, waiting)
  return settle(floorOf(programme, caps), waiting)
}

function floorOf({ event, taken, offerings }: Programme, caps: Map<string, number>): Floor {
  const seatsLeft = event.fullSince ? 0 : event.seats === null ? Infinity : event.seats - taken
  const places = offerings.map(
    ({ id, sessionId, workshopId, seats, taken: seated }) =>
      [
        id,
        { sessionId, workshopId, seatsLeft: seats === null ? Infinity : seats - seated },
      ] as const,
  )
  const { sameWorkshopTwice } = event.rules
  return { seatsLeft, caps, offerings: new Map(places), sameWorkshopTwice }
}

export type Waiting = Waiter & {
  personId: string
  role: string
  municipality: string | null
  promotions: number
}

/** Everybody who waits, for the event or for a workshop, with all they hold. */
export async function findWaiters(db: Db, event: EventRow): Promise<Waiting[]> {
  const { rows } = await sql<Omit<Waiting, 'capKeys'>>`
    select r.id as "registrationId", r.person_id as "personId", r.status = 'confirmed' as confirmed,
           r.seq, r.role, r.municipality, r.promotions,
           coalesce(json_agg(json_build_object('offeringId', c.offering_id, 'state', c.state, 'seq', c.seq))
             filter (where c.offering_id is not null), '[]') as picks
    from registration r left join choice c on c.registration_id = r.id
    where r.event_id = ${event.id} and r.person_id is not null
      and (r.status = 'waiting' or r.status = 'confirmed' and exists
        (select from choice w where w.registration_id = r.id and w.state = 'waiting'))
    group by r.id`.execute(db)
  return rows.map((row) => ({ ...row, capKeys: capKeysOf(event, row) }))
}
