import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact, type Opened } from '../../src/db/open.ts'
import { sql, type Db } from '../../src/db/schema.ts'
import { scratch, server } from './scratch.ts'

let opened: Opened
let database: Awaited<ReturnType<typeof scratch>>

beforeAll(async () => {
  database = await scratch()
  opened = openDb(database.url)
  await migrate(opened.db)
})
afterAll(async () => {
  await opened.close()
  await database.drop()
})
beforeEach(() => sql`truncate person, event cascade`.execute(opened.db))

const seen = new Date('2020-11-26T09:00:00Z')
const meet = (db: Db, name: string) =>
  db
    .insertInto('person')
    .values({ name, lang: 'nl', seen_at: seen })
    .returning(['id', 'seen_at'])
    .executeTakeFirstOrThrow()
const names = async (db: Db) =>
  (await db.selectFrom('person').select('name').orderBy('name').execute()).map(({ name }) => name)

const outside = 'The database itself was used inside a transaction'

test('whoever uses the database itself inside a transaction is told so at once', async () => {
  await transact(opened.db, async (trx) => {
    await meet(trx, 'Anna')
    await expect(names(opened.db)).rejects.toThrow(outside)
    await expect(transact(opened.db, names)).rejects.toThrow(outside)
  })
  expect(await names(opened.db)).toEqual(['Anna'])
})

test('what a transaction leaves behind may use the database once it has ended', async () => {
  const later = await transact(opened.db, async () => ({
    read: sleep(20).then(() => names(opened.db)),
  }))
  expect(await later.read).toEqual([])
})

test('nobody beside a transaction sees what may still be undone', async () => {
  const undone = transact(opened.db, async (trx) => {
    await meet(trx, 'Anna')
    await sleep(50)
    throw new Error('undone')
  })
  await sleep(20)
  expect(await names(opened.db)).toEqual([])
  await expect(undone).rejects.toThrow('undone')
})

test('twenty transactions at once count to twenty', async () => {
  const { id } = await meet(opened.db, '0')
  const row = (trx: Db) => trx.selectFrom('person').select('name').where('id', '=', id)
  const count = () =>
    transact(opened.db, async (trx) => {
      const read = server ? row(trx).forUpdate() : row(trx)
      const { name } = await read.executeTakeFirstOrThrow()
      await sleep(1)
      const next = String(Number(name) + 1)
      await trx.updateTable('person').set({ name: next }).where('id', '=', id).execute()
    })
  await Promise.all(Array.from({ length: 20 }, count))
  expect(await names(opened.db)).toEqual(['20'])
})

test('a transaction that hushed up a fault is not said to have been kept', async () => {
  const hushed = transact(opened.db, async (trx) => {
    await meet(trx, 'Anna')
    await sql`select 1 / 0`.execute(trx).catch(() => {})
  })
  await expect(hushed).rejects.toThrow()
  expect(await names(opened.db)).toEqual([])
})

test('a fault outside a transaction does not harm who comes next', async () => {
  await expect(sql`select 1 / 0`.execute(opened.db)).rejects.toThrow('division by zero')
  await transact(opened.db, (trx) => meet(trx, 'Anna'))
  expect(await names(opened.db)).toEqual(['Anna'])
})

test('moments, numbers and JSON come back as they went in', async () => {
  const { id, seen_at } = await meet(opened.db, 'Anna')
  const offers = [{ words: ['ja'], verb: 'signup.open', data: { eventId: 'day' } }]
  const talk = { person_id: id, conversation_id: 'c', about: null, until: seen }
  await opened.db
    .insertInto('talk')
    .values({ ...talk, offers: JSON.stringify(offers) })
    .execute()
  const found = await opened.db.selectFrom('talk').selectAll().executeTakeFirstOrThrow()
  expect({ ...found, seen_at }).toEqual({ ...talk, offers, seen_at: seen })
  const updated = await opened.db.updateTable('talk').set({ about: 'day' }).executeTakeFirst()
  expect(updated.numUpdatedRows).toBe(1n)
})
