import { questionsOf, stepOf } from '../../src/faq/chance.ts'
import type { Tree } from '../../src/faq/chance.ts'

export interface Row {
  x: number[]
  y: number
  weight?: number
}

/** A row with how far the trees so far are off: the slope and the bend of the loss. */
interface Off {
  x: number[]
  slope: number
  bend: number
}

const [kinds, rounds, pace, deep] = [3, 220, 0.05, 4]
const [part, fewest, shrink] = [{ rows: 0.6, features: 0.25 }, 1.5, 5]

/** Gradient boosting with small trees; several times over, by different chances, and their mean. */
export const learnTrees = (rows: Row[]): Tree[] =>
  Array.from({ length: kinds }, (_, seed) => boost(rows, dice(seed + 1))).flat()

function boost(rows: Row[], random: () => number): Tree[] {
  const told = rows.map(() => 0)
  // Sorted once; which rows a split is about changes, their order does not.
  const sorted = rows[0]!.x.map((_, feature) =>
    rows.map((_, at) => at).sort((a, b) => rows[a]!.x[feature]! - rows[b]!.x[feature]!),
  )
  return Array.from({ length: rounds }, () => {
    const offs = rows.map(({ x, y, weight = 1 }, at): Off => {
      const p = 1 / (1 + Math.exp(-told[at]!))
      return { x, slope: (p - y) * weight, bend: p * (1 - p) * weight }
    })
    const features = rows[0]!.x.flatMap((_, at) => (random() < part.features ? at : []))
    const drawn = Uint8Array.from(offs, () => (random() < part.rows ? 1 : 0))
    const tree = grow(drawn, { offs, sorted, features })
    rows.forEach(({ x }, at) => (told[at]! += stepOf(tree, x)))
    return tree.map((value, at) => (at < 2 * questionsOf(tree) ? value : value / kinds))
  })
}

interface Ground {
  offs: Off[]
  /** For each feature the rows from the least of it to the most. */
  sorted: number[][]
  features: number[]
}

/** `rows`: 1 for each that it is grown from. */
function grow(rows: Uint8Array, ground: Ground): Tree {
  const questions: number[] = []
  let row = [rows]
  for (let depth = 0; depth < deep; depth++)
    row = row.flatMap((rows) => {
      const { feature, bar, below, above } = split(rows, ground)
      questions.push(feature, bar)
      return [below, above]
    })
  return [...questions, ...row.map((rows) => step(rows, ground))]
}

interface Split {
  feature: number
  bar: number
  below: Uint8Array
  above: Uint8Array
}

function total(rows: Uint8Array, { offs }: Ground) {
  const sum = { slope: 0, bend: 0 }
  offs.forEach(({ slope, bend }, at) => {
    if (!rows[at]) return
    sum.slope += slope
    sum.bend += bend
  })
  return sum
}

const gainOf = ({ slope, bend }: { slope: number; bend: number }) => slope ** 2 / (bend + shrink)

function step(rows: Uint8Array, ground: Ground): number {
  const { slope, bend } = total(rows, ground)
  return (-pace * slope) / (bend + shrink)
}

/** The question that tells those who are too high best from those who are too low; none: all are below its bar. */
function split(rows: Uint8Array, ground: Ground): Split {
  const { offs, sorted, features } = ground
  const all = total(rows, ground)
  let best = { feature: 0, bar: Infinity, gain: gainOf(all) + 1e-9 }
  for (const feature of features) {
    const order = sorted[feature]!.filter((at) => rows[at])
    const sum = { slope: 0, bend: 0 }
    for (let place = 0; place < order.length - 1; place++) {
      const [here, next] = [offs[order[place]!]!, offs[order[place + 1]!]!]
      sum.slope += here.slope
      sum.bend += here.bend
      const rest = { slope: all.slope - sum.slope, bend: all.bend - sum.bend }
      if (next.x[feature]! - here.x[feature]! < 1e-9 || Math.min(sum.bend, rest.bend) < fewest)
        continue
      const gain = gainOf(sum) + gainOf(rest)
      if (gain > best.gain) best = { feature, bar: (here.x[feature]! + next.x[feature]!) / 2, gain }
    }
  }
  const { feature, bar } = best
  const isBelow = offs.map(({ x }) => x[feature]! <= bar)
  return {
    feature,
    bar,
    below: rows.map((one, at) => (isBelow[at] ? one : 0)),
    above: rows.map((one, at) => (isBelow[at] ? 0 : one)),
  }
}

/** The same chances at every run. */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
