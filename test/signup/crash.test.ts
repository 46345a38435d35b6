import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb } from '../../src/db/open.ts'
import { openClient, type Participant } from '../connector/client.ts'
import { openConnector, type Connector } from '../connector/connector.ts'
import { seeded } from '../connector/faults.ts'
import { until } from '../desk.ts'
import { server } from '../db/scratch.ts'
import { flawsIn, readBooks } from './books.ts'
import { openFair } from './fair.ts'
import { startBot } from './running.ts'

const eventId = 'shaky'
const folder = mkdtempSync(join(tmpdir(), 'bijeen-'))
let connector: Connector
let offerings: number[]

beforeAll(async () => {
  connector = await openConnector({ relaxed: true })
  offerings = await inTheFolder((db) =>
    openFair(db, { id: eventId, seats: 12, workshops: [[4], [4]] }),
  )
})
afterAll(async () => {
  await connector.close()
  rmSync(folder, { recursive: true })
})

async function inTheFolder<Result>(work: (db: ReturnType<typeof openDb>['db']) => Promise<Result>) {
  const { db, close } = openDb(folder)
  await migrate(db)
  return work(db).finally(close)
}

/** What each person was last told: that they are in, wait, or left. Nobody knows what became of a press without an answer. */
type Known = 'in' | 'waiting' | 'left'
const told = new Map<string, Known | 'unknown'>()

// A round takes about 4 s, most of it the start, and thrice that on a busy machine: `npm test` alone kills less often.
const kills = server ? 30 : 10

test(`a bot that is killed ${kills} times while people sign up starts again and loses nobody`, async () => {
  const random = seeded(30)
  const heard = { in: 0, waiting: 0, left: 0 }
  for (let round = 0; round < kills; round++)
    for (const last of await aRound(round, random)) heard[last]++
  for (const times of Object.values(heard)) expect(times).toBeGreaterThan(kills / 2)

  const { books, statuses } = await inTheFolder(findAll)
  expect(flawsIn(books)).toEqual([])
  const lost = [...told].filter(([name, last]) => !agrees(last, statuses.get(name)))
  expect(lost.map(([name, last]) => `${name} was told ${last}, is ${statuses.get(name)}`)).toEqual(
    [],
  )
}, 900_000)

/** Six people press and press; in the middle of it the bot is killed. */
async function aRound(round: number, random: () => number): Promise<Known[]> {
  const bot = await startBot(folder)
  const client = openClient({ botUrl: bot.url, connector })
  const answers: Known[] = []
  let alive = true
  const busy = Array.from({ length: 6 }, async (_, n) => {
    for (let turn = 0; alive; turn++) {
      const name = `Person ${n}-${(round + turn) % 7}`
      const answer = await press(client.as(name), name)
      if (answer) answers.push(answer)
    }
  })
  const enough = random() * 16
  await until(() => answers.length >= enough)
  await sleep(random() * 30)
  alive = false
  await bot.kill()
  await Promise.all(busy)
  return answers
}

/** Whoever is in or waits leaves, and whoever is not signs up. */
async function press(who: Participant, name: string): Promise<Known | undefined> {
  const form = { role: 'adviser', municipality: 'Gouda', wait: true, round1: String(offerings[0]) }
  const leaves = ['in', 'waiting'].includes(told.get(name) ?? '')
  told.set(name, 'unknown')
  const answer = await (
    leaves
      ? who.press('signup.leave', { eventId, sure: true })
      : who.press('signup.send', { eventId, ...form })
  ).catch(() => undefined)
  const said = answer?.status === 200 ? String(answer.value?.speak) : ''
  const meant = (Object.keys(sayings) as Known[]).find((known) => sayings[known].test(said))
  if (meant) told.set(name, meant)
  return meant
}

const sayings = {
  left: /Je bent afgemeld/,
  in: /Je bent aangemeld/,
  waiting: /Je staat \d+e op de wachtlijst/,
}

const agrees = (last: string, status: string | undefined) =>
  ({
    in: status === 'confirmed',
    waiting: status === 'confirmed' || status === 'waiting',
    left: status === 'cancelled',
    unknown: true,
  })[last]

async function findAll(db: ReturnType<typeof openDb>['db']) {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('person', 'person.id', 'registration.person_id')
    .where('event_id', '=', eventId)
    .select(['person.name', 'registration.status'])
    .execute()
  const statuses = new Map(rows.map(({ name, status }) => [name, status as string]))
  return { books: await readBooks(db, eventId), statuses }
}
