import type { Card } from '../cards.ts'
import type { Db } from '../db/schema.ts'
import type { Render } from '../chat.ts'
import type { Jobs, Post } from '../kit.ts'
import { findPersonalPlace, markGone } from '../people/places.ts'
import { findPerson } from '../people/store.ts'
import { jittered, nextAfter, type Outcome } from './rules.ts'
export { createTouch, savePosted } from './posted.ts'

/** One attempt at one message: a job that comes back after a crash brings the same attempt. */
export interface Errand {
  id: string
  attempt: number
}

export const createPost =
  (jobs: Jobs): Post =>
  async (db, { kind, subject, to, rank = 0 }) => {
    const row = { kind, subject, person_id: to, state: 'queued' as const, rank }
    const letter = await db
      .insertInto('delivery')
      .values({ ...row, created_at: new Date() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (letter)
      await jobs.soon(db, 'delivery.send', { ...letter, attempt: 1 } satisfies Errand, { rank })
  }

/** Those that may be sent in this attempt: a message that is `sending` was left so by a crash. */
const due = (db: Db, { id, attempt }: Errand) =>
  db
    .selectFrom('delivery')
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['queued', 'unknown']).and('attempts', '=', attempt - 1),
        eb('state', '=', 'sending').and('attempts', '=', attempt),
      ]),
    )
    .select(['kind', 'subject', 'person_id as personId'])

/** Where the message is to go; undefined when it no longer has to. */
export async function findWaiting(db: Db, errand: Errand) {
  const letter = await due(db, errand).executeTakeFirst()
  return letter && { place: await findPersonalPlace(db, letter.personId) }
}

/** Takes the message in hand, as it is to be said now. */
export async function takeLetter(
  db: Db,
  errand: Errand,
  { renderOf, now }: { renderOf: (kind: string) => Render | undefined; now: Date },
): Promise<Letter | undefined> {
  const letter = await due(db, errand).forUpdate().executeTakeFirst()
  if (!letter) return undefined
  await db
    .updateTable('delivery')
    .set({ state: 'sending', attempts: errand.attempt })
    .where('id', '=', errand.id)
    .execute()
  const place = await findPersonalPlace(db, letter.personId)
  if (!place) return { place: null, card: null, reason: 'no chat' }
  const render = renderOf(letter.kind)
  if (!render) return { place, card: null, reason: 'no renderer' }
  const card = await render(db, letter.subject, await findPerson(db, letter.personId), now)
  return { place, card, reason: 'nothing to say' }
}

/** What is sent, and where; without a card or a place, the reason why it is not. */
export interface Letter {
  place: { id: string; reference: object } | null
  card: Card | null
  reason: string
}

/** Writes down what came of an attempt, and plans the next when there is to be one. */
export async function markOutcome(db: Db, { errand, place, outcome, jobs, now }: Attempted) {
  const { state, reason, after } = nextAfter(outcome, errand.attempt)
  const sent = 'sent' in outcome
  const letter = await db
    .updateTable('delivery')
    .set({ state, reason, sent_at: sent ? now : null })
    .set(sent ? { activity_id: outcome.sent, conversation_id: place?.id ?? null } : {})
    .where('id', '=', errand.id)
    .where('attempts', '=', errand.attempt)
    .returning('rank')
    .executeTakeFirst()
  if (place && 'gone' in outcome) await markGone(db, place.id, now)
  if (!letter || after === null) return
  const next: Errand = { id: errand.id, attempt: errand.attempt + 1 }
  const wait = jittered(after, Math.random())
  await jobs.soon(db, 'delivery.send', next, { after: wait, rank: letter.rank })
}

interface Attempted {
  errand: Errand
  place: Letter['place']
  outcome: Outcome
  jobs: Jobs
  now: Date
}

/** What was said to a person, and when. */
export const findLetters = (db: Db, personId: string) =>
  db
    .selectFrom('delivery')
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .select(['kind', 'state', 'sent_at as sentAt'])
    .execute()

export const eraseLetters = (db: Db, personId: string) =>
  db.deleteFrom('delivery').where('person_id', '=', personId).execute()

/** Kept for 90 days, as the database says of them. */
export const forgetLetters = (db: Db, now: Date) =>
  db
    .deleteFrom('delivery')
    .where('created_at', '<', new Date(now.getTime() - 90 * 24 * 3_600_000))
    .execute()
