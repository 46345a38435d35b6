import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact, type Opened } from '../../src/db/open.ts'
import { findProgramme } from '../../src/events/store.ts'
import { seeded } from '../connector/faults.ts'
import { scratch } from '../db/scratch.ts'
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

const steps = 10_000

test(`after each of ${steps} steps of sixty people the books are in order`, async () => {
  const { db } = opened
  const eventId = 'crowded'
  const random = seeded(2020)
  const offerings = await openFair(db, { id: eventId, seats: 20, workshops: [[5, 4], [4, 6], [3, 3]] }) // prettier-ignore
  const people = await bringPeople(db, Array.from({ length: 60 }, (_, n) => `Person ${n}`))
  const crowd: Crowd = { eventId, people, offerings, random, codes: [] }
  const done: Record<string, number> = {}
  let now = opening
  let before = await readBooks(db, eventId)

  for (let n = 0; n < steps; n++) {
    now = new Date(now.getTime() + random() * 20 * 60_000)
    const took = await transact(db, (trx) => step(trx, townAt(now), crowd))
    const after = await readBooks(db, eventId)
    const flaws = [...flawsIn(after), ...flawsOfStep(before, after, took)]
    if (flaws.length) expect.fail(`step ${n}, ${JSON.stringify(took)}: ${flaws.join('; ')}`)
    if (n % 10 === 0) expect(await counted(eventId)).toEqual(countsIn(after))
    if (took.outcome === 'gone') people[people.indexOf(took.actor!)] = (await bringPeople(db, ['X']))[0]! // prettier-ignore
    if (took.outcome !== 'nothing') done[took.name] = (done[took.name] ?? 0) + 1
    before = after
  }
  console.log(done, before.people.map((p) => p.promotions))
}, 300_000)

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
async function counted(eventId: string) {
  const { event, taken, waiting, offerings } = (await findProgramme(opened.db, eventId))!
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
  const lined = (id: number) =>
    books.people.flatMap(({ picks }) => picks).filter((p) => p.offering === id && p.state === 'waiting') // prettier-ignore
  return {
    places: [inside, books.seats - inside],
    waiting: count('waiting'),
    workshops: books.offerings.map(({ id, seats }) => {
      const taken = takenIn(books, id)
      return [taken, seats - taken, lined(id).length]
    }),
  }
}
