import type { Db } from './db/schema.ts'
import type { InTransaction } from './kit.ts'
import { log } from './log.ts'

/** Done once after the start, beside the first turns: what would otherwise keep somebody waiting. */
export type Warm = (prepare: (db: Db) => Promise<unknown>) => void

/** What is prepared after the start: nobody waits for it, and whoever comes before it is done does it themselves. */
export function createWarm(inTransaction: InTransaction, wanted: boolean) {
  const all: Parameters<Warm>[0][] = []
  const warm: Warm = (prepare) => void all.push(prepare)
  return {
    warm,
    warmUp() {
      if (!wanted) return
      for (const prepare of all)
        inTransaction(prepare).catch((fault) => log.warn({ fault, turn: 'warm' }))
    },
  }
}
