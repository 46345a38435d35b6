import { programmes } from './programme.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { usable } from './dataset.ts'
import { knowledgeFolder, liveIndex } from '../../src/faq/engine.ts'
import { pick } from './report.ts'
import { selfStudy } from './selfstudy.ts'
import { folded, study, train } from './study.ts'

/** Learns from the questions to develop against, and keeps what was learned with the knowledge's hash. */
const index = liveIndex(programmes())
const studied = study(usable(['a', 'eval-tuning', 'own'], index), index)
const extra = selfStudy()
const { sure, maybe } = pick(folded(studied, index, extra))
const model = {
  ...train([...studied, ...extra], index),
  sure: Math.min(0.82, Math.max(0.75, sure)),
  maybe: Math.min(0.12, maybe),
}
const hash = createHash('sha256')
for (const name of readdirSync(knowledgeFolder).sort())
  hash.update(readFileSync(knowledgeFolder + name))
const round = (value: number) => Math.round(value * 1000) / 1000
const stored = {
  knowledge: hash.digest('hex').slice(0, 12),
  rank: Object.fromEntries(Object.entries(model.rank).map(([name, value]) => [name, round(value)])),
  odds: model.odds.map(round),
  sure: model.sure,
  maybe: model.maybe,
}
writeFileSync(new URL('./model.json', import.meta.url), `${JSON.stringify(stored, null, 2)}\n`)
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
