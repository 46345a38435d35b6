import type { Edit } from '../events/edit.ts'
import { phaseOf } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import { findMoves, findWaiters } from '../events/waiting.ts'
import type { Db } from '../db/schema.ts'

/** The event and its parts as they would be. */
export function asIf({ event, sessions, offerings, ...rest }: Programme, edit: Edit): Programme {
  const { times, offerings: parts = [], ...own } = edit
  const part = <Part extends { id: string | number }, Change extends { id: string | number }>(
    one: Part,
    changes: Change[],
  ) => ({ ...one, ...changes.find(({ id }) => id === one.id) })
  const { sessions: moved = [], ...whole } = times ?? {}
  return {
    ...rest,
    event: { ...event, ...own, ...whole },
    sessions: sessions.map((session) => part(session, moved)),
    offerings: offerings.map((offering) => part(offering, parts)),
  }
}

/** Whether an edit may let in people who wait. */
export const opensUp = ({ seats, fullSince, status, offerings = [] }: Edit): boolean =>
  [seats, fullSince, status, ...offerings.map((one) => one.seats)].some((set) => set !== undefined)

/** How many move up from the waiting lists, and how many wait on. */
export interface Queue {
  moving: number
  waiting: number
}

export async function findQueue(
  db: Db,
  programme: Programme,
  edit: Edit,
  now: Date,
): Promise<Queue> {
  if (!opensUp(edit)) return { moving: 0, waiting: 0 }
  const next = asIf(programme, edit)
  const waiting = await findWaiters(db, next.event)
  const isOpen = phaseOf(next.event, now) === 'upcoming'
  const moves = isOpen && waiting.length ? await findMoves(db, next, waiting) : []
  const moving = new Set(moves.map(({ registrationId }) => registrationId)).size
  return { moving, waiting: waiting.length - moving }
}
