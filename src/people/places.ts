import { sql, type Db, type PlaceKind } from '../db/schema.ts'
import type { Place } from '../chat.ts'

/** Where people can be written to. */
export function saveConversation(db: Db, { id, kind }: Place, reference: object) {
  const known = { reference: JSON.stringify(reference), gone_at: null, gone_why: null }
  return db
    .insertInto('conversation')
    .values({ id, kind, ...known })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(known))
    .execute()
}

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

/** Nobody can be written to there any more. */
export const markGone = (
  db: Db,
  conversationId: string,
  { now, why }: { now: Date; why: string },
) =>
  db
    .updateTable('conversation')
    .set({ gone_at: now, gone_why: why })
    .where('id', '=', conversationId)
    .execute()

/** The bot was taken away; from a team, it is taken from all threads of its channels. */
export const markLeft = (db: Db, conversationId: string, now: Date) =>
  db
    .updateTable('conversation')
    .set({ gone_at: now, gone_why: 'left' })
    .where((eb) =>
      eb.or([
        eb('id', '=', conversationId),
        sql<boolean>`starts_with(id, ${`${conversationId};`})`,
      ]),
    )
    .execute()

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

/** A chat of a person's own that the bot opened by itself. */
export async function saveOpened(
  db: Db,
  personId: string,
  { id, reference, now }: { id: string; reference: object; now: Date },
) {
  await saveConversation(db, { id, kind: 'personal' }, reference)
  await db
    .insertInto('reach')
    .values({ person_id: personId, conversation_id: id, seen_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Teams did not let us open a chat of their own: we ask again when they show up again. */
export const markRefused = (db: Db, personId: string, now: Date) =>
  db.updateTable('reach').set({ refused_at: now }).where('person_id', '=', personId).execute()
