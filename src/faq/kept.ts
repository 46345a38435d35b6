import type { Db } from '../db/schema.ts'
import type { Mine } from '../kit.ts'

const days = 90

/** What answering keeps of a person: what they asked, and whether the answer helped. */
export const keepsOfPerson: Mine = {
  tables: ['question'],
  show: (db, personId) =>
    db
      .selectFrom('question')
      .where('person_id', '=', personId)
      .orderBy('asked_at')
      .select(['text as question', 'asked_at as at', 'helped', 'reason'])
      .execute(),
  async erase(db, personId) {
    await db.deleteFrom('question').where('person_id', '=', personId).execute()
  },
}

export async function forgetOld(db: Db, now: Date) {
  const before = new Date(now.getTime() - days * 86_400_000)
  await db.deleteFrom('question').where('asked_at', '<', before).execute()
}
