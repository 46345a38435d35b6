import type { Db } from '../db/schema.ts'
import type { Person } from '../chat.ts'
import { openLedger, register } from './store.ts'
import { promote, type Town } from './waiting-list.ts'

/** Frees whatever the person holds at this event; false when there was nothing to free. */
export async function leave(
  db: Db,
  town: Town,
  personId: string,
  eventId: string,
): Promise<{ offeringIds: number[] } | false> {
  const { event, own } = await openLedger(db, eventId, personId)
  if (!own || own.status === 'cancelled') return false
  const freed = await db
    .deleteFrom('choice')
    .where('registration_id', '=', own.id)
    .where('state', '!=', 'declined')
    .returning('offering_id as id')
    .execute()
  await db
    .updateTable('registration')
    .set({ status: 'cancelled', cancelled_at: town.now })
    .where('id', '=', own.id)
    .execute()
  await promote(db, town, event)
  return { offeringIds: freed.map(({ id }) => id) }
}

const minutesToUndo = 10

/** Undoes leaving, within ten minutes and under the same rules as everybody; false when that is no longer so. */
export async function restore(
  db: Db,
  town: Town,
  person: Pick<Person, 'id' | 'kind'>,
  { eventId, offeringIds }: { eventId: string; offeringIds: number[] },
): Promise<boolean> {
  const left = await db
    .selectFrom('registration')
    .where('event_id', '=', eventId)
    .where('person_id', '=', person.id)
    .where('cancelled_at', '>', new Date(town.now.getTime() - minutesToUndo * 60_000))
    .select(['role', 'municipality', 'municipality_checked', 'organisation', 'list_name'])
    .executeTakeFirst()
  if (!left) return false
  const { role, municipality, organisation } = left
  const { verdict } = await register(db, town, person, {
    ...{ eventId, offeringIds, role, municipality, organisation },
    listed: left.municipality_checked,
    listName: left.list_name,
    mayWait: false,
    sure: true,
  })
  return verdict === 'confirmed'
}
