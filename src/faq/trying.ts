import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Kit } from '../kit.ts'
import type { Trial } from './accept.ts'
import { model, type Base, type ReadBase } from './base.ts'
import { factSource, type Phrasing } from './learned.ts'
import { nameOf } from './naming.ts'

/** Whether a phrasing that experts propose may count; they hear what came of it. */
export const trying = ({ jobs }: Pick<Kit, 'jobs'>, readBase: ReadBase) =>
  jobs.on('faq.try', async (phrasing: Phrasing, inTransaction) => {
    const trial = await inTransaction(async (db) => trialOf(phrasing, await readBase(db)))
    const right = await held(trial)
    await inTransaction((db) => jobs.soon(db, 'experts.tried', { ...phrasing, right }))
  })

function trialOf({ entryId: id, text }: Phrasing, base: Base): Trial {
  const { sources, programmes } = base
  const name = nameOf(id, base, 'nl')
  const isKnown = !name || sources.some((one) => one.id === id)
  const known = isKnown ? sources : [...sources, factSource(id, name, [])]
  return { phrasing: { id, text }, around: { sources: known, programmes, model } }
}

/** It takes seconds, so in a thread of its own: meanwhile the bot answers others. */
async function held(trial: Trial): Promise<boolean> {
  const worker = new Worker(new URL('./trial.ts', import.meta.url), { workerData: trial })
  const [right] = (await once(worker, 'message')) as [boolean]
  return right
}
