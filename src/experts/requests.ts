import { z } from 'zod'
import { sql, type Db, type Tried } from '../db/schema.ts'
import type { Text } from '../events/file.ts'
import type { Lang } from '../lang.ts'
import type { Status, Waiting } from './rules.ts'

/** A question that somebody put to people, as it stands. */
export interface Request extends Waiting {
  id: number
  askerId: string
  asker: string
  lang: Lang
  question: string
  tried: Tried[]
  eventId: string | null
  event: Text | null
  voice: 'je' | 'u' | null
  anonymous: boolean
  shown: boolean
  status: Status
  expertId: string | null
  expert: string | null
  through: string | null
}

/** Under this name all messages and cards about a request go. */
export const subjectOf = (id: number) => `expert request ${id}`

/** Under this name goes what is said of it once for as long as they wait. */
export const subjectSince = ({ id, waitingSince }: Pick<Request, 'id' | 'waitingSince'>) =>
  `${subjectOf(id)} since ${waitingSince!.toISOString()}`

/** What stands for a request in a card. */
export const requestId = z.coerce.number().int().min(0).max(2_147_483_647)

/** The request that a message is about. */
export const requestIn = (subject: string) => Number(/^expert request (\d+)/.exec(subject)![1])

const columns = sql`r.id, r.person_id as "askerId", asker.name as asker, asker.lang, question, tried,
  r.event_id as "eventId", case when e.id is not null
    then jsonb_build_object('nl', e.title_nl, 'en', e.title_en) end as event, e.voice,
  anonymous, shown, r.status, expert_id as "expertId", expert.name as expert, through,
  waiting_since as "waitingSince", reminded_at as "remindedAt", escalated_at as "escalatedAt"`

const from = sql`from expert_request r join person asker on asker.id = r.person_id
  left join person expert on expert.id = r.expert_id left join event e on e.id = r.event_id`

export async function findRequest(db: Db, id: number): Promise<Request | undefined> {
  return (await sql<Request>`select ${columns} ${from} where r.id = ${id}`.execute(db)).rows[0]
}

/** Whoever changes a request waits here for the others. */
export async function lockRequest(db: Db, id: number): Promise<Request | undefined> {
  const query = sql<Request>`select ${columns} ${from} where r.id = ${id} for update of r`
  return (await query.execute(db)).rows[0]
}

/** What somebody asked, the newest first. */
export const findOwn = async (db: Db, personId: string): Promise<Request[]> =>
  (
    await sql<Request>`select ${columns} ${from} where r.person_id = ${personId}
      order by r.active_at desc, r.id desc`.execute(db)
  ).rows

/** Those that wait for an expert, the oldest first. */
export const findWaiting = async (db: Db): Promise<Request[]> =>
  (
    await sql<Request>`select ${columns} ${from} where waiting_since is not null
      order by waiting_since, r.id`.execute(db)
  ).rows

interface NewRequest {
  askerId: string
  questionId: string | null
  question: string
  tried: Tried[]
  eventId: string | null
  anonymous: boolean
  shown: boolean
}

/** Asks people; who asks the same again before it is closed, asked once, and may say to show less of it. */
export async function addRequest(db: Db, asked: NewRequest, now: Date): Promise<number> {
  const { askerId, questionId, question, eventId, anonymous, shown } = asked
  await sql`select pg_advisory_xact_lock(hashtext(${`expert ${askerId}`}))`.execute(db)
  const same = await db
    .selectFrom('expert_request')
    .where('person_id', '=', askerId)
    .where('question', '=', question)
    .where('status', '!=', 'closed')
    .select('id')
    .executeTakeFirst()
  if (same) {
    const less = { ...(anonymous && { anonymous }), ...(!shown && { shown }) }
    await change(db, same.id, { active_at: now, ...less })
    return same.id
  }
  const { id } = await db
    .insertInto('expert_request')
    .values({
      ...{ person_id: askerId, question_id: questionId, question, event_id: eventId },
      ...{ anonymous, shown, status: 'asked', tried: JSON.stringify(asked.tried) },
      ...{ asked_at: now, active_at: now, waiting_since: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** From now on this expert has it. */
export const markTaken = (
  db: Db,
  id: number,
  { by, through, now }: { by: string; through: string | null; now: Date },
) => change(db, id, { status: 'taken', expert_id: by, through, active_at: now })

/** Nobody has it any more; whoever asked waits on. */
export const markReleased = (db: Db, id: number) =>
  change(db, id, { status: 'asked', expert_id: null, through: null })

export const markClosed = (db: Db, id: number, now: Date) =>
  change(db, id, { status: 'closed', active_at: now, waiting_since: null })

export const markReminded = (db: Db, id: number, now: Date) => change(db, id, { reminded_at: now })

export const markEscalated = (db: Db, id: number, now: Date) =>
  change(db, id, { escalated_at: now })

interface Change {
  anonymous?: boolean
  shown?: boolean
  status?: Status
  expert_id?: string | null
  through?: string | null
  active_at?: Date
  waiting_since?: Date | null
  reminded_at?: Date | null
  escalated_at?: Date | null
}

export const change = (db: Db, id: number, values: Change) =>
  db.updateTable('expert_request').set(values).where('id', '=', id).execute()
