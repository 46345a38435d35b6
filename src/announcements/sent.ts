import { sql, type Db } from '../db/schema.ts'
import { findAnnouncement, lockAnnouncement, subjectOf, type AnnouncementRow } from './store.ts'

/** What the button of an organiser carries. */
export interface Pressed {
  eventId: string
  announcementId: string
}

/** An announcement that has left, if it is of this event: who may announce for one event gets no hold of another's. */
export async function findSent(db: Db, pressed: Pressed): Promise<AnnouncementRow | undefined> {
  return itsOwn(await findAnnouncement(db, pressed.announcementId), pressed)
}

/** The same, held until the end of the transaction. */
export async function lockSent(db: Db, pressed: Pressed): Promise<AnnouncementRow | undefined> {
  return itsOwn(await lockAnnouncement(db, pressed.announcementId), pressed)
}

const itsOwn = (found: AnnouncementRow | undefined, { eventId }: Pressed) =>
  found?.sentAt && found.eventId === eventId ? found : undefined

/** The last that left, of the events that these are; null: of all. To others than the people of an event only if `wide`. */
export const findLastSent = (
  db: Db,
  { eventIds, wide }: { eventIds: string[] | null; wide: boolean },
) =>
  db
    .selectFrom('announcement')
    .where('sent_at', 'is not', null)
    .$if(eventIds !== null, (query) => query.where('event_id', 'in', [...eventIds!, '']))
    .$if(!wide, (query) => query.where(sql<boolean>`not audience ?| array['everybody', 'place']`))
    .orderBy('sent_at', 'desc')
    .orderBy('id')
    .select(['id as announcementId', 'event_id as eventId'])
    .executeTakeFirst()

/** The announcement that a subject in the post is about: “announcement 5…”, “announcement 5…, nudge 1”. */
export const announcementIn = (subject: string): string =>
  /^announcement ([^,]+)/.exec(subject)![1]!

export const nudgeSubject = (announcementId: string, number: number) =>
  `${subjectOf(announcementId)}, nudge ${number}`

/** All that is in the post of an announcement: itself, and what was sent again to those who kept silent. */
export const lettersOf = (announcementId: string) =>
  sql<boolean>`(kind = 'announcement' and subject = ${subjectOf(announcementId)}
    or kind = 'announcement.nudge' and subject in (${nudgeSubject(announcementId, 1)}, ${nudgeSubject(announcementId, 2)}))`

/** Whether it was sent to this person, or to the chat that they are in; a thread belongs to its channel. */
export async function isAddressed(
  db: Db,
  announcementId: string,
  { personId, placeId }: { personId: string; placeId: string },
): Promise<boolean> {
  const letter = await db
    .selectFrom('delivery')
    .where(lettersOf(announcementId))
    .where('state', '!=', 'cancelled')
    .where((eb) =>
      eb.or([
        eb('person_id', '=', personId),
        eb(sql`split_part(place_id, ';', 1)`, '=', placeId.split(';')[0]!),
      ]),
    )
    .select('id')
    .executeTakeFirst()
  return letter !== undefined
}

/** What this person got last, to which those who type their answer answer. */
export async function findLastReceived(db: Db, personId: string): Promise<string | null> {
  const letter = await db
    .selectFrom('delivery')
    .where('person_id', '=', personId)
    .where('kind', 'in', ['announcement', 'announcement.nudge'])
    .where('state', '=', 'sent')
    .orderBy('sent_at', 'desc')
    .orderBy('created_at', 'desc')
    .select('subject')
    .executeTakeFirst()
  return letter ? announcementIn(letter.subject) : null
}
