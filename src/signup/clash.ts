import type { Db } from '../db/schema.ts'
import type { EventRow } from '../events/store.ts'

/** Another event at the same hours to which this person already goes. */
export async function findClash(db: Db, event: EventRow, personId: string) {
  if (!event.startsAt || !event.endsAt) return null
  const clash = await db
    .selectFrom('registration')
    .innerJoin('event', 'event.id', 'registration.event_id')
    .where('registration.person_id', '=', personId)
    .where('registration.status', '=', 'confirmed')
    .where('event.id', '!=', event.id)
    .where('event.status', '=', 'planned')
    .where('event.starts_at', '<', event.endsAt)
    .where('event.ends_at', '>', event.startsAt)
    .select('event.id')
    .executeTakeFirst()
  return clash ?? null
}
