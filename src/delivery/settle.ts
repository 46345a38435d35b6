import type { Db } from '../db/schema.ts'
import type { Touch } from '../kit.ts'
import { markGone, markRefused } from '../people/places.ts'
import { waitsInChat } from './bundle.ts'
import type { Around, Parcel } from './claim.ts'
import { closeGate } from './gate.ts'
import { mark, type Mark } from './queue.ts'
import { jittered, nextAfter, nextFaceAfter, type Outcome } from './rules.ts'

/** What came of a parcel; `missed`: its moment had passed; `closed`: Teams opens no chat with this person. */
export interface Result {
  parcel: Parcel
  /** The chat that it went to in the end. */
  place: string
  outcome: Outcome | { missed: true } | { closed: string }
}

/** Writes down what came of parcels; the shared chats where something waits from now on. */
export async function settle(
  db: Db,
  results: Result[],
  around: Around,
): Promise<{ waiting: string[]; touched: string[] }> {
  if (!results.length) return { waiting: [], touched: [] }
  const touched = await mark(
    db,
    results.flatMap((result) => result.parcel.letters.map((row) => markOf(result, row, around))),
  )
  const now = around.now()
  const waiting: string[] = []
  for (const { parcel, place, outcome } of results) {
    if ('busy' in outcome) await closeGate(db, place, Math.min(outcome.busy, 300))
    if ('gone' in outcome && place) await markGone(db, place, { now, why: outcome.gone })
    if ('lost' in outcome && place) await markGone(db, place, { now, why: outcome.lost })
    if ('closed' in outcome) {
      if (parcel.chat) await markGone(db, parcel.chat.id, { now, why: outcome.closed })
      if (parcel.person) await markRefused(db, parcel.person.id, now)
      if (parcel.person?.shared) waiting.push(parcel.person.shared.id)
    }
  }
  return { waiting, touched }
}

type Letter = Parcel['letters'][number]

function markOf({ parcel, place, outcome }: Result, row: Letter, around: Around): Mark {
  const { id, kind, state, attempts } = row
  const attempt = attempts + 1
  if ('missed' in outcome) {
    const back = state === 'sent' ? { stale: true } : { after: 0 }
    return { id, attempt, state, reason: null, step: -1, ...back }
  }
  if ('closed' in outcome) {
    const reason = parcel.person?.shared ? waitsInChat : outcome.closed
    return { id, attempt, state: 'unreachable', reason }
  }
  if (state === 'sent') return markOfFace(row, outcome)
  const once = around.messageOf(kind)?.once ?? false
  const next = nextAfter(outcome, { attempt, once, unsure: row.unsure })
  const after = next.after === null ? null : jittered(next.after, Math.random())
  const sent = 'sent' in outcome
  const where = { activityId: sent ? outcome.sent : null, conversationId: sent ? place : null }
  return { id, attempt, ...next, after, ...where, sentAt: sent ? around.now() : null }
}

function markOfFace({ id, attempts }: Letter, outcome: Outcome): Mark {
  const attempt = attempts + 1
  const after = nextFaceAfter(outcome, attempt)
  const [reason] = 'sent' in outcome ? [null] : Object.values(outcome).filter(isText)
  const again = after === null ? {} : { after: jittered(after, Math.random()), stale: true }
  return { id, attempt, state: 'sent', reason: reason ?? null, ...again }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** “announcement 5…, nudge 1” is a part of “announcement 5…”. */
const wholeOf = (subject: string) => subject.split(',')[0]!

/** Whatever shows how far the sending of these has come is brought up to date. */
export async function touchAll(db: Db, subjects: string[], touch: Touch) {
  if (!subjects.length) return
  const about = [...new Set(subjects.flatMap((subject) => [subject, wholeOf(subject)]))]
  const shown = await db
    .selectFrom('posted')
    .where('subject', 'in', about)
    .select('subject')
    .distinct()
    .orderBy('subject')
    .execute()
  for (const { subject } of shown) await touch(db, subject)
}
