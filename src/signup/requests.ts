import type { Db } from '../db/schema.ts'
import { isFull, signupOf } from '../events/rules.ts'
import { findHolders } from '../people/rights.ts'
import { openLedger } from './store.ts'
import { promote, type Town } from './waiting-list.ts'

export interface Asked {
  eventId: string
  role: string
  municipality: string | null
  organisation: string | null
  reason: 'notInvited' | 'roleNotWelcome'
}

/** Asks the organisers to make an exception; false when there are none. Nothing is kept before the person sends it. */
export async function ask(db: Db, town: Town, personId: string, asked: Asked): Promise<boolean> {
  const { eventId, ...rest } = asked
  const organisers = await findHolders(db, { right: 'event.edit', eventId })
  if (!organisers.length) return false
  const request = await db
    .insertInto('request')
    .values({ event_id: eventId, person_id: personId, ...rest, at: town.now })
    .onConflict((conflict) => conflict.columns(['event_id', 'person_id']).doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { personId: to } of organisers)
    await town.post(db, { kind: 'signup.requested', subject: `request ${request.id}`, to })
  return true
}

export const findRequest = (db: Db, id: string) =>
  db
    .selectFrom('request')
    .innerJoin('person', 'person.id', 'request.person_id')
    .where('request.id', '=', id)
    .select(['request.id', 'request.event_id as eventId', 'request.person_id as personId'])
    .select(['request.role', 'request.municipality', 'request.organisation', 'request.reason'])
    .select('person.name')
    .executeTakeFirst()

/** Two organisers may decide at once: true for the one who was first. */
export async function closeRequest(db: Db, id: string): Promise<boolean> {
  const query = db.deleteFrom('request').where('id', '=', id).returning('id')
  return (await query.executeTakeFirst()) !== undefined
}

/** The organiser's word outweighs the rules about who may attend, never the number of seats: then one waits. */
export async function admit(
  db: Db,
  town: Town,
  request: NonNullable<Awaited<ReturnType<typeof findRequest>>>,
): Promise<void> {
  const { id, eventId, personId, role, municipality, organisation } = request
  const { event, own, programme } = await openLedger(db, eventId, personId)
  if (!(await closeRequest(db, id))) return
  if (own && own.status !== 'cancelled') return
  const door = signupOf(event, programme, town.now)
  if (door !== 'open' && door !== 'full' && door !== 'closed') return
  if (own) await db.deleteFrom('registration').where('id', '=', own.id).execute()
  const full = door === 'full' || (door === 'closed' && isFull(event.seats, programme.taken))
  await db
    .insertInto('registration')
    .values({
      event_id: eventId,
      person_id: personId,
      by_person_id: null,
      status: full ? 'waiting' : 'confirmed',
      role,
      municipality,
      organisation,
      municipality_checked: true,
      claim_code: null,
      claim_until: null,
      promotions: own?.promotions ?? 0,
      cancelled_at: null,
      created_at: town.now,
    })
    .execute()
  const subject = `event ${eventId}, request ${id}`
  if (!full) await town.post(db, { kind: 'signup.admitted', subject, to: personId, rank: 1 })
  await promote(db, town, event)
}
