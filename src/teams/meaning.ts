import type { Phrases } from '../chat.ts'
import type { Offer } from '../db/schema.ts'
import { holds } from '../people/rights.ts'
import { createMatcher, understand, type Understood } from '../words/match.ts'
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

/** The button whose words were typed, or nearly so. */
export function offerMeant(offers: Offer[], text: string): Offer | undefined {
  if (!offers.length || text.length > 200) return undefined
  const [best] = matcherFor(offers).match(text)
  return best && best.score >= 0.9 ? offers[Number(best.name)] : undefined
}

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
