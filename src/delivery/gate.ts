import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type Db } from '../db/schema.ts'
import type { InTransaction } from '../kit.ts'

/** 25 a second over all; in one conversation, one in 2.05 s satisfies every window of Teams. */
const spacing = { everyone: 40, conversation: 2050 }

/** Waits until this conversation may be written to, counted over all instances by the real clock. */
export async function waitForTurn(inTransaction: InTransaction, conversationId: string) {
  const key = `conversation ${conversationId}`
  await sleep(await inTransaction((db) => reserve(db, key, spacing.conversation)))
  await sleep(await inTransaction((db) => reserve(db, 'everyone', spacing.everyone)))
}

/** Takes the next free moment at this gate, and says how many milliseconds away it is. */
async function reserve(db: Db, key: string, apart: number): Promise<number> {
  const { rows } = await sql<{ wait: number }>`
    insert into rate_gate as gate (key, next_at)
    values (${key}, clock_timestamp() + ${apart}::float8 * interval '1 millisecond')
    on conflict (key) do update set next_at =
      greatest(gate.next_at, clock_timestamp()) + ${apart}::float8 * interval '1 millisecond'
    returning (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as wait`.execute(db)
  return Math.max(0, rows[0]!.wait - apart)
}

/** A gate that has been open for an hour need not be remembered. */
export const forgetGates = (db: Db) =>
  sql`delete from rate_gate where next_at < clock_timestamp() - interval '1 hour'`.execute(db)
