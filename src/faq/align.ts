import type { Term } from './analyse.ts'

/** All distinct terms of the phrasings, and by which keys they are found. */
export interface Store {
  keyOf: Map<string, number>
  termOf: Map<string, number>
  /** For each key, in pairs: a term, and how strongly the key is its. */
  byKey: number[][]
  /** For the question that is being answered, for each term in pairs: where it is said, and how much alike. */
  said: (number[] | undefined)[]
}

export const createStore = (): Store => ({
  keyOf: new Map(),
  termOf: new Map(),
  byKey: [],
  said: [],
})

export function keyNumber({ keyOf, byKey }: Store, key: string): number {
  let id = keyOf.get(key)
  if (id === undefined) {
    keyOf.set(key, (id = keyOf.size))
    byKey.push([])
  }
  return id
}

export function termNumber(store: Store, term: Term): number {
  const name = `${term.text}|${term.main[0]}`
  let id = store.termOf.get(name)
  if (id === undefined) {
    store.termOf.set(name, (id = store.termOf.size))
    for (const [key, strong] of term.keys) store.byKey[keyNumber(store, key)]!.push(id, strong)
    store.said.push(undefined)
  }
  return id
}

/** A phrasing as numbered terms with their weights. */
export interface Laid {
  terms: Int32Array
  weights: Float64Array
  total: number
}

export const layOut = (terms: Term[], weights: number[], store: Store): Laid => ({
  terms: Int32Array.from(terms, (term) => termNumber(store, term)),
  weights: Float64Array.from(weights),
  total: sum(weights),
})

/** A question, and all that is known of its words. */
export interface Asked {
  terms: Term[]
  weights: number[]
  total: number
  /** For each term its numbered keys, with how sure they are. */
  keys: [key: number, sure: number][][]
  negated: boolean
  numbers: string[]
  /** Keys of what people ask for. */
  wanted: Set<string>
  /** “die in Goes”, “the one about racism”: something is pointed at. */
  pointing: boolean
}

export const keysOf = (terms: Term[], { keyOf }: Store): Asked['keys'] =>
  terms.map(({ keys }) =>
    [...keys].flatMap(([key, sure]) =>
      keyOf.has(key) ? [[keyOf.get(key)!, sure] as [number, number]] : [],
    ),
  )

/** Finds for all terms where the question says them; what it returns forgets it again. */
export function open(asked: Asked, { byKey, said }: Store): () => void {
  const touched: number[] = []
  asked.keys.forEach((keys, at) => {
    for (const [key, sure] of keys) {
      const found = byKey[key]!
      for (let place = 0; place < found.length; place += 2)
        touch(found[place]!, at, found[place + 1]! * sure)
    }
  })
  function touch(term: number, at: number, alike: number) {
    const list = said[term]
    if (!list) {
      said[term] = [at, alike]
      touched.push(term)
    } else if (list.at(-2) !== at) list.push(at, alike)
    else if (alike > list.at(-1)!) list[list.length - 1] = alike
  }
  return () => touched.forEach((term) => (said[term] = undefined))
}

/** How well each term of a question is covered, kept between two calls. */
export const scratch = new Float64Array(100)

/** Each term takes what is most like it on the other side; `muted` words are spoken for already. */
export function compare(
  { terms, weights, total }: Laid,
  length: number,
  { said, muted }: { said: Store['said']; muted: number[] | null },
): number {
  scratch.fill(0, 0, length)
  let recalled = 0
  for (let term = 0; term < terms.length; term++) {
    const list = said[terms[term]!]
    if (!list) continue
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

export function sum(numbers: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < numbers.length; at++) total += numbers[at]!
  return total
}
