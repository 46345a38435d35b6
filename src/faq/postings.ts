import type { Spoken } from './prepare.ts'

/** For each key the entries that are asked for by it, and how strongly. */
export type Postings = Map<number, { entries: Int32Array; strong: Float32Array }>

export function postingsOf(entries: { spoken: Spoken }[]): Postings {
  const lists = new Map<number, number[]>()
  entries.forEach(({ spoken }, at) => {
    for (const [key, strong] of spoken.bag) {
      const list = lists.get(key)
      if (list) list.push(at, strong)
      else lists.set(key, [at, strong])
    }
  })
  const every = (list: number[], from: number) => list.filter((_, at) => at % 2 === from)
  return new Map(
    [...lists].map(([key, list]) => [
      key,
      { entries: Int32Array.from(every(list, 0)), strong: Float32Array.from(every(list, 1)) },
    ]),
  )
}
