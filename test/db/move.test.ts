import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { move } from '../../src/db/move.ts'
import { openDb, transact } from '../../src/db/open.ts'
import { loadEvents } from '../../src/events/load.ts'
import { events } from '../stage.ts'
import { scratch, server } from './scratch.ts'

test('all that is kept moves along, and numbering goes on', async () => {
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
  })
  const before = await old.db.selectFrom('registration').selectAll().execute()
  const rules = await old.db.selectFrom('event').select(['id', 'rules']).orderBy('id').execute()
  await old.close()

  expect((await move(from, to))['registration']).toBe(1)
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
