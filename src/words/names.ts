import { isStop } from './stop-words.ts'
import { createVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { numberIn, stem, tokens } from './words.ts'

export interface Named {
  id: string
  names: string[]
}

interface Asked {
  found: Map<string, number>
  weight: number
}

/** Which of these a text names: most of what it says stands in their names. Best first, without zeros. */
export function scoreNames(text: string, candidates: Named[]): { id: string; score: number }[] {
  const stems = candidates.map(({ names }) => names.map(stemsOf))
  const bags = stems.map((names) => new Set(names.flatMap((name) => [...name])))
  const known = createVocabulary(candidates.flatMap(({ names }) => names.flatMap(tokens)))
  const asked = said(text, known).map((word): Asked => {
    const found = known.find(word)
    return { found, weight: weigh(word, found, bags) }
  })
  return candidates
    .map(({ id }, at) => ({
      id,
      score: score(asked, bags[at]!) * (0.95 + 0.05 * cover(asked, stems[at]!)),
    }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
}

const stemsOf = (name: string) =>
  new Set(
    tokens(name)
      .filter((word) => !isStop(word))
      .map(stem),
  )

/** What the text says beyond small words; a number in words counts as its digits. */
function said(text: string, known: Vocabulary): string[] {
  const words = tokens(text)
    .filter((word) => !isStop(word))
    .slice(0, 40)
  const number = numberIn(text)
  if (number === null || words.includes(`${number}`) || !known.has(`${number}`)) return words
  return [...words.filter((word) => numberIn(word) !== number), `${number}`]
}

const kinds = new Set(
  `workshop sessie session bijeenkomst event ronde round gemeente municipality over about eerste first`
    .split(' ')
    .map(stem),
)

/** What stands in all names tells nothing apart; nor does a word for what is named. */
function weigh(word: string, found: Map<string, number>, bags: Set<string>[]): number {
  const naming = bags.filter((bag) => [...found.keys()].some((key) => bag.has(key))).length
  if (!naming) return kinds.has(stem(word)) ? 0.1 : 0.8
  return bags.length < 2 ? 1 : 1 - (0.9 * Math.log(naming)) / Math.log(bags.length)
}

function score(asked: Asked[], bag: Set<string>): number {
  let [found, total] = [0, 0]
  for (const { found: likely, weight } of asked) {
    found += weight * best(likely, bag)
    total += weight
  }
  return total ? found / total : 0
}

const best = (likely: Map<string, number>, bag: Set<string>) =>
  [...likely].reduce((most, [key, score]) => (score > most && bag.has(key) ? score : most), 0)

/** How much of the fullest of its names was said: Utrecht before Utrechtse Heuvelrug. */
function cover(asked: Asked[], names: Set<string>[]): number {
  const covers = names.map((name) => {
    const hit = [...name].filter((key) => asked.some(({ found }) => (found.get(key) ?? 0) > 0.5))
    return name.size ? hit.length / name.size : 0
  })
  return Math.max(0, ...covers)
}
