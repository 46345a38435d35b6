import { fromKysely, fromPglite, PgBoss, type Job, type JobResult } from 'pg-boss'
import { transact, type Opened } from './db/open.ts'
import type { InTransaction, Jobs } from './kit.ts'
import { log } from './log.ts'

type Run = (data: any) => Promise<void>

const queue = {
  retryLimit: 8,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 300,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 24 * 60 * 60,
  warningQueueSize: 20_000,
}
const working = { batchSize: 20, burstWhenBatchFull: true, perJobResults: true } as const

/**
 * Timed work, kept in the database, so that two instances never do the same twice.
 * Without `scheduled` the ticks come from `runTick` alone: for tests, which turn their own clock.
 */
export function createJobs(opened: Opened, { scheduled = true } = {}) {
  const boss = createBoss(opened, scheduled)
  const ticks = new Map<string, { cron: string; run: () => Promise<void> }>()
  const works = new Map<string, Run>()
  const inTransaction: InTransaction = (work) => transact(opened.db, work)

  const jobs: Jobs = {
    every: (cron, name, run) => void ticks.set(name, { cron, run: () => run(inTransaction) }),
    on: (name, run) => void works.set(name, (data) => run(data, inTransaction)),
    async soon(db, name, data, { after = 0, rank = 0 } = {}) {
      if (!works.has(name)) throw new Error(`Nobody does the job '${name}'`)
      await boss.send(name, data, { startAfter: after, priority: rank, db: fromKysely(db) })
    },
  }
  jobs.every('30 3 * * *', 'database.vacuum', opened.vacuum)

  async function start() {
    await boss.start()
    const timed = scheduled ? [...ticks] : []
    for (const [name] of works) await openQueue(boss, name, 'standard')
    for (const [name] of timed) await openQueue(boss, name, 'exclusive')
    for (const [name, run] of works) await work(boss, { name, run, every: 0.5 })
    for (const [name, { cron, run }] of timed) {
      await work(boss, { name, run, every: 2 })
      await boss.schedule(name, cron, null, { tz: 'Europe/Amsterdam' })
    }
    if (scheduled) await forget(boss, (name) => !ticks.has(name))
  }

  return {
    jobs,
    start,
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
    ready: () => boss.isInstalled(),
    /** Does now what `every` does at its times. */
    async runTick(name: string) {
      const tick = ticks.get(name)
      if (!tick) throw new Error(`There is no tick '${name}'`)
      await tick.run()
    },
  }
}

function createBoss({ queue }: Opened, schedule: boolean): PgBoss {
  const boss = new PgBoss({
    ...('pglite' in queue
      ? { db: fromPglite(queue.pglite), backend: 'pglite' as const }
      : { connectionString: queue.connectionString, max: 4 }),
    schedule,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  })
  boss.on('error', (fault) => log.error({ fault }, 'The queue failed'))
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'The queue warns'))
  return boss
}

async function openQueue(boss: PgBoss, name: string, policy: string) {
  await boss.createQueue(name, { ...queue, policy })
  await boss.updateQueue(name, queue)
  // Looks the queue up now: `send` would do so within the transaction of its caller, and wait for ever.
  await boss.findJobs(name, { id: '00000000-0000-0000-0000-000000000000' })
}

const work = (boss: PgBoss, { name, run, every }: { name: string; run: Run; every: number }) =>
  boss.work(name, { ...working, pollingIntervalSeconds: every }, (batch) =>
    Promise.all(batch.map((job) => attempt(job, run))),
  )

/** Ticks that an earlier version of the bot had. */
async function forget(boss: PgBoss, gone: (name: string) => boolean) {
  for (const { name } of await boss.getSchedules()) if (gone(name)) await boss.unschedule(name)
}

async function attempt({ id, name, data }: Job<unknown>, run: Run): Promise<JobResult> {
  try {
    await run(data)
    return { id, status: 'completed' }
  } catch (fault) {
    log.error({ job: name, fault }, 'A job failed')
    return { id, status: 'failed' }
  }
}
