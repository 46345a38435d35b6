import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../src/db/migrate.ts'
import { openDb, transact, type Opened } from '../src/db/open.ts'
import { sql, type Db } from '../src/db/schema.ts'
import { createJobs } from '../src/jobs.ts'
import type { InTransaction } from '../src/kit.ts'
import { log } from '../src/log.ts'
import { scratch } from './db/scratch.ts'

let opened: Opened
let database: Awaited<ReturnType<typeof scratch>>
let instances: ReturnType<typeof createJobs>[]
const done: string[] = []
const firstOfJanuary = new Date('2021-01-01T05:00:00+01:00')
const ticked = () => done.filter((what) => what === 'ticked 1').length

beforeAll(async () => {
  database = await scratch()
  opened = openDb(database.url)
  await migrate(opened.db)
  instances = [createJobs(opened, { scheduled: false }), createJobs(opened)]
  for (const { jobs, start } of instances) {
    const newYear = async (_db: Db, after: Date) => (after < firstOfJanuary ? firstOfJanuary : null)
    const tick = async (inTransaction: InTransaction) => {
      const { rows } = await inTransaction((trx) => sql`select 1`.execute(trx))
      done.push(`ticked ${rows.length}`)
    }
    jobs.every('0 5 1 1 *', 'test.tick', tick, newYear)
    jobs.every('0 6 1 1 *', 'test.broken', async () => {
      done.push('broke')
      throw new Error('broken')
    })
    jobs.on<{ name: string }>('test.note', async ({ name }, inTransaction) => {
      await inTransaction(async (trx) => void (await sql`select 1`.execute(trx)))
      done.push(name)
    })
    jobs.on<{ name: string }>('test.stumble', async ({ name }, inTransaction) => {
      done.push(name)
      if (done.filter((other) => other === name).length === 1)
        await inTransaction((trx) => sql`select ${name}::uuid`.execute(trx))
    })
    await start()
  }
})
afterAll(async () => {
  await Promise.all(instances.map(({ stop }) => stop()))
  await opened.close()
  await database.drop()
})

const soon = (name: string, data: object, options = {}) =>
  transact(opened.db, (trx) => instances[0]!.jobs.soon(trx, name, data, options))

const until = async (found: () => boolean, seconds = 15) => {
  for (let n = 0; n < seconds * 20 && !found(); n++) await sleep(50)
  expect(found()).toBe(true)
}

test('a job is done soon after its transaction is committed', async () => {
  await soon('test.note', { name: 'committed' })
  await until(() => done.includes('committed'))
})

test('a job that was put in the queue by an undone transaction is never done', async () => {
  const undone = transact(opened.db, async (trx) => {
    await instances[0]!.jobs.soon(trx, 'test.note', { name: 'undone' })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  const left = await sql`select 1 from pgboss.job where data ->> 'name' = 'undone'`.execute(
    opened.db,
  )
  expect(left.rows).toEqual([])
})

test('of two instances only one does a job', async () => {
  const names = Array.from({ length: 60 }, (_, n) => `one of many ${n}`)
  await Promise.all(names.map((name) => soon('test.note', { name })))
  const mine = () => done.filter((name) => name.startsWith('one of many'))
  await until(() => mine().length >= 60)
  await sleep(600)
  expect(mine().sort()).toEqual(names.sort())
})

test('a job may be asked for later', async () => {
  const asked = Date.now()
  await soon('test.note', { name: 'later' }, { after: 1.5 })
  await until(() => done.includes('later'))
  expect(Date.now() - asked).toBeGreaterThan(1400)
})

test('a job that fails is tried again, and the log names the job but not its data', async () => {
  const lines: string[] = []
  const stream = (log as any)[pino.symbols.streamSym]
  const { write } = stream
  const { level } = log
  log.level = 'error'
  stream.write = (line: string) => void lines.push(line)
  await soon('test.stumble', { name: 'canary' })
  await until(() => done.filter((name) => name === 'canary').length === 2)
  stream.write = write
  log.level = level
  const failed = lines.filter((line) => line.includes('test.stumble'))
  expect(failed).toHaveLength(1)
  expect(failed[0]).toContain('22P02')
  expect(lines.join('')).not.toContain('canary')
})

test('a job that nobody does is refused', async () => {
  await expect(soon('test.nobody', {})).rejects.toThrow("Nobody does the job 'test.nobody'")
})

test('a tick can be had at once', async () => {
  await instances[0]!.runTick('test.tick')
  expect(done).toContain('ticked 1')
})

test('a tick can be had out of its turn, as part of a transaction', async () => {
  const before = ticked()
  await soon('test.tick', {})
  await until(() => ticked() > before)
})

test('a tick that waits already is not asked for again', async () => {
  const before = ticked()
  await transact(opened.db, async (trx) => {
    for (let n = 0; n < 5; n++) await instances[0]!.jobs.soon(trx, 'test.tick', {})
  })
  await until(() => ticked() > before)
  await sleep(2500)
  expect(ticked()).toBe(before + 1)
})

test('the ticks say when the next thing falls due', async () => {
  const next = (after: string) =>
    transact(opened.db, (trx) => instances[0]!.next(trx, new Date(after)))
  expect(await next('2020-12-03T09:00:00Z')).toEqual(firstOfJanuary)
  expect(await next('2021-01-01T04:00:00Z')).toBeNull()
})

test('a stretch of time brings what fell due in it, each once, and one that breaks does not stop the others', async () => {
  const before = ticked()
  const { level } = log
  log.level = 'silent'
  await instances[0]!.runDue(new Date('2020-12-03T09:00:00Z'), new Date('2020-12-31T09:00:00Z'))
  expect(ticked()).toBe(before)
  await instances[0]!.runDue(new Date('2020-12-03T09:00:00Z'), new Date('2021-01-02T09:00:00Z'))
  log.level = level
  expect(ticked()).toBe(before + 1)
  expect(done).toContain('broke')
})

test('the ticks are scheduled once, in the time of Amsterdam', async () => {
  const { rows } =
    await sql`select name, cron, timezone from pgboss.schedule order by name`.execute(opened.db)
  expect(rows).toEqual([
    { name: 'database.vacuum', cron: '30 3 * * *', timezone: 'Europe/Amsterdam' },
    { name: 'test.broken', cron: '0 6 1 1 *', timezone: 'Europe/Amsterdam' },
    { name: 'test.tick', cron: '0 5 1 1 *', timezone: 'Europe/Amsterdam' },
  ])
})

test('the queue can be asked whether it is there', async () => {
  expect(await instances[0]!.ready()).toBe(true)
})
