import type { Carried, InTransaction, Kit, Pass } from '../kit.ts'
import { log } from '../log.ts'
import { waitForTurn } from './gate.ts'
import {
  forgetPosted,
  markRendered,
  renderNow,
  renewLater,
  takePosted,
  type Claimed,
  type Live,
} from './posted.ts'
import { nextFaceAfter } from './rules.ts'

type Needs = Pick<Kit, 'jobs' | 'carry' | 'messageOf' | 'now'>

/** Brings a live card up to date where it stands, through the same gates as all else. */
export function createRefresh(
  { jobs, carry, messageOf, now }: Needs,
  { perSecond, pass }: { perSecond: number; pass: Pass },
) {
  const renderOf = (kind: string) => messageOf(kind)?.render

  async function refresh(live: Live, inTransaction: InTransaction) {
    await waitForTurn(inTransaction, { place: live.conversationId, perSecond })
    const taken = await inTransaction((db) => takePosted(db, live, new Date()))
    if (!taken) return
    if (typeof taken === 'number') return inTransaction((db) => renewLater(jobs, db, live, taken))
    const card = await inTransaction((db) => renderNow(db, live, { renderOf, now: now() }))
    if (!card) return void (await inTransaction((db) => forgetPosted(db, live, taken.activityId)))
    const outcome = await carry(taken.reference, card, { activityId: taken.activityId, pass })
    await settle({ live, taken, outcome }, inTransaction)
  }

  /** Tried again when it failed for now, and when another attempt ran beside this one: the last face counts. */
  async function settle(
    { live, taken, outcome }: { live: Live; taken: Claimed; outcome: Carried },
    inTransaction: InTransaction,
  ) {
    const [reason] = Object.values(outcome)
    if (!('sent' in outcome)) log.warn({ refresh: live.kind, attempt: live.attempt, reason })
    const after = nextFaceAfter(outcome, live.attempt)
    await inTransaction(async (db) => {
      if (isGone(outcome)) return forgetPosted(db, live, taken.activityId)
      const alone = await markRendered(db, live, taken)
      if (after !== null) return renewLater(jobs, db, { ...live, attempt: live.attempt + 1 }, after)
      if (!alone) return renewLater(jobs, db, { ...live, attempt: 1 }, 5)
    })
  }
  return refresh
}

/** The chat, or the card in it, is not there any more. */
const isGone = (outcome: Carried) =>
  'gone' in outcome ||
  'lost' in outcome ||
  ('failed' in outcome && outcome.failed.startsWith('Activity'))
