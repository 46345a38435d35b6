import type { Render } from '../chat.ts'
import { readOnce, sql, type Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { answeredCard, questionCard } from './question-view.ts'
import { findQuestion } from './questions.ts'
import { isOutdated, readBy } from './reading.ts'
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

/** Whoever has it sees what became of it; who is still to get it gets only what still holds and what they want, and is asked only for what they did not answer. */
const face =
  (kind: string): Render =>
  async (db, subject, person, now) => {
    const id = announcementIn(subject)
    const announcement = await readOnce(db, subjectOf(id), () => findAnnouncement(db, id))
    if (!announcement) return null
    const again = kind === 'announcement.nudge'
    const moot = announcement.status === 'withdrawn' || isOutdated(announcement, now)
    const mutable = !announcement.essential
    if (moot || again || mutable) {
      const letter = { kind, subject, announcementId: id, personId: person?.id ?? null }
      const { stands, answered, muted } = await findStand(db, letter)
      if (!stands && (moot || (again && answered) || (mutable && muted))) return null
    }
    return readBy(db, announcement, { person, now, ...(again && { note: 'again' }) })
  }

interface Letter {
  kind: string
  subject: string
  announcementId: string
  personId: string | null
}

/** Whether this letter is in somebody's chat, and what they said of it and of announcements. */
async function findStand(db: Db, { kind, subject, announcementId, personId }: Letter) {
  const { rows } = await sql<{ stands: boolean; answered: boolean; muted: boolean }>`select
    exists (select from delivery where kind = ${kind} and subject = ${subject}
      and person_id is not distinct from ${personId}::uuid and state = 'sent') as stands,
    exists (select from announcement_answer where announcement_id = ${announcementId}
      and person_id = ${personId}::uuid) as answered,
    exists (select from muted where person_id = ${personId}::uuid
      and what = 'announcements') as muted`.execute(db)
  return rows[0]!
}
