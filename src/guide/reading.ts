import { createVocabulary } from '../words/vocabulary.ts'
import { spell, stem, tokens, type Token } from '../words/words.ts'
import type { Criteria } from './criteria.ts'
import type { Sighting } from './rules.ts'

/** A description laid beside the conditions. */
export interface Laid {
  /** For each part, by its id, where the description speaks of it. */
  parts: Map<string, Sighting[]>
  /** What the description speaks of and the conditions do not: the place in `elsewhere`, and the words. */
  elsewhere: { at: number; words: string }[]
}

interface Term {
  stems: string[]
  sure: boolean
}

/** From which typed word till before which. */
interface Span {
  from: number
  till: number
}

type Found = Span & { sure: boolean }

/** From here on it is the same word, misspelt at most. */
const same = 0.9
const shortestPart = 5

/** Finds in a description what the conditions ask about: inflected, misspelt, or denied. */
export function createReader({ criteria, elsewhere }: Pick<Criteria, 'criteria' | 'elsewhere'>) {
  const parts = criteria.flatMap((one) => one.parts)
  const all = [
    ...parts.flatMap(({ named, near }) => [...named, ...near]),
    ...elsewhere.flatMap(({ named }) => named),
  ]
  const known = createVocabulary(all.flatMap(tokens))
  const terms = new Map(
    parts.map(({ id, named, near }) => [
      id,
      [...named.map(termOf(true)), ...near.map(termOf(false))],
    ]),
  )
  const others = elsewhere.map(({ named }) => named.map(termOf(true)))

  return (text: string): Laid => {
    const typed = spell(text)
    const heard = typed.map(({ word }) => ({ word, found: known.find(word) }))
    const find = (terms: Term[]) => findTerms(terms, heard)
    const strange = others.map((terms) => find(terms).filter(({ sure }) => sure))
    // Discrimination by age is no discrimination by what the conditions name.
    const isStrange = (one: Found) => strange.flat().some((other) => overlap(one, other))
    const see = (found: Found): Sighting => {
      const denial = denialOf(found, typed, text)
      const sure = found.sure && !isStrange(found)
      return { words: spanOf(text, typed, denial ?? found), sure, denied: denial !== null }
    }
    return {
      parts: new Map([...terms].map(([id, terms]) => [id, find(terms).map(see)])),
      elsewhere: strange.flatMap((found, at) =>
        found.slice(0, 1).map((one) => ({ at, words: spanOf(text, typed, one) })),
      ),
    }
  }
}

const termOf =
  (sure: boolean) =>
  (words: string): Term => ({ stems: tokens(words).map(stem), sure })

interface Heard {
  word: string
  found: Map<string, number>
}

/** Where the text has one of these terms; the surest first, and no word twice. */
function findTerms(terms: Term[], heard: Heard[]): Found[] {
  const found = terms.flatMap(({ stems, sure }) =>
    heard.flatMap((_, from): Found[] => {
      const alike = stems.map((one, at) => likeness(heard[from + at], one))
      const span = { from, till: from + stems.length }
      if (alike.includes('none')) return []
      return [{ ...span, sure: sure && !alike.includes('akin') }]
    }),
  )
  const size = ({ from, till }: Found) => till - from
  const best = found.sort((a, b) => Number(b.sure) - Number(a.sure) || size(b) - size(a))
  const kept = best.filter((one, at) => !best.slice(0, at).some((other) => overlap(one, other)))
  return kept.sort((a, b) => a.from - b.from)
}

/** A compound is akin to what it begins or ends with. */
function likeness(heard: Heard | undefined, term: string): 'same' | 'akin' | 'none' {
  if (!heard) return 'none'
  if ((heard.found.get(term) ?? 0) >= same) return 'same'
  const own = stem(heard.word)
  const isWithin = own.startsWith(term) || own.endsWith(term)
  return isWithin && term.length >= shortestPart ? 'akin' : 'none'
}

const overlap = (one: Span, other: Span) => one.from < other.till && other.from < one.till

const negators = new Set(
  'niet geen nooit zonder niets niks not no never without none dont doesnt wont isnt arent'.split(
    ' ',
  ),
)
const limits = new Set('alleen slechts enkel zomaar only just merely'.split(' '))
const turns = new Set('maar wel but'.split(' '))
const reach = 4

/** These words with their denial: “geen ontmoeting”, “contact is niet”; null when there is none. */
function denialOf({ from, till }: Span, typed: Token[], text: string): Span | null {
  for (let at = from - 1; at >= Math.max(0, from - reach) && isJoined(typed, at, text); at--)
    if (denies(typed, at)) return { from: at, till }
  const last = Math.min(typed.length, till + reach - 1)
  for (let at = till; at < last && isJoined(typed, at - 1, text); at++)
    if (denies(typed, at)) return { from, till: at + 1 }
  return null
}

/** “Niet alleen” says more, not less. */
const denies = (typed: Token[], at: number) =>
  negators.has(typed[at]!.word) && !limits.has(typed[at + 1]?.word ?? '')

/** This word and the next stand in one clause. */
const isJoined = (typed: Token[], at: number, text: string) => {
  const [one, next] = [typed[at]!, typed[at + 1]!]
  const between = text.slice(one.end, next.start)
  return !/[.,;:!?()–]/.test(between) && !turns.has(one.word) && !turns.has(next.word)
}

const spanOf = (text: string, typed: Token[], { from, till }: Span) =>
  text.slice(typed[from]!.start, typed[till - 1]!.end)
