import type { Db } from '../db/schema.ts'
import { phaseOf } from '../events/rules.ts'
import { openLedger } from './store.ts'
import { isIrrevocable, type ChoiceVerdict } from './rules.ts'
import { choose, findPicks, type Chosen } from './seats.ts'
import { isFrozen, promote, type Town } from './waiting-list.ts'

export interface Wish {
  personId: string
  eventId: string
  offeringIds: number[]
  /** The person knows that the seat left behind goes to somebody else. */
  sure: boolean
}

export type Move =
  | { outcome: 'notRegistered' }
  | { outcome: 'frozen' }
  | { outcome: 'confirm'; leaves: number[] }
  | { outcome: 'done'; chosen: Chosen[] }

/**
 * Moves to other workshops. A seat that others wait for is left only by who is sure.
 * Once the event runs nobody moves up from a line, and what is free goes to who comes first.
 */
export async function move(db: Db, town: Town, wish: Wish): Promise<Move> {
  const { event, own, programme } = await openLedger(db, wish.eventId, wish.personId)
  if (!own || own.status === 'cancelled') return { outcome: 'notRegistered' }
  const isRunning = phaseOf(event, town.now) === 'running'
  if (isFrozen(event, town.now) && !(isRunning && own.status === 'confirmed'))
    return { outcome: 'frozen' }
  const picks = await findPicks(db, own.id)
  const targets = programme.offerings.filter(({ id }) => wish.offeringIds.includes(id))
  const leaves = picks
    .filter((pick) => pick.state === 'seated')
    .filter((pick) =>
      targets.some(
        (to) => to.sessionId === pick.sessionId && to.id !== pick.offeringId && hasSeat(to),
      ),
    )
    .map((pick) => programme.offerings.find(({ id }) => id === pick.offeringId)!)
  if (!wish.sure && !isRunning && leaves.some(isIrrevocable))
    return { outcome: 'confirm', leaves: leaves.map(({ id }) => id) }
  const chooser = { id: own.id, verdict: own.status, now: town.now }
  const chosen = await choose(db, chooser, programme, wish.offeringIds)
  await promote(db, town, event)
  return { outcome: 'done', chosen: await settled(db, own.id, chosen) }
}

const hasSeat = ({ seats, taken }: { seats: number | null; taken: number }) =>
  seats === null || taken < seats

/** A promotion within the same turn may have turned waiting into a seat. */
async function settled(db: Db, registrationId: string, chosen: Chosen[]): Promise<Chosen[]> {
  const picks = await findPicks(db, registrationId)
  const seated = (offeringId: number) =>
    picks.some((pick) => pick.offeringId === offeringId && pick.state === 'seated')
  return chosen.map(({ offeringId, verdict }) => ({
    offeringId,
    verdict: verdict === 'waiting' && seated(offeringId) ? ('seated' as ChoiceVerdict) : verdict,
  }))
}

/** Gives back a seat or a place in line, and is not offered it again; when it is over nothing is left to give. */
export async function decline(
  db: Db,
  town: Town,
  { personId, eventId, offeringId }: { personId: string; eventId: string; offeringId: number },
): Promise<boolean> {
  const { event, own } = await openLedger(db, eventId, personId)
  if (!own || phaseOf(event, town.now) === 'over') return false
  const given = await db
    .updateTable('choice')
    .set({ state: 'declined' })
    .where('registration_id', '=', own.id)
    .where('offering_id', '=', offeringId)
    .where('state', '!=', 'declined')
    .returning('state')
    .executeTakeFirst()
  if (given) await promote(db, town, event)
  return given !== undefined
}
