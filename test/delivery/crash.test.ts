import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb } from '../../src/db/open.ts'
import { sql, type Db } from '../../src/db/schema.ts'
import { openConnector, type Connector } from '../connector/connector.ts'
import { seeded } from '../connector/faults.ts'
import { scratch, server } from '../db/scratch.ts'
import { until } from '../desk.ts'
import { startBot, type Running } from '../signup/running.ts'
import { faces, mostWithin, openOffice, type Office } from './office.ts'
import { findSeeds, seedLetters } from './seeded.ts'

describe('whatever step a crash leaves a letter at, it goes on from there', () => {
  let desk: Office
  beforeAll(async () => {
    desk = await openOffice()
  })
  afterAll(() => desk.close())

  /** A letter as a process left it that is no more. */
  async function left(name: string, letter: object, kind = 'test.note') {
    const who = await desk.acquaintance(name)
    const past = new Date(Date.now() - 1_000)
    await desk.db
      .insertInto('delivery')
      .values({
        ...{ kind, subject: name, person_id: who.id, rank: 0, state: 'sending', attempts: 1 },
        ...{ created_at: past, due_at: past, leased_until: past },
        ...letter,
      })
      .execute()
    await desk.sweep()
    return who
  }

  test('posted, and nobody called for the pump', async () => {
    const anna = await left('anna', { state: 'queued', attempts: 0, leased_until: null })
    await desk.settled(anna.id, 'anna', 'sent')
    expect(desk.received(anna.place, 'anna')).toHaveLength(1)
  })

  test('taken in hand, and perhaps sent: said once more', async () => {
    const bram = await left('bram', {})
    expect(await desk.settled(bram.id, 'bram', 'sent')).toMatchObject({ attempts: 2 })
    expect(desk.received(bram.place, 'bram')).toHaveLength(1)
  })

  test('taken in hand, and perhaps sent: not said again where twice is worse than never', async () => {
    const carl = await left('carl', {}, 'test.once')
    expect(await desk.settled(carl.id, 'carl', 'unknown')).toMatchObject({ reason: 'crash' })
    await sleep(1_000)
    expect(desk.received(carl.place, 'carl')).toEqual([])
  })

  test('taken in hand again and again: given up as uncertain', async () => {
    const dora = await left('dora', { attempts: 4 })
    await desk.settled(dora.id, 'dora', 'unknown')
  })

  test('in the hands of somebody who lives: left to them', async () => {
    const emma = await left('emma', { leased_until: new Date(Date.now() + 20_000) })
    await sleep(1_500)
    expect(await desk.letterOf(emma.id, 'emma')).toMatchObject({ state: 'sending', attempts: 1 })
    expect(desk.received(emma.place, 'emma')).toEqual([])
  })

  test('being renewed: renewed after all', async () => {
    const fien = await desk.acquaintance('fien')
    await desk.post(fien.id, 'fien')
    await desk.settled(fien.id, 'fien', 'sent')
    faces.set('fien', 'other')
    const past = new Date(Date.now() - 1_000)
    await desk.db
      .updateTable('delivery')
      .set({ leased_until: past })
      .where('subject', '=', 'fien')
      .execute()
    await desk.sweep()
    await until(() => desk.received(fien.place, 'other').length === 1)
  })
})

describe('killed in the middle of six hundred letters', () => {
  const count = 600
  const letters = { kind: 'signup.declined', subject: 'event start-2020, request 1' }
  let connector: Connector
  const bots: Running[] = []
  const start = async (url: string, perSecond: number) => {
    const bot = await startBot(url, { SENDS_PER_SECOND: String(perSecond) })
    bots.push(bot)
    return bot
  }
  beforeEach(async () => {
    connector = await openConnector()
  })
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.kill()))
    await connector.close()
  })

  async function inThe<Result>(url: string, work: (db: Db) => Promise<Result>) {
    const { db, close } = openDb(url)
    await migrate(db)
    return work(db).finally(close)
  }
  const seed = (url: string) =>
    inThe(url, (db) => seedLetters(db, { ...letters, count, serviceUrl: connector.url }))
  const reached = () => new Set(connector.sent.map(({ conversationId }) => conversationId)).size

  /** Nobody is left out, and twice is told only who was being told when the bot was killed. */
  async function check(url: string, inHand: Set<string>, perSecond: number) {
    const found = await inThe(url, findSeeds)
    expect(found.filter(({ state }) => state !== 'sent')).toEqual([])
    expect(reached()).toBe(count)
    const places = connector.sent.map(({ conversationId }) => conversationId)
    const twice = places.filter((place, n) => places.indexOf(place) !== n)
    expect(twice.filter((place) => !inHand.has(place))).toEqual([])
    expect(new Set(twice).size).toBe(twice.length)
    expect(connector.refused).toEqual([])
    expect(mostWithin(connector.sent, 1_000)).toBeLessThanOrEqual(perSecond)
    return twice.length
  }

  test.runIf(server)(
    'two bots share the work on one server, and one is killed',
    async () => {
      const perSecond = 25
      const database = await scratch()
      await seed(database.url)
      const [first] = await Promise.all([
        start(database.url, perSecond),
        start(database.url, perSecond),
      ])
      await until(() => reached() > 200, 60)
      await first!.kill()
      const { db, close } = openDb(database.url)
      const inHand = await findInHand(db)
      await until(async () => (await findSeeds(db)).every(({ state }) => state === 'sent'), 120)
      await close()
      await check(database.url, inHand, perSecond)
      await database.drop()
    },
    120_000,
  )

  test('a bot on its own folder is killed twice, at any moment, and started again', async () => {
    const perSecond = 40
    const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
    const random = seeded(11)
    const inHand = new Set<string>()
    await seed(folder)
    for (const enough of [150, 350]) {
      const bot = await start(folder, perSecond)
      await until(() => reached() > enough, 60)
      await sleep(random() * 300)
      await bot.kill()
      await inThe(folder, async (db) => {
        for (const place of await findInHand(db)) inHand.add(place)
        await sql`update delivery set leased_until = clock_timestamp() where leased_until is not null`.execute(
          db,
        )
      })
    }
    const last = await start(folder, perSecond)
    await until(() => reached() === count, 60)
    await sleep(4_000)
    await last.kill()
    await check(folder, inHand, perSecond)
    rmSync(folder, { recursive: true })
  }, 240_000)
})

const findInHand = async (db: Db) =>
  new Set(
    (await findSeeds(db)).filter(({ state }) => state === 'sending').map(({ place }) => place),
  )
