import { decide } from '../../src/faq/decide.ts'
import { indexOf, readModel } from '../../src/faq/engine.ts'
import type { Index } from '../../src/faq/key-index.ts'
import { usable } from './dataset.ts'
import type { Question, SetName } from './dataset.ts'
import { programmes } from './programme.ts'
import { table } from './report.ts'
import { knowledge, largeKnowledge, liveIndex, plainSearch, spread } from './sizes.ts'
import { isRight, run, study } from './study.ts'

/** `npm run faq -- eval a b`, with `-v` for what went wrong, with `--more` for plain search and for 5,000 entries. */
const words = process.argv.slice(2)
const named = words.filter((word) => !word.startsWith('-'))
const sets = (named.length ? named : ['eval']).flatMap((name) =>
  name === 'eval' ? ['eval-tuning', 'eval-test'] : [name],
) as SetName[]
const model = readModel()
const [started, index] = [performance.now(), liveIndex(programmes())]
const built = performance.now() - started
console.log(
  `${index.entries.length} entries, ${index.facets.length} facets of ${index.subjects.length} events and series`,
)
const questions = sets.flatMap(measureSet)
timing(index, built)
if (words.includes('--more')) {
  compare()
  const from = performance.now()
  const huge = indexOf(largeKnowledge(), programmes())
  timing(huge, performance.now() - from)
}

function measureSet(name: SetName): Question[] {
  const own = usable([name], index)
  console.log(`\n${name}: ${own.length} questions`)
  const results = run(study(own, index), { ...model, sure: 0, maybe: 0 })
  table(results, model, words.includes('-v'))
  return own
}

function timing(index: Index, built: number) {
  const { p50, p99, all } = spread(
    questions.map(({ q }) => q),
    (question) => decide(question, { index, model }),
  )
  const heap = process.memoryUsage().heapUsed / 1e6
  console.log(
    `\n${index.entries.length} entries: built in ${built.toFixed(0)} ms, p50 ${p50.toFixed(2)} p99 ${p99.toFixed(2)} ms, ${((1000 * questions.length) / all).toFixed(0)} a second, heap ${heap.toFixed(0)} MB`,
  )
}

function compare() {
  const inside = questions.filter(({ kind, right }) => kind === 'in' && right.length)
  for (const options of [{}, { prefix: true, fuzzy: 0.2 }]) {
    const plain = plainSearch(knowledge(), options)
    const share = (most: number) => {
      const hits = inside.filter((one) =>
        plain
          .search(one.q)
          .slice(0, most)
          .some(({ id }) => isRight(one, { id })),
      )
      return ((100 * hits.length) / inside.length).toFixed(1)
    }
    console.log(`minisearch ${JSON.stringify(options)}: recall@1 ${share(1)} @3 ${share(3)}`)
  }
}
