import { z } from 'zod'
import type { Person, Reply, Turn } from '../chat.ts'
import type { Audience, Db } from '../db/schema.ts'
import { voiceOf } from '../lang.ts'
import { holds, type Right } from '../people/rights.ts'
import { findInHand } from './in-hand.ts'
import { listTexts } from './list-texts.ts'
import { noteCard } from './note-view.ts'
import { previewTexts } from './preview-texts.ts'
import { findAnnouncement, lockAnnouncement, type AnnouncementRow } from './store.ts'

export const may = 'event.announce' as const
export const pressed = z.object({ eventId: z.string(), announcementId: z.uuid() })
export type Pressed = z.infer<typeof pressed>

/** An announcement that has not left, of this very event and to people whom one may address: nobody gets a hold of another's. */
export async function withOpen(
  turn: Turn<unknown>,
  by: Pressed,
  answer: (row: AnnouncementRow) => Promise<Reply>,
): Promise<Reply> {
  const { db, person } = turn
  const row = await lockAnnouncement(db, by.announcementId)
  const t = listTexts[voiceOf(person.lang, row?.event.voice)]
  if (row?.eventId !== by.eventId)
    return noteCard(person.lang, { title: t.gone, lines: [t.goneWhy] })
  if (!(await mayAddress(turn, row)))
    return noteCard(person.lang, {
      title: previewTexts[voiceOf(person.lang, row.event.voice)].notYours,
      row,
    })
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

/** To address everybody, a chat, or those of them who kept silent, takes the right for all events. */
export const rightOver = async (
  db: Db,
  { audience, eventId }: Pick<AnnouncementRow, 'audience' | 'eventId'>,
): Promise<{ right: Right; eventId: string | null }> =>
  (await isWide(db, audience))
    ? { right: 'everybody.announce', eventId: null }
    : { right: may, eventId }

/** For the people of its event, whoever may write about the event may do so. */
export const mayAddress = async (
  { db, person }: { db: Db; person: Pick<Person, 'id'> },
  { audience }: Pick<AnnouncementRow, 'audience'>,
): Promise<boolean> =>
  !(await isWide(db, audience)) ||
  holds(db, person.id, { right: 'everybody.announce', eventId: null })

/** What to do where nobody else may approve it. */
export async function whyNoSecond(
  { db, person }: { db: Db; person: Pick<Person, 'lang'> },
  { audience, event }: AnnouncementRow,
): Promise<string> {
  const t = listTexts[voiceOf(person.lang, event.voice)]
  return (await isWide(db, audience)) ? t.noSecondWideWhy : t.noSecondWhy
}

/** Those of them to whose people one may write: the others are not one's own to read. */
export async function readable<Row extends Pick<AnnouncementRow, 'audience'>>(
  { db, person }: { db: Db; person: Pick<Person, 'id'> },
  rows: Row[],
): Promise<Row[]> {
  if (await holds(db, person.id, { right: 'everybody.announce', eventId: null })) return rows
  const found: Row[] = []
  for (const row of rows) if (!(await isWide(db, row.audience))) found.push(row)
  return found
}

/** Whether it goes, or went at first, to others than the people of its event. */
async function isWide(db: Db, { everybody, place, unanswered }: Audience): Promise<boolean> {
  if (everybody || place) return true
  const asked = unanswered ? await findAnnouncement(db, unanswered) : undefined
  return asked !== undefined && isWide(db, asked.audience)
}
