import { sum } from './align.ts'
import type { Asked, Store } from './align.ts'
import { noFit } from './fits.ts'
import type { Around, Fit } from './fits.ts'
import type { Spoken } from './prepare.ts'

/** Signals of one candidate, each 0..1 or so. */
export interface Signals {
  fit: number
  covered: number
  said: number
  bag: number
  missed: number
  second: number
  core: number
  rest: number
  negation: number
  number: number
  facet: number
  detail: number
  named: number
  unnamed: number
  conflict: number
  specific: number
  lag: number
  /** A facet of which nothing is known: what tells something goes before it. */
  hollow: number
  /** What is asked for is not spoken of. */
  lacking: number
  /** Somebody who is told of, while an event is spoken of: how clearly it is. */
  guest: number
  /** How likely the words alone make it, as a logarithm. */
  vote: number
  /** It has no vote. */
  voteless: number
}

/** What only the candidate itself can tell. */
const untold = {
  facet: 0,
  detail: 0,
  named: 0,
  unnamed: 0,
  conflict: 0,
  specific: 0,
  lag: 0,
  hollow: 0,
  guest: 0,
}

/** What has no vote, or is found by what was learned, counts as somewhat likely. */
const [leastVote, noVote] = [-8, -3]

const voteSignals = (share: number | undefined) => ({
  vote: share === undefined ? noVote : Math.max(leastVote, Math.log(share + 1e-9)),
  voteless: share === undefined ? 1 : 0,
})

export function signalsOf(
  asked: Asked,
  spoken: Spoken,
  {
    store,
    explained,
    share,
    fits: [best = noFit, next = noFit],
  }: Around & { fits: Fit[]; share: number | undefined },
) {
  const cover = coverOf(asked, spoken, { explained, best })
  const losses = cover.map((one, at) => (1 - one) * asked.weights[at]!)
  const free = asked.weights.map((weight, at) => (explained && explained[at]! > 0.75 ? 0 : weight))
  const signals: Signals = {
    fit: best.fit,
    covered: best.share,
    said: best.said,
    bag: 1 - sum(losses) / asked.total,
    missed: Math.max(0, ...losses) / 3,
    second: next.fit,
    core: coreOf(asked, spoken, { store, weights: free }),
    rest: restOf(best, free),
    negation: best.phrase && best.phrase.negated !== asked.negated ? 1 : 0,
    number: clash(asked.numbers, best.phrase?.numbers ?? []) ? 1 : 0,
    ...untold,
    lacking: lackingOf(asked, cover),
    ...voteSignals(best.phrase?.learned ? undefined : share),
  }
  return { signals, phrase: best.phrase?.text ?? '' }
}

/** How well each term is spoken for, by the best phrasing or by anything else. */
const coverOf = (
  asked: Asked,
  { bag }: Spoken,
  { explained, best }: { explained: number[] | null; best: Fit },
): number[] =>
  asked.keys.map((keys, at) => {
    let most = Math.max(explained?.[at] ?? 0, best.covered[at] ?? 0)
    for (const [key, sure] of keys) most = Math.max(most, sure * (bag.get(key) ?? 0))
    return most
  })

/** How much the best phrasing covers of what nothing else explains. */
function restOf({ covered }: Fit, free: number[]): number {
  const total = sum(free)
  return total > 0.3 ? sum(free.map((weight, at) => weight * (covered[at] ?? 0))) / total : 1
}

const clash = (asked: string[], told: string[]) =>
  asked.length > 0 && told.length > 0 && !told.some((key) => asked.includes(key))

const lackingOf = ({ terms, wanted }: Asked, cover: number[]) =>
  Math.max(
    0,
    ...terms.map(({ main }, at) => (main.some((key) => wanted.has(key)) ? 1 - cover[at]! : 0)),
  )

/** Likeness to what most phrasings have in common. */
function coreOf(
  asked: Asked,
  { centre }: Spoken,
  { store, weights }: { store: Store; weights: number[] },
): number {
  let [shared, length] = [0, 0]
  asked.terms.forEach((term, at) => {
    if (term.small) return
    const weight = weights[at]!
    length += weight * weight
    let best = 0
    for (const key of term.main) best = Math.max(best, centre.get(store.keyOf.get(key) ?? -1) ?? 0)
    shared += weight * best
  })
  return length ? shared / Math.sqrt(length) : 0
}
