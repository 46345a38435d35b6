import { usable } from './dataset.ts'
import type { SetName } from './dataset.ts'
import { indexOf, readAll, sourceOf } from '../../src/faq/engine.ts'
import { programmes } from './programme.ts'
import { folded, study, train } from './study.ts'
import { selfStudy } from './selfstudy.ts'
import type { Result } from './study.ts'
import { table, pick } from './report.ts'
const files = readAll()
const index = indexOf(files.flatMap((f) => f.entries).map(sourceOf), programmes())
const names = (process.argv
  .find((one) => one.startsWith('--sets='))
  ?.slice(7)
  .split(',') ?? ['a', 'eval-tuning', 'own']) as SetName[]
const studied = study(usable(names, index), index)
const extra = process.argv.includes('--self') ? selfStudy() : []
const results: Result[] = folded(studied, index, extra)
const { sure, maybe } = pick(results)
console.log('cross-validated, thresholds', sure.toFixed(3), maybe.toFixed(3))
table(results, { sure: 0.78, maybe }, process.argv.includes('-v'))
for (const fixed of [0.7, 0.8, 0.85, 0.9]) {
  console.log('— sure', fixed)
  table(results, { sure: fixed, maybe: 0.15 })
}

if (process.argv.includes('-w')) {
  const m = train([...studied, ...extra], index)
  console.log(
    m.rank,
    [
      'bias',
      'score',
      'ahead4',
      'ahead1',
      'ahead3rd',
      'bag',
      'missed',
      'rest',
      'core',
      'unknown',
      'gap',
      'unnamed',
      'content',
      'negation',
      'fit',
      'second',
      'fit*bag',
      'substance',
      'lag',
      'facetnamed',
      'open',
      'lacking',
    ]
      .map((n, i) => n + ' ' + m.odds[i]!.toFixed(2))
      .join(', '),
  )
}
