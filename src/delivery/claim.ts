import type { Card } from '../cards.ts'
import type { Db } from '../db/schema.ts'
import type { Message } from '../chat.ts'
import { bundle, type Bundle } from './bundle.ts'
import { announce, awaitGates, passGates, takeMoments } from './gate.ts'
import { fitting, gather, standsAlone } from './gather.ts'
import { lease, mark, takeDue, type Mark, type Row } from './queue.ts'
import { singly } from './rules.ts'

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

type Drawn = Pick<Parcel, 'card' | 'letters'>

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

interface Drawing {
  bundle: Bundle
  marks: Mark[]
  around: Around
}

/** What goes into one card: the first letter that has something to say, or all that fit when many wait. */
async function draw(db: Db, { bundle, marks, around }: Drawing): Promise<Drawn | null> {
  const { letters, update } = bundle
  const many = update !== null || letters.length > singly
  const drawn: { row: Row; card: Card }[] = []
  for (const row of letters) {
    if (drawn.length && !many) break
    const card = await drawOne(db, row, { bundle, marks, around })
    if (card) drawn.push({ row, card })
    if (
      card &&
      !update &&
      (standsAlone(card) || fitting(drawn.map(({ card }) => card)) < drawn.length)
    )
      break
  }
  if (!drawn.length) return null
  const cards = drawn.map(({ card }) => card)
  const count = update ? cards.length : fitting(cards)
  return {
    card: gather(cards.slice(0, count)),
    letters: drawn.slice(0, count).map(({ row }) => row),
  }
}

/** What a letter says now; one that has nothing left to say is not sent, and what stands there stays. */
async function drawOne(db: Db, row: Row, { bundle, marks, around }: Drawing) {
  const { id, attempts: attempt, kind, subject, state } = row
  const render = around.messageOf(kind)?.render
  const card = await render?.(db, subject, bundle.person, around.now()).catch((cause: unknown) => {
    throw Object.assign(new Error('A letter cannot be drawn', { cause }), { letter: row })
  })
  if (card) return card
  if (state === 'sent') marks.push({ id, attempt, state, reason: null, stale: false })
  else if (render) marks.push({ id, attempt, state: 'cancelled', reason: 'nothing to say' })
  else marks.push({ id, attempt, state: 'failed', reason: 'no renderer' })
  return null
}
