import type { Db } from '../db/schema.ts'

/** The smallest workshop fills up first, until one person waits for it; whoever comes later spreads over the others. */
export async function findWish(db: Db, eventId: string, index: number): Promise<number | null> {
  const offerings = await db
    .selectFrom('offering')
    .where('event_id', '=', eventId)
    .orderBy('seats')
    .orderBy('id')
    .select(['id', 'seats'])
    .execute()
  const [smallest, ...others] = offerings
  const crowd = (smallest?.seats ?? 0) + 1
  const wish = index < crowd ? smallest : others[(index - crowd) % others.length]
  return wish?.id ?? null
}

/** The seat held longest by one of these people in a workshop for which somebody else waits. */
export const findWantedSeat = (db: Db, entraIds: string[]) =>
  db
    .selectFrom('choice as wish')
    .innerJoin('registration as waiter', 'waiter.id', 'wish.registration_id')
    .innerJoin('identity as visitor', 'visitor.person_id', 'waiter.person_id')
    .innerJoin('choice as seat', 'seat.offering_id', 'wish.offering_id')
    .innerJoin('registration as holder', 'holder.id', 'seat.registration_id')
    .innerJoin('identity', 'identity.person_id', 'holder.person_id')
    .where('wish.state', '=', 'waiting')
    .where('waiter.status', '=', 'confirmed')
    .where('visitor.key', 'not in', entraIds)
    .where('seat.state', '=', 'seated')
    .where('identity.key', 'in', entraIds)
    .orderBy('seat.seq')
    .select(['identity.key as entraId', 'holder.event_id as eventId'])
    .executeTakeFirst()
