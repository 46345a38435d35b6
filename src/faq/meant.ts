import { facetId } from './facets.ts'
import { tokens } from '../words/words.ts'
import type { Base } from './base.ts'
import { model } from './base.ts'
import type { Candidate } from './candidates.ts'
import { goesOn, pointsBack, withoutPointing } from './context.ts'
import type { Earlier } from './context.ts'
import { decideAll } from './decide.ts'
import type { Outcome } from './decide.ts'
import type { Context } from './resolve.ts'
import { leavesMoneyUnnamed, moneyEntries } from './money.ts'
import { ownerNamed } from './naming.ts'
import { search } from './search.ts'
import type { Sought } from './search.ts'
import type { Question } from './store.ts'

export interface Meant extends Pick<Question, 'outcome' | 'entryId' | 'options'> {
  chance: number
}

/** What the engine makes of a question, after what was said before it. */
export function outcomesOf(text: string, base: Base, { topic, event }: Earlier): Outcome[] {
  if (event) return within(text, base, event)
  const plainly = decided(text, base)
  const [{ kind, chance }] = plainly as [Outcome]
  if (!topic || !goesOn(text) || kind === 'talk') return plainly
  if (kind === 'answer' && (!pointsBack(text) || negates(topic))) return plainly
  const onward = decided(`${bare(text)} ${topic}?`, base)
  return onward[0]!.kind === 'answer' || onward[0]!.chance > chance ? onward : plainly
}

/** “En wat werkt wel?” after what does not work must not become what does not work. */
const negates = (topic: string) => tokens(topic).includes('niet')

const decided = (text: string, { index }: Base, { context = {}, sought }: Sooner = {}) =>
  decideAll(text, { index, model, context }, sought)

interface Sooner {
  context?: Context
  sought?: Sought
}

/** The event in the talk answers what goes on about it, or what can be asked of any event. */
function within(text: string, base: Base, event: string): Outcome[] {
  const sought = search(text, base.index)
  const inside = decided(text, base, { context: { event }, sought })
  if (inside[0]!.kind === 'talk') return inside
  const plainly = decided(text, base, { sought })
  const onward = goesOn(text) || (plainly[0]!.kind === 'which' && !isInShort(inside))
  if (inside[0]!.kind === 'answer' && (onward || isSeen(inside, plainly))) return inside
  const named = pointsBack(text)
    ? decided(`${withoutPointing(text)} ${ownerNamed(event, base, 'nl')}?`, base)
    : plainly
  return named[0]!.kind === 'answer' || !onward ? named : inside
}

/** Several plain questions, or one that would be thought of without an event in the talk as well. */
function isSeen(inside: Outcome[], [plainly]: Outcome[]): boolean {
  const [first] = inside
  if (inside.length > 1) return true
  if (first!.kind !== 'answer' || isInShort(inside)) return false
  const { kind } = first!.best
  const options = plainly!.kind === 'suggest' ? plainly!.options : []
  return options.some((one) => one.kind === kind)
}

/** An event in short is near to any question about nothing in particular. */
const isInShort = ([first]: Outcome[]) => first!.kind === 'answer' && first!.best.kind === 'card'

const bare = (text: string) => text.replace(/[?!. ]+$/, '')

/** What to show: answers, what may be meant, which of several, or that the sources do not say. */
export function meantBy(text: string, outcomes: Outcome[]): Meant {
  const [first] = outcomes as [Outcome]
  const { chance } = first
  const answers = outcomes.flatMap((one) => (one.kind === 'answer' ? one.best.id : []))
  if (answers.length) return { outcome: 'answer', entryId: answers[0]!, options: answers, chance }
  const open = { entryId: null, chance }
  if (leavesMoneyUnnamed(text) && leavesMoneyOpen(first))
    return { outcome: 'which', options: Object.values(moneyEntries), ...open }
  if (first.kind === 'suggest')
    return { outcome: 'suggest', options: first.options.filter(isTellable).map(idOf), ...open }
  if (first.kind === 'which') {
    const { events, facet } = first
    return { outcome: 'which', options: events.map((id) => `${id}/${facet.kind}`), ...open }
  }
  return { outcome: 'refuse', options: [], ...open }
}

/** An event in short is told only of an event. */
const isTellable = ({ kind, event }: Candidate) => kind !== 'card' || event !== null

const idOf = ({ id, kind, event, signals }: Candidate) =>
  event === null && signals.facet === 1 ? facetId(kind) : id

const leavesMoneyOpen = (outcome: Outcome) =>
  outcome.kind === 'suggest' || (outcome.kind === 'which' && outcome.facet.kind === 'price')
