import { sql, type Db } from '../db/schema.ts'
import type { Turn } from '../chat.ts'
import { leaseSeconds } from './queue.ts'

/** A card with letters that a person asked for: told back as soon as it stands in their chat. */
export const shownKind = 'delivery.shown'

/**
 * In a chat of their own these are in hand until `confirmShown`, or else go into the post again.
 * Elsewhere only the answer to a press says them, which is stored: true, they have arrived.
 */
export async function markShown(
  db: Db,
  ids: string[],
  { place, now }: Pick<Turn<unknown>, 'place' | 'now'>,
): Promise<boolean> {
  const home = await db
    .selectFrom('conversation')
    .where('id', '=', place.id)
    .where('kind', '=', 'personal')
    .select('id')
    .executeTakeFirst()
  const lease = sql<Date>`clock_timestamp() + ${leaseSeconds}::float8 * interval '1 second'`
  await db
    .updateTable('delivery')
    .set({ reason: null, sent_at: now, conversation_id: place.id })
    .set(home ? { state: 'sending', attempts: 1, leased_until: lease } : { state: 'sent' })
    .where('id', 'in', ids)
    .execute()
  return !home
}

/** They stand in this chat now; what this card held before stands nowhere any more. */
export async function confirmShown(
  db: Db,
  ids: string[],
  { conversationId, activityId }: { conversationId: string; activityId: string },
) {
  await sql`
    update delivery set activity_id = null
    where activity_id = ${activityId} and conversation_id = ${conversationId}
      and id <> all(${ids}::uuid[])`.execute(db)
  await sql`
    update delivery set state = 'sent', reason = null, unsure = false, leased_until = null,
      activity_id = ${activityId}
    where id in (
      select id from delivery where id = any(${ids}::uuid[]) and state = 'sending'
        and conversation_id = ${conversationId}
      order by id for update)`.execute(db)
}
