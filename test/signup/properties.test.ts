import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact, type Opened } from '../../src/db/open.ts'
import type { Db } from '../../src/db/schema.ts'
import { findProgramme } from '../../src/events/store.ts'
import { leave } from '../../src/signup/leave.ts'
import { seeded } from '../connector/faults.ts'
import { scratch, server } from '../db/scratch.ts'
import { flawsBetween, flawsIn, readBooks, takenIn, type Books } from './books.ts'
import { step, type Crowd, type Step } from './crowd.ts'
import { bringPeople, opening, openFair, townAt } from './fair.ts'

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

const workshops = [
  [5, 4],
  [4, 6],
  [3, 3],
]
const sixty = Array.from({ length: 60 }, (_, n) => `Person ${n}`)

async function aCrowd(db: Db, eventId: string, random: () => number): Promise<Crowd> {
  const offerings = await openFair(db, { id: eventId, seats: 20, workshops })
  const people = await bringPeople(db, sixty)
  return { eventId, people, offerings, random, codes: [], gone: [], ebb: false }
}

// A step takes about 10 ms: `npm test` alone takes fewer, or it would last for minutes.
const steps = server ? 10_000 : 2_000

test(`after each of ${steps} steps of sixty people the books are in order`, async () => {
  const { db } = opened
  const random = seeded(2020)
  const crowd = await aCrowd(db, 'crowded', random)
  const succeeded: Record<string, number> = {}
  let now = opening
  let before = await readBooks(db, crowd.eventId)

  for (let n = 0; n < steps; n++) {
    now = new Date(now.getTime() + (random() < 0.02 ? 2_000 : 4) * random() * 60_000)
    crowd.ebb = n % 200 >= 140
    const took = await takeStep(crowd, now)
    const after = await readBooks(db, crowd.eventId)
    const flaws = [...flawsIn(after), ...flawsOfStep(before, after, took)]
    if (flaws.length) expect.fail(`step ${n}, ${JSON.stringify(took)}: ${flaws.join('; ')}`)
    if (n % 10 === 0) expect(await counted(db, crowd.eventId)).toEqual(countsIn(after))
    if (took.outcome !== 'nothing') succeeded[took.name] = (succeeded[took.name] ?? 0) + 1
    before = after
  }
  expect(Object.keys(succeeded)).toHaveLength(9)
}, 240_000)

test('from the start on nobody moves up, and nothing else goes wrong', async () => {
  const { db } = opened
  const random = seeded(2030)
  const crowd = await aCrowd(db, 'late', random)
  for (let n = 0; n < 160; n++) await takeStep(crowd, opening)
  const before = await readBooks(db, crowd.eventId)
  const afterwards = townAt(new Date('2030-01-01T13:00:00Z'))
  for (const person of crowd.people.slice(0, 20))
    await transact(db, (trx) => leave(trx, afterwards, person, crowd.eventId))
  const after = await readBooks(db, crowd.eventId)
  const promotions = (books: Books) => books.people.map((one) => one.promotions)
  expect(before.people.filter(({ status }) => status === 'waiting').length).toBeGreaterThan(5)
  expect(after.people.filter(({ status }) => status === 'cancelled').length).toBeGreaterThan(5)
  expect(promotions(after)).toEqual(promotions(before))
  expect(flawsIn(after, { frozen: true })).toEqual([])
})

/** Whoever was erased is a stranger when they come back. */
async function takeStep(crowd: Crowd, now: Date): Promise<Step> {
  const took = await transact(opened.db, (trx) => step(trx, townAt(now), crowd))
  if (took.outcome === 'gone') {
    const [stranger] = await bringPeople(opened.db, ['A stranger'])
    crowd.people[crowd.people.indexOf(took.actor!)] = stranger!
  }
  return took
}

/** What is said of a step must be so; a refusal leaves everything as it was. */
function flawsOfStep(before: Books, after: Books, { actor, outcome }: Step): string[] {
  const flaws = flawsBetween(before, after, actor)
  const own = after.people.find(({ person }) => person === actor)
  const same = JSON.stringify(before) === JSON.stringify(after)
  if (outcome === 'nothing' && !same) flaws.push('something changed')
  if (outcome === 'gone' && own) flaws.push('somebody is still there')
  if (outcome === 'confirmed' && own?.status !== 'confirmed') flaws.push('somebody is not in')
  if (outcome === 'waiting' && own?.status !== 'waiting') flaws.push('somebody does not wait')
  return flaws
}

/** What the cards tell of places taken and free. */
async function counted(db: Db, eventId: string) {
  const { event, taken, waiting, offerings } = (await findProgramme(db, eventId))!
  return {
    places: [taken, event.seats! - taken],
    waiting,
    workshops: offerings.map(({ taken, seats, waiting }) => [taken, seats! - taken, waiting]),
  }
}

function countsIn(books: Books) {
  const count = (...statuses: string[]) =>
    books.people.filter(({ status }) => statuses.includes(status)).length
  const inside = count('confirmed', 'pending')
  const picks = books.people.flatMap((one) => one.picks)
  const waiting = picks.filter(({ state }) => state === 'waiting')
  return {
    places: [inside, books.seats - inside],
    waiting: count('waiting'),
    workshops: books.offerings.map(({ id, seats }) => {
      const taken = takenIn(books, id)
      return [taken, seats - taken, waiting.filter((pick) => pick.offering === id).length]
    }),
  }
}
