import type { Db } from '../db/schema.ts'
import { findAddressees, type Addressee, type Whereabouts } from '../people/reach.ts'
import { takeCompanions, takeMore, type Mark, type Row } from './queue.ts'

/** Letters for one chat. */
export interface Bundle {
  /** At which gate they wait. */
  place: string
  /** Null where a chat must still be opened. */
  chat: Whereabouts | null
  person: Addressee | null
  /** The activity that gets a new face, with all letters on it. */
  update: string | null
  letters: Row[]
}

export interface Sorted {
  bundles: Bundle[]
  marks: Mark[]
  /** Shared chats where a neutral card is to say that something waits. */
  waiting: string[]
}

export const waitsInChat = 'waits in chat'

/** Sorts letters by the chat they go to, with what else waits there, and finds those that cannot go anywhere. */
export async function bundle(db: Db, rows: Row[]): Promise<Sorted> {
  const queued = rows.filter(({ state }) => state === 'queued')
  const updates = [
    ...new Set(rows.flatMap(({ state, activityId: id }) => (state === 'sent' && id) || [])),
  ]
  const people = [...new Set(rows.flatMap(({ personId }) => personId ?? []))]
  const known = await findAddressees(db, people)
  const sorted: Sorted = { bundles: [], marks: [], waiting: [] }
  const waiting = [...new Set(queued.flatMap(({ personId }) => personId ?? []))]
  const more = waiting.length
    ? await takeMore(
        db,
        waiting,
        queued.map(({ id }) => id),
      )
    : []
  for (const row of [...queued, ...more])
    addQueued(sorted, row, known.get(row.personId ?? '') ?? null)
  const standing = updates.length ? await takeCompanions(db, updates) : []
  const meant = new Set(rows.map(cardOf))
  const busy = new Set(standing.filter(({ taken }) => !taken).map(cardOf))
  for (const row of standing.filter((row) => meant.has(cardOf(row)) && !busy.has(cardOf(row))))
    addUpdate(sorted, row, known.get(row.personId ?? '') ?? null)
  return sorted
}

/** The card on which a letter stands. */
const cardOf = ({ place, activityId }: Row) => `${place?.id} ${activityId}`

function addQueued(sorted: Sorted, row: Row, person: Addressee | null) {
  if (row.placeId !== null) {
    const { place } = row
    if (!place || place.gone) return fall(sorted, row, place?.gone ?? 'no chat')
    return void sorted.bundles.push({
      place: place.id,
      chat: place,
      person,
      update: null,
      letters: [row],
    })
  }
  if (!person) return fall(sorted, row, 'no chat')
  if (person.reach === 'personal' || person.reach === 'openable') {
    const place = person.home?.id ?? `with ${person.id}`
    const same = sorted.bundles.find((one) => one.place === place && !one.update)
    if (same) same.letters.push(row)
    else sorted.bundles.push({ place, chat: person.home, person, update: null, letters: [row] })
    return
  }
  if (person.shared) sorted.waiting.push(person.shared.id)
  fall(sorted, row, person.shared ? waitsInChat : (person.closed ?? 'no chat'))
}

function fall({ marks }: Sorted, { id, attempts: attempt }: Row, reason: string) {
  marks.push({ id, attempt, state: 'unreachable', reason })
}

function addUpdate({ bundles, marks }: Sorted, row: Row, person: Addressee | null) {
  const { id, attempts: attempt, place, activityId: update } = row
  if (!place || place.gone)
    return void marks.push({
      id,
      attempt,
      state: 'sent',
      reason: place?.gone ?? null,
      stale: false,
    })
  const same = bundles.find((one) => one.update === update && one.place === place.id)
  if (same) same.letters.push(row)
  else bundles.push({ place: place.id, chat: place, person, update, letters: [row] })
}
