import type { Card } from '../cards.ts'
import type { Person } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import { announcementCard, withdrawnCard, type Answer, type Reading } from './announcement-view.ts'
import { findReader, noFacts } from './facts.ts'
import type { AnnouncementRow } from './store.ts'
import { wordingFor } from './wording.ts'

/** Written before its event was over, and now it is: to those who did not get it yet it says nothing any more. */
export const isOutdated = ({ sentAt, event: { overAt } }: AnnouncementRow, now: Date): boolean =>
  overAt !== null && overAt <= now && (sentAt ?? now) < overAt

/** An announcement as this person reads it now; for nobody in particular in a chat that is shared. */
export async function readBy(
  db: Db,
  announcement: AnnouncementRow,
  { person, now, note }: { person: Person | null; now: Date; note?: Reading['note'] },
): Promise<Card> {
  const { event } = announcement
  const { facts, answer } = person
    ? await findReader<Answer>(db, announcement, person.id)
    : { facts: noFacts(event), answer: null }
  const wording = wordingFor(announcement, person, { facts, now })
  const reading: Reading = { announcement, wording, lang: person?.lang ?? 'nl', answer, note }
  return announcement.status === 'withdrawn' ? withdrawnCard(reading) : announcementCard(reading)
}
