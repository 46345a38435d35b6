import { lastWord } from './parse.ts'
import type { Term } from './parse.ts'
import { isStop, isStrict } from './stop-words.ts'
import type { Token } from './words.ts'

export interface Phrase {
  name: string
  phrase: string
  words: PhraseWord[]
  total: number
  slotted: boolean
  /** Made of small words only, such as “wat is er nu”. */
  thin: boolean
}

export interface PhraseWord {
  stem: string
  weight: number
  /** Where the slot is, seen from this word; a separated verb stands around it. */
  slot: 'before' | 'after' | 'within'
}

export interface Typed extends Term {
  weight: number
}

/** For each known stem, which typed words may be it. */
export type Found = Map<string, Likely[]>

export interface Aligned {
  phrase: Phrase
  score: number
  slot: Typed[]
  /** Which typed words are the phrase's own. */
  taken: Map<number, number>
}

/** Each word of the phrase takes the typed word that is most like it; the rest is slot, or costs. */
export function align(phrase: Phrase, typed: Typed[], found: Found): Aligned | null {
  const taken = new Map<number, number>()
  let [recalled, present, anchor, heaviest, last] = [0, 0, -2, 0, -1]
  for (const { stem, weight, slot } of phrase.words) {
    const best = bestOf(found.get(stem), taken, last)
    if (!best) continue
    taken.set(best.at, best.score)
    last = best.at
    recalled += best.score * weight
    present += weight
    if (slot === 'before' || weight < heaviest) continue
    heaviest = weight
    anchor = slot === 'within' ? typed[best.at]!.first : typed[best.at]!.last
  }
  if (!present) return null
  const rest = typed.filter((_, at) => !taken.has(at))
  const slot = phrase.slotted ? rest.filter(({ first }) => first > anchor) : []
  const precision = precisionOf(typed, taken, costOf(rest, slot, phrase))
  const recall = (recalled / phrase.total) * (phrase.slotted ? present / phrase.total : 1)
  return { phrase, slot, taken, score: (2 * precision * recall) / (precision + recall) }
}

type Likely = { at: number; score: number }

/** Of equals the next one after the word taken last, so that “de” in a slot stays there. */
function bestOf(likely: Likely[] | undefined, taken: Map<number, number>, last: number) {
  let best: Likely | null = null
  for (const one of likely ?? []) {
    if (taken.has(one.at)) continue
    const better = one.score - (best?.score ?? 0)
    if (better > 0 || (better === 0 && best!.at < last && one.at > last)) best = one
  }
  return best
}

/** Up to eight words in a slot are free; before the slot a word more is likely another command. */
function costOf(rest: Typed[], slot: Typed[], phrase: Phrase): number {
  let cost = Math.max(0, slot.filter(({ word }) => !isStop(word)).length - 8)
  for (const { word, weight, first } of rest) {
    if (isStrict(word)) cost += 4 * weight
    else if (slot.some((term) => term.first === first)) continue
    else if (isStop(word)) cost += 0.6 * weight
    else cost += (phrase.slotted ? 2 : phrase.thin ? 1.2 : 0.6) * weight
  }
  return cost
}

function precisionOf(typed: Typed[], taken: Map<number, number>, cost: number): number {
  let [precise, spent] = [0, cost]
  for (const [at, score] of taken) {
    precise += score * typed[at]!.weight
    spent += typed[at]!.weight
  }
  return precise / spent
}

/** The words as they were typed, without the small words at their edges. */
export function slotText(text: string, slot: Term[]): string {
  const words = slot.flatMap(({ spelled }) => spelled).sort((a, b) => a.start - b.start)
  const from = words.findIndex(({ word }) => !isStop(word))
  return from < 0 ? '' : quote(text, words.slice(from, lastWord(words) + 1))
}

/** Words that stood side by side keep what stood between them. */
function quote(text: string, words: Token[]): string {
  return words.reduce((said, word, at) => {
    const between = at ? text.slice(words[at - 1]!.end, word.start) : ''
    const apart = /[\p{L}\p{N}]/u.test(between) ? ' ' : between
    return said + apart + text.slice(word.start, word.end)
  }, '')
}
