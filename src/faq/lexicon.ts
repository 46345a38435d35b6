import { isStop } from '../words/stop-words.ts'
import { alike, countBits, lettersOf } from '../words/typos.ts'
import { fold, infinitive, stem } from '../words/words.ts'
import { createCutter } from './cut.ts'

/** What a typed word may be: one or more known words, and how likely. */
export interface Resolved {
  words: string[]
  sure: number
  known: boolean
}

export interface Lexicon {
  has(word: string): boolean
  /** Whether two words are one where they are written together. */
  joins(word: string, next: string): boolean
  /** What a shortened word is short for, if it is no word by itself: the most common that begins so. */
  wholeOf(beginning: string): string | undefined
  resolve(word: string): Resolved
}

interface Spelled {
  word: string
  letters: number
}

const kept = 200_000

/** All words that phrases are made of, with how often they are said; a word that is known, or common, is never a typo of another. */
export function createLexicon(
  words: Map<string, number>,
  { common, elsewhere }: { common: Set<string>; elsewhere: Set<string> },
): Lexicon {
  const all = new Set(words.keys())
  const stems = new Set([...all].map(stem))
  const cut = createCutter([...all].filter((word) => !isStop(word)))
  const shelves = shelve([...all])
  const memo = new Map<string, Resolved>()
  const has = (word: string) => all.has(word) || stems.has(stem(word))
  const joins = (word: string, next: string) => all.has(word + next) || stems.has(word + stem(next))

  function find(word: string): Resolved {
    const whole = (found: string[], sure: number, known = true) => ({ words: found, sure, known })
    if (has(word) || word.length < 4 || /\d/.test(word)) return whole([word], 1, has(word))
    if (elsewhere.has(word)) return whole([word], 1, false)
    const parts = cut(word)
    if (parts) return whole(parts, 1)
    if (common.has(word) || stems.has(stem(infinitive(word)))) return whole([word], 1)
    const meant = misspelt(word, shelves)
    if (meant && meant.score >= 0.88) return whole([meant.word], meant.score)
    const bent = word.length > 9 ? cut(word, (part) => misspelt(part, shelves, 0.85)?.word) : null
    return bent ? whole(bent, 0.8) : whole([word], 1, false)
  }

  function resolve(word: string): Resolved {
    let found = memo.get(word)
    if (!found) {
      if (memo.size > kept) memo.clear()
      memo.set(word, (found = find(word)))
    }
    return found
  }

  function wholeOf(beginning: string): string | undefined {
    const start = fold(beginning)
    if (has(start) || common.has(start)) return undefined
    let [best, most] = ['', 0]
    for (const [word, count] of words)
      if (count > most && word.length > start.length + 1 && word.startsWith(start))
        [best, most] = [word, count]
    return best || undefined
  }

  return { has, joins, wholeOf, resolve }
}

/** By length, since a typo seldom changes it by more than two. */
function shelve(words: string[]): Map<number, Spelled[]> {
  const shelves = new Map<number, Spelled[]>()
  for (const word of words) {
    if (word.length < 4 || isStop(word) || /\d/.test(word)) continue
    const shelf = shelves.get(word.length) ?? []
    shelf.push({ word, letters: lettersOf(word) })
    shelves.set(word.length, shelf)
  }
  return shelves
}

/** The known word that looks and sounds most like it. */
function misspelt(word: string, shelves: Map<number, Spelled[]>, from = 0) {
  const letters = lettersOf(word)
  let best = { word: '', score: from }
  for (let length = word.length - 2; length <= word.length + 2; length++)
    for (const known of shelves.get(length) ?? []) {
      if (countBits(letters ^ known.letters) > 4) continue
      const sounds = sound(word) === sound(known.word) ? 0.95 : 0
      const score = Math.max(sounds, alike(word, known.word))
      if (score > best.score) best = { word: known.word, score }
    }
  return best.word ? best : null
}

/** Spelled as it sounds: ei and ij, au and ou, c and k, doubled letters. */
const sound = (word: string): string =>
  word
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/sch(?![aeiou])/g, 's')
    .replace(/ch/g, 'g')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/[vw]/g, 'f')
    .replace(/d(t?)$/g, 't')
    .replace(/(.)\1+/g, '$1')
