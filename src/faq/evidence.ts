import type { Asked } from './align.ts'
import type { Term } from './analyse.ts'
import type { Candidate } from './candidates.ts'
import { kinOf } from './kin.ts'
import type { Family } from './kin.ts'
import type { Sighting } from './question.ts'
import { asking } from './rarity.ts'
import type { Ballot } from './votes.ts'
import type { Signals } from './signals.ts'

/** Asked of no event in particular, while what they would answer differs. */
export const isOpen = ({ event, signals, gap }: Candidate) =>
  event === null && signals.facet === 1 && !gap

const timing = new Set(['when', 'time', 'doors'])

/** Date, time and doors are told together. */
export function answerOf({ id, kind, event }: Candidate): string {
  return timing.has(kind) ? `${event ?? '?'}/when` : id
}

/** What tells nearly the same does not make the best doubtful: a break and all breaks, a workshop and who gives it. */
export function familyOf(one: Candidate): string {
  const [owner, part, id] = one.id.split('/')
  if (part === 'workshop') return `${owner}/workshop/${id}`
  if (part === 'session' && /pauze|lunch|borrel|break/.test(id ?? '')) return `${owner}/food`
  return answerOf(one)
}

/** What tells whether the best is right, in the order in which the odds were learned. */
export function evidence(
  ranked: Candidate[],
  { asked, ballot }: Sighting,
  family: Family,
): number[] {
  const [first, ...others] = ranked
  const best = first!
  const rivals = others.filter((one) => familyOf(one) !== familyOf(best))
  const ahead = best.score - (rivals[0]?.score ?? 0)
  return [
    best.score / 10,
    Math.min(ahead, 4) / 4,
    Math.min(ahead, 1),
    Math.min(best.score - (rivals[1]?.score ?? 0), 5) / 5,
    ...matchOf(best, asked),
    ahead / Math.max(4, best.score),
    ...comparison(best, others.slice(0, 5)),
    ...Object.values(best.signals),
    ...lead(best, others[0]),
    ...stand(ranked.slice(0, 4)),
    ...favour(ranked.slice(0, 6), ballot),
    ...company(ranked.slice(0, 6), family),
  ]
}

/** Whether what follows the best would make it wrong: others may be right beside it. */
function company(ranked: Candidate[], family: Family): number[] {
  const [best, ...others] = ranked
  const odds = ranked.map(({ score }) => Math.exp(score - best!.score))
  const all = odds.reduce((sum, one) => sum + one, 0)
  const kin = ranked.map(({ id }) => kinOf(best!.id, id, family))
  const rival = others.find((_, at) => kin[at + 1]! < 0.4)
  const unknown = best!.gap ? undefined : others.find(({ gap }) => gap)
  return [
    odds.reduce((sum, one, at) => sum + one * kin[at]!, 0) / all,
    kin[1] ?? 0,
    others[0] ? kinOf(others[0].id, best!.id, family) : 0,
    Math.min(best!.score - (rival?.score ?? 0), 5) / 5,
    Math.min(best!.score - (unknown?.score ?? 0), 5) / 5,
    unknown ? unknown.signals.fit : 0,
    unknown ? unknown.signals.vote : -8,
  ]
}

/** Whether the words alone make the best the likeliest, too. */
function favour([best, ...others]: Candidate[], { first, second }: Ballot): number[] {
  const shareOf = ({ signals }: Candidate) => (signals.voteless ? -1 : Math.exp(signals.vote))
  const own = shareOf(best!)
  return [
    own,
    own > first - 1e-6 ? 1 : 0,
    first,
    second,
    own - Math.max(0, ...others.map(shareOf)),
    own - second,
  ]
}

/** In what the best goes before the next. */
const lead = ({ signals }: Candidate, next: Candidate | undefined): number[] =>
  (Object.keys(signals) as (keyof Signals)[]).map(
    (name) => signals[name] - (next?.signals[name] ?? 0),
  )

/** How the first few stand to each other. */
function stand(first: Candidate[]): number[] {
  const scores = first.map(({ score }) => score)
  const [top = 0, second = 0, third = 0] = scores
  const all = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return [1 / all, top, top - second, top - third]
}

/** How the best agrees with what was asked. */
function matchOf(best: Candidate, asked: Asked): number[] {
  const { signals } = best
  const content = asked.terms.filter(({ small }) => !small).length
  return [
    signals.bag,
    signals.missed,
    signals.rest,
    signals.core,
    weightOf(asked, isUnknown) / asked.total,
    best.gap ? 1 : 0,
    signals.facet * (1 - signals.named),
    Math.min(content, 8) / 8,
    signals.negation,
    signals.fit,
    signals.second,
    signals.fit * signals.bag,
    Math.min(weightOf(asked, isSubstance), 12) / 12,
    signals.lag,
    signals.facet * signals.named,
    isOpen(best) ? 1 : 0,
    signals.lacking,
  ]
}

const weightOf = ({ terms, weights }: Asked, counts: (term: Term) => boolean) =>
  terms.reduce((sum, term, at) => sum + (counts(term) ? weights[at]! : 0), 0)

const isUnknown = ({ known, small }: Term) => !known && !small

const isSubstance = ({ main, small }: Term) => !small && !main.every((key) => asking.has(key))

/** Where the best is not outdone by those that follow it, and how many of them come close. */
function comparison(best: Candidate, followers: Candidate[]): number[] {
  const { signals } = best
  const unbeaten = (['fit', 'bag', 'core', 'second', 'rest'] as const).map((name) =>
    followers.every((one) => one.signals[name] <= signals[name]) ? 1 : 0,
  )
  const close = followers.filter(
    (one) => one.score > best.score - 1.5 && familyOf(one) !== familyOf(best),
  )
  return [...unbeaten, signals.fit > 0.93 ? 1 : 0, close.length / 3]
}
