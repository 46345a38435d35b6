import type { Question } from './dataset.ts'
import { distinct, likeliest } from '../../src/faq/decide.ts'
import { resolve } from '../../src/faq/resolve.ts'
import { evidence, isOpen } from '../../src/faq/evidence.ts'
import type { Model, Outcome } from '../../src/faq/decide.ts'
import { decide } from '../../src/faq/decide.ts'
import { familyIn } from '../../src/faq/kin.ts'
import type { Index } from '../../src/faq/key-index.ts'
import { learnKin } from './kinship.ts'
import { learnRanking } from './learn.ts'
import type { Example } from './learn.ts'
import { learnTrees } from './trees.ts'
import { rank } from '../../src/faq/rank.ts'
import type { Weights } from '../../src/faq/rank.ts'
import { search } from '../../src/faq/search.ts'
import type { Candidate } from '../../src/faq/candidates.ts'
import type { Sighting } from '../../src/faq/question.ts'

export const start: Weights = {
  fit: 6,
  covered: 1,
  said: 0,
  bag: 2.5,
  missed: -1,
  second: 1,
  core: 1,
  rest: 0.5,
  negation: -0.8,
  number: -2,
  facet: 0,
  detail: 0,
  named: 1,
  unnamed: -0.3,
  conflict: -2,
  specific: 0,
  lag: -1,
  hollow: -0.3,
  lacking: -1.5,
  guest: 0,
  vote: 0.1,
  voteless: 0,
}

export interface Studied {
  question: Question
  index: Index
  sighting: Sighting
  candidates: Candidate[]
}

export const study = (questions: Question[], index: Index): Studied[] =>
  questions.map((question) => ({ question, index, ...search(question.q, index) }))

export const isRight = ({ right }: Question, candidate: { id: string } | undefined) =>
  candidate !== undefined && right.includes(candidate.id)

/** Learns to rank from what has an answer, and then from all of it when to be sure. */
export function train(studied: Studied[]): Model {
  const { index } = studied[0]!
  const examples = studied
    .filter(({ question }) => question.right.length && question.kind !== 'ambiguous')
    .map(({ question, candidates }): Example => ({
      group: question.fact,
      candidates: candidates.map(({ id, signals }) => ({
        id,
        signals,
        right: question.right.includes(id),
      })),
    }))
  const weights = learnRanking(examples, start)
  const right = studied.flatMap(({ question: { right } }) => (right.length ? [right] : []))
  const kin = learnKin(right, familyIn(index, new Map()).related)
  const family = familyIn(index, kin)
  const rows = studied.flatMap(({ question, index, sighting, candidates }) => {
    const ranked = distinct(rank(resolve([...candidates], index, {}), weights))
    return ranked.length
      ? [
          {
            x: evidence(ranked, sighting, family),
            y:
              isRight(question, ranked[0]) ||
              (question.kind === 'ambiguous' && isOpen(ranked[0]!)) ||
              (question.kind === 'near' && !question.right.length && ranked[0]!.gap)
                ? 1
                : 0,
            weight: question.kind === 'out' || question.kind === 'near' ? 1.5 : 1,
          },
        ]
      : []
  })
  return { rank: weights, odds: learnTrees(rows), kin, sure: 0.5, maybe: 0.1 }
}

export interface Result {
  question: Question
  outcome: Outcome
  top: Candidate[]
}

/** Each fold judged by what was learned from the others: other writers, other voices. */
export const heldOut = (folds: Studied[][]): Result[] =>
  folds.flatMap((own) => {
    const model = train(folds.filter((one) => one !== own).flat())
    return run(own, { ...model, sure: 0, maybe: 0 })
  })

export function run(studied: Studied[], model: Model): Result[] {
  return studied.map(({ question, index, ...sought }) => {
    const outcome = decide(question.q, { index, model }, sought)
    const first = outcome.kind === 'answer' ? [outcome.best] : []
    const top = distinct([...first, ...likeliest(sought, { index, model })]).slice(0, 5)
    return { question, outcome, top }
  })
}
