import type { Card } from '../cards.ts'
import { sql, type Db } from '../db/schema.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Kit, Post } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { fitting, gather } from './gather.ts'
import { markShown, shownKind } from './shown.ts'
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

/** Shows a person here and now what could not be sent to them; it counts as arrived once it stands there. */
export async function showWaiting(
  turn: Turn<unknown>,
  { messageOf, jobs }: Pick<Kit, 'messageOf' | 'jobs'>,
): Promise<Reply> {
  const { db, person } = turn
  const { drawn, mute } = await drawWaiting(turn, messageOf)
  if (mute.length) await cancel(db, mute)
  if (!drawn.length) return noLettersCard(person.lang)
  const cards = drawn.map(({ card }) => card)
  const count = fitting(cards)
  const shown = drawn.slice(0, count)
  const ids = shown.map(({ id }) => id)
  const stored = await markShown(db, ids, turn)
  const subjects = [...new Set(shown.map(({ subject }) => subject))]
  await jobs.soon(db, shownKind, { subjects }, { after: 3 })
  const more = count < cards.length ? moreButton(person.lang) : undefined
  const card = gather(cards.slice(0, count), more)
  return stored ? card : { card, live: { kind: shownKind, subject: ids.join(' ') } }
}

async function drawWaiting(
  { db, person, now }: Turn<unknown>,
  messageOf: Kit['messageOf'],
): Promise<{ drawn: (Waiting & { card: Card })[]; mute: string[] }> {
  const { rows } = await sql<Waiting>`
    select id, kind, subject from delivery
    where person_id = ${person.id} and state in ('queued', 'unreachable')
    order by rank desc, created_at, id for update skip locked`.execute(db)
  const drawn: (Waiting & { card: Card })[] = []
  const mute: string[] = []
  for (const row of rows) {
    const card = await messageOf(row.kind)?.render(db, row.subject, person, now)
    if (card) drawn.push({ ...row, card })
    else mute.push(row.id)
    if (fitting(drawn.map((one) => one.card)) < drawn.length) break
  }
  return { drawn, mute }
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
