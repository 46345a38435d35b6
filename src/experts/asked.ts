import { sql, type Db, type Tried } from '../db/schema.ts'

/** A question as it was put to the bot. */
export interface Asked {
  id: string
  text: string
  eventId: string | null
  tried: Tried[]
}

const columns = sql`id::text as id, text, event_id as "eventId", tried`

/** A question of one's own, or one that was asked where one stands: nobody reads another's. */
export async function findQuestion(
  db: Db,
  id: string,
  { personId, placeId }: { personId: string; placeId: string },
): Promise<Asked | undefined> {
  if (!id) return undefined
  const query = sql<Asked>`select ${columns} from question where id = ${id}::bigint
    and (person_id = ${personId} or place_id = ${placeId})`
  return (await query.execute(db)).rows[0]
}

const minutes = 15

/** What somebody asked the bot just now, in this chat. */
export async function findLastQuestion(
  db: Db,
  personId: string,
  { placeId, now }: { placeId: string; now: Date },
): Promise<Asked | undefined> {
  const since = new Date(now.getTime() - minutes * 60_000)
  const query = sql<Asked>`select ${columns} from question
    where person_id = ${personId} and place_id = ${placeId} and asked_at > ${since}
    order by question.id desc limit 1`
  return (await query.execute(db)).rows[0]
}
