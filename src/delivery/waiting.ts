import type { Card } from '../cards.ts'
import { sql, type Db } from '../db/schema.ts'
import type { Message, Turn } from '../chat.ts'
import type { Post } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { fitting, gather } from './gather.ts'
import { texts } from './texts.ts'
import { noLettersCard } from './view.ts'

/** Says in a shared chat that something waits for some, once in ten minutes at most. */
export async function announceWaiting(db: Db, place: string, post: Post) {
  const { rows } = await sql`
    select 1 from delivery where kind = 'delivery.waiting' and place_id = ${place}
      and created_at > clock_timestamp() - interval '10 minutes' limit 1`.execute(db)
  if (rows.length) return
  const subject = `waiting ${Math.floor(Date.now() / 600_000)}`
  await post(db, { kind: 'delivery.waiting', subject, to: { place }, rank: 1 })
}

interface Waiting {
  id: string
  kind: string
  subject: string
}

/** Shows a person here and now what could not be sent to them; it counts as arrived. */
export async function showWaiting(
  { db, person, place, now }: Turn<unknown>,
  messageOf: (kind: string) => Message | undefined,
): Promise<Card> {
  const { rows } = await sql<Waiting>`
    select id, kind, subject from delivery
    where person_id = ${person.id} and state in ('queued', 'unreachable')
    order by rank desc, created_at, id for update skip locked`.execute(db)
  const drawn: { id: string; card: Card }[] = []
  const mute: string[] = []
  for (const { id, kind, subject } of rows) {
    const card = await messageOf(kind)?.render(db, subject, person, now)
    if (card) drawn.push({ id, card })
    else mute.push(id)
    if (fitting(drawn.map((one) => one.card)) < drawn.length) break
  }
  if (mute.length) await cancel(db, mute)
  if (!drawn.length) return noLettersCard(person.lang)
  const cards = drawn.map(({ card }) => card)
  const count = fitting(cards)
  await markShown(
    db,
    drawn.slice(0, count).map(({ id }) => id),
    { place: place.id, now },
  )
  return gather(cards.slice(0, count), count < cards.length ? moreButton(person.lang) : undefined)
}

const moreButton = (lang: 'nl' | 'en') => {
  const title = texts[voiceOf(lang)].more
  return {
    type: 'ActionSet',
    actions: [
      {
        ...{ type: 'Action.Execute', title, verb: 'delivery.open', data: {} },
        fallback: { type: 'Action.Submit', title, data: { verb: 'delivery.open' } },
      },
    ],
  }
}

const cancel = (db: Db, ids: string[]) =>
  db
    .updateTable('delivery')
    .set({ state: 'cancelled', reason: 'nothing to say' })
    .where('id', 'in', ids)
    .execute()

const markShown = (db: Db, ids: string[], { place, now }: { place: string; now: Date }) =>
  db
    .updateTable('delivery')
    .set({ state: 'sent', reason: null, sent_at: now, conversation_id: place })
    .where('id', 'in', ids)
    .execute()
