import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/schema.ts'
import type { InTransaction, Kit } from '../kit.ts'
import { log } from '../log.ts'
import { createCarrier } from './carrier.ts'
import { claim, type Claimed, type Parcel } from './claim.ts'
import { announce } from './gate.ts'
import { wake } from './post.ts'
import { findNext } from './queue.ts'
import { settle, touchAll, type Result } from './settle.ts'
import { release } from './sweep.ts'
import type { Turnstile } from './turnstile.ts'
import { announceWaiting } from './waiting.ts'

type Pipes = Pick<
  Kit,
  'jobs' | 'post' | 'carry' | 'open' | 'messageOf' | 'now' | 'touch' | 'stopping'
>

/** How far ahead letters are taken in hand: whatever is posted or recalled meanwhile comes in after that. */
const ahead = 250
const mostInFlight = 200
/** The others have to notice that one more sends, and to let what they sent of late be past. */
const makeRoom = 2_000

/** Empties the post. One runs in each process; several share the work through the rows. */
export function createPump(
  kit: Pipes,
  { perSecond, turnstile }: { perSecond: number; turnstile: Turnstile },
) {
  const { stopping, jobs } = kit
  const around = { ...kit, perSecond }
  const inFlight = new Set<Promise<void>>()
  const done: Result[] = []
  let running: Promise<void> | undefined
  let planned = 0

  async function work(inTransaction: InTransaction) {
    const carryOut = createCarrier({ ...around, pass: turnstile.pass, inTransaction })
    const senders = await inTransaction(async (db) => {
      await release(db, kit)
      return announce(db)
    })
    turnstile.share(senders)
    if (senders > 1) await sleep(makeRoom)
    for (;;) {
      const room =
        stopping.aborted || inFlight.size >= mostInFlight
          ? 0
          : Math.ceil((perSecond * ahead) / 1000)
      const parcels = await turn(inTransaction, room)
      for (const parcel of parcels) launch(parcel, carryOut)
      if (parcels.length) await sleep(untilNext(parcels))
      else if (inFlight.size || done.length) await Promise.race([...inFlight, sleep(100)])
      else if (stopping.aborted || !(await rest(inTransaction))) return
    }
  }

  /** One transaction: what became of earlier letters, and the next ones. */
  async function turn(inTransaction: InTransaction, room: number): Promise<Parcel[]> {
    const results = done.splice(0)
    if (!room && !results.length) return []
    try {
      const { parcels, senders } = await inTransaction(async (db) => {
        const settled = await settle(db, results, around)
        const claimed = room ? await claim(db, room, around) : nothing
        await tell(db, settled, claimed)
        return claimed
      })
      if (senders) turnstile.share(senders)
      return parcels
    } catch (fault) {
      done.unshift(...results)
      throw fault
    }
  }

  async function tell(db: Db, ...parts: Pick<Claimed, 'waiting' | 'touched'>[]) {
    const subjects = new Set(parts.flatMap(({ touched }) => touched))
    await touchAll(db, [...subjects], kit.touch)
    const places = new Set(parts.flatMap(({ waiting }) => waiting))
    for (const place of places) await announceWaiting(db, place, kit.post)
  }

  function launch(parcel: Parcel, carryOut: (parcel: Parcel) => Promise<Result>) {
    const flight = carryOut(parcel).then((result) => {
      const outcome = Object.keys(result.outcome)[0]
      log.info({ delivery: parcel.letters[0]!.id, letters: parcel.letters.length, outcome })
      done.push(result)
      inFlight.delete(flight)
    })
    inFlight.add(flight)
  }

  /** Nothing is due now: waits for what soon is, or plans to be woken for it. */
  async function rest(inTransaction: InTransaction): Promise<boolean> {
    const seconds = await inTransaction(findNext)
    if (seconds === null) return false
    if (seconds < 2) {
      await sleep(Math.max(50, seconds * 1000))
      if (seconds <= 0) await inTransaction((db) => release(db, kit))
      return true
    }
    const at = Date.now() + seconds * 1000
    if (planned > Date.now() && planned <= at + 1000) return false
    planned = at
    await inTransaction((db) => wake(jobs, db, { after: seconds }))
    return false
  }

  /** Resolves when the post is empty. */
  return (inTransaction: InTransaction): Promise<void> =>
    (running ??= work(inTransaction).finally(() => (running = undefined)))
}

const nothing: Claimed = { parcels: [], waiting: [], touched: [] }

const untilNext = (parcels: Parcel[]) =>
  Math.max(0, parcels.at(-1)!.moment - ahead - performance.now())
