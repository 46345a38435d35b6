import { setTimeout as sleep } from 'node:timers/promises'
import type { Clockwork, InTransaction } from '../kit.ts'
import { countWaiting } from './store.ts'

/** A job that lasts longer is taken for dead: a long walk goes on in the next one. */
const slice = 200_000
const glance = 100
/** Longer than any rest that a chat or a person is given between two messages. */
const patience = 70_000

interface Way {
  clockwork: Clockwork
  now: () => Date
  inTransaction: InTransaction
}

/**
 * Goes from moment to moment until the clock stands at `to`; false when there is more to go.
 * It begins where the clock stands, so after a crash it goes on.
 */
export async function walk({ clockwork, now, inTransaction }: Way, to: Date): Promise<boolean> {
  const rest = Date.now() + slice
  const settled = createWaiting(inTransaction, rest)
  let at = now()
  await clockwork.turn(at)
  while (await settled()) {
    if (at >= to) return true
    const next = await inTransaction((db) => clockwork.next(db, at))
    at = next && next < to ? next : to
    await clockwork.turn(at)
  }
  return false
}

/**
 * Waits until the messages that are about to leave have left, and says whether they did before `rest`.
 * Those that stay where they are do not hold up the clock.
 */
function createWaiting(inTransaction: InTransaction, rest: number) {
  let stuck = 0
  return async (): Promise<boolean> => {
    let waiting = await inTransaction(countWaiting)
    for (let since = Date.now(); waiting > stuck && Date.now() < rest;) {
      await sleep(glance)
      const left = await inTransaction(countWaiting)
      if (left !== waiting) since = Date.now()
      if (Date.now() - since > patience) stuck = left
      waiting = left
    }
    return Date.now() < rest
  }
}
