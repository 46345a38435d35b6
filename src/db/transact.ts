import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

const surrounding = new AsyncLocalStorage<{ open: boolean }>()

/** Does the work in one transaction; within it only `trx` may be used. */
export async function transact<Result>(
  db: Kysely<Schema>,
  work: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  const attempt = () => {
    const here = { open: true }
    return db
      .transaction()
      .execute((trx) => surrounding.run(here, () => work(trx)))
      .finally(() => (here.open = false))
  }
  return attempt().catch((fault) => (isCollision(fault) ? attempt() : Promise.reject(fault)))
}

/** Two transactions in each other's way: PostgreSQL ends one, and asks that it be tried again. */
const isCollision = (fault: { code?: string }) => ['40001', '40P01'].includes(fault?.code ?? '')

/**
 * Another connection would write outside the transaction, where a rollback does not reach;
 * and on PGlite, which has only one, waiting for it would last for ever.
 */
export function refuseInsideTransaction() {
  if (surrounding.getStore()?.open)
    throw new Error('The database itself was used inside a transaction: use the transaction (trx).')
}
