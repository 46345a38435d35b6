import { decideAll } from '../../src/faq/decide.ts'
import { liveIndex, readAll, readModel } from '../../src/faq/engine.ts'
import { factEntries } from '../../src/faq/facts.ts'
import { programmes } from './programme.ts'
const index = liveIndex(programmes())
const model = readModel()
console.log(
  'mistakes',
  readAll().flatMap((f) => f.mistakes).length,
  'facts',
  factEntries(programmes()[8]!, new Date('2020-11-26'), 'en')
    .slice(0, 4)
    .map((f) => f.answer),
)
for (const q of process.argv.slice(2))
  console.log(
    q,
    '→',
    decideAll(q, { index, model }).map((o) =>
      o.kind === 'answer'
        ? `${o.best.id} ${o.chance.toFixed(2)}`
        : o.kind === 'which'
          ? `which: ${o.facet.kind} ${o.events.slice(0, 3)}`
          : o.kind === 'suggest'
            ? `suggest ${o.options.map((c) => c.id)}`
            : o.kind,
    ),
  )
