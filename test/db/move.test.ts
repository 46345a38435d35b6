import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { leftBehind, move, moved } from '../../src/db/move.ts'
import { openDb, transact } from '../../src/db/open.ts'
import { sql, type Db } from '../../src/db/schema.ts'
import { loadEvents } from '../../src/events/load.ts'
import { events } from '../stage.ts'
import { scratch, server } from './scratch.ts'

/** Three databases are made, one after the other. */
const patience = { timeout: 120_000 }

test('every table moves, or is left behind with a reason', patience, async () => {
  const database = await scratch()
  const { db, close } = openDb(database.url)
  await migrate(db)
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%'`.execute(db)
  const { rows: references } = await sql<{ from: string; to: string }>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db)
  await close()
  await database.drop()

  const known = [...moved, ...Object.keys(leftBehind)]
  expect(known.sort()).toEqual(rows.map(({ name }) => name).sort())
  const order: string[] = moved
  const tooEarly = references.filter(({ from, to }) => order.indexOf(from) < order.indexOf(to))
  expect(tooEarly).toEqual([])
})

test('all that is kept moves along, and numbering goes on', patience, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
  const database = await scratch()
  const to = server ? database.url : join(folder, 'new')
  const from = join(folder, 'old')

  const old = openDb(from)
  await migrate(old.db)
  const registration = {
    event_id: 'start-2020',
    status: 'confirmed' as const,
    role: 'adviser',
    municipality_checked: true,
    created_at: new Date('2020-11-26T09:00:00Z'),
  }
  await transact(old.db, async (trx) => {
    await loadEvents(trx, events)
    const person = { name: 'Anna', lang: 'nl' as const, seen_at: new Date() }
    const { id } = await trx
      .insertInto('person')
      .values(person)
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('registration')
      .values({ ...registration, person_id: id })
      .execute()
    await announce(trx, id)
  })
  const before = await old.db.selectFrom('registration').selectAll().execute()
  const rules = await old.db.selectFrom('event').select(['id', 'rules']).orderBy('id').execute()
  await old.close()

  const rows = await move(from, to)
  expect(rows['registration']).toBe(1)
  expect([rows['announcement'], rows['announcement_pick']]).toEqual([1, 1])
  await expect(move(from, to)).rejects.toThrow('The database to move to is not empty')

  const now = openDb(to)
  expect(await now.db.selectFrom('registration').selectAll().execute()).toEqual(before)
  expect(await now.db.selectFrom('event').select(['id', 'rules']).orderBy('id').execute()).toEqual(
    rules,
  )
  const next = await now.db
    .insertInto('registration')
    .values(registration)
    .returning('seq')
    .executeTakeFirstOrThrow()
  expect(next.seq).toBeGreaterThan(before[0]!.seq)
  await now.close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

async function announce(db: Db, personId: string) {
  const at = new Date('2020-11-27T09:00:00Z')
  const announcement = {
    ...{ event_id: 'start-2020', author_id: personId, title_nl: 'Tot snel', body_nl: 'Dag' },
    ...{ audience: JSON.stringify({}), asks: false, essential: false, status: 'draft' as const },
    ...{ created_at: at, edited_at: at },
  }
  const { id } = await db
    .insertInto('announcement')
    .values(announcement)
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('announcement_pick')
    .values({ announcement_id: id, person_id: personId })
    .execute()
}
