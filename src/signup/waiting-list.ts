import type { Db } from '../db/schema.ts'
import { phaseOf } from '../events/rules.ts'
import type { Promotion } from '../events/settling.ts'
import { findProgramme, type EventRow, type Programme } from '../events/store.ts'
import { findMoves, findWaiters, type Waiting } from '../events/waiting.ts'
import type { Kit } from '../kit.ts'
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
  for (const move of await findMoves(db, programme, waiting))
    await apply(db, town, { move, programme, waiting })
}

/** From the start on, seats change hands in the room and not in a list. */
export const isFrozen = (event: EventRow, now: Date) => phaseOf(event, now) !== 'upcoming'

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
