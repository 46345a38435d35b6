import { findChange } from '../events/changes.ts'
import { differing } from '../events/edit.ts'
import type { Programme } from '../events/store.ts'
import type { Db } from '../db/schema.ts'
import { asIf } from './as-if.ts'
import { draft, type Draft } from './draft.ts'
import type { Wish } from './wish.ts'

/** A button that is pressed again: the same wish, from how it was before the last change, leads to what is now. */
export async function findRepeated(
  db: Db,
  programme: Programme,
  { wish, version }: { wish: Wish; version: number },
): Promise<Draft | null> {
  const { event } = programme
  const change = event.version === version + 1 && (await findChange(db, event.id, version + 1))
  if (!change) return null
  const before = asIf(programme, change.was)
  before.event.version = version
  const drafted = await draft(db, before, wish, change.at)
  return 'refused' in drafted || differing(programme, drafted.edit) ? null : drafted
}
