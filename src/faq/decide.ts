import type { Candidate } from './candidates.ts'
import { answerOf, evidence, familyOf, isOpen } from './evidence.ts'
import { chance } from './chance.ts'
import type { Tree } from './chance.ts'
import type { Index } from './key-index.ts'
import { questionsIn } from './parts.ts'
import type { Sighting } from './question.ts'
import { rank } from './rank.ts'
import type { Weights } from './rank.ts'
import { search } from './search.ts'
import { smallTalk } from './talk.ts'
import type { SmallTalk } from './talk.ts'

/** What was learned from questions with known answers. */
export interface Model {
  rank: Weights
  odds: Tree[]
  /** From this chance on the bot answers; below it, it asks; below the other it says it does not know. */
  sure: number
  maybe: number
}

export interface Context {
  /** The event that was spoken of, or that the person is going to. */
  event?: string
}

export type Outcome =
  | { kind: 'talk'; about: SmallTalk; chance: number }
  | { kind: 'answer'; best: Candidate; chance: number }
  | { kind: 'suggest'; options: Candidate[]; chance: number }
  | { kind: 'which'; facet: Candidate; events: string[]; chance: number }
  | { kind: 'refuse'; chance: number }

export function decide(
  text: string,
  { index, model, context = {} }: { index: Index; model: Model; context?: Context },
): Outcome {
  const about = smallTalk(text)
  if (about) return { kind: 'talk', about, chance: 0 }
  const { sighting, candidates } = search(text, index)
  const ranked = distinct(rank(resolve(candidates, index, context), model.rank))
  const [best] = ranked
  if (!best) return { kind: 'refuse', chance: 0 }
  const sure = chance(evidence(ranked, sighting), model.odds)
  if (sure < model.maybe || (isPrivate(sighting) && !best.gap))
    return { kind: 'refuse', chance: sure }
  if (isOpen(best))
    return { kind: 'which', facet: best, events: eventsFor(best, index), chance: sure }
  if (sure >= model.sure && !isTorn(ranked)) return { kind: 'answer', best, chance: sure }
  return { kind: 'suggest', options: ranked.slice(0, 3), chance: sure }
}

/** Several questions in one message get several answers, when each is plain on its own. */
export function decideAll(
  text: string,
  around: { index: Index; model: Model; context?: Context },
): Outcome[] {
  const { index } = around
  const whole = decide(text, around)
  const parts = questionsIn(text)
  if (parts.length < 2) return [whole]
  const first =
    whole.kind === 'answer' ? whole.best : whole.kind === 'suggest' ? whole.options[0] : null
  const owner = first?.id.split('/')[0]
  const spoken = index.subjects.some(({ id }) => id === owner) ? { event: owner } : {}
  const outcomes = parts.map((part) =>
    decide(part, { ...around, context: { ...around.context, ...spoken } }),
  )
  const ids = new Set(outcomes.map((one) => (one.kind === 'answer' ? one.best.id : '')))
  return outcomes.every(({ kind }) => kind === 'answer') && ids.size === outcomes.length
    ? outcomes
    : [whole]
}

const eventsFor = ({ kind }: Candidate, index: Index) => [...(index.knowing.get(kind) ?? [])]

/** A facet without an event is that of the event in the talk, or of the only one that knows it. */
export function resolve(candidates: Candidate[], index: Index, { event }: Context): Candidate[] {
  const named = new Set(candidates.filter((one) => one.event).map(({ id }) => id))
  return candidates.flatMap((one) => {
    if (event && isElsewhere(one, index, event)) return []
    if (one.event !== null || one.signals.facet !== 1) return one
    const knowing = [...(index.knowing.get(one.kind) ?? [])]
    const only = event ?? (knowing.length === 1 ? knowing[0]! : null)
    if (!only) return one
    if (one.kind === 'overview' && !isSeries(only, index)) return []
    const id = `${only}/${one.kind}`
    const gap = !knowing.includes(only)
    const signals = event
      ? { ...one.signals, named: 0.9, unnamed: 0, hollow: gap ? 1 : 0 }
      : one.signals
    return named.has(id) ? [] : { ...one, id, event: only, gap, signals }
  })
}

const isSeries = (id: string, { subjects }: Index) =>
  subjects.some((one) => one.id === id && one.events.length > 1)

/** A part of another event than the one in the talk, which was not named. */
function isElsewhere({ id, signals }: Candidate, { subjects }: Index, event: string): boolean {
  const owner = subjects.find((subject) => subject.id === id.split('/')[0])
  if (!signals.detail || signals.named > 0.35 || !owner) return false
  return owner.id !== event && !owner.events.includes(event)
}

/** How old somebody is, or what they earn, is never told. */
const isPrivate = ({ asked }: Sighting) =>
  asked.terms.some(({ main }) => main.includes('#private') || main.includes('#headcount'))

/** Two answers, or two events, are as likely to be meant. */
export function isTorn([best, ...others]: Candidate[]): boolean {
  const owner = (one: Candidate) => one.id.split('/')[0]!
  const isEvent = ({ signals }: Candidate) => signals.facet === 1 || signals.detail === 1
  if (!best) return false
  if (others.some((one) => one.score > best.score - 0.3 && familyOf(one) !== familyOf(best)))
    return true
  if (!isEvent(best)) return false
  const near = best.signals.named < 0.35 ? 1.2 : 0.6
  return others.some(
    (one) =>
      isEvent(one) &&
      owner(one) !== owner(best) &&
      owner(one) !== 'person' &&
      owner(best) !== 'person' &&
      one.score > best.score - near,
  )
}

/** Of what gives the same answer only the best is kept. */
export function distinct(ranked: Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return ranked.filter((one) => {
    const key = answerOf(one)
    return seen.has(key) ? false : seen.add(key)
  })
}
