import { sql, type Db } from '../db/schema.ts'

/** Asks the organisers; who asks the same twice before it was answered, asked once. */
export async function addQuestion(
  db: Db,
  asked: { announcementId: string; personId: string; question: string },
  now: Date,
): Promise<string> {
  const { announcementId, personId, question } = asked
  const same = await db
    .selectFrom('announcement_question')
    .where('announcement_id', '=', announcementId)
    .where('person_id', '=', personId)
    .where('question', '=', question)
    .where('answered_at', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (same) return same.id
  const { id } = await db
    .insertInto('announcement_question')
    .values({ announcement_id: announcementId, person_id: personId, question, asked_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const questions = (db: Db) =>
  db
    .selectFrom('announcement_question')
    .innerJoin('announcement', 'announcement.id', 'announcement_question.announcement_id')
    .innerJoin('person', 'person.id', 'announcement_question.person_id')
    .leftJoin('person as answerer', 'answerer.id', 'announcement_question.answered_by')
    .select(['announcement_question.id', 'announcement_id as announcementId', 'question'])
    .select(['announcement_question.person_id as askerId', 'person.name as asker', 'answer'])
    .select(['answered_at as answeredAt', 'answerer.name as answerer', 'event_id as eventId'])

export const findQuestion = (db: Db, id: string) =>
  questions(db).where('announcement_question.id', '=', id).executeTakeFirst()

export type Question = NonNullable<Awaited<ReturnType<typeof findQuestion>>>

/** Several organisers may answer at once: true for the one who was first. */
export async function claimAnswer(
  db: Db,
  id: string,
  { by, answer, now }: { by: string; answer: string; now: Date },
): Promise<boolean> {
  const claimed = await db
    .updateTable('announcement_question')
    .set({ answered_by: by, answer, answered_at: now })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Those that nobody answered yet, the oldest first. */
export const findOpenQuestions = (db: Db, announcementId: string) =>
  questions(db)
    .where('announcement_id', '=', announcementId)
    .where('answered_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('announcement_question.id')
    .execute()

export async function countQuestions(db: Db, announcementId: string) {
  const { rows } = await sql<{ asked: number; open: number }>`
    select count(*)::int as asked, count(*) filter (where answered_at is null)::int as open
    from announcement_question where announcement_id = ${announcementId}`.execute(db)
  return rows[0]!
}
