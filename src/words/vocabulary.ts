import { createSplitter } from './split.ts'
import { isStop, isStrict } from './stop-words.ts'
import { alike, countBits, lettersOf } from './typos.ts'
import { infinitive, stem } from './words.ts'

/** The words that something can be said with; `find` tells which of them a typed word may be. */
export interface Vocabulary {
  has(word: string): boolean
  find(word: string): Map<string, number>
}

interface Known {
  word: string
  stem: string
  letters: number
  /** “aangemeld” and “aanmelden” are forms of one verb, not one word: to be signed up is not to sign up. */
  verb: string
  parts: string[]
}

const verbOf = (word: string) => stem(infinitive(word))

/** Keys of what `find` returns are stems, its values 0..1. A word that is known is not a typo of another. */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const all = [...new Set(words)]
  const split = createSplitter(all.filter((word) => !isStop(word)))
  const list: Known[] = all.map((word) => ({
    word,
    stem: stem(word),
    letters: lettersOf(word),
    verb: verbOf(word),
    parts: split(word),
  }))
  const spelled = new Set(all)
  const stems = new Set(list.map((known) => known.stem))

  function find(word: string): Map<string, number> {
    const found = new Map<string, number>()
    const root = stem(word)
    if (stems.has(root)) found.set(root, spelled.has(word) ? 1 : 0.97)
    if (word.length < 4 || isStop(word) || isStrict(word) || /\d/.test(word)) return found
    related(word, list, { parts: split(word), found })
    if (!stems.has(root)) misspelt(word, list, found)
    return found
  }

  return { has: (word) => stems.has(stem(word)), find }
}

interface Relations {
  parts: string[]
  found: Map<string, number>
}

function related(word: string, list: Known[], { parts, found }: Relations) {
  const root = stem(word)
  for (const known of list) {
    if (known.stem === root || known.word.length < 4) continue
    const score = relation({ word, root, parts }, known)
    if (score > (found.get(known.stem) ?? 0)) found.set(known.stem, score)
  }
}

/** Compounds share a part; an abbreviation or an unknown compound shares a beginning or an end. */
function relation(
  { word, root, parts }: { word: string; root: string; parts: string[] },
  known: Known,
): number {
  if (parts.includes(known.stem) || known.parts.includes(root)) return 0.8
  if (known.verb === verbOf(word)) return 0.75
  if (known.word.startsWith(word)) return 0.75
  if (known.word.length < 5 || isStop(known.word)) return 0
  if (word.startsWith(known.word) || word.endsWith(known.word)) return 0.7
  const shared = sharedStart(word, known.word)
  return shared > 5 && shared >= 0.7 * Math.min(word.length, known.word.length) ? 0.6 : 0
}

/** Discrimineren and discriminatie, creatief and creativiteit. */
function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Only the likeliest words are kept, or every typo would also be a little of its neighbours. */
function misspelt(word: string, list: Known[], found: Map<string, number>) {
  const letters = lettersOf(word)
  let best = 0
  for (const known of list) {
    if (known.word.length < 4 || isStop(known.word)) continue
    if (countBits(letters ^ known.letters) > 4) continue
    const score = Math.max(alike(word, known.word), alike(word, known.stem))
    if (score > (found.get(known.stem) ?? 0)) found.set(known.stem, score)
    if (score > best) best = score
  }
  for (const [key, score] of found) if (score < best - 0.01) found.delete(key)
}
