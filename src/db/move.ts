import type { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { openDb, transact } from './open.ts'
import { sql, type Db, type Schema } from './schema.ts'

/** In the order of their references: a row comes after what it refers to. */
export const moved = [
  ...(['person', 'identity', 'conversation', 'reach', 'event', 'appointment'] as const),
  ...(['session', 'workshop', 'offering', 'registration', 'choice', 'access_need'] as const),
  ...(['request', 'calendar_link', 'calendar_sequence', 'talk', 'answered'] as const),
  ...(['delivery', 'posted', 'muted', 'reminder_mark', 'event_change', 'invitation'] as const),
  ...(['announcement', 'announcement_pick', 'announcement_answer'] as const),
  ...(['announcement_question'] as const),
  ...(['question'] as const),
  ...(['expert_route', 'expert_request', 'expert_message'] as const),
  ...(['learned_entry', 'learned_version', 'learned_phrasing'] as const),
]

/** Every other table, with why it does not move. */
export const leftBehind: Record<Exclude<keyof Schema, (typeof moved)[number]>, string> = {
  clock: 'a clock that was turned belongs to trying things out',
  rate_gate: 'says how soon the next call may leave, and is empty within the hour',
  sender: 'says which bots run at this moment, and none runs',
}

/**
 * Copies all that is kept from one database into another, empty one, in one transaction; returns rows per table.
 * Throws a sentence when messages still wait to be sent: the queue itself does not move.
 */
export async function move(from: string, to: string): Promise<Record<string, number>> {
  const [source, target] = [openDb(from), openDb(to)]
  try {
    await migrate(source.db)
    await migrate(target.db)
    await refuseUnlessReady(source.db, target.db)
    const kept = await Promise.all(moved.map((table) => readAll(source.db, table)))
    await transact(target.db, async (trx) => {
      for (const [at, table] of moved.entries()) await writeAll(trx, table, kept[at]!)
      await continueNumbers(trx)
    })
    return Object.fromEntries(moved.map((table, at) => [table, kept[at]!.length]))
  } finally {
    await source.close()
    await target.close()
  }
}

async function refuseUnlessReady(source: Kysely<Schema>, target: Kysely<Schema>) {
  const { rows: waiting } = await sql`
    select 1 from delivery where state in ('queued', 'sending') limit 1`.execute(source)
  if (waiting.length)
    throw new Error(
      'Messages still wait to be sent: start the bot once more, let it finish, and stop it.',
    )
  const { rows: taken } = await sql`select 1 from event limit 1`.execute(target)
  if (taken.length)
    throw new Error('The database to move to is not empty: give an empty one in the second place.')
}

async function readAll(source: Kysely<Schema>, table: keyof Schema): Promise<object[]> {
  const { rows } = await sql<{
    row: object
  }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(source)
  return rows.map(({ row }) => row)
}

async function writeAll(trx: Db, table: keyof Schema, rows: object[]) {
  for (let at = 0; at < rows.length; at += 500) {
    const part = JSON.stringify(rows.slice(at, at + 500))
    await sql`insert into ${sql.table(table)} overriding system value
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${part}::jsonb)`.execute(
      trx,
    )
  }
}

/** What counted by itself goes on where it was. */
async function continueNumbers(trx: Db) {
  for (const [table, column] of [
    ['offering', 'id'],
    ['registration', 'seq'],
    ['choice', 'seq'],
    ['question', 'id'],
    ['expert_route', 'id'],
    ['expert_request', 'id'],
    ['expert_message', 'id'],
    ['learned_entry', 'version'],
    ['learned_phrasing', 'id'],
    ['learned_phrasing', 'version'],
  ] as const)
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}),
      greatest(1, (select max(${sql.ref(column)}) from ${sql.table(table)})))`.execute(trx)
}
