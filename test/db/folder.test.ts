import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb } from '../../src/db/open.ts'
import { lendPglite } from '../../src/db/pglite.ts'
import { sql } from '../../src/db/schema.ts'

let folder: string

beforeAll(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'bijeen-'))
  const { db, close } = openDb(folder)
  await migrate(db)
  await close()
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

const anna = { name: 'Anna', lang: 'nl' as const, seen_at: new Date(0) }

test('a second bot on the same folder is told which folder, and what to do', async () => {
  const first = openDb(folder)
  await sql`select 1`.execute(first.db)
  const second = openDb(folder)
  await expect(migrate(second.db)).rejects.toThrow(
    `The data folder '${folder}' is in use by another process: stop that one, or give another folder in DATABASE_URL.`,
  )
  await second.close()
  await first.close()
})

test('once the first bot has stopped, the next may have the folder', async () => {
  const next = openDb(folder)
  await expect(sql`select 1`.execute(next.db)).resolves.toBeTruthy()
  await next.close()
})

test('a folder that cannot be written to is named', async () => {
  const file = join(folder, 'a-file')
  fs.writeFileSync(file, '')
  const { db, close } = openDb(file)
  await expect(migrate(db)).rejects.toThrow(`The data folder '${file}' cannot be used`)
  await close()
})

test('what is committed has reached the disk: once per commit', async () => {
  const { db, close } = openDb(folder)
  await db.insertInto('person').values(anna).execute()
  const real = fs.fsyncSync
  let reached = 0
  fs.fsyncSync = (file) => (reached++, real(file))
  for (let n = 0; n < 10; n++) await db.insertInto('person').values(anna).execute()
  await db.selectFrom('person').selectAll().execute()
  fs.fsyncSync = real
  await close()
  expect(reached).toBe(10)
})

test('the write-ahead log is cut short when something was written, and only then', async () => {
  const lender = lendPglite(folder)
  const ask = async (text: string) => {
    const loan = await lender.borrow()
    return loan.query(text).finally(loan.giveBack)
  }
  const last = async () =>
    (await ask('select checkpoint_lsn::text as at from pg_control_checkpoint()')).rows[0].at
  await ask('create table scribble (n integer)')
  const before = await last()
  await lender.checkpoint()
  const after = await last()
  await lender.checkpoint()
  const still = await last()
  await lender.close()
  expect(after).not.toBe(before)
  expect(still).toBe(after)
})

test('dead rows are swept up', async () => {
  const { db, vacuum, close } = openDb(folder)
  await vacuum()
  const { rows } = await sql<{ swept: boolean }>`
    select pg_stat_get_last_vacuum_time('person'::regclass) is not null as swept`.execute(db)
  await close()
  expect(rows).toEqual([{ swept: true }])
})

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Lets the writer write for a while, kills it at once, and gives back what it said was kept. */
async function killedWriter(): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  const gone = new Promise((resolve) => child.on('close', resolve))
  const started = new Promise((go) => child.stdout.on('data', (text) => go((said += text))))
  await Promise.race([started, gone])
  await sleep(100 + Math.random() * 400)
  child.kill('SIGKILL')
  await gone
  return said.split('\n').slice(0, -1)
}

test('a bot that is killed while it writes loses nothing that it had said was kept', async () => {
  for (let round = 0; round < 3; round++) {
    const kept = await killedWriter()
    expect(kept.length).toBeGreaterThan(0)
    const { db, close } = openDb(folder)
    const rows = await db.selectFrom('person').select('name').execute()
    await close()
    const count = (name: string) => rows.filter((row) => row.name === name).length
    const counts = new Set(kept.map(count))
    expect([...counts]).toEqual([2])
  }
})
