import type { Card } from '../cards.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { noteCard } from './note-view.ts'
import { mayAddress } from './own.ts'
import { progressTexts } from './progress-texts.ts'
import { progressCard } from './progress-view.ts'
import { findSent, type Pressed } from './sent.ts'
import { findStanding } from './standing.ts'
import { findAnnouncement, subjectOf, type AnnouncementRow } from './store.ts'

/** The card on which an organiser follows the sending, as it is now; `asOf` where it will not be kept up to date. */
export async function follow(
  db: Db,
  announcementId: string,
  { lang, asOf }: { lang: Lang; asOf?: Date },
): Promise<Card | null> {
  const announcement = await findAnnouncement(db, announcementId)
  if (!announcement) return null
  const standing = await findStanding(db, announcement)
  return progressCard({ announcement, standing }, { lang, asOf })
}

/** The same as a reply that stays current. A card kept up to date has no reader, so each language is a kind of its own. */
async function progressReply(db: Db, announcementId: string, lang: Lang): Promise<Reply> {
  const card = await follow(db, announcementId, { lang })
  const subject = subjectOf(announcementId)
  if (!card) return progressTexts[voiceOf(lang)].gone
  return lang === 'nl'
    ? { card, live: { kind: 'announcements.progress', subject } }
    : { card, live: { kind: 'announcements.progress.en', subject } }
}

export const showProgress = (turn: Turn<unknown>, by: Pressed): Promise<Reply> =>
  withSent(turn, findSent(turn.db, by), ({ id }) => progressReply(turn.db, id, turn.person.lang))

/** By a button: where the chat follows it already, that card goes on, and this one says of when it is. */
export const glanceAt = (turn: Turn<unknown>, by: Pressed): Promise<Reply> =>
  withSent(turn, findSent(turn.db, by), async ({ id }) => {
    const { db, person, place, now } = turn
    const { lang } = person
    const followed = await isFollowed(db, { id, placeId: place.id })
    return (followed && (await follow(db, id, { lang, asOf: now }))) || progressReply(db, id, lang)
  })

async function isFollowed(db: Db, { id, placeId }: { id: string; placeId: string }) {
  const card = await db
    .selectFrom('posted')
    .where('kind', 'in', ['announcements.progress', 'announcements.progress.en'])
    .where('subject', '=', subjectOf(id))
    .where('conversation_id', '=', placeId)
    .select('kind')
    .executeTakeFirst()
  return card !== undefined
}

/** What was done from a card beside that of the progress, which goes on by itself where it stands. */
export const doneCard = ({ person }: Turn<unknown>, row: AnnouncementRow, title: string): Card => {
  const lines = [progressTexts[voiceOf(person.lang, row.event.voice)].followOn]
  return noteCard(person.lang, { title, lines, row, offers: 'copy' })
}

/** Does something with what was sent; what is of another event, or went to people whom one may not address, is not there. */
export async function withSent(
  turn: Turn<unknown>,
  sent: Promise<AnnouncementRow | undefined>,
  answer: (found: AnnouncementRow) => Promise<Reply>,
): Promise<Reply> {
  const found = await sent
  if (found && (await mayAddress(turn, found))) return answer(found)
  return progressTexts[voiceOf(turn.person.lang)].gone
}
