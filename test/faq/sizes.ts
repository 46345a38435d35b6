import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { detailsOf } from '../../src/faq/details.ts'
import type { Source } from '../../src/faq/details.ts'
import { indexOf, readAll, sourceOf } from '../../src/faq/engine.ts'
import type { Programme } from '../../src/events/store.ts'
import { facets } from '../../src/faq/facets.ts'
import type { Index } from '../../src/faq/key-index.ts'
import { tokens } from '../../src/words/words.ts'
import type { Question } from './dataset.ts'
import { programmes } from './programme.ts'

export const knowledge = (): Source[] =>
  readAll()
    .flatMap(({ entries }) => entries)
    .map(sourceOf)

/** All that can be asked: the knowledge, and the facts of these events. */
export const liveIndex = (all: Programme[]): Index => indexOf(knowledge(), all)

const spelled = (text: string) => tokens(text).join(' ')

/** All that can be asked, but for the phrasings that were taken from these questions. */
export function indexWithout(questions: Question[]) {
  const asked = new Set(questions.flatMap(({ q, said }) => [q, said ?? q].map(spelled)))
  const others = <One extends { questions: string[] }>(one: One): One => ({
    ...one,
    questions: one.questions.filter((text) => !asked.has(spelled(text))),
  })
  return indexOf(knowledge().map(others), programmes(), { asked: facets.map(others) })
}

/** What plain search is given of the same knowledge; of events each facet with the event's names. */
function plainly(sources: Source[]) {
  const asked = facets.flatMap(({ id, questions }) =>
    programmes().map(({ event }) => {
      const names = [event.title.nl, ...event.facts.names, event.facts.place.town ?? '']
      return { id: `${event.id}/${id}`, q: [...questions, ...names].join('\n'), a: '' }
    }),
  )
  const told = [...sources, ...detailsOf(programmes())]
  return [
    ...told.map(({ id, questions, answer }) => ({ id, q: questions.join('\n'), a: answer })),
    ...asked,
  ]
}

export function plainSearch(sources: Source[], options: object = {}): MiniSearch {
  const mini = new MiniSearch({
    fields: ['q', 'a'],
    searchOptions: { boost: { q: 1, a: 0.3 }, ...options },
  })
  mini.addAll(plainly(sources))
  return mini
}

export const fuzzySearch = (sources: Source[]) =>
  new Fuse(plainly(sources), { keys: ['q', { name: 'a', weight: 0.3 }], ignoreLocation: true })

/** In milliseconds: how long the middle one of some took, and the slowest but one in a hundred. */
export function spread(questions: string[], answer: (question: string) => unknown) {
  for (const question of questions) answer(question)
  const took = questions.map((question) => {
    const from = performance.now()
    answer(question)
    return performance.now() - from
  })
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(share * (took.length - 1))]!
  const all = took.reduce((sum, one) => sum + one, 0)
  return { p50: at(0.5), p99: at(0.99), all, asked: took.length }
}

/** The knowledge some thirty times over, with half of the long words made into others. */
export function largeKnowledge(): Source[] {
  const real = knowledge()
  const vowels = 'aeiou'
  const twist = (text: string, round: number) =>
    text.replace(/\p{L}{6,}/gu, (word) => {
      const seed = [...word].reduce(
        (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
        round * 7,
      )
      return seed % 100 < 45
        ? word
        : word.replace(
            /[aeiou]/g,
            (letter, at: number) => vowels[(vowels.indexOf(letter) + 1 + ((seed + at) % 4)) % 5]!,
          ) + 'klmnprst'[(seed + round) % 8]
    })
  return Array.from({ length: Math.ceil(5000 / real.length) }, (_, round) =>
    real.map((one): Source =>
      round
        ? {
            ...one,
            id: `${one.id}~${round}`,
            questions: one.questions.map((text) => twist(text, round)),
            answer: twist(one.answer, round),
          }
        : one,
    ),
  )
    .flat()
    .slice(0, 5000)
}
