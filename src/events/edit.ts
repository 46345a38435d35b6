import { sql, type Db } from '../db/schema.ts'
import type { Times } from './moving.ts'
import { timesOf } from './moving.ts'
import { bumpVersion, findProgramme, lockEvent } from './store.ts'
import type { EventRow, Programme } from './store.ts'

/** What can be set of an event; what is absent stays as it is. */
export interface Edit {
  times?: Times
  joinUrl?: string | null
  linkFrom?: Date | null
  seats?: number | null
  fullSince?: Date | null
  status?: EventRow['status']
  offerings?: OfferingEdit[]
}

export interface OfferingEdit {
  id: number
  seats?: number | null
  joinUrl?: string | null
}

export interface Change {
  /** The version that the decision rests on. */
  version: number
  edit: Edit
  by: string
  reason?: string | null
  now: Date
}

/** Refused below the seats that are held; `offeringId` is null for the event as a whole. */
export type Edited =
  | { version: number }
  | { refused: 'stale' | 'nothing' }
  | { refused: 'tooFew'; taken: number; offeringId: number | null }

/** Changes an event under its lock, and remembers how it was. */
export async function editEvent(db: Db, eventId: string, change: Change): Promise<Edited> {
  const event = await lockEvent(db, eventId)
  const programme = event && (await findProgramme(db, eventId))
  if (!programme || event.version !== change.version) return { refused: 'stale' }
  const edit = differing(programme, change.edit)
  if (!edit) return { refused: 'nothing' }
  const short = shortOf(programme, edit)
  if (short) return { refused: 'tooFew', ...short }
  const was = standing(programme, edit)
  await write(db, eventId, edit)
  await bumpVersion(db, eventId)
  const version = event.version + 1
  const { by: by_person_id, reason = null, now: at } = change
  const remembered = { event_id: eventId, version, by_person_id, reason, at }
  await db
    .insertInto('event_change')
    .values({ ...remembered, was: JSON.stringify(was) })
    .execute()
  return { version }
}

/** The same parts as they are now. */
export function standing(programme: Programme, edit: Edit): Edit {
  const { event } = programme
  const now: Edit = {}
  if (edit.times) now.times = timesOf(programme)
  if (edit.joinUrl !== undefined) now.joinUrl = event.joinUrl
  if (edit.linkFrom !== undefined) now.linkFrom = event.linkFrom
  if (edit.seats !== undefined) now.seats = event.seats
  if (edit.fullSince !== undefined) now.fullSince = event.fullSince
  if (edit.status !== undefined) now.status = event.status
  if (edit.offerings) now.offerings = edit.offerings.map((one) => standingOffering(programme, one))
  return now
}

function standingOffering({ offerings }: Programme, edit: OfferingEdit): OfferingEdit {
  const { seats, joinUrl } = offerings.find(({ id }) => id === edit.id)!
  return {
    id: edit.id,
    ...(edit.seats !== undefined && { seats }),
    ...(edit.joinUrl !== undefined && { joinUrl }),
  }
}

/** What of an edit is new; null when nothing is. */
export function differing(programme: Programme, { offerings, ...edit }: Edit): Edit | null {
  const now = standing(programme, edit)
  const keys = Object.keys(edit) as (keyof typeof edit)[]
  const kept = keys.filter((key) => edit[key] !== undefined && !same(edit[key], now[key]))
  const parts = (offerings ?? []).flatMap((one) => {
    const { seats, joinUrl } = programme.offerings.find(({ id }) => id === one.id) ?? {}
    const differs = {
      ...(one.seats !== undefined && one.seats !== seats && { seats: one.seats }),
      ...(one.joinUrl !== undefined && one.joinUrl !== joinUrl && { joinUrl: one.joinUrl }),
    }
    return seats !== undefined && Object.keys(differs).length ? [{ id: one.id, ...differs }] : []
  })
  if (!kept.length && !parts.length) return null
  const some: Edit = Object.fromEntries(kept.map((key) => [key, edit[key]]))
  return parts.length ? { ...some, offerings: parts } : some
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Where the edit leaves fewer seats than are held. */
export function shortOf({ event, taken, offerings }: Programme, edit: Edit) {
  const below = (seats: number | null | undefined, held: number) =>
    seats !== undefined && seats !== null && seats < held
  if (edit.seats !== event.seats && below(edit.seats, taken)) return { taken, offeringId: null }
  for (const { id, seats } of edit.offerings ?? []) {
    const held = offerings.find((one) => one.id === id)?.taken ?? 0
    if (below(seats, held)) return { taken: held, offeringId: id }
  }
  return null
}

async function write(db: Db, eventId: string, { times, offerings = [], ...edit }: Edit) {
  const set = {
    ...(edit.joinUrl !== undefined && { join_url: edit.joinUrl }),
    ...(edit.linkFrom !== undefined && { link_from: edit.linkFrom }),
    ...(edit.seats !== undefined && { seats: edit.seats }),
    ...(edit.fullSince !== undefined && { full_since: edit.fullSince }),
    ...(edit.status !== undefined && { status: edit.status }),
    ...(times && { starts_on: times.startsOn, precision: times.precision }),
    ...(times && { starts_at: times.startsAt, ends_at: times.endsAt }),
  }
  if (Object.keys(set).length)
    await db.updateTable('event').set(set).where('id', '=', eventId).execute()
  for (const { id, startsAt, endsAt } of times?.sessions ?? [])
    await sql`update session set starts_at = ${startsAt}, ends_at = ${endsAt}
      where id = ${id} and event_id = ${eventId}`.execute(db)
  for (const { id, ...offering } of offerings)
    await db
      .updateTable('offering')
      .set({
        ...(offering.seats !== undefined && { seats: offering.seats }),
        ...(offering.joinUrl !== undefined && { join_url: offering.joinUrl }),
      })
      .where('id', '=', id)
      .where('event_id', '=', eventId)
      .execute()
}
