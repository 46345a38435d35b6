import type { Db } from '../db/schema.ts'
import type { EventRow } from './store.ts'

interface Counted {
  role: string
  municipality: string | null
}

/** The limits that hold for this person, as keys: `implementer/Deventer`. A check never blocks who names no municipality. */
export function capKeysOf({ rules }: EventRow, { role, municipality }: Counted): string[] {
  const group = rules.roles.find(({ id }) => id === role)?.group
  if (!municipality) return []
  return rules.limits
    .filter((limit) => limit.group === group)
    .map((limit) => `${limit.group}/${municipality.toLowerCase()}`)
}

const maxOf = ({ rules }: EventRow, key: string) =>
  rules.limits.find(({ group }) => key.startsWith(`${group}/`))!.max

/** How many seats are left under each limit of the event that somebody counts against. */
export async function findCaps(db: Db, event: EventRow, except: string | null) {
  const caps = new Map<string, number>()
  if (!event.rules.limits.length) return caps
  const inside = await db
    .selectFrom('registration')
    .where('event_id', '=', event.id)
    .where('status', 'in', ['confirmed', 'pending'])
    .select(['id', 'role', 'municipality'])
    .execute()
  for (const one of inside)
    for (const key of one.id === except ? [] : capKeysOf(event, one))
      caps.set(key, (caps.get(key) ?? maxOf(event, key)) - 1)
  return caps
}

export async function findCapsLeft(
  db: Db,
  event: EventRow,
  wish: Counted,
  except: string | null,
): Promise<number[]> {
  const keys = capKeysOf(event, wish)
  if (!keys.length) return []
  const caps = await findCaps(db, event, except)
  return keys.map((key) => caps.get(key) ?? maxOf(event, key))
}

/** As {@link findCaps}, with the full measure for limits that nobody counts against yet. */
export async function findCapsFor(db: Db, event: EventRow, people: Counted[]) {
  const caps = await findCaps(db, event, null)
  for (const key of people.flatMap((one) => capKeysOf(event, one)))
    if (!caps.has(key)) caps.set(key, maxOf(event, key))
  return caps
}
