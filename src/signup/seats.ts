import { sql, type Db } from '../db/schema.ts'
import { phaseOf } from '../events/rules.ts'
import type { OfferingRow, Programme, SessionRow } from '../events/store.ts'
import { judgePick, type ChoiceVerdict } from './rules.ts'

export interface Chosen {
  offeringId: number
  verdict: ChoiceVerdict
}

export interface Chooser {
  id: string
  verdict: 'confirmed' | 'waiting'
  now: Date
}

interface Pick {
  offeringId: number
  sessionId: string
  state: 'seated' | 'waiting' | 'declined'
}

/** Takes a seat in each offering, or a place in its line. Called under the event's lock. */
export async function choose(
  db: Db,
  registration: Chooser,
  programme: Programme,
  offeringIds: number[],
): Promise<Chosen[]> {
  const chosen: Chosen[] = []
  const picks = offeringIds.length ? await findPicks(db, registration.id) : []
  for (const offeringId of offeringIds) {
    const offering = programme.offerings.find(({ id }) => id === offeringId)
    const verdict = offering
      ? await chooseOne(db, registration, { programme, offering, picks })
      : 'unknown'
    chosen.push({ offeringId, verdict })
  }
  return chosen
}

async function chooseOne(
  db: Db,
  registration: Chooser,
  { programme, offering, picks }: { programme: Programme; offering: OfferingRow; picks: Pick[] },
): Promise<ChoiceVerdict> {
  const seats = picks.filter(({ state }) => state === 'seated')
  const elsewhere = seats.filter(({ sessionId }) => sessionId !== offering.sessionId)
  const workshopOf = (pick: Pick) =>
    programme.offerings.find(({ id }) => id === pick.offeringId)?.workshopId
  const verdict = judgePick({
    held: seats.some(({ offeringId }) => offeringId === offering.id),
    twice:
      !programme.event.rules.sameWorkshopTwice &&
      elsewhere.some((pick) => workshopOf(pick) === offering.workshopId),
    confirmed: registration.verdict === 'confirmed',
    seatsLeft: offering.seats === null ? Infinity : offering.seats - offering.taken,
    begun: begunOf(programme, offering, registration.now),
  })
  if (verdict === 'seated') await sit(db, registration.id, { programme, offering, picks })
  const place = { ...offering, eventId: programme.event.id }
  const waits = picks.some((pick) => pick.offeringId === offering.id && pick.state === 'waiting')
  if (verdict === 'waiting' && !waits) await savePick(db, registration.id, place, 'waiting')
  return verdict
}

export const hasBegun = (sessions: SessionRow[], sessionId: string, now: Date): boolean =>
  sessions.some(({ id, startsAt }) => id === sessionId && startsAt <= now)

function begunOf({ event, sessions }: Programme, { sessionId }: OfferingRow, now: Date) {
  if (phaseOf(event, now) === 'upcoming') return 'nothing'
  return hasBegun(sessions, sessionId, now) ? 'round' : 'event'
}

/** To choose again is to move: the seat held in the same round comes free. */
async function sit(
  db: Db,
  registrationId: string,
  { programme, offering, picks }: { programme: Programme; offering: OfferingRow; picks: Pick[] },
) {
  await freeSeat(db, registrationId, offering.sessionId)
  await savePick(db, registrationId, { ...offering, eventId: programme.event.id }, 'seated')
  const before = picks.findIndex(
    (pick) => pick.state === 'seated' && pick.sessionId === offering.sessionId,
  )
  if (before >= 0) {
    const [old] = picks.splice(before, 1)
    programme.offerings.find(({ id }) => id === old!.offeringId)!.taken -= 1
  }
  offering.taken += 1
  picks.push({ offeringId: offering.id, sessionId: offering.sessionId, state: 'seated' })
}

export const freeSeat = (db: Db, registrationId: string, sessionId: string) =>
  db
    .deleteFrom('choice')
    .where('registration_id', '=', registrationId)
    .where('session_id', '=', sessionId)
    .where('state', '=', 'seated')
    .execute()

interface Spot {
  id: number
  eventId: string
  sessionId: string
}

/** Whoever lines up, lines up at the end. */
export const savePick = (
  db: Db,
  registrationId: string,
  { id, eventId, sessionId }: Spot,
  state: 'seated' | 'waiting',
) =>
  db
    .insertInto('choice')
    .values({
      registration_id: registrationId,
      event_id: eventId,
      session_id: sessionId,
      offering_id: id,
      state,
    })
    .onConflict((conflict) =>
      conflict.columns(['registration_id', 'offering_id']).doUpdateSet({
        state,
        seq: sql<number>`nextval(pg_get_serial_sequence('choice', 'seq'))`,
      }),
    )
    .execute()

export const findPicks = (db: Db, registrationId: string): Promise<Pick[]> =>
  db
    .selectFrom('choice')
    .where('registration_id', '=', registrationId)
    .select(['offering_id as offeringId', 'session_id as sessionId', 'state'])
    .orderBy('seq')
    .execute()

export const findOfferingEvent = async (db: Db, offeringId: number): Promise<string> =>
  (
    await db
      .selectFrom('offering')
      .where('id', '=', offeringId)
      .select('event_id as eventId')
      .executeTakeFirstOrThrow()
  ).eventId
