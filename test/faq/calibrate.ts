import { programmes } from './programme.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { foldsOf, others, usable } from './dataset.ts'
import { knowledgeFolder } from '../../src/faq/engine.ts'
import { pick, table } from './report.ts'
import { indexWithout, liveIndex } from './sizes.ts'
import { heldOut, study, train } from './study.ts'

/**
 * Learns from the questions to develop against. Many of them stand among the phrasings too: while they are
 * asked, the index does without those of their own fold, as it has to do with what nobody has asked yet.
 */
const all = liveIndex(programmes())
const folds = foldsOf([...others, 'own']).map((sets) => {
  const own = usable(sets, all)
  return study(own, indexWithout(own))
})
const studied = folds.flat()
const results = heldOut(folds).filter(({ question }) => question.set !== 'own')
const { sure, maybe } = pick(results)
if (!process.argv.includes('-s'))
  for (const set of others)
    table(
      results.filter(({ question }) => question.set === set),
      { sure, maybe },
    )
for (const bar of [0.7, 0.75, 0.8, 0.85, 0.9, sure]) {
  console.log(`all, from ${bar}`)
  table(results, { sure: bar, maybe }, bar === sure && process.argv.includes('-v'))
}
const model = { ...train(studied), sure, maybe }
const hash = createHash('sha256')
for (const name of readdirSync(knowledgeFolder).sort())
  hash.update(readFileSync(knowledgeFolder + name))
const round = (value: number) => Math.round(value * 1000) / 1000
const stored = {
  knowledge: hash.digest('hex').slice(0, 12),
  rank: Object.fromEntries(Object.entries(model.rank).map(([name, value]) => [name, round(value)])),
  sure: model.sure,
  maybe: model.maybe,
}
writeFileSync(
  new URL('../../src/faq/model.json', import.meta.url),
  `${JSON.stringify(stored, null, 2)}\n`,
)
writeFileSync(
  new URL('../../src/faq/odds.txt', import.meta.url),
  model.odds
    .map((tree) => `${tree.map((value) => Number(value.toPrecision(3))).join(' ')}\n`)
    .join(''),
)
writeFileSync(
  new URL('../../src/faq/kin.txt', import.meta.url),
  [...model.kin].map(([pair, share]) => `${pair} ${share.toFixed(2)}\n`).join(''),
)
console.log(
  'questions',
  studied.length,
  'sure',
  stored.sure,
  'maybe',
  stored.maybe,
  'knowledge',
  stored.knowledge,
)
