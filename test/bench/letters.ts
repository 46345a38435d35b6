import { setTimeout as sleep } from 'node:timers/promises'
import { openClient } from '../connector/client.ts'
import type { Connector } from '../connector/connector.ts'
import { openFair } from '../signup/fair.ts'
import { bringCrowd, postAnnouncement, within } from './crowd.ts'
import type { Database } from './databases.ts'
import { openServer, type Server, type Used } from './server.ts'
import type { Row } from './table.ts'

const recipients = 10_000
const allowed = 100
const promotions = 5

/** Ten thousand people are written to at a set rate, while now and then somebody moves up from a waiting list. */
export async function measureLetters(database: Database, connector: Connector): Promise<Row[]> {
  await within(database, async (db) => {
    for (let n = 0; n < promotions; n++)
      await openFair(db, { id: `moving-${n}`, seats: 1, workshops: [] })
    await bringCrowd(db, recipients, { serviceUrl: connector.url, name: 'Deelnemer' })
    await postAnnouncement(db)
  })
  connector.clear()
  const server = await openServer('bijeen', database.url, { SENDS_PER_SECOND: String(allowed) })
  const watch = watching(connector)
  await reached(watch, recipients * 0.1)
  const before = await server.used('held')
  const waits: number[] = []
  for (let n = 0; n < promotions; n++) {
    await reached(watch, recipients * (0.2 + n * 0.15))
    waits.push(await moveUp(server, connector, n))
  }
  await reached(watch, recipients)
  const after = await server.used('held')
  await server.close()
  return rowsOf(database.name, watch(), { waits, before, after })
}

interface Run {
  waits: number[]
  before: Used
  after: Used
}

/** When each recipient’s message came, in order. */
const watching = (connector: Connector) => () =>
  connector.sent
    .filter(({ activity }) => activity.attachments?.[0]?.content.speak.includes('Tot ziens'))
    .map(({ at }) => at)

async function reached(watch: () => number[], many: number) {
  const end = Date.now() + 15 * 60_000
  while (watch().length < many) {
    if (Date.now() > end) throw new Error(`Only ${watch().length} of ${many} got their message`)
    await sleep(200)
  }
}

/** Somebody gives up the only seat: milliseconds until whoever waits for it has heard. */
async function moveUp({ url }: Server, connector: Connector, n: number): Promise<number> {
  const client = openClient({ botUrl: url, connector })
  const eventId = `moving-${n}`
  const [holder, waiter] = [client.as(`holder-${n}`), client.as(`waiter-${n}`)]
  const form = { eventId, role: 'adviser', municipality: 'Gouda' }
  await holder.press('signup.send', form)
  await waiter.press('signup.send', { ...form, wait: 'true' })
  const start = Date.now()
  await holder.press('signup.leave', { eventId, sure: true })
  const heard = await connector.next(
    ({ conversationId }) => conversationId === `a:waiter-${n}`,
    60_000,
  )
  return heard.at - start
}

function rowsOf(name: string, at: number[], { waits, before, after }: Run) {
  const seconds = (at.at(-1)! - at[0]!) / 1000
  const rate = (at.length - 1) / seconds
  const rows: Row[] = [
    {
      what: `${recipients} recipients, ${name}`,
      figures: `${rate.toFixed(1)} a second (allowed: ${allowed}), ${at.length} received`,
      ratio: allowed / rate,
      against: 'the allowed rate',
      aim: 1 / 0.98,
    },
    {
      what: `most in any second, ${name}`,
      figures: `${mostWithin(at, 1000)}`,
      ratio: mostWithin(at, 1000) / allowed,
      against: 'the allowed rate',
      aim: 1,
    },
    {
      what: `promotions meanwhile, ${name}`,
      figures: waits.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', '),
      took: Math.max(...waits),
      aim: 5000,
    },
    {
      what: `memory held at the end, ${name}`,
      figures: `${after.held.toFixed(0)} MiB (of ${after.memory.toFixed(0)} in use)`,
      ratio: after.held / before.held,
      against: 'after the first tenth',
      aim: 1.1,
    },
  ]
  return rows
}

/** The most that came within any window of so many milliseconds. */
export function mostWithin(at: number[], ms: number): number {
  const sorted = at.toSorted((a, b) => a - b)
  let first = 0
  return Math.max(
    ...sorted.map((moment, n) => {
      while (sorted[first]! <= moment - ms) first++
      return n - first + 1
    }),
  )
}
