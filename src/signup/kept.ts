import type { Kit, Mine } from '../kit.ts'
import { findNeeds } from './needs.ts'
import type { Db } from '../db/schema.ts'
import { lockEvent } from '../events/store.ts'
import { promote, type Town } from './waiting-list.ts'
import { leave } from './leave.ts'

/** What signing up keeps of a person. To erase it is to leave: seats go to whoever waits. */
export const keepsOfPerson = ({ post, touch, secretKey }: Kit): Mine => ({
  tables: ['registration', 'choice', 'access_need', 'request'],

  show: (db, personId) => show(db, personId, secretKey),
  erase: (db, personId, now) => erase(db, { post, touch, now }, personId),
})

async function show(db: Db, personId: string, secretKey: string): Promise<object[]> {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .where('registration.person_id', '=', personId)
    .select(['registration.id', 'event.title_nl as event', 'registration.status', 'event.rules'])
    .select(['registration.role', 'registration.municipality', 'registration.organisation'])
    .select(['registration.list_name as listName', 'registration.created_at as at'])
    .execute()
  const requests = await db
    .selectFrom('request')
    .where('person_id', '=', personId)
    .select(['event_id as event', 'role', 'municipality', 'organisation', 'reason', 'at'])
    .execute()
  const registrations = await Promise.all(
    rows.map(async ({ id, rules, ...row }) => ({
      ...row,
      role: rules.roles.find((role) => role.id === row.role)?.nl ?? row.role,
      workshops: await choicesOf(db, id),
      needs: await findNeeds(db, id, secretKey),
    })),
  )
  const held = await findHeldBy(db, personId)
  return [
    ...registrations,
    ...requests,
    ...held.map(({ event, role }) => ({ event, role, status: 'pending' })),
  ]
}

async function erase(db: Db, town: Town, personId: string): Promise<void> {
  const held = await db
    .selectFrom('registration')
    .where('person_id', '=', personId)
    .select('event_id as eventId')
    .orderBy('event_id')
    .execute()
  for (const { eventId } of held) await leave(db, town, personId, eventId)
  await db.deleteFrom('registration').where('person_id', '=', personId).execute()
  await db.deleteFrom('request').where('person_id', '=', personId).execute()
  for (const { eventId } of await findHeldBy(db, personId)) {
    const event = (await lockEvent(db, eventId))!
    await db
      .deleteFrom('registration')
      .where('by_person_id', '=', personId)
      .where('status', '=', 'pending')
      .where('event_id', '=', eventId)
      .execute()
    await promote(db, town, event)
  }
}

/** Places that this person holds for colleagues. */
const findHeldBy = (db: Db, personId: string) =>
  db
    .selectFrom('registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .where('registration.by_person_id', '=', personId)
    .where('registration.status', '=', 'pending')
    .select(['event.id as eventId', 'event.title_nl as event', 'registration.role'])
    .orderBy('event.id')
    .execute()

const choicesOf = (db: Db, registrationId: string) =>
  db
    .selectFrom('choice')
    .innerJoin('offering', 'offering.id', 'choice.offering_id')
    .innerJoin('workshop', 'workshop.id', 'offering.workshop_id')
    .where('choice.registration_id', '=', registrationId)
    .select(['workshop.title_nl as workshop', 'choice.state'])
    .execute()
