import { sql, type Db } from '../db/schema.ts'

/** What this person is writing: the one they worked on last, while it has not left. */
export const findInHand = (db: Db, authorId: string) =>
  db
    .selectFrom('announcement')
    .where('author_id', '=', authorId)
    .where('status', 'in', ['draft', 'approval', 'scheduled'])
    .orderBy('edited_at', 'desc')
    .orderBy('id')
    .select(['id', 'event_id as eventId'])
    .executeTakeFirst()

/** What its writer opens again is what they are writing. */
export const takeInHand = (db: Db, id: string, authorId: string) =>
  sql`update announcement set edited_at = (select max(edited_at) + interval '1 millisecond'
      from announcement where author_id = ${authorId})
    where id = ${id} and author_id = ${authorId}`.execute(db)
