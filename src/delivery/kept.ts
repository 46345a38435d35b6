import type { Db } from '../db/schema.ts'

/** What was said to a person, and when. */
export const findLetters = (db: Db, personId: string) =>
  db
    .selectFrom('delivery')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .select(['kind', 'state', 'sent_at as sentAt'])
    .execute()

export const eraseLetters = (db: Db, personId: string) =>
  db.deleteFrom('delivery').where('person_id', '=', personId).execute()

/** Kept for 90 days, as the database says of them. */
export const forgetLetters = (db: Db, now: Date) =>
  db
    .deleteFrom('delivery')
    .where('created_at', '<', new Date(now.getTime() - 90 * 24 * 3_600_000))
    .execute()
