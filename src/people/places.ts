import type { Db, PlaceKind } from '../db/schema.ts'
import type { Place } from '../chat.ts'

/** Where people can be written to. */
export const saveConversation = (db: Db, { id, kind }: Place, reference: object) =>
  db
    .insertInto('conversation')
    .values({ id, kind, reference: JSON.stringify(reference), welcomed_at: null, gone_at: null })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ reference: JSON.stringify(reference), gone_at: null }),
    )
    .execute()

/** Welcomes a conversation once: true the first time only. */
export async function markWelcomed(db: Db, place: Place, reference: object, now: Date) {
  await saveConversation(db, place, reference)
  const first = await db
    .updateTable('conversation')
    .set({ welcomed_at: now })
    .where('id', '=', place.id)
    .where('welcomed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return first !== undefined
}

/** Nobody can be written to there any more (blocked, uninstalled). */
export const markGone = (db: Db, conversationId: string, now: Date) =>
  db.updateTable('conversation').set({ gone_at: now }).where('id', '=', conversationId).execute()

/** Where a person can be written to in private; undefined when there is no such place. */
export const findPersonalPlace = (db: Db, personId: string) =>
  db
    .selectFrom('reach')
    .innerJoin('conversation', 'conversation.id', 'reach.conversation_id')
    .where('reach.person_id', '=', personId)
    .where('conversation.kind', '=', 'personal' satisfies PlaceKind)
    .where('conversation.gone_at', 'is', null)
    .orderBy('reach.seen_at', 'desc')
    .select(['conversation.id', 'conversation.reference'])
    .executeTakeFirst()
