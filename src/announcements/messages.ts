import type { Render } from '../chat.ts'
import { readOnce, sql, type Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { answeredCard, questionCard } from './question-view.ts'
import { findQuestion } from './questions.ts'
import { readBy } from './reading.ts'
import { announcementIn } from './sent.ts'
import { findAnnouncement, subjectOf } from './store.ts'

/** How the messages look that come of an announcement. */
export function messages({ bot }: Kit) {
  const once = true
  bot.message('announcement', face('announcement'), { once })
  bot.message('announcement.nudge', face('announcement.nudge'), { once })

  bot.message('announcements.asked', async (db, subject, person) => {
    const asked = await findQuestion(db, subject.replace('question ', ''))
    const found = asked && (await findAnnouncement(db, asked.announcementId))
    return found ? questionCard(found, asked, { lang: person!.lang }) : null
  })
  bot.message('announcements.answered', async (db, subject, person) => {
    const asked = await findQuestion(db, subject.replace('question ', ''))
    const found = asked && (await findAnnouncement(db, asked.announcementId))
    return found ? answeredCard(found, asked, person!.lang) : null
  })
}

/** Whoever has it sees what became of it; who is still to get it gets only what still holds, and is asked only for what they did not answer. */
const face =
  (kind: string): Render =>
  async (db, subject, person, now) => {
    const id = announcementIn(subject)
    const announcement = await readOnce(db, subjectOf(id), () => findAnnouncement(db, id))
    if (!announcement) return null
    const again = kind === 'announcement.nudge'
    const over = announcement.status === 'withdrawn'
    const personId = person?.id ?? null
    if ((over || again) && !(await isThere(db, { kind, subject, personId })))
      if (over || (await hasAnswered(db, announcement.id, personId))) return null
    return readBy(db, announcement, { person, now, ...(again && { note: 'again' }) })
  }

const isThere = async (
  db: Db,
  { kind, subject, personId }: { kind: string; subject: string; personId: string | null },
) =>
  (await db
    .selectFrom('delivery')
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where(sql<boolean>`person_id is not distinct from ${personId}::uuid`)
    .where('state', '=', 'sent')
    .select('id')
    .executeTakeFirst()) !== undefined

const hasAnswered = async (db: Db, announcementId: string, personId: string | null) =>
  (await db
    .selectFrom('announcement_answer')
    .where('announcement_id', '=', announcementId)
    .where('person_id', '=', personId)
    .select('answer')
    .executeTakeFirst()) !== undefined
