import type { Card } from '../cards.ts'
import type { Person } from '../chat.ts'
import { sql, type Db } from '../db/schema.ts'
import { announcementCard, withdrawnCard, type Reading } from './announcement-view.ts'
import { findFacts, noFacts } from './facts.ts'
import type { AnnouncementRow } from './store.ts'
import { wordingFor } from './wording.ts'

/** An announcement as this person reads it now; for nobody in particular in a chat that is shared. */
export async function readBy(
  db: Db,
  announcement: AnnouncementRow,
  { person, now, note }: { person: Person | null; now: Date; note?: Reading['note'] },
): Promise<Card> {
  const { event } = announcement
  const facts = person ? (await findFacts(db, event, [person.id])).get(person.id) : undefined
  const reading: Reading = {
    announcement,
    wording: wordingFor(announcement, person, { facts: facts ?? noFacts(event), now }),
    lang: person?.lang ?? 'nl',
    ...(await findStand(db, announcement.id, person)),
    note,
  }
  return announcement.status === 'withdrawn' ? withdrawnCard(reading) : announcementCard(reading)
}

/** When it was last changed, and what this person answered. */
async function findStand(db: Db, announcementId: string, person: Person | null) {
  const { rows } = await sql<Pick<Reading, 'changedAt' | 'answer'>>`
    select changed_at as "changedAt", (select answer from announcement_answer
      where announcement_id = id and person_id = ${person?.id ?? null}::uuid) as answer
    from announcement where id = ${announcementId}`.execute(db)
  return rows[0]!
}
