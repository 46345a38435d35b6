import { align, slotText } from './align.ts'
import type { Aligned, Found, Typed } from './align.ts'
import { parse } from './parse.ts'
import { readPhrases } from './phrases.ts'
import type { Entry } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'
import { spell, tokens } from './words.ts'

export interface Hit {
  name: string
  /** 1: said exactly so; below 0.3: something else. */
  score: number
  /** What was typed where the phrase has its `{slot}`, as it was spelled. */
  slot: string
  phrase: string
}

export interface Matcher {
  /** At most one hit for each name, best first. */
  match(text: string): Hit[]
  /** Of a phrase that ends in `{text}`: whatever follows its words belongs to it, however long. */
  lead(text: string): Hit | null
}

/** Scores typed sentences over phrases such as “meld me aan voor {what}”. */
export function createMatcher(entries: Entry[]): Matcher {
  const { phrases, known, pairs, weigh } = readPhrases(entries)

  function match(text: string): Hit[] {
    const typed = parse(text, known, pairs).map((term) => ({ ...term, weight: weigh(term.word) }))
    const found = findAll(typed, known)
    const best = new Map<string, Aligned>()
    for (const phrase of phrases) {
      const hit = align(phrase, typed, found)
      const other = hit && best.get(phrase.name)
      if (hit && (!other || rank(hit, other) < 0)) best.set(phrase.name, hit)
    }
    return preferSpecific([...best.values()], typed)
      .sort(rank)
      .map((hit) => hitOf(hit, text))
  }

  return { match, lead: leadOf(entries) }
}

function leadOf(entries: Entry[]): Matcher['lead'] {
  const leads = entries.flatMap(({ name, phrases }) =>
    phrases
      .filter((phrase) => phrase.endsWith(' {text}'))
      .map((phrase) => ({ name, phrase, words: tokens(phrase.replace('{text}', '')) })),
  )
  return (text) => {
    const typed = spell(text)
    const begins = ({ words }: { words: string[] }) =>
      typed.length > words.length && words.every((word, at) => typed[at]!.word === word)
    const [best] = leads.filter(begins).sort((a, b) => b.words.length - a.words.length)
    if (!best) return null
    const slot = text.slice(typed[best.words.length]!.start)
    return { name: best.name, phrase: best.phrase, score: 1, slot }
  }
}

function findAll(typed: Typed[], known: Vocabulary): Found {
  const found: Found = new Map()
  for (const [at, { word }] of typed.entries())
    for (const [key, score] of known.find(word)) {
      const likely = found.get(key)
      if (likely) likely.push({ at, score })
      else found.set(key, [{ at, score }])
    }
  return found
}

/** Equal scores: what says more in its own words is more specific. */
const rank = (a: Aligned, b: Aligned) =>
  b.score - a.score || b.phrase.total - a.phrase.total || a.slot.length - b.slot.length

/** What one phrase takes for its slot, another may say in its own words: “collega aanmelden”. */
function preferSpecific(hits: Aligned[], typed: Typed[]): Aligned[] {
  return hits.map((hit) => {
    if (!hit.phrase.slotted) return hit
    // Nothing stands where the phrase wants something: whoever says just that, says it better.
    const plainly = hits.some(({ phrase, score }) => !phrase.slotted && score >= hit.score)
    if (!hit.slot.length && plainly) return { ...hit, score: 0.85 * hit.score }
    const own = [...hit.taken.keys()]
    const fuller = hits.some(({ score, taken }) => {
      if (score < 0.8 || !own.every((at) => taken.has(at))) return false
      return [...taken.keys()].some((at) => !hit.taken.has(at) && typed[at]!.weight > 0.4)
    })
    return fuller ? { ...hit, score: 0.8 * hit.score } : hit
  })
}

const hitOf = ({ phrase, score, slot }: Aligned, text: string): Hit => ({
  name: phrase.name,
  score,
  slot: slotText(text, slot),
  phrase: phrase.phrase,
})

export type Understood =
  { kind: 'sure'; hit: Hit } | { kind: 'unsure'; hits: Hit[] } | { kind: 'none' }

const sureFrom = 0.72
const askFrom = 0.5
const clear = 0.1
const certainly = 0.9

/** Acts on one meaning only when no other is close; asks when up to three are. */
export function understand(text: string, matcher: Matcher): Understood {
  const hits = matcher.match(text).filter(({ score }) => score >= askFrom)
  const lead = matcher.lead(text)
  const other = hits.some(({ name, score }) => name !== lead?.name && score >= certainly)
  if (lead && !other) return { kind: 'sure', hit: lead }
  const [best, next] = hits
  if (!best) return { kind: 'none' }
  const ahead = best.score - (next?.score ?? 0)
  const exact = best.score > 0.99 && ahead > 0.01
  if (best.score >= sureFrom && (exact || ahead >= clear)) return { kind: 'sure', hit: best }
  const near = hits.filter(({ score }) => score >= best.score - 0.2)
  return { kind: 'unsure', hits: near.slice(0, 3) }
}
