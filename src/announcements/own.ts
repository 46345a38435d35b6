import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { holds } from '../people/rights.ts'
import { findInHand } from './in-hand.ts'
import { listTexts } from './list-texts.ts'
import { noteCard } from './note-view.ts'
import { lockAnnouncement, type AnnouncementRow } from './store.ts'

export const may = 'event.announce' as const
export const pressed = z.object({ eventId: z.string(), announcementId: z.uuid() })
export type Pressed = z.infer<typeof pressed>

/** An announcement that has not left, of this very event: who may write for one gets no hold of another's. */
export async function withOpen(
  { db, person }: Turn<unknown>,
  by: Pressed,
  answer: (row: AnnouncementRow) => Promise<Reply>,
): Promise<Reply> {
  const row = await lockAnnouncement(db, by.announcementId)
  const t = listTexts[voiceOf(person.lang, row?.event.voice)]
  if (row?.eventId !== by.eventId)
    return noteCard(person.lang, { title: t.gone, lines: [t.goneWhy] })
  if (!row.sentAt) return answer(row)
  return noteCard(person.lang, { title: t.left, lines: [t.leftWhy], row, offers: 'copy' })
}

/** For those who type: what they are writing. */
export async function inHand(
  { db, person }: Turn<unknown>,
  answer: (by: Pressed) => Promise<Reply>,
): Promise<Reply> {
  const t = listTexts[voiceOf(person.lang)]
  const found = await findInHand(db, person.id)
  if (!found) return noteCard(person.lang, { title: t.nothing, lines: [t.nothingWhy] })
  const { id: announcementId, eventId } = found
  if (!(await holds(db, person.id, { right: may, eventId }))) return t.notYours
  return answer({ announcementId, eventId })
}

/** To address everybody, or another chat, takes more than to address the people of one event. */
export async function mayAddress(
  { db, person }: Pick<Turn<unknown>, 'db' | 'person'>,
  { audience, eventId }: Pick<AnnouncementRow, 'audience' | 'eventId'>,
): Promise<boolean> {
  if (!audience.everybody && !audience.place) return true
  return holds(db, person.id, { right: 'everybody.announce', eventId })
}
