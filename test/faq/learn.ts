import type { Signals } from '../../src/faq/signals.ts'
import type { Weights } from '../../src/faq/rank.ts'

export interface Example {
  /** Questions about one fact are never in two folds. */
  group: string
  candidates: { id: string; signals: Signals; right: boolean }[]
}

/** Listwise: raises the right candidates above all others of their question. */
export function learnRanking(
  examples: Example[],
  start: Weights,
  { rounds = 150, pull = 0.002 } = {},
): Weights {
  const names = Object.keys(start) as (keyof Signals)[]
  let weights = names.map((name) => start[name])
  const origin = [...weights]
  const data = examples
    .filter(({ candidates }) => candidates.some(({ right }) => right))
    .map(({ candidates }) =>
      candidates.map(({ signals, right }) => ({ x: names.map((name) => signals[name]), right })),
    )
  let [first, second] = [names.map(() => 0), names.map(() => 0)]
  for (let round = 1; round <= rounds; round++) {
    const slope = names.map(() => 0)
    for (const list of data) {
      const scores = list.map(({ x }) =>
        x.reduce((sum, value, at) => sum + value * weights[at]!, 0),
      )
      const top = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - top))
      const all = odds.reduce((a, b) => a + b, 0)
      const good = odds.reduce((sum, one, at) => sum + (list[at]!.right ? one : 0), 0)
      list.forEach(({ x, right }, at) => {
        const push = odds[at]! / all - (right ? odds[at]! / good : 0)
        x.forEach((value, k) => (slope[k]! += push * value))
      })
    }
    weights = weights.map((weight, k) => {
      const g = slope[k]! / data.length + pull * (weight - origin[k]!)
      first[k] = 0.9 * first[k]! + 0.1 * g
      second[k] = 0.99 * second[k]! + 0.01 * g * g
      return (
        weight -
        (0.25 * (first[k]! / (1 - 0.9 ** round))) /
          (Math.sqrt(second[k]! / (1 - 0.99 ** round)) + 1e-6)
      )
    })
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!])) as Weights
}
