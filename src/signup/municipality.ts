import type { EventRow } from '../events/store.ts'
import { scoreNames } from '../words/names.ts'

export interface Matched {
  name: string
  /** Null where the event has no list. */
  listed: boolean | null
}

/** The municipality as the event's list spells it; “Den Bosch” is 's-Hertogenbosch. */
export function matchMunicipality({ rules }: EventRow, typed: string): Matched {
  if (!rules.municipalities) return { name: typed, listed: null }
  const same = (name: string) => name.localeCompare(typed, 'nl', { sensitivity: 'base' }) === 0
  const exact = rules.municipalities.find(({ name, aliases }) => [name, ...aliases].some(same))
  if (exact) return { name: exact.name, listed: true }
  const named = rules.municipalities.map(({ name, aliases }) => ({
    id: name,
    names: [name, ...aliases],
  }))
  const [best, second] = scoreNames(typed.replace(/^gemeente /i, ''), named)
  const clear = best && best.score >= 0.8 && best.score - (second?.score ?? 0) > 0.1
  return clear ? { name: best.id, listed: true } : { name: typed, listed: false }
}
