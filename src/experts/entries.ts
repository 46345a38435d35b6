import type { Db } from '../db/schema.ts'

/** A question and its answer as one version of an entry has them. */
export interface Words {
  questionNl: string
  answerNl: string
  questionEn: string | null
  answerEn: string | null
  source: string
}

/** What the bot learned; its words are those that are live, or the first ones written. */
export interface Entry extends Words {
  id: string
  number: number
  status: 'draft' | 'live' | 'withdrawn'
  eventId: string | null
  requestId: number | null
}

export interface Version extends Words {
  entryId: string
  number: number
  writtenBy: string | null
  approvedAt: Date | null
  returnedWhy: string | null
}

const words = [
  ...(['question_nl as questionNl', 'answer_nl as answerNl', 'source'] as const),
  ...(['question_en as questionEn', 'answer_en as answerEn'] as const),
] as const

const entries = (db: Db) =>
  db
    .selectFrom('learned_entry')
    .select(words)
    .select(['id', 'number', 'status', 'event_id as eventId', 'request_id as requestId'])

export const findEntry = (db: Db, id: string): Promise<Entry | undefined> =>
  entries(db).where('id', '=', id).executeTakeFirst()

export const findEntryOf = (db: Db, requestId: number): Promise<Entry | undefined> =>
  entries(db).where('request_id', '=', requestId).executeTakeFirst()

/** All of them, those that changed last first. */
export const findEntries = (db: Db): Promise<Entry[]> =>
  entries(db).orderBy('changed_at', 'desc').orderBy('id').execute()

const versions = (db: Db) =>
  db
    .selectFrom('learned_version')
    .select(words)
    .select(['entry_id as entryId', 'number', 'written_by as writtenBy'])
    .select(['approved_at as approvedAt', 'returned_why as returnedWhy'])

export const findNewest = (db: Db, id: string): Promise<Version | undefined> =>
  versions(db).where('entry_id', '=', id).orderBy('number', 'desc').limit(1).executeTakeFirst()

/** The words that were live before these. */
export const findEarlier = (db: Db, { id, number }: Entry): Promise<Version | undefined> =>
  versions(db)
    .where('entry_id', '=', id)
    .where('number', '<', number)
    .where('approved_at', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
