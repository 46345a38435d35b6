import type { Db } from '../db/schema.ts'

/** Whether a person holds a right for an event; organisers of everything have no event in their row. */
export async function mayEdit(db: Db, personId: string, eventId: string | null): Promise<boolean> {
  const row = await db
    .selectFrom('appointment')
    .where('person_id', '=', personId)
    .where('role', 'in', ['organiser', 'co-organiser'])
    .where((eb) => eb.or([eb('event_id', 'is', null), eb('event_id', '=', eventId)]))
    .select('person_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Those who may decide on requests for an event. */
export const findOrganisers = (db: Db, eventId: string) =>
  db
    .selectFrom('appointment')
    .where('role', 'in', ['organiser', 'co-organiser'])
    .where((eb) => eb.or([eb('event_id', 'is', null), eb('event_id', '=', eventId)]))
    .select('person_id as personId')
    .distinct()
    .execute()
