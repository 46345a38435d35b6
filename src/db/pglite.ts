import fs from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PGlite, type Results } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { log } from '../log.ts'

/** The one connection of PGlite, lent to one borrower at a time, in the order of asking. */
export interface Lender {
  borrow(): Promise<Loan>
  checkpoint(): Promise<void>
  close(): Promise<void>
}

export interface Loan {
  query(text: string, values?: readonly unknown[]): Promise<Results<any>>
  exec(text: string): Promise<Results<any>[]>
  giveBack(): void
}

const checkpointEvery = 5 * 60_000

/** PGlite in a folder, or in memory; it opens when the first borrower asks. */
export function lendPglite(url: string): Lender {
  let opened: Promise<Open> | undefined
  let free = Promise.resolve()
  let checkpointedAt = ''
  const clock = setInterval(() => checkpoint().catch(complain), checkpointEvery).unref()

  async function borrow(): Promise<Loan> {
    const mine = free
    let giveBack!: () => void
    free = new Promise((done) => (giveBack = done))
    await mine
    try {
      const { lite } = await (opened ??= open(url))
      return {
        query: (text, values) => lite.query(text, values && [...values]),
        exec: (text) => lite.exec(text),
        giveBack,
      }
    } catch (fault) {
      giveBack()
      throw fault
    }
  }

  // PGlite has no background process: without this the write-ahead log grows for ever.
  async function checkpoint() {
    if (!opened) return
    const loan = await borrow()
    try {
      if ((await position(loan)) === checkpointedAt) return
      await loan.exec('checkpoint')
      checkpointedAt = await position(loan)
    } finally {
      loan.giveBack()
    }
  }

  async function close() {
    clearInterval(clock)
    const last = await opened?.catch(() => undefined)
    if (!last) return
    await checkpoint().catch(complain)
    await last.close()
  }

  return { borrow, checkpoint, close }
}

const position = async (loan: Loan): Promise<string> =>
  (await loan.query('select pg_current_wal_insert_lsn()::text as at')).rows[0].at

const complain = (fault: unknown) => log.error({ fault }, 'The checkpoint of the database failed')

interface Open {
  lite: PGlite
  close(): Promise<void>
}

const memory = ['-c', 'shared_buffers=16MB']
const durable = ['-c', 'wal_sync_method=fsync', ...memory]

async function open(url: string): Promise<Open> {
  if (url.startsWith('memory://')) {
    const startParams = [...PGlite.defaultStartParams, ...memory]
    const lite = await PGlite.create(url, { startParams })
    return { lite, close: () => lite.close() }
  }
  const unlock = lock(url)
  try {
    const startParams = [...PGlite.defaultStartParams.filter((part) => part !== '-F'), ...durable]
    const lite = await PGlite.create({ fs: new DurableNodeFS(join(url, 'db')), startParams })
    return { lite, close: () => lite.close().finally(unlock) }
  } catch (fault) {
    unlock()
    throw fault
  }
}

/** PGlite itself lets two processes write to one folder, and loses what one of them wrote. */
export function lock(folder: string): () => void {
  let file: DatabaseSync | undefined
  try {
    fs.mkdirSync(folder, { recursive: true })
    file = new DatabaseSync(join(folder, 'lock.sqlite'))
    file.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive')
    return () => file!.close()
  } catch (cause) {
    file?.close()
    throw new Error(isBusy(cause) ? inUse(folder) : unusable(folder), { cause })
  }
}

const isBusy = (cause: unknown) => [5, 6].includes((cause as { errcode?: number }).errcode ?? 0)

const inUse = (folder: string) =>
  `The data folder '${folder}' is in use by another process: stop that one, or give another folder in DATABASE_URL.`

const unusable = (folder: string) =>
  `The data folder '${folder}' cannot be used: give a folder in DATABASE_URL that this user may write to.`

/** PGlite's own file system has no fsync: a commit would outlive the process, but not a power cut. */
class DurableNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>) {
    const started = await super.init(...given)
    started.emscriptenOpts.preRun!.unshift((module: any) => {
      module.NODEFS.stream_ops.fsync ??= (stream: { nfd?: number }) => {
        if (stream.nfd !== undefined) fs.fsyncSync(stream.nfd)
        return 0
      }
    })
    return started
  }
}
