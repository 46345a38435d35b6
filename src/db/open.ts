import { Kysely, PostgresDialect, sql, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { log } from '../log.ts'
import { lendPglite, type Lender, type Loan } from './pglite.ts'
import type { Schema } from './schema.ts'
import { refuseInsideTransaction } from './transact.ts'

export { transact } from './transact.ts'

export interface Opened {
  db: Kysely<Schema>
  /** Where the queue lives: the server by itself, or the same one connection of PGlite. */
  queue: { connectionString: string } | { pglite: Borrowing }
  /** PGlite has no autovacuum; a server does this by itself. */
  vacuum(): Promise<void>
  close(): Promise<void>
}

/** `postgres://…` is a server; anything else is a PGlite folder, or `memory://`. Nothing is touched until the first query. */
export const openDb = (url: string): Opened =>
  /^postgres(ql)?:\/\//.test(url) ? openServer(url) : openPglite(url)

function openServer(connectionString: string): Opened {
  const pool = new pg.Pool({ connectionString, max: 10, application_name: 'bijeen' })
  // A query in progress rejects by itself; without a listener the whole process would end.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (fault) => log.warn({ fault }, 'A connection to the database was lost'))
  const db = kysely({
    options: pool.options,
    async connect() {
      refuseInsideTransaction()
      return prepared(await pool.connect())
    },
    end: () => pool.end(),
  })
  return { db, queue: { connectionString }, vacuum: async () => {}, close: () => finish(db, pool) }
}

function openPglite(url: string): Opened {
  const lender = lendPglite(url)
  const db = kysely(poolOfOne(lender))
  return {
    db,
    queue: { pglite: borrowing(lender) },
    vacuum: async () => void (await sql`vacuum (analyze)`.execute(db)),
    close: () => db.destroy().finally(() => lender.close()),
  }
}

const names = new Map<string, string>()
const mostNames = 300

/** Each statement is parsed once per connection, and not at every turn; what varies without end stays nameless. */
function prepared(client: pg.PoolClient): PostgresPoolClient {
  function query(text: string, values: readonly unknown[]) {
    if (!values.length) return client.query(text)
    if (!names.has(text) && names.size < mostNames) names.set(text, `s${names.size}`)
    const name = names.get(text)
    return client.query({ text, values: [...values], ...(name && { name }) })
  }
  const release = (broken?: boolean) => client.release(broken)
  return {
    query,
    release,
    processID: (client as { processID?: number }).processID,
  } as unknown as PostgresPoolClient
}

const kysely = (pool: PostgresPool) =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })

// Kysely ends a pool that it has used, and leaves one that it has not.
async function finish(db: Kysely<Schema>, pool: pg.Pool) {
  await db.destroy()
  if (!pool.ended) await pool.end()
}

/** What Kysely asks of a pool, with PGlite's one connection behind it. */
function poolOfOne(lender: Lender): PostgresPool {
  return {
    options: {},
    async connect() {
      refuseInsideTransaction()
      return client(await lender.borrow())
    },
    end: async () => {},
  }
}

function client(loan: Loan): PostgresPoolClient {
  let aborted = false
  async function query(text: string, values: readonly unknown[]) {
    const word = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase()
    // A transaction in which a statement failed does not commit: the server would say ROLLBACK.
    const command = word === 'COMMIT' && aborted ? 'ROLLBACK' : word
    try {
      const { rows, affectedRows } = await loan.query(command === word ? text : 'rollback', values)
      if (command === 'BEGIN' || command === 'ROLLBACK') aborted = false
      return { rows, rowCount: affectedRows ?? 0, command }
    } catch (fault) {
      aborted = true
      throw fault
    }
  }
  const release = (broken?: boolean) => {
    if (!broken) return loan.giveBack()
    void loan
      .exec('rollback')
      .catch(() => {})
      .finally(loan.giveBack)
  }
  return { query, release, processID: 1 } as unknown as PostgresPoolClient
}

/** PGlite as pg-boss sees it: each call waits its turn, and a failed one leaves nothing open. */
function borrowing(lender: Lender) {
  async function lent<Result>(use: (loan: Loan) => Promise<Result>): Promise<Result> {
    refuseInsideTransaction()
    const loan = await lender.borrow()
    try {
      return await use(loan)
    } catch (fault) {
      await loan.exec('rollback').catch(() => {})
      throw fault
    } finally {
      loan.giveBack()
    }
  }
  return {
    query: (text: string, values?: unknown[]) => lent((loan) => loan.query(text, values)),
    exec: (text: string) => lent((loan) => loan.exec(text)),
  }
}

export type Borrowing = ReturnType<typeof borrowing>
