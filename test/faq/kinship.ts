import { pairOf } from '../../src/faq/kin.ts'
import type { Kin, Related } from '../../src/faq/kin.ts'

const [doubt, least] = [2, 0.15]

/** Counts, over the right answers of each question, which kinds are right together. */
export function learnKin(all: string[][], related: Related): Kin {
  const [together, seen] = [new Map<string, number>(), new Map<string, number>()]
  const count = (of: Map<string, number>, keys: Set<string>) =>
    keys.forEach((key) => of.set(key, (of.get(key) ?? 0) + 1))
  const kindOf = (id: string) => pairOf(id, id, related).split(' ')[0]!
  for (const ids of all) {
    count(seen, new Set(ids.map(kindOf)))
    const pairs = ids.flatMap((one) =>
      ids.flatMap((other) => (one === other ? [] : pairOf(one, other, related))),
    )
    count(together, new Set(pairs))
  }
  const share = (pair: string, count: number) => count / (seen.get(pair.split(' ')[1]!)! + doubt)
  return new Map(
    [...together]
      .map(([pair, count]) => [pair, share(pair, count)] as const)
      .filter(([, share]) => share >= least)
      .sort(([one], [other]) => one.localeCompare(other)),
  )
}
