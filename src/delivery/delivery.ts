import type { Carried, InTransaction, Kit } from '../kit.ts'
import { log } from '../log.ts'
import { forgetGates, waitForTurn } from './gate.ts'
import {
  forgetPosted,
  markRendered,
  renderNow,
  renewLater,
  takePosted,
  type Claimed,
  type Live,
} from './posted.ts'
import { nextAfter } from './rules.ts'
import {
  eraseLetters,
  findLetters,
  findWaiting,
  forgetLetters,
  markOutcome,
  takeLetter,
  type Errand,
  type Letter,
} from './store.ts'

/** The one door out: what the bot says first, and the cards that it keeps up to date. */
export function delivery({ jobs, carry, renderOf, now, mine }: Kit) {
  jobs.on<Errand>('delivery.send', async (errand, inTransaction) => {
    const waiting = await inTransaction((db) => findWaiting(db, errand))
    if (!waiting) return
    if (waiting.place) await waitForTurn(inTransaction, waiting.place.id)
    const letter = await inTransaction((db) => takeLetter(db, errand, { renderOf, now: now() }))
    if (!letter) return
    const { place } = letter
    const outcome = await send(letter)
    log.info({ delivery: errand.id, attempt: errand.attempt, outcome: Object.keys(outcome)[0] })
    await inTransaction((db) => markOutcome(db, { errand, place, outcome, jobs, now: now() }))
  })

  const send = async ({ place, card, reason }: Letter): Promise<Carried> => {
    if (!place) return { gone: reason }
    return card ? carry(place.reference, card) : { failed: reason }
  }

  jobs.on<Live>('delivery.refresh', async (live, inTransaction) => {
    await waitForTurn(inTransaction, live.conversationId)
    const taken = await inTransaction((db) => takePosted(db, live, new Date()))
    if (!taken) return
    if (typeof taken === 'number') return inTransaction((db) => renewLater(jobs, db, live, taken))
    const card = await inTransaction((db) => renderNow(db, live, { renderOf, now: now() }))
    if (!card) return void (await inTransaction((db) => forgetPosted(db, live)))
    const outcome = await carry(taken.reference, card, taken.activityId)
    await settle({ live, taken, outcome }, inTransaction)
  })

  /** Tried again when it failed for now, and when another attempt ran beside this one: the last face counts. */
  async function settle(
    { live, taken, outcome }: { live: Live; taken: Claimed; outcome: Carried },
    inTransaction: InTransaction,
  ) {
    const { state, reason, after } = nextAfter(outcome, live.attempt)
    if (reason) log.warn({ refresh: live.kind, attempt: live.attempt, outcome: state, reason })
    await inTransaction(async (db) => {
      if (state === 'unreachable') return forgetPosted(db, live)
      const alone = await markRendered(db, live, taken)
      if (after !== null) return renewLater(jobs, db, { ...live, attempt: live.attempt + 1 }, after)
      if (!alone) return renewLater(jobs, db, { ...live, attempt: 1 }, 5)
    })
  }

  jobs.every('20 3 * * *', 'delivery.forget', (inTransaction) =>
    inTransaction(async (db) => {
      await forgetGates(db)
      await forgetLetters(db, new Date())
    }),
  )

  mine('delivery', {
    tables: ['delivery'],
    show: findLetters,
    erase: async (db, personId) => void (await eraseLetters(db, personId)),
  })
}
