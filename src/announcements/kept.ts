import { sql, type Db } from '../db/schema.ts'
import type { Mine } from '../kit.ts'

/** What announcements keep of a person: what they wrote, were picked for, answered and asked. */
export const keepsOfPerson: Mine = {
  tables: ['announcement', 'announcement_pick', 'announcement_answer', 'announcement_question'],
  show,
  erase,
}

async function show(db: Db, personId: string): Promise<object[]> {
  const written = await db
    .selectFrom('announcement')
    .where((eb) => eb.or([eb('author_id', '=', personId), eb('approver_id', '=', personId)]))
    .orderBy('created_at')
    .select(['title_nl as title', 'created_at as at'])
    .execute()
  const picked = await db
    .selectFrom('announcement_pick')
    .innerJoin('announcement', 'announcement.id', 'announcement_pick.announcement_id')
    .where('person_id', '=', personId)
    .select(['title_nl as title', 'created_at as at'])
    .execute()
  const answers = await db
    .selectFrom('announcement_answer')
    .innerJoin('announcement', 'announcement.id', 'announcement_answer.announcement_id')
    .where('person_id', '=', personId)
    .orderBy('at')
    .select(['title_nl as title', 'answer', 'at'])
    .execute()
  const questions = await db
    .selectFrom('announcement_question')
    .innerJoin('announcement', 'announcement.id', 'announcement_question.announcement_id')
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('answered_by', '=', personId)]))
    .orderBy('asked_at')
    .select(['title_nl as title', 'question', 'answer', 'asked_at as at'])
    .execute()
  return [...written, ...picked, ...answers, ...questions]
}

/** What was sent stays for those who got it; a draft goes with its writer. */
async function erase(db: Db, personId: string): Promise<void> {
  await db
    .deleteFrom('announcement')
    .where('author_id', '=', personId)
    .where('sent_at', 'is', null)
    .execute()
  await db
    .updateTable('announcement')
    .set({ author_id: null })
    .where('author_id', '=', personId)
    .execute()
  await db
    .updateTable('announcement')
    .set({ approver_id: null })
    .where('approver_id', '=', personId)
    .execute()
  await db
    .updateTable('announcement')
    .set({ correction: null })
    .where(sql<boolean>`correction ->> 'by' = ${personId}`)
    .execute()
  await db.deleteFrom('announcement_pick').where('person_id', '=', personId).execute()
  await db.deleteFrom('announcement_answer').where('person_id', '=', personId).execute()
  await db.deleteFrom('announcement_question').where('person_id', '=', personId).execute()
  await db
    .updateTable('announcement_question')
    .set({ answered_by: null })
    .where('answered_by', '=', personId)
    .execute()
}

/** Ninety days after their event announcements are forgotten, with all that was answered to them. */
export async function forgetOld(db: Db, now: Date) {
  const before = new Date(now.getTime() - 90 * 86_400_000)
  await db
    .deleteFrom('announcement')
    .where('created_at', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('event')
          .whereRef('event.id', '=', 'announcement.event_id')
          .where('starts_on', '<', before.toISOString().slice(0, 10))
          .select('event.id'),
      ),
    )
    .execute()
}
