import type { Phrase } from './align.ts'
import { pairsOf, parse } from './parse.ts'
import type { Pairs, Term } from './parse.ts'
import { weightOf } from './stop-words.ts'
import { createVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stem, tokens } from './words.ts'

export interface Entry {
  name: string
  phrases: string[]
}

export interface Read {
  phrases: Phrase[]
  known: Vocabulary
  pairs: Pairs
  weigh: (word: string) => number
}

const marker = /\{\w+\}/

/** All there is to know of the phrases before anything is typed. */
export function readPhrases(entries: Entry[]): Read {
  const written = entries.flatMap(({ name, phrases }) =>
    phrases.map((phrase) => ({ name, phrase, bare: phrase.replace(marker, ' ') })),
  )
  const words = written.map(({ bare }) => tokens(bare))
  const loose = createVocabulary(words.flat())
  const parsed = written.map((one) => ({ ...one, terms: parse(one.bare, loose) }))
  const known = createVocabulary(parsed.flatMap(({ terms }) => terms.map(({ word }) => word)))
  const weigh = rarity(parsed)
  return { phrases: parsed.map((one) => phraseOf(one, weigh)), known, pairs: pairsOf(words), weigh }
}

interface Parsed {
  name: string
  phrase: string
  terms: Term[]
}

function phraseOf({ name, phrase, terms }: Parsed, weigh: (word: string) => number): Phrase {
  const [before, after] = phrase.split(marker)
  const border = after === undefined ? Infinity : tokens(before!).length
  const words = terms.map(({ word, first, last }) => {
    const slot = first >= border ? 'before' : last >= border ? 'within' : 'after'
    return { stem: stem(word), weight: weigh(word), slot } as const
  })
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const thin = terms.every(({ word }) => weightOf(word) < 1)
  return { name, phrase, words, total, thin, slotted: after !== undefined }
}

/** Words of many commands say less about which one is meant. */
function rarity(phrases: Parsed[]) {
  const names = new Map<string, Set<string>>()
  for (const { name, terms } of phrases)
    for (const { word } of terms) {
      const key = stem(word)
      names.set(key, (names.get(key) ?? new Set()).add(name))
    }
  const scale = Math.log(1 + new Set(phrases.map(({ name }) => name)).size)
  return (word: string) => {
    const shared = names.get(stem(word))?.size ?? 1
    return weightOf(word) * (1 - 0.5 * (Math.log(shared) / scale))
  }
}
