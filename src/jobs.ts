import { fromKysely, fromPglite, PgBoss, type Job, type JobResult } from 'pg-boss'
import { struck } from './clock.ts'
import { transact, type Opened } from './db/open.ts'
import type { Db } from './db/schema.ts'
import type { InTransaction, Jobs } from './kit.ts'
import { log } from './log.ts'

type Run = (data: any) => Promise<void>

interface Tick {
  cron: string
  run: () => Promise<void>
  next: Parameters<Jobs['every']>[3]
}

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
  const ticks = new Map<string, Tick>()
  const works = new Map<string, Run>()
  const inTransaction: InTransaction = (work) => transact(opened.db, work)

  const jobs: Jobs = {
    every: (cron, name, run, next) =>
      void ticks.set(name, { cron, run: () => run(inTransaction), next }),
    on: (name, run) => void works.set(name, (data) => run(data, inTransaction)),
    async soon(db, name, data, { after = 0, rank = 0 } = {}) {
      if (!works.has(name) && !ticks.has(name)) throw new Error(`Nobody does the job '${name}'`)
      await boss.send(name, data, { startAfter: after, priority: rank, db: fromKysely(db) })
    },
  }
  jobs.every('30 3 * * *', 'database.vacuum', opened.vacuum)

  async function start() {
    await boss.start()
    const known = await boss.getQueues()
    for (const [name] of works) await openQueue(boss, known, { name, policy: 'standard' })
    for (const [name] of ticks) await openQueue(boss, known, { name, policy: 'exclusive' })
    for (const [name, run] of works) await work(boss, { name, run, every: 0.5 })
    for (const [name, { run }] of ticks) await work(boss, { name, run, every: 2 })
    if (scheduled) await schedule(boss, ticks)
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
    /** The first moment after this one at which a tick says that something falls due. */
    async next(db: Db, after: Date): Promise<Date | null> {
      const moments: (Date | null)[] = []
      for (const { next } of ticks.values()) if (next) moments.push(await next(db, after))
      const later = moments.filter((at) => at !== null && at > after)
      return later.length ? new Date(Math.min(...later.map(Number))) : null
    },
    /** Does, once each, what `every` would have done between these moments. */
    async runDue(from: Date, till: Date) {
      for (const [name, { cron, run }] of ticks)
        if (struck(cron, from, till)) await run().catch((fault) => complain(name, fault))
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

type Queues = Awaited<ReturnType<PgBoss['getQueues']>>

/** A queue that is as it should be is left alone: a start writes to the disk only what has changed. */
async function openQueue(
  boss: PgBoss,
  known: Queues,
  { name, policy }: { name: string; policy: string },
) {
  const found = known.find((one) => one.name === name)
  const wanted = Object.entries(queue) as [keyof typeof queue, unknown][]
  if (!found) await boss.createQueue(name, { ...queue, policy })
  else if (wanted.some(([key, value]) => found[key] !== value)) await boss.updateQueue(name, queue)
  // Looks the queue up now: `send` would do so within the transaction of its caller, and wait for ever.
  await boss.findJobs(name, { id: '00000000-0000-0000-0000-000000000000' })
}

const work = (boss: PgBoss, { name, run, every }: { name: string; run: Run; every: number }) =>
  boss.work(name, { ...working, pollingIntervalSeconds: every }, (batch) =>
    Promise.all(batch.map((job) => attempt(job, run))),
  )

/** The ticks of this version, and no more those of an earlier one. */
async function schedule(boss: PgBoss, ticks: Map<string, { cron: string }>) {
  const known = await boss.getSchedules()
  for (const [name, { cron }] of ticks)
    if (!known.some((one) => one.name === name && one.cron === cron))
      await boss.schedule(name, cron, null, { tz: 'Europe/Amsterdam' })
  for (const { name } of known) if (!ticks.has(name)) await boss.unschedule(name)
}

async function attempt({ id, name, data }: Job<unknown>, run: Run): Promise<JobResult> {
  try {
    await run(data)
    return { id, status: 'completed' }
  } catch (fault) {
    complain(name, fault)
    return { id, status: 'failed' }
  }
}

const complain = (job: string, fault: unknown) => log.error({ job, fault }, 'A job failed')
