import type { Candidate } from './candidates.ts'
import { answerOf, evidence, familyOf, isOpen } from './evidence.ts'
import { chance } from './chance.ts'
import type { Tree } from './chance.ts'
import type { Index } from './key-index.ts'
import { familyIn } from './kin.ts'
import type { Kin } from './kin.ts'
import { questionsIn } from './parts.ts'
import type { Sighting } from './question.ts'
import { rank } from './rank.ts'
import type { Weights } from './rank.ts'
import { resolve } from './resolve.ts'
import type { Context } from './resolve.ts'
import { search } from './search.ts'
import type { Sought } from './search.ts'
import { tokens } from '../words/words.ts'
import { smallTalk } from './talk.ts'
import type { SmallTalk } from './talk.ts'

/** What was learned from questions with known answers. */
export interface Model {
  rank: Weights
  odds: Tree[]
  kin: Kin
  /** From this chance on the bot answers; below it, it asks; below the other it says it does not know. */
  sure: number
  maybe: number
}

export type Outcome =
  | { kind: 'talk'; about: SmallTalk; chance: number }
  | { kind: 'answer'; best: Candidate; chance: number }
  | { kind: 'suggest'; options: Candidate[]; chance: number }
  | { kind: 'which'; facet: Candidate; events: string[]; chance: number }
  | { kind: 'refuse'; chance: number }

interface Around {
  index: Index
  model: Model
  context?: Context
}

/** `sought` is what was found for the same text before. */
export function decide(text: string, around: Around, sought?: Sought): Outcome {
  const { index, model } = around
  const about = smallTalk(text)
  if (about) return { kind: 'talk', about, chance: 0 }
  const found = sought ?? search(text, index)
  const { sighting } = found
  const ranked = likeliest(found, around)
  const known = ranked.find((one) => isVerbatim(text, one))
  if (known) return { kind: 'answer', best: known, chance: 1 }
  const [best] = ranked
  if (!best) return { kind: 'refuse', chance: 0 }
  const sure = chance(evidence(ranked, sighting, familyIn(index, model.kin)), model.odds)
  if (sure < model.maybe || (isPrivate(sighting) && !best.gap))
    return { kind: 'refuse', chance: sure }
  if (isOpen(best))
    return { kind: 'which', facet: best, events: eventsFor(best, index), chance: sure }
  if (sure >= model.sure && !isTorn(ranked)) return { kind: 'answer', best, chance: sure }
  return { kind: 'suggest', options: ranked.slice(0, 3), chance: sure }
}

/** The likeliest first, each answer once. */
export const likeliest = ({ candidates }: Sought, { index, model, context = {} }: Around) =>
  distinct(rank(resolve(candidates, index, context), model.rank))

/** Several questions in one message get several answers, when each is plain on its own. */
export function decideAll(text: string, around: Around, sought?: Sought): Outcome[] {
  const { index } = around
  const whole = decide(text, around, sought)
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

/** Asked in the very words that it is known by, which are of nothing else; what events tell has its words from all of them. */
const isVerbatim = (text: string, { phrase, signals }: Candidate) =>
  !(signals.facet || signals.detail || signals.fit < 0.99) &&
  tokens(text).join(' ') === tokens(phrase).join(' ')

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
