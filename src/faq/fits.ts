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
  const promises = phrasings.map(({ laid }) => promiseOf(mostSaid(laid, store)))
  for (;;) {
    const at = greatest(promises)
    if (at < 0 || promises[at]! <= next.fit) return [best, next]
    promises[at] = -1
    const phrase = phrasings[at]!
    const said = compare(phrase.laid, length, { store, muted: explained })
    let share = 0
    for (let word = 0; word < length; word++) {
      if (explained && explained[word]! > scratch[word]!) scratch[word] = explained[word]!
      share += scratch[word]! * asked.weights[word]!
    }
    share /= asked.total
    const fit = share + said ? (2 * share * said) / (share + said) : 0
    if (fit <= next.fit || (phrase.learned && fit < 0.75)) continue
    const found = { fit, covered: scratch.slice(0, length), said, share, phrase }
    if (fit > best.fit) [best, next] = [found, best]
    else next = found
  }
}

/** The best fit that a phrasing may have of which so much is said. */
const promiseOf = (said: number) => (2 * said) / (1 + said)

function greatest(numbers: number[]): number {
  let [most, where] = [-1, -1]
  for (let at = 0; at < numbers.length; at++)
    if (numbers[at]! > most) [most, where] = [numbers[at]!, at]
  return where
}

export interface Around {
  store: Store
  explained: number[] | null
}
