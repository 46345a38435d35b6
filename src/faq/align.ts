import type { Term } from './analyse.ts'

/** All distinct terms of the phrasings, and by which keys they are found. */
export interface Store {
  keyOf: Map<string, number>
  termOf: Map<string, number>
  /** For each term, in pairs: a key, and how strongly the key is its. */
  keys: number[][]
  /** For the question that is being answered, for each key in pairs: where it is said, and how surely. */
  asked: Map<number, number[]>
  /** What was found so far of the terms, in pairs: where each is said, and how much alike. */
  said: (number[] | undefined)[]
  /** How much alike each is where it is most so. */
  most: number[]
  touched: number[]
}

export const createStore = (): Store => ({
  keyOf: new Map(),
  termOf: new Map(),
  keys: [],
  asked: new Map(),
  said: [],
  most: [],
  touched: [],
})

export function keyNumber({ keyOf }: Store, key: string): number {
  let id = keyOf.get(key)
  if (id === undefined) keyOf.set(key, (id = keyOf.size))
  return id
}

export function termNumber(store: Store, term: Term): number {
  const name = `${term.text}|${term.main[0]}`
  let id = store.termOf.get(name)
  if (id === undefined) {
    store.termOf.set(name, (id = store.termOf.size))
    store.keys.push([...term.keys].flatMap(([key, strong]) => [keyNumber(store, key), strong]))
    store.said.push(undefined)
    store.most.push(0)
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

/** Makes the question the one that terms are looked for in; what it returns forgets it again. */
export function open(asked: Asked, store: Store): () => void {
  asked.keys.forEach((keys, at) => {
    for (const [key, sure] of keys) {
      const list = store.asked.get(key)
      if (list) list.push(at, sure)
      else store.asked.set(key, [at, sure])
    }
  })
  return () => {
    for (const term of store.touched) store.said[term] = undefined
    store.touched = []
    store.asked.clear()
  }
}

const unsaid: number[] = []

/** Where the question says a term, found at the first time of asking. */
export function saidOf(term: number, store: Store): number[] {
  const known = store.said[term]
  if (known) return known
  let found = unsaid
  const keys = store.keys[term]!
  for (let place = 0; place < keys.length; place += 2) {
    const asked = store.asked.get(keys[place]!)
    if (!asked) continue
    if (found === unsaid) found = []
    for (let one = 0; one < asked.length; one += 2)
      put(found, asked[one]!, asked[one + 1]! * keys[place + 1]!)
  }
  let most = 0
  for (let place = 1; place < found.length; place += 2) most = Math.max(most, found[place]!)
  store.most[term] = most
  store.touched.push(term)
  return (store.said[term] = found)
}

function put(found: number[], at: number, alike: number) {
  for (let place = 0; place < found.length; place += 2)
    if (found[place] === at) {
      if (alike > found[place + 1]!) found[place + 1] = alike
      return
    }
  found.push(at, alike)
}

export function sum(numbers: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < numbers.length; at++) total += numbers[at]!
  return total
}
