import { sql, type Db } from '../db/schema.ts'
import { giveBack } from './helping.ts'
import { change, findOwn, lockRequest } from './requests.ts'
import { renew, type Town } from './sending.ts'

export const tables = [
  ...['expert_route', 'expert_request', 'expert_message'],
  ...['learned_entry', 'learned_version', 'learned_phrasing'],
]

/** What a person asked experts, answered as one, and taught the bot. */
export async function show(db: Db, personId: string): Promise<object[]> {
  const asked = await db
    .selectFrom('expert_request')
    .where('person_id', '=', personId)
    .orderBy('id')
    .select(['question', 'asked_at as at'])
    .execute()
  const said = await db
    .selectFrom('expert_message')
    .where('person_id', '=', personId)
    .orderBy('id')
    .select(['text', 'at'])
    .execute()
  const routes = await db
    .selectFrom('expert_route')
    .where('person_id', '=', personId)
    .select(['topic'])
    .execute()
  const taught = await db
    .selectFrom('learned_version')
    .where('written_by', '=', personId)
    .orderBy('written_at')
    .select(['question_nl as question', 'written_at as at'])
    .execute()
  const approved = await db
    .selectFrom('learned_version')
    .where('approved_by', '=', personId)
    .orderBy('approved_at')
    .select(['question_nl as approved', 'approved_at as at'])
    .execute()
  const decided = await db
    .selectFrom('learned_phrasing')
    .where('decided_by', '=', personId)
    .orderBy('id')
    .select(['text as phrasing', 'decided_at as at'])
    .execute()
  return [...asked, ...said, ...routes, ...taught, ...approved, ...decided]
}

/** Own questions go with all that was said about them; of answers to others only the name goes. */
export async function erase(
  db: Db,
  town: Town,
  { personId, now }: { personId: string; now: Date },
) {
  for (const { id } of await findOwn(db, personId)) {
    await db.deleteFrom('expert_request').where('id', '=', id).execute()
    await renew(db, town, id)
  }
  const spoken = await findSpoken(db, personId)
  await forgetExpert(db, personId)
  for (const id of spoken) {
    const request = (await lockRequest(db, id))!
    if (request.expertId === personId) await change(db, id, { expert_id: null })
    if (request.expertId === personId && request.waitingSince)
      await giveBack(db, town, { request, now, leaver: personId })
    else await renew(db, town, id)
  }
}

/** The questions of others that this person has or had a word in, in the order of locking. */
async function findSpoken(db: Db, personId: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from expert_request where expert_id = ${personId}
    union select request_id from expert_message where person_id = ${personId} order by id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

async function forgetExpert(db: Db, personId: string) {
  await db.deleteFrom('expert_route').where('person_id', '=', personId).execute()
  await db
    .updateTable('expert_route')
    .set({ set_by: null })
    .where('set_by', '=', personId)
    .execute()
  await db
    .updateTable('expert_message')
    .set({ person_id: null })
    .where('person_id', '=', personId)
    .execute()
  for (const by of ['written_by', 'approved_by'] as const) {
    await sql`update learned_entry set ${sql.ref(by)} = null
      where ${sql.ref(by)} = ${personId}`.execute(db)
    await sql`update learned_version set ${sql.ref(by)} = null
      where ${sql.ref(by)} = ${personId}`.execute(db)
  }
  await db
    .updateTable('learned_phrasing')
    .set({ decided_by: null })
    .where('decided_by', '=', personId)
    .execute()
}

const daysKept = 90

/** Ninety days after the last word about it a question is forgotten, and gone from where it still stands; one that waits is not. */
export async function forgetOld(db: Db, town: Town, now: Date) {
  const since = new Date(now.getTime() - daysKept * 86_400_000)
  const old = await db
    .deleteFrom('expert_request')
    .where('active_at', '<', since)
    .where('waiting_since', 'is', null)
    .returning('id')
    .execute()
  await db
    .deleteFrom('learned_phrasing')
    .where('status', 'in', ['rejected', 'refused'])
    .where('decided_at', '<', since)
    .execute()
  for (const { id } of old) await renew(db, town, id)
}
