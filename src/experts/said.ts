import type { Db } from '../db/schema.ts'
import { change, type Request } from './requests.ts'

export interface Said {
  byExpert: boolean
  text: string
  /** Who said it; null when they are known here no more. */
  name: string | null
}

/** Until an expert said something, only whoever asked may say that it is done. */
export const isAnswered = (said: Said[]) => said.some(({ byExpert }) => byExpert)

/** What was said since the question, in its order. */
export const findSaid = (db: Db, requestId: number): Promise<Said[]> =>
  db
    .selectFrom('expert_message')
    .leftJoin('person', 'person.id', 'expert_message.person_id')
    .where('request_id', '=', requestId)
    .orderBy('expert_message.id')
    .select(['by_expert as byExpert', 'text', 'name'])
    .execute()

/** Adds what one of the two says, and passes the turn to the other; null: that is what they said last. */
export async function addSaid(
  db: Db,
  request: Request,
  { by, byExpert, text, now }: { by: string; byExpert: boolean; text: string; now: Date },
): Promise<number | null> {
  const last = (await findSaid(db, request.id)).at(-1)
  if (last?.byExpert === byExpert && last.text === text) return null
  const said = { request_id: request.id, person_id: by, by_expert: byExpert, text, at: now }
  const { id } = await db
    .insertInto('expert_message')
    .values(said)
    .returning('id')
    .executeTakeFirstOrThrow()
  const waiting = byExpert ? null : (request.waitingSince ?? now)
  const again = request.waitingSince === null ? { reminded_at: null, escalated_at: null } : {}
  const status = byExpert ? 'answered' : request.expertId ? 'taken' : 'asked'
  await change(db, request.id, { status, active_at: now, waiting_since: waiting, ...again })
  return id
}
