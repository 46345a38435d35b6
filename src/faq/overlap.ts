import { saidOf } from './align.ts'
import type { Laid, Store } from './align.ts'

/** How well each term of a question is covered, kept between two calls. */
export const scratch = new Float64Array(100)

/** Each term takes what is most like it on the other side; `muted` words are spoken for already. */
export function compare(
  { terms, weights, total }: Laid,
  length: number,
  { store, muted }: { store: Store; muted: number[] | null },
): number {
  scratch.fill(0, 0, length)
  let recalled = 0
  for (let term = 0; term < terms.length; term++) {
    const list = saidOf(terms[term]!, store)
    let best = 0
    for (let place = 0; place < list.length; place += 2) {
      const at = list[place]!
      const alike = list[place + 1]! * (muted && muted[at]! > 0.75 ? 0.3 : 1)
      if (alike > scratch[at]!) scratch[at] = alike
      if (alike > best) best = alike
    }
    recalled += best * weights[term]!
  }
  return total ? recalled / total : 1
}

/** How much of a phrasing is said, where nothing is muted: found much sooner than where it is. */
export function mostSaid({ terms, weights, total }: Laid, store: Store): number {
  let said = 0
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    if (store.said[term] === undefined) saidOf(term, store)
    said += store.most[term]! * weights[at]!
  }
  return total ? said / total : 1
}
