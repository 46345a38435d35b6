import MiniSearch from 'minisearch'
import { usable } from './dataset.ts'
import type { Question, SetName } from './dataset.ts'
import { decide } from '../../src/faq/decide.ts'
import { indexOf, liveIndex, readAll, readModel, sourceOf } from '../../src/faq/engine.ts'
import { detailsOf } from '../../src/faq/details.ts'
import type { Source } from '../../src/faq/details.ts'
import type { Index } from '../../src/faq/key-index.ts'
import { programmes } from './programme.ts'
import { table } from './report.ts'
import { isRight, run, study } from './study.ts'

const name = (process.argv[2] ?? 'a') as SetName
const verbose = process.argv.includes('-v')
const model = readModel()
const [started, index] = [performance.now(), liveIndex(programmes())]
const built = performance.now() - started
const questions = usable([name], index)
console.log(
  `${name}: ${questions.length} questions, ${index.entries.length} entries, ${index.facets.length} facets of ${index.subjects.length} events and series`,
)
const studied = study(questions, index)
table(run(studied, { ...model, sure: 0, maybe: 0 }, index), model, verbose)
timing('build and answer', index, built)
if (process.argv.includes('--more')) {
  baseline()
  large()
}

function timing(what: string, index: Index, built: number) {
  for (const { q } of questions) decide(q, { index, model })
  const took = questions
    .flatMap(({ q }) =>
      [0, 1].map(() => {
        const from = performance.now()
        decide(q, { index, model })
        return performance.now() - from
      }),
    )
    .sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(share * (took.length - 1))]!.toFixed(2)
  console.log(
    `${what}: built in ${built.toFixed(0)} ms, p50 ${at(0.5)} p99 ${at(0.99)} max ${at(1)} ms, heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`,
  )
}

/** What plain search does with the same knowledge; of events it has each facet with the event's names. */
function baseline() {
  const sources: Source[] = [
    ...readAll()
      .flatMap(({ entries }) => entries)
      .map(sourceOf),
    ...detailsOf(programmes()),
  ]
  const facets = index.facets.flatMap(({ facet }) =>
    programmes().map(({ event }) => ({
      id: `${event.id}/${facet.id}`,
      q: [
        ...facet.questions,
        event.title.nl,
        ...event.facts.names,
        event.facts.place.town ?? '',
      ].join('\n'),
      a: '',
    })),
  )
  for (const options of [{}, { prefix: true, fuzzy: 0.2 }]) {
    const mini = new MiniSearch({
      fields: ['q', 'a'],
      searchOptions: { boost: { q: 1, a: 0.3 }, ...options },
    })
    mini.addAll([
      ...sources.map(({ id, questions, answer }) => ({ id, q: questions.join('\n'), a: answer })),
      ...facets,
    ])
    const inside = questions.filter(({ kind, right }) => kind === 'in' && right.length)
    const hits = (one: Question, most: number) =>
      mini
        .search(one.q)
        .slice(0, most)
        .some(({ id }) => isRight(one, { id } as never))
    const share = (most: number) =>
      ((100 * inside.filter((one) => hits(one, most)).length) / inside.length).toFixed(1)
    console.log(`minisearch ${JSON.stringify(options)}: recall@1 ${share(1)} @3 ${share(3)}`)
  }
}

/** The knowledge some thirty times over, with half of the long words made into others. */
function large() {
  const real = readAll()
    .flatMap(({ entries }) => entries)
    .map(sourceOf)
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
  const more = Array.from({ length: Math.ceil(5000 / real.length) }, (_, round) =>
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
  const from = performance.now()
  const huge = indexOf(more, programmes())
  timing(`${huge.entries.length} entries`, huge, performance.now() - from)
}
