import type { Phrases } from '../chat.ts'
import type { Offer } from '../db/schema.ts'
import { holds } from '../people/rights.ts'
import { isAsking } from '../words/asking.ts'
import { createMatcher, understand, type Hit, type Understood } from '../words/match.ts'
import { tokens } from '../words/words.ts'
import type { Opening } from './turn.ts'

type Matcher = ReturnType<typeof createMatcher>

/** What somebody may mean by what they typed, among the words of all features. */
export function createListener(heard: Map<string, { phrases: Phrases }>) {
  const matchers = new Map<boolean, Matcher>()

  function matcherOf(guarded: boolean): Matcher {
    const among = [...heard].filter(([, { phrases }]) => guarded || !phrases.may)
    const entries = among.map(
      ([
        name,
        {
          phrases: { nl, en },
        },
      ]) => ({ name, phrases: [...nl, ...en] }),
    )
    const matcher = matchers.get(guarded) ?? createMatcher(entries)
    matchers.set(guarded, matcher)
    return matcher
  }

  /** Words that only some may use mean something else, if anything, when others say them. */
  return async ({ db, person }: Opening, text: string): Promise<Understood> => {
    const meant = understand(text, matcherOf(true))
    for (const right of rightsFor(meant, heard))
      if (!(await holds(db, person.id, { right, eventId: 'any' }))) {
        const otherwise = understand(text, matcherOf(false))
        return otherwise.kind === 'sure' || meant.kind === 'unsure' ? otherwise : meant
      }
    return meant
  }
}

function rightsFor(meant: Understood, heard: Map<string, { phrases: Phrases }>) {
  const hits = meant.kind === 'none' ? [] : meant.kind === 'unsure' ? meant.hits : [meant.hit]
  const rights = hits.map(({ name }) => heard.get(name)!.phrases.may)
  return new Set(rights.filter((right) => right !== undefined))
}

const [faintly, certainly] = [0.7, 0.9]
const shortly = 3

export type TakenAs = 'command' | 'either' | 'question'

/** How a question is to be taken that sounds like a command: as that, as a question if it has an answer, or as a question. */
export function takenAs(meant: Understood, text: string): TakenAs {
  if (meant.kind === 'none') return 'question'
  const asking = isAsking(text)
  if (meant.kind === 'unsure')
    return asking && meant.hits[0]!.score < faintly ? 'question' : 'either'
  const { score, slot, phrase } = meant.hit
  if (phrase.endsWith('{text}') || !asking) return 'command'
  return score < certainly || tokens(slot).length > shortly ? 'either' : 'command'
}

/** The same where the command is not theirs: whoever says little else is told so. */
export function takenOfOthers({ score, slot }: Hit, text: string): TakenAs {
  if (isAsking(text)) return 'question'
  return score < certainly || tokens(slot).length >= shortly ? 'either' : 'command'
}

/** The button whose words were typed, or nearly so. */
export function offerMeant(offers: Offer[], text: string): Offer | undefined {
  const [best] = offersAlike(offers, text)
  return best && best.score >= 0.9 ? offers[Number(best.name)] : undefined
}

/** “3 decmber”: word for word one button and no other, but for a typing error. */
export function offerMisspelt(offers: Offer[], text: string): Offer | undefined {
  const [best, next] = offersAlike(offers, text)
  if (!best || best.score < 0.6 || best.score - (next?.score ?? 0) < 0.15) return undefined
  const offer = offers[Number(best.name)]!
  const count = tokens(text).length
  return offer.words.some((words) => tokens(words).length === count) ? offer : undefined
}

const offersAlike = (offers: Offer[], text: string): Hit[] =>
  offers.length && text.length <= 200 ? matcherFor(offers).match(text) : []

const matchers = new Map<string, Matcher>()
const mostMatchers = 200

/** The same buttons stand on many cards: a matcher over their words is built once. */
function matcherFor(offers: Offer[]): Matcher {
  const entries = offers.map(({ words }, index) => ({ name: String(index), phrases: words }))
  const key = JSON.stringify(entries)
  const matcher = matchers.get(key) ?? createMatcher(entries)
  if (matchers.size >= mostMatchers) matchers.clear()
  matchers.set(key, matcher)
  return matcher
}
