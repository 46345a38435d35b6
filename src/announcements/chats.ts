import { sql, type Db, type PlaceKind } from '../db/schema.ts'

export interface Chat {
  id: string
  kind: PlaceKind
  /** Null where Teams does not say. */
  name: string | null
}

/** The chats and channels that the bot is in, those with a name first. */
export async function findChats(db: Db): Promise<Chat[]> {
  const { rows } = await sql<Chat>`
    select id, kind, reference -> 'conversation' ->> 'name' as name from conversation
    where kind in ('group', 'channel') and gone_at is null
    order by reference -> 'conversation' ->> 'name' nulls last, kind, id limit 40`.execute(db)
  return rows
}
