import { isStop } from './stop-words.ts'
import { isParticle, spell } from './words.ts'
import type { Token } from './words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing said, in one or more typed words; `first` and `last` count the typed words. */
export interface Term {
  word: string
  first: number
  last: number
  spelled: Token[]
}

/** Beyond this many words nobody types a command. */
const most = 30

/** Words that stand side by side in phrases, by how they look when typed as one: signup, waitinglist. */
export type Pairs = Map<string, string[]>

export function pairsOf(phrases: string[][]): Pairs {
  const pairs: Pairs = new Map()
  for (const words of phrases)
    for (const [at, word] of words.slice(1).entries())
      if (!isStop(words[at]!)) pairs.set(words[at] + word, [words[at]!, word])
  return pairs
}

/** A text as terms: words typed apart are joined and a separated verb is made whole. */
export function parse(text: string, known: Vocabulary, pairs: Pairs = new Map()): Term[] {
  const single = spell(text)
    .slice(0, most)
    .flatMap((token, at) => {
      const words = (!known.has(token.word) && pairs.get(token.word)) || [token.word]
      return words.map((word) => ({ word, first: at, last: at, spelled: [token] }))
    })
  return verbFirst(joinVerbs(joinNeighbours(single, known), known), known)
}

/** “wacht lijst” → wachtlijst, “aan melden” → aanmelden */
function joinNeighbours(terms: Term[], known: Vocabulary): Term[] {
  const joined: Term[] = []
  for (let at = 0; at < terms.length; at++) {
    const [one, next] = [terms[at]!, terms[at + 1]]
    const both = next && join(one, next, one.word + next.word)
    if (both && isWhole(both.word, known, isParticle(one.word))) (joined.push(both), at++)
    else joined.push(one)
  }
  return joined
}

/** “meld … aan” → aanmeld: the particle comes after its verb. */
function joinVerbs(terms: Term[], known: Vocabulary): Term[] {
  const joined = [...terms]
  for (const [at, particle] of terms.entries()) {
    if (!isParticle(particle.word)) continue
    const before = terms.slice(0, at).reverse()
    const verb = before.find(({ word }) => {
      return word.length > 2 && !isStop(word) && isWhole(particle.word + word, known, true)
    })
    if (!verb || !joined.includes(verb)) continue
    joined.splice(joined.indexOf(verb), 1, join(verb, particle, particle.word + verb.word))
    joined.splice(joined.indexOf(particle), 1)
  }
  return joined
}

const join = (one: Term, next: Term, word: string): Term => ({
  word,
  first: one.first,
  last: next.last,
  spelled: [...one.spelled, ...next.spelled],
})

/** A particle before it makes it likely enough that the rest is a verb misspelt. */
function isWhole(word: string, known: Vocabulary, likely: boolean): boolean {
  if (word.length < 6 || /\d/.test(word)) return false
  if (known.has(word)) return true
  if (!likely) return false
  return Math.max(0, ...known.find(word).values()) >= 0.85
}

/** Dutch says “workshop 3 annuleren”; commands are compared verb first. */
function verbFirst(terms: Term[], known: Vocabulary): Term[] {
  const at = lastWord(terms)
  const [verb, before] = [terms[at], terms[at - 1]]
  if (!verb || !before || isStop(before.word) || !/..en$/.test(verb.word)) return terms
  if (!known.has(verb.word)) return terms
  return [{ ...verb, first: -1, last: -1 }, ...terms.slice(0, at), ...terms.slice(at + 1)]
}

/** Where the last word stands that is not a small one. */
export const lastWord = (words: { word: string }[]): number =>
  words.reduce((last, { word }, at) => (isStop(word) ? last : at), -1)
