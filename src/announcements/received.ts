import type { Reply, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { announcementTexts } from './announcement-texts.ts'
import { findLastReceived, isAddressed } from './sent.ts'
import { findAnnouncement, type AnnouncementRow } from './store.ts'

/** The announcement that somebody answers, or why they cannot: it must have been sent to them, or to the chat they are in. */
export async function received(
  { db, person, place }: Turn<unknown>,
  announcementId: string,
): Promise<AnnouncementRow | string> {
  const found = await findAnnouncement(db, announcementId)
  const whose = { personId: person.id, placeId: place.id }
  if (found && (await isAddressed(db, announcementId, whose))) return found
  return announcementTexts[voiceOf(person.lang, found?.event.voice)].notYours
}

/** For those who type: the one they got last. */
export async function ofTheLast(
  turn: Turn<unknown>,
  answer: (found: AnnouncementRow) => Promise<Reply>,
): Promise<Reply> {
  const announcementId = await findLastReceived(turn.db, turn.person.id)
  if (!announcementId) return announcementTexts[voiceOf(turn.person.lang)].none
  const found = await received(turn, announcementId)
  return typeof found === 'string' ? found : answer(found)
}
