import { keyNumber, layOut, sum } from './align.ts'
import type { Store } from './align.ts'
import type { Term } from './analyse.ts'
import { isNegated } from './entries.ts'
import type { Phrasing } from './entries.ts'
import type { Rarity } from './rarity.ts'

/** All ways of asking one thing. */
export interface Spoken {
  phrasings: Phrasing[]
  /** How well each key is spoken for: by phrasings fully, by the answer at half strength. */
  bag: Map<number, number>
  /** In which share of the phrasings each key stands, as a vector of length one. */
  centre: Map<number, number>
}

export interface Asking {
  text: string
  terms: Term[]
  learned: boolean
}

export interface Preparing {
  store: Store
  rarity: Rarity
  wanted: Set<string>
}

export function spokenOf(all: Asking[], answer: Term[], around: Preparing): Spoken {
  const { store, rarity, wanted } = around
  const phrasings = all.map(({ text, terms, learned }): Phrasing => ({
    text,
    laid: layOut(terms, terms.map(rarity.weigh), store),
    negated: isNegated(text),
    numbers: numbersIn(terms),
    learned,
  }))
  const asked = all.filter(({ learned }) => !learned)
  return {
    phrasings,
    bag: bagOf(
      asked.flatMap(({ terms }) => terms),
      answer.filter(({ main }) => !main.some((key) => wanted.has(key))),
      store,
    ),
    centre: centreOf(asked, around),
  }
}

/** What the phrasings have in common outweighs what one of them happens to say. */
function centreOf(asked: Asking[], { store, rarity }: Preparing): Map<number, number> {
  const centre = new Map<number, number>()
  for (const { terms } of asked) {
    const best = new Map<string, number>()
    for (const term of terms)
      if (!term.small)
        for (const key of term.main) best.set(key, Math.max(best.get(key) ?? 0, rarity.weigh(term)))
    for (const [key, weight] of best)
      centre.set(
        keyNumber(store, key),
        (centre.get(keyNumber(store, key)) ?? 0) + weight / asked.length,
      )
  }
  const length = Math.sqrt(sum([...centre.values()].map((one) => one * one))) || 1
  return new Map([...centre].map(([key, one]) => [key, one / length]))
}

export const numbersIn = (terms: Term[]) =>
  terms.flatMap(({ keys }) => [...keys.keys()].filter((key) => /^n:\d{1,2}$/.test(key)))

function bagOf(asked: Term[], answer: Term[], store: Store): Map<number, number> {
  const bag = new Map<number, number>()
  const put = (terms: Term[], share: number) => {
    for (const term of terms)
      for (const [key, strong] of term.small ? [] : term.keys) {
        const id = keyNumber(store, key)
        if (share * strong > (bag.get(id) ?? 0)) bag.set(id, share * strong)
      }
  }
  put(answer, 0.6)
  put(asked, 1)
  return bag
}
