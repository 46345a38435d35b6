import type { Db } from '../db/schema.ts'
import { seal, unseal } from '../seal.ts'

interface Needs {
  eventId: string
  personId: string
  needs: string
  secretKey: string
}

/** Access needs are health data: apart, unreadable in the database, and gone a week after the event. */
export async function saveNeeds(db: Db, { eventId, personId, needs, secretKey }: Needs) {
  const registration = await db
    .selectFrom('registration')
    .where('event_id', '=', eventId)
    .where('person_id', '=', personId)
    .select('id')
    .executeTakeFirstOrThrow()
  if (!needs) {
    await db.deleteFrom('access_need').where('registration_id', '=', registration.id).execute()
    return
  }
  const sealed = seal(secretKey, needs)
  await db
    .insertInto('access_need')
    .values({ registration_id: registration.id, sealed })
    .onConflict((conflict) => conflict.column('registration_id').doUpdateSet({ sealed }))
    .execute()
}

export async function findNeeds(db: Db, registrationId: string, secretKey: string) {
  const row = await db
    .selectFrom('access_need')
    .where('registration_id', '=', registrationId)
    .select('sealed')
    .executeTakeFirst()
  if (!row) return ''
  try {
    return unseal(secretKey, row.sealed)
  } catch {
    // Sealed with another key: nobody can read it any more.
    return ''
  }
}

/** Forgets what is past its term: needs a week after the event, registrations after ninety days. */
export async function forgetOld(db: Db, now: Date) {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const registrationsBefore = (days: number) =>
    db
      .selectFrom('registration')
      .innerJoin('event', 'event.id', 'registration.event_id')
      .where('event.starts_on', '<', daysAgo(days).toISOString().slice(0, 10))
      .select('registration.id')
  await db
    .deleteFrom('access_need')
    .where('registration_id', 'in', registrationsBefore(7))
    .execute()
  // Who left may come back for ten minutes; after that nobody needs to know.
  const left = db
    .selectFrom('registration')
    .where('cancelled_at', '<', new Date(now.getTime() - 10 * 60_000))
    .select('id')
  await db.deleteFrom('access_need').where('registration_id', 'in', left).execute()
  await db.deleteFrom('registration').where('id', 'in', registrationsBefore(90)).execute()
  await db.deleteFrom('request').where('at', '<', daysAgo(90)).execute()
}
