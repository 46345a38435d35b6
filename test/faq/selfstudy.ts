import type { Question } from './dataset.ts'
import type { Source } from '../../src/faq/details.ts'
import { indexOf, readAll, sourceOf } from '../../src/faq/engine.ts'
import { programmes } from './programme.ts'
import { study } from './study.ts'
import type { Studied } from './study.ts'

const asked = (q: string, { id }: Source, kind: 'in' | 'near'): Question => ({
  q,
  lang: '',
  kind,
  voice: 'self',
  fact: `self ${id}`,
  about: '',
  right: kind === 'in' ? [id] : [],
  labelled: true,
})

/** The knowledge asks itself: phrasings it was not told, and questions of which the answer was taken away. */
export function selfStudy(): Studied[] {
  const sources = readAll()
    .flatMap(({ entries }) => entries)
    .map(sourceOf)
  return [...heldOut(sources), ...takenAway(sources, 0), ...takenAway(sources, 1)]
}

function heldOut(sources: Source[]): Studied[] {
  const kept = sources.map((one) => ({
    ...one,
    questions: one.questions.filter((_, at) => at % 4 !== 3),
  }))
  const questions = sources.flatMap((one) =>
    one.questions.filter((_, at) => at % 8 === 3).map((q) => asked(q, one, 'in')),
  )
  return study(questions, indexOf(kept, programmes()))
}

function takenAway(sources: Source[], which: number): Studied[] {
  const gone = sources.filter((_, at) => at % 6 === which)
  const kept = sources.filter((_, at) => at % 6 !== which)
  const questions = gone.flatMap((one) =>
    one.questions.filter((_, at) => at % 6 === 2).map((q) => asked(q, one, 'near')),
  )
  return study(questions, indexOf(kept, programmes()))
}
