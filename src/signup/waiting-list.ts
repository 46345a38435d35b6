import { sql, type Db } from '../db/schema.ts'
import { phaseOf } from '../events/rules.ts'
import { findProgramme, type EventRow, type Programme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { capKeysOf, findCapsFor } from './caps.ts'
import { settle, type Floor, type Promotion, type Waiter } from './rules.ts'
import { freeSeat, savePick } from './seats.ts'

/** What happens around a change of seats: who is told, which cards follow, what time it is. */
export interface Town extends Pick<Kit, 'post' | 'touch'> {
  now: Date
}

/** Fills what has come free from the waiting lists, and tells who moved up. Called under the event's lock. */
export async function promote(db: Db, town: Town, event: EventRow): Promise<void> {
  await town.touch(db, event.id)
  if (isFrozen(event, town.now)) return
  const waiting = await findWaiters(db, event)
  if (!waiting.length) return
  const programme = (await findProgramme(db, event.id))!
  const caps = await findCapsFor(db, event, waiting)
  for (const move of settle(floorOf(programme, caps), waiting))
    await apply(db, town, { move, programme, waiting })
}

/** From the start on, seats change hands in the room and not in a list. */
export const isFrozen = (event: EventRow, now: Date) => phaseOf(event, now) !== 'upcoming'

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

type Waiting = Waiter & {
  personId: string
  role: string
  municipality: string | null
  promotions: number
}

/** Everybody who waits, for the event or for a workshop, with all they hold. */
async function findWaiters(db: Db, event: EventRow): Promise<Waiting[]> {
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

interface Move {
  move: Promotion
  programme: Programme
  waiting: Waiting[]
}

async function apply(db: Db, town: Town, { move, programme, waiting }: Move) {
  const who = waiting.find(({ registrationId }) => registrationId === move.registrationId)!
  const number = await countPromotion(db, move.registrationId)
  if (move.offeringId === undefined) {
    const subject = `event ${programme.event.id}, promotion ${number}`
    return town.post(db, { kind: 'signup.admitted', subject, to: who.personId, rank: 1 })
  }
  const { sessionId } = programme.offerings.find(({ id }) => id === move.offeringId)!
  await freeSeat(db, move.registrationId, sessionId)
  const spot = { id: move.offeringId, eventId: programme.event.id, sessionId }
  await savePick(db, move.registrationId, spot, 'seated')
  const subject = `offering ${move.offeringId}, promotion ${number}`
  return town.post(db, { kind: 'signup.seated', subject, to: who.personId, rank: 1 })
}

/** Confirms the registration, and counts how often this person moved up: each time is a message of its own. */
async function countPromotion(db: Db, registrationId: string): Promise<number> {
  const { promotions } = await db
    .updateTable('registration')
    .set((eb) => ({ status: 'confirmed', promotions: eb('promotions', '+', 1) }))
    .where('id', '=', registrationId)
    .returning('promotions')
    .executeTakeFirstOrThrow()
  return promotions
}
