import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact } from '../../src/db/open.ts'
import { loadEvents } from '../../src/events/load.ts'
import { events, overlay } from '../events/stored.ts'
import { openFair } from '../signup/fair.ts'

const server = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const name = `bench_${process.pid}`

export interface Database {
  name: 'PGlite' | 'PostgreSQL'
  url: string
  drop(): Promise<void>
}

/** Events for each round of a rush, with the offering that everybody chooses. */
export const rushes = 6

/** A folder for PGlite, and a database on the server where there is one; both with events in them. */
export async function openDatabases(): Promise<Database[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
  const databases: Database[] = [
    { name: 'PGlite', url: folder, drop: async () => rmSync(folder, { recursive: true }) },
  ]
  if (await onServer(`create database ${name}`)) databases.push(onThatServer())
  else console.log('There is no PostgreSQL server here (TEST_DATABASE_URL): it is left out.')
  for (const { url } of databases) await fill(url)
  return databases
}

function onThatServer(): Database {
  const url = Object.assign(new URL(server), { pathname: name }).href
  const drop = async () => void (await onServer(`drop database ${name} with (force)`))
  return { name: 'PostgreSQL', url, drop }
}

async function onServer(statement: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server })
  try {
    await client.connect()
  } catch {
    return false
  }
  await client.query(statement).finally(() => client.end())
  return true
}

async function fill(url: string) {
  const { db, close } = openDb(url)
  await migrate(db)
  await transact(db, async (trx) => {
    await loadEvents(trx, events, overlay)
    for (let n = 0; n < rushes; n++)
      await openFair(trx, { id: `rush-${n}`, seats: 1_000, workshops: [[500], [500]] })
  })
  await close()
}
