import type { Card } from '../cards.ts'
import { sql, type Db } from '../db/schema.ts'
import { log } from '../log.ts'
import type { Bundle } from './bundle.ts'
import type { Around, Parcel } from './claim.ts'
import { fitting, gather, standsAlone } from './gather.ts'
import type { Mark, Row } from './queue.ts'
import { singly } from './rules.ts'

interface Drawing {
  bundle: Bundle
  marks: Mark[]
  around: Around
}

type Drawn = Pick<Parcel, 'card' | 'letters'>

/** What goes into one card; a letter that cannot be drawn holds up nothing but what shares its card. */
export async function draw(db: Db, drawing: Drawing): Promise<Drawn | null> {
  const { bundle, marks, around } = drawing
  const found: Mark[] = []
  const tried: { row?: Row } = {}
  await sql`savepoint drawing`.execute(db)
  try {
    const drawn = await drawAll(db, { bundle, marks: found, around }, tried)
    marks.push(...found)
    return drawn
  } catch (fault) {
    await sql`rollback to savepoint drawing`.execute(db)
    log.error({ fault, message: tried.row?.kind }, 'A message cannot be drawn')
    marks.push(...setAside(bundle, tried.row))
    return null
  } finally {
    await sql`release savepoint drawing`.execute(db)
  }
}

/** What brought the card here is tried again a few times: a new letter itself, or all that is to change on a card. */
function setAside({ letters, update }: Bundle, broken: Row | undefined): Mark[] {
  const due = update ? letters.filter(({ stale }) => stale) : letters
  const meant = !update && broken ? [broken] : due
  return meant.map(({ id, attempts: attempt }) => {
    const again = attempt < 3
    const tried = { id, attempt, reason: 'fault', step: 1, after: again ? 2 ** attempt : null }
    if (update) return { ...tried, state: 'sent', stale: again }
    return { ...tried, state: again ? 'queued' : 'failed' }
  })
}

/** The first letter that has something to say, or all that fit when many wait. */
async function drawAll(
  db: Db,
  { bundle, marks, around }: Drawing,
  tried: { row?: Row },
): Promise<Drawn | null> {
  const { letters, update } = bundle
  const many = update !== null || letters.length > singly
  const drawn: { row: Row; card: Card }[] = []
  for (const row of letters) {
    if (drawn.length && !many) break
    tried.row = row
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
  const card = await render?.(db, subject, bundle.person, around.now())
  if (card) return card
  if (state === 'sent') marks.push({ id, attempt, state, reason: null, stale: false })
  else if (render) marks.push({ id, attempt, state: 'cancelled', reason: 'nothing to say' })
  else marks.push({ id, attempt, state: 'failed', reason: 'no renderer' })
  return null
}
