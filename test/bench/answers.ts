import { decide } from '../../src/faq/decide.ts'
import type { Source } from '../../src/faq/details.ts'
import { indexOf, readModel } from '../../src/faq/engine.ts'
import { usable } from '../faq/dataset.ts'
import { programmes } from '../faq/programme.ts'
import { fuzzySearch, knowledge, largeKnowledge, plainSearch, spread } from '../faq/sizes.ts'
import type { Row } from './table.ts'

/** Answers to the same questions by the engine and by plain search, at the real size and at 5,000 entries. */
export async function measureQuestions(): Promise<Row[]> {
  return [...rowsOf(knowledge(), 10), ...rowsOf(largeKnowledge(), 40)]
}

/** `aim`: milliseconds in which all but one in a hundred are answered. */
function rowsOf(sources: Source[], aim: number): Row[] {
  const model = readModel()
  const from = performance.now()
  const index = indexOf(sources, programmes())
  const built = performance.now() - from
  const questions = usable(['a', 'b'], index).map(({ q }) => q)
  const plain = plainSearch(sources)
  const fuzzy = plainSearch(sources, { prefix: true, fuzzy: 0.2 })
  const searched = fuzzySearch(sources)
  // It takes seconds for a question among 5,000 entries.
  const every = sources.length > 1000 ? 400 : 100
  const some = questions.filter((_, at) => at % every === 0)
  const fuse = spread(some, (question) => searched.search(question))
  const ours = spread(questions, (question) => decide(question, { index, model }))
  const figures = ({ p50, p99, all, asked }: typeof ours) =>
    `${((1000 * asked) / all).toFixed(1)} a second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`
  const size = `of ${sources.length} entries`
  return [
    { what: `answers ${size}`, figures: figures(ours), took: ours.p99, aim, against: 'p99' },
    { what: `reading them in, ${size}`, figures: `${built.toFixed(0)} ms` },
    ...[plain, fuzzy].map((mini, at) => ({
      what: `minisearch ${at ? 'with prefixes and typos' : 'plain'}, ${size}`,
      figures: figures(spread(questions, (question) => mini.search(question))),
    })),
    { what: `fuse.js, ${size}, every ${every}th question`, figures: figures(fuse) },
  ]
}
