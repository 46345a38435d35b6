import type { Question } from './dataset.ts'
import { distinct, resolve } from '../../src/faq/decide.ts'
import { evidence, isOpen } from '../../src/faq/evidence.ts'
import type { Model, Outcome } from '../../src/faq/decide.ts'
import { decide } from '../../src/faq/decide.ts'
import type { Index } from '../../src/faq/key-index.ts'
import { learnOdds, learnRanking } from './learn.ts'
import type { Example } from './learn.ts'
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
}

export interface Studied {
  question: Question
  sighting: Sighting
  candidates: Candidate[]
}

export const study = (questions: Question[], index: Index): Studied[] =>
  questions.map((question) => ({ question, ...search(question.q, index) }))

export const isRight = ({ right }: Question, candidate: Candidate | undefined) =>
  candidate !== undefined && right.includes(candidate.id)

/** Learns to rank from what has an answer, and then from all of it when to be sure. */
export function train(studied: Studied[], index: Index): Model {
  const examples = studied
    .filter(
      ({ question }) =>
        question.right.length && question.kind !== 'ambiguous' && question.voice !== 'self',
    )
    .map(({ question, candidates }): Example => ({
      group: question.fact,
      candidates: candidates.map(({ id, signals }) => ({
        id,
        signals,
        right: question.right.includes(id),
      })),
    }))
  const weights = learnRanking(examples, start)
  const rows = studied.flatMap(({ question, sighting, candidates }) => {
    const ranked = distinct(rank(resolve([...candidates], index, {}), weights))
    return ranked.length
      ? [
          {
            x: evidence(ranked, sighting),
            y:
              isRight(question, ranked[0]) ||
              (question.kind === 'ambiguous' && isOpen(ranked[0]!)) ||
              (question.kind === 'near' &&
                question.voice !== 'self' &&
                !question.right.length &&
                ranked[0]!.gap)
                ? 1
                : 0,
            weight:
              question.voice === 'self'
                ? 0.4
                : question.kind === 'out' || question.kind === 'near'
                  ? 1.5
                  : 1,
          },
        ]
      : []
  })
  return { rank: weights, odds: learnOdds(rows), sure: 0.5, maybe: 0.1 }
}

export interface Result {
  question: Question
  outcome: Outcome
  top: Candidate[]
}

/** Each fifth judged by what was learned from the other four; questions about one fact stay together. */
export function folded(studied: Studied[], index: Index, extra: Studied[] = []): Result[] {
  const folds = 5
  const keyOf = ({ question: { kind, fact, q } }: Studied) =>
    kind === 'in' || kind === 'near' ? fact : q
  const groups = [...new Set(studied.map(keyOf))]
  const fold = new Map(groups.map((group, at) => [group, at % folds]))
  return Array.from({ length: folds }, (_, at) => {
    const model = train([...studied.filter((one) => fold.get(keyOf(one)) !== at), ...extra], index)
    return run(
      studied.filter((one) => fold.get(keyOf(one)) === at),
      { ...model, sure: 0, maybe: 0 },
      index,
    )
  }).flat()
}

export function run(studied: Studied[], model: Model, index: Index): Result[] {
  return studied.map(({ question, candidates }) => ({
    question,
    outcome: decide(question.q, { index, model }),
    top: distinct(rank(resolve([...candidates], index, {}), model.rank)).slice(0, 5),
  }))
}
