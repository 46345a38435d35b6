import type { Db } from '../db/schema.ts'
import { findReach } from '../people/reach.ts'

/** How many can be written to where, before anything is sent. */
export interface Reached {
  home: number
  shared: number
  none: number
  /** Those whom nothing will reach. */
  unreachable: Set<string>
}

export async function countReach(db: Db, personIds: string[]): Promise<Reached> {
  const found = personIds.length ? await findReach(db, personIds) : []
  const ways = new Map([...found].map(({ personId, reach }) => [personId, reach]))
  const of = (...wanted: (string | undefined)[]) =>
    personIds.filter((id) => wanted.includes(ways.get(id)))
  const unreachable = new Set(of('none', undefined))
  return {
    home: of('personal', 'openable').length,
    shared: of('shared').length,
    none: unreachable.size,
    unreachable,
  }
}
