import { sql, type Db } from '../db/schema.ts'
import type { Letters } from '../kit.ts'
import { nudgeSubject } from './sent.ts'
import { subjectOf, type AnnouncementRow } from './store.ts'

/** Words that are to take the place of what was sent. */
export type Words = Pick<AnnouncementRow, 'titleNl' | 'bodyNl' | 'titleEn' | 'bodyEn'>

/** With the stamp of its preview, and who wrote it: the second pair of eyes is another's. */
export type Correction = Words & { stamp: string; by?: string }

/** What was written and previewed, and not yet sent around. */
export async function findCorrection(db: Db, announcementId: string): Promise<Correction | null> {
  const found = await db
    .selectFrom('announcement')
    .where('id', '=', announcementId)
    .select('correction')
    .executeTakeFirst()
  return (found?.correction as Correction | undefined) ?? null
}

/** Keeps it until it is sent around; the stamp tells this preview from a later one. Who only looks at it again did not write it. */
export async function saveCorrection(
  db: Db,
  id: string,
  { words, by }: { words: Words; by: string },
): Promise<string> {
  const before = await findCorrection(db, id)
  if (before && sameWords(before, words)) return before.stamp
  const stamp = crypto.randomUUID()
  await db
    .updateTable('announcement')
    .set({ correction: JSON.stringify({ stamp, by, ...words }) })
    .where('id', '=', id)
    .execute()
  return stamp
}

const sameWords = (one: Words, other: Words) =>
  (['titleNl', 'bodyNl', 'titleEn', 'bodyEn'] as const).every((key) => one[key] === other[key])

/** True when this very preview was still the last. */
export async function applyCorrection(
  db: Db,
  id: string,
  { stamp, now }: Stamped,
): Promise<boolean> {
  const applied = await db
    .updateTable('announcement')
    .set({
      title_nl: sql`correction ->> 'titleNl'`,
      body_nl: sql`correction ->> 'bodyNl'`,
      title_en: sql`correction ->> 'titleEn'`,
      body_en: sql`correction ->> 'bodyEn'`,
      version: sql`version + 1`,
      ...{ changed_at: now, edited_at: now, correction: null },
    })
    .where('id', '=', id)
    .where(sql<boolean>`correction ->> 'stamp' = ${stamp}`)
    .returning('id')
    .executeTakeFirst()
  return applied !== undefined
}

interface Stamped {
  stamp: string
  now: Date
}

export const markWithdrawn = (db: Db, id: string, { why, now }: { why: string; now: Date }) =>
  db
    .updateTable('announcement')
    .set({ status: 'withdrawn', withdrawn_why: why, edited_at: now })
    .where('id', '=', id)
    .execute()

const posted = (id: string) => [
  { kind: 'announcement', subject: subjectOf(id) },
  { kind: 'announcement.nudge', subject: nudgeSubject(id, 1) },
  { kind: 'announcement.nudge', subject: nudgeSubject(id, 2) },
]

/** All cards of it that stand somewhere get the face of now. */
export async function renewAll(db: Db, letters: Letters, id: string): Promise<void> {
  for (const subject of posted(id)) await letters.renew(db, subject)
}

/** What still waits of it does not leave any more. */
export async function recallAll(db: Db, letters: Letters, id: string): Promise<void> {
  for (const subject of posted(id)) await letters.recall(db, subject)
}
