import { sql, type Audience, type Db } from '../db/schema.ts'
import { findEvent, type EventListed } from '../events/store.ts'

/** An announcement, from its first word until it is forgotten. English falls back to Dutch. */
export interface Announcement {
  id: string
  eventId: string
  authorId: string | null
  /** Who looked at it second: of a draft, who said no. */
  approverId: string | null
  template: string | null
  titleNl: string
  bodyNl: string
  titleEn: string | null
  bodyEn: string | null
  audience: Audience
  asks: boolean
  essential: boolean
  status: 'draft' | 'approval' | 'scheduled' | 'sending' | 'cancelled' | 'withdrawn'
  version: number
  sendAt: Date | null
  sentAt: Date | null
  withdrawnWhy: string | null
  createdAt: Date
  /** When its words were last changed after sending. */
  changedAt: Date | null
}

/** With the event it is about. */
export type AnnouncementRow = Announcement & { event: EventListed }

/** What can be written in a form. */
export type Draft = Pick<
  Announcement,
  | ('template' | 'titleNl' | 'bodyNl' | 'titleEn' | 'bodyEn')
  | ('audience' | 'asks' | 'essential' | 'sendAt')
>

export const emptyDraft: Draft = {
  ...{ template: null, titleNl: '', bodyNl: '', titleEn: null, bodyEn: null },
  ...{ audience: { status: ['confirmed'] }, asks: false, essential: false, sendAt: null },
}

/** What of an announcement was written. */
export const draftOf = ({ titleNl, bodyNl, titleEn, bodyEn, ...row }: Announcement): Draft => ({
  ...{ titleNl, bodyNl, titleEn, bodyEn, template: row.template, audience: row.audience },
  ...{ asks: row.asks, essential: row.essential, sendAt: row.sendAt },
})

/** The subject under which an announcement is in the post. */
export const subjectOf = (announcementId: string) => `announcement ${announcementId}`

const announcements = (db: Db) =>
  db
    .selectFrom('announcement')
    .select(['announcement.id', 'event_id as eventId', 'author_id as authorId'])
    .select(['approver_id as approverId', 'template', 'title_nl as titleNl', 'body_nl as bodyNl'])
    .select(['title_en as titleEn', 'body_en as bodyEn', 'audience', 'asks', 'essential'])
    .select(['announcement.status', 'announcement.version', 'send_at as sendAt'])
    .select(['sent_at as sentAt', 'withdrawn_why as withdrawnWhy', 'created_at as createdAt'])
    .select('changed_at as changedAt')

export async function findAnnouncement(db: Db, id: string): Promise<AnnouncementRow | undefined> {
  const found = await announcements(db).where('announcement.id', '=', id).executeTakeFirst()
  return found && { ...found, event: (await findEvent(db, found.eventId))! }
}

/** The same, held until the end of the transaction: of two presses at once, the second sees what the first did. */
export async function lockAnnouncement(db: Db, id: string): Promise<AnnouncementRow | undefined> {
  await db.selectFrom('announcement').where('id', '=', id).select('id').forUpdate().execute()
  return findAnnouncement(db, id)
}

/** Of some events, or of all (null), the one written on last first. */
export const findAnnouncements = (db: Db, eventIds: string[] | null): Promise<Announcement[]> =>
  announcements(db)
    .$if(eventIds !== null, (query) => query.where('event_id', 'in', [...eventIds!, '']))
    .orderBy('edited_at', 'desc')
    .orderBy('announcement.id')
    .limit(100)
    .execute()

export async function addDraft(
  db: Db,
  draft: Draft,
  { eventId, authorId, now }: { eventId: string; authorId: string; now: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('announcement')
    .values({
      ...columnsOf(draft),
      ...{ event_id: eventId, author_id: authorId, approver_id: null, status: 'draft' },
      ...{ created_at: now, edited_at: lastOf(authorId, now) },
      ...{ sent_at: null, withdrawn_why: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes a draft anew, in the name of who does so; what was planned or approved before is so no more. */
export const changeDraft = (
  db: Db,
  draft: Draft,
  { id, by, now }: { id: string; by: string; now: Date },
) =>
  db
    .updateTable('announcement')
    .set({ ...columnsOf(draft), status: 'draft', approver_id: null })
    .set({ author_id: by, version: sql`version + 1`, edited_at: lastOf(by, now) })
    .where('id', '=', id)
    .where('status', 'in', ['draft', 'approval', 'scheduled'])
    .execute()

/** Later than all else that this person wrote on, even while a clock stands still. */
const lastOf = (authorId: string, now: Date) => sql<Date>`greatest(${now}::timestamptz,
  (select max(edited_at) + interval '1 millisecond' from announcement where author_id = ${authorId}))`

const columnsOf = ({ titleNl, bodyNl, titleEn, bodyEn, audience, sendAt, ...same }: Draft) => ({
  ...{ title_nl: titleNl, body_nl: bodyNl, title_en: titleEn, body_en: bodyEn, send_at: sendAt },
  ...{ template: same.template, asks: same.asks, essential: same.essential },
  audience: JSON.stringify(audience),
})

export const dropDraft = (db: Db, id: string) =>
  db
    .deleteFrom('announcement')
    .where('id', '=', id)
    .where('status', 'in', ['draft', 'approval', 'scheduled'])
    .execute()

/** Moves it on; what is not named stays as it is. */
export const markStatus = (
  db: Db,
  id: string,
  { status, approverId, authorId }: Pick<Announcement, 'status'> & Partial<Announcement>,
) =>
  db
    .updateTable('announcement')
    .set({ status, approver_id: approverId, author_id: authorId })
    .where('id', '=', id)
    .execute()

export const markSending = (db: Db, id: string, now: Date) =>
  db
    .updateTable('announcement')
    .set({ status: 'sending', sent_at: now })
    .where('id', '=', id)
    .execute()
