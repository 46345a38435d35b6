import { sql, type Db } from '../db/schema.ts'

/** What was said to a person, and when. */
export const findLetters = (db: Db, personId: string) =>
  db
    .selectFrom('delivery')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .select(['kind', 'state', 'sent_at as sentAt'])
    .execute()

/** The gates of their own chats go with the letters: they are named after the person. */
export async function eraseLetters(db: Db, personId: string) {
  await db.deleteFrom('delivery').where('person_id', '=', personId).execute()
  await sql`
    delete from rate_gate where key = ${`conversation with ${personId}`} or key in (
      select 'conversation ' || c.id from reach r join conversation c on c.id = r.conversation_id
      where r.person_id = ${personId} and c.kind = 'personal')`.execute(db)
}

/** Kept for 90 days, as the database says of them. */
export const forgetLetters = (db: Db, now: Date) =>
  db
    .deleteFrom('delivery')
    .where('created_at', '<', new Date(now.getTime() - 90 * 24 * 3_600_000))
    .execute()
