import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact, type Opened } from '../../src/db/open.ts'
import { openClient, type Client } from '../connector/client.ts'
import { openConnector, type Connector } from '../connector/connector.ts'
import { seeded } from '../connector/faults.ts'
import { scratch, server } from '../db/scratch.ts'
import { flawsIn, readBooks } from './books.ts'
import { doings, step, type Crowd } from './crowd.ts'
import { bringPeople, opening, openFair, townAt } from './fair.ts'
import { startBot, type Running } from './running.ts'

if (!server)
  console.log('Races cannot show on PGlite, which has one connection: set TEST_DATABASE_URL.')

let opened: Opened
let database: Awaited<ReturnType<typeof scratch>>

describe.skipIf(!server)('many at once', () => {
  beforeAll(async () => {
    database = await scratch()
    opened = openDb(database.url)
    await migrate(opened.db)
  })
  afterAll(async () => {
    await opened.close()
    await database.drop()
  })

  const runs = 1_000

  test(`in ${runs} runs of thirty people at once the books are in order`, async () => {
    const moves = { confirmed: 0, waiting: 0, promoted: 0 }
    async function someRuns(first: number) {
      for (let run = first; run < runs; run += 2) {
        const books = await aRun(run)
        const flaws = flawsIn(books)
        if (flaws.length) expect.fail(`run ${run}: ${flaws.join('; ')}`)
        const count = (status: string) => books.people.filter((o) => o.status === status).length
        moves.confirmed += count('confirmed')
        moves.waiting += count('waiting')
        moves.promoted += books.people.filter(({ promotions }) => promotions > 0).length
      }
    }
    await Promise.all([someRuns(0), someRuns(1)])
    for (const seen of Object.values(moves)) expect(seen).toBeGreaterThan(runs)
  }, 600_000)

  /** All at the same time, everybody signs up, and half of them do one thing more. */
  async function aRun(run: number) {
    const { db } = opened
    const [eventId, random] = [`run-${run}`, seeded(run)]
    const offerings = await openFair(db, {
      id: eventId,
      seats: 8,
      workshops: [
        [3, 2],
        [2, 3],
      ],
    })
    const people = await bringPeople(db, thirty)
    const town = townAt(opening)
    const codes: string[] = []
    async function attend(person: string, seed: number) {
      const own = { eventId, offerings, codes, gone: [person], ebb: seed % 3 === 0 }
      const crowd: Crowd = { ...own, people: [person], random: seeded(run * 30 + seed) }
      await transact(db, (trx) => doings['register']![1](trx, town, crowd, person))
      if (seed % 2) await transact(db, (trx) => step(trx, town, crowd))
    }
    const order = people.map((person) => ({ person, rank: random() }))
    order.sort((one, other) => one.rank - other.rank)
    await Promise.all(order.map(({ person }, seed) => attend(person, seed)))
    return readBooks(db, eventId)
  }
})

const thirty = Array.from({ length: 30 }, (_, n) => `Person ${n}`)

describe.skipIf(!server)('two bots on one database', () => {
  let bots: Running[]
  let connector: Connector
  let clients: Client[]

  beforeAll(async () => {
    database = await scratch()
    opened = openDb(database.url)
    await migrate(opened.db)
    await openFair(opened.db, { id: 'rush', seats: 20, workshops: [] })
    await openFair(opened.db, { id: 'calm', seats: 40, workshops: [] })
    connector = await openConnector({ relaxed: true })
    bots = await Promise.all([startBot(database.url), startBot(database.url)])
    clients = bots.map(({ url }) => openClient({ botUrl: url, connector }))
  })
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.kill()))
    await connector.close()
    await opened.close()
    await database.drop()
  })

  const form = (eventId: string) => ({
    eventId,
    role: 'adviser',
    municipality: 'Gouda',
    wait: true,
  })

  test('of five hundred people at once twenty get in, and the others stand in the order they came', async () => {
    const random = seeded(500)
    const all = Array.from({ length: 500 }, (_, n) => n)
    const told = await Promise.all(all.map((n) => signUp(n, random() * 1_500)))
    const books = await readBooks(opened.db, 'rush')
    const line = books.people.map(({ status }) => status)
    expect(line).toEqual([...Array(20).fill('confirmed'), ...Array(480).fill('waiting')])
    expect(flawsIn(books)).toEqual([])

    const names = await namesInOrder('rush')
    told.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
    expect(told.map(({ position }) => position)).toEqual([
      ...Array(20).fill(0),
      ...all.slice(1, 481),
    ])
    const overtaken = told.filter(({ sent }, place) =>
      told.slice(place + 1).some(({ answered }) => answered < sent),
    )
    expect(overtaken).toEqual([])
  }, 120_000)

  /** Half of the people speak to the one bot, half to the other. */
  async function signUp(n: number, moment: number) {
    await sleep(moment)
    const name = `Person ${n}`
    const sent = performance.now()
    const { value } = await clients[n % 2]!.as(name).press('signup.send', form('rush'))
    const answered = performance.now()
    const position = Number(/Je staat (\d+)e op/.exec(value?.speak)?.[1] ?? 0)
    return { name, sent, answered, position }
  }

  async function namesInOrder(eventId: string): Promise<string[]> {
    const rows = await opened.db
      .selectFrom('registration')
      .innerJoin('person', 'person.id', 'registration.person_id')
      .where('event_id', '=', eventId)
      .orderBy('seq')
      .select('name')
      .execute()
    return rows.map(({ name }) => name)
  }

  test('an activity that comes three times at once is done once, and gets one answer', async () => {
    const people = Array.from({ length: 20 }, (_, n) => `repeater ${n}`)
    const entered = await Promise.all(
      people.map((name) => thrice(name, 'signup.send', form('calm'))),
    )
    const invited = await Promise.all(
      people.map((name) => thrice(name, 'signup.invite', form('calm'))),
    )
    for (const [first, ...others] of [...entered, ...invited])
      expect(others).toEqual([first, first])
    const books = await readBooks(opened.db, 'calm')
    const statuses = books.people.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array(20).fill('confirmed'), ...Array(20).fill('pending')])
  })

  /** The very same activity, to the one bot and twice to the other. */
  async function thrice(name: string, verb: string, data: object) {
    const activity = clients[0]!.as(name).invoke(verb, data)
    const both = [clients[0]!, clients[1]!, clients[1]!]
    const outcomes = await Promise.all(both.map((client) => client.again(activity)))
    return outcomes.map(({ status, body }) => ({ status, body }))
  }
})
