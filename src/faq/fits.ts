import type { Asked, Store } from './align.ts'
import type { Phrasing } from './entries.ts'
import { compare, mostSaid, scratch } from './overlap.ts'

export interface Fit {
  fit: number
  covered: Float64Array
  said: number
  share: number
  phrase: Phrasing | null
}

export const noFit: Fit = { fit: 0, covered: new Float64Array(0), said: 0, share: 0, phrase: null }

/** The two best phrasings; what else explains a word counts as covered. */
export function fits(asked: Asked, phrasings: Phrasing[], { store, explained }: Around): Fit[] {
  const length = asked.terms.length
  let [best, next] = [noFit, noFit]
  for (const phrase of phrasings) {
    const most = mostSaid(phrase.laid, store)
    if ((2 * most) / (1 + most) <= next.fit) continue
    const said = compare(phrase.laid, length, { store, muted: explained })
    let share = 0
    for (let at = 0; at < length; at++) {
      if (explained && explained[at]! > scratch[at]!) scratch[at] = explained[at]!
      share += scratch[at]! * asked.weights[at]!
    }
    share /= asked.total
    const fit = share + said ? (2 * share * said) / (share + said) : 0
    if (fit <= next.fit || (phrase.learned && fit < 0.75)) continue
    const found = { fit, covered: scratch.slice(0, length), said, share, phrase }
    if (fit > best.fit) [best, next] = [found, best]
    else next = found
  }
  return [best, next]
}

export interface Around {
  store: Store
  explained: number[] | null
}
