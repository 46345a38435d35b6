import type { Card } from '../cards.ts'
import type { Db } from '../db/schema.ts'
import type { Message } from '../chat.ts'
import { bundle, type Bundle } from './bundle.ts'
import { draw } from './draw.ts'
import { announce, awaitGates, passGates, takeMoments } from './gate.ts'
import { lease, mark, takeDue } from './queue.ts'

/** One call to Teams, with the letters that it carries. */
export interface Parcel extends Bundle {
  card: Card
  /** By `performance.now()`. */
  moment: number
}

export interface Around {
  messageOf: (kind: string) => Message | undefined
  now: () => Date
  perSecond: number
}

export interface Claimed {
  parcels: Parcel[]
  /** Shared chats where a neutral card is to say that something waits. */
  waiting: string[]
  touched: string[]
  /** How many processes send, if that was asked. */
  senders?: number
}

/** Takes in hand what may be sent next: at most `most` parcels, drawn as they are to be said now. */
export async function claim(db: Db, most: number, around: Around): Promise<Claimed> {
  const rows = await takeDue(db, most)
  if (!rows.length) return { parcels: [], waiting: [], touched: [] }
  const { bundles, marks, waiting } = await bundle(db, rows)
  const { open, closed } = await sortByGate(db, bundles)
  const parcels: Omit<Parcel, 'moment'>[] = []
  for (const one of open) {
    const drawn = await draw(db, { bundle: one, marks, around })
    if (drawn) parcels.push({ ...one, ...drawn })
    const left = one.letters.filter(({ id }) => !drawn?.letters.some((row) => row.id === id))
    closed.push(...(one.update ? [] : left).map(({ id }) => ({ id, place: one.place })))
  }
  const done = new Set(marks.map(({ id }) => id))
  const wait = closed.filter(({ id }) => !done.has(id))
  if (wait.length) await awaitGates(db, wait)
  const touched = await mark(db, marks)
  if (!parcels.length) return { parcels: [], waiting, touched }
  await lease(
    db,
    parcels.flatMap(({ letters }) => letters.map(({ id }) => id)),
  )
  const moments = await takeMoments(db, parcels.length, around.perSecond)
  const timed = parcels.map((parcel, n) => ({ ...parcel, moment: moments[n]! }))
  return { parcels: timed, waiting, touched, senders: await announce(db) }
}

/** One at a time passes at each gate; the rest waits until it opens again. */
async function sortByGate(db: Db, bundles: Bundle[]) {
  const first = new Map<string, Bundle>()
  for (const one of bundles) if (!first.has(one.place)) first.set(one.place, one)
  const wishes = [...first.values()].map(({ place, update }) => ({ place, notifies: !update }))
  const free = wishes.length ? await passGates(db, wishes) : new Set<string>()
  const open = bundles.filter((one) => free.has(one.place) && first.get(one.place) === one)
  const closed = bundles
    .filter((one) => !open.includes(one))
    .flatMap(({ place, letters }) => letters.map(({ id }) => ({ id, place })))
  return { open, closed }
}
