import { sql, type Db, type LearnedWords } from '../db/schema.ts'
import { findNewest, type Entry, type Version, type Words } from './entries.ts'

/** One change at a time, so that whoever reads the newest version has missed none. */
export const lockLearning = (db: Db) =>
  sql`select pg_advisory_xact_lock(hashtext('learned'))`.execute(db)

interface Written {
  words: Words
  by: string
  now: Date
}

const rowOf = ({ questionNl, answerNl, questionEn, answerEn, source }: Words): LearnedWords => ({
  ...{ question_nl: questionNl, answer_nl: answerNl, source },
  ...{ question_en: questionEn, answer_en: answerEn },
})

export async function addEntry(
  db: Db,
  { words, by, now }: Written,
  { eventId, requestId }: Pick<Entry, 'eventId' | 'requestId'>,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`select 'geleerd-' ||
    coalesce(max(substring(id from 9)::integer), 0) + 1 as id from learned_entry`.execute(db)
  const { id } = rows[0]!
  const row = { ...rowOf(words), id, number: 1, status: 'draft' as const, written_by: by }
  await db
    .insertInto('learned_entry')
    .values({ ...row, event_id: eventId, request_id: requestId, changed_at: now })
    .execute()
  await addVersion(db, id, { words, by, now })
  return id
}

/** New words for an entry, which count once a second person approves; what is live stays so until then. */
export async function addVersion(
  db: Db,
  entryId: string,
  { words, by, now }: Written,
): Promise<number> {
  const number = ((await findNewest(db, entryId))?.number ?? 0) + 1
  const row = { ...rowOf(words), entry_id: entryId, number, written_by: by, written_at: now }
  await db.insertInto('learned_version').values(row).execute()
  return number
}

export async function markApproved(
  db: Db,
  version: Version,
  { by, now }: { by: string; now: Date },
) {
  await db
    .updateTable('learned_version')
    .set({ approved_by: by, approved_at: now })
    .where('entry_id', '=', version.entryId)
    .where('number', '=', version.number)
    .execute()
  await makeLive(db, version, { by, now })
}

export const markReturned = (db: Db, { entryId, number }: Version, why: string) =>
  db
    .updateTable('learned_version')
    .set({ returned_why: why })
    .where('entry_id', '=', entryId)
    .where('number', '=', number)
    .execute()

/** From now on the bot says these words. */
export const makeLive = (db: Db, version: Version, { by, now }: { by: string; now: Date }) =>
  change(db, version.entryId, {
    ...{ ...rowOf(version), number: version.number, status: 'live' },
    ...{ approved_by: by, changed_at: now },
  })

export const markWithdrawn = (db: Db, id: string, now: Date) =>
  change(db, id, { status: 'withdrawn', changed_at: now })

type Change = Partial<LearnedWords> & {
  number?: number
  status: 'live' | 'withdrawn'
  approved_by?: string
  changed_at: Date
}

const nextVersion = sql<number>`nextval(pg_get_serial_sequence('learned_entry', 'version'))`

const change = (db: Db, id: string, values: Change) =>
  db
    .updateTable('learned_entry')
    .set({ ...values, version: nextVersion })
    .where('id', '=', id)
    .execute()
