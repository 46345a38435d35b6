import type { Db } from '../db/schema.ts'
import type { Kit, Mine } from '../kit.ts'

/** What each feature says that it keeps of people. */
export function createMine(): Pick<Kit, 'mine' | 'parts'> {
  const parts = new Map<string, Mine>()
  const mine: Kit['mine'] = (name, part) => {
    if (parts.has(name)) throw new Error(`Two features keep '${name}'`)
    parts.set(name, part)
  }
  return { mine, parts: () => parts }
}

/** What is kept of one person, by the name of the feature that keeps it. */
export async function showAll(
  db: Db,
  parts: Map<string, Mine>,
  personId: string,
): Promise<Record<string, object[]>> {
  const shown: Record<string, object[]> = {}
  for (const [name, part] of parts) shown[name] = await part.show(db, personId)
  return shown
}

/** Erases what every feature keeps; the person goes last, since all else refers to them. */
export async function eraseAll(db: Db, parts: Map<string, Mine>, personId: string, now: Date) {
  for (const [name, part] of parts) if (name !== 'people') await part.erase(db, personId, now)
  await parts.get('people')?.erase(db, personId, now)
}
