import { openDb, transact } from '../../src/db/open.ts'
import { createPost } from '../../src/delivery/post.ts'
import { remind } from '../../src/reminders/sending.ts'
import { bringCrowd } from './crowd.ts'
import type { Database } from './databases.ts'
import type { Row } from './table.ts'

/** So many more people are registered by then; a reminder falls due at that moment. */
const steps = [
  { people: 200, at: new Date('2020-11-26T09:30:00+01:00') },
  { people: 1_800, at: new Date('2020-12-02T09:30:00+01:00') },
  { people: 18_000, at: new Date('2020-12-03T08:30:00+01:00') },
]
const minute = 60_000

/** What a tick costs that has nothing to do, and one that writes to everybody, with ever more registrations. */
export async function measurePlanning({ name, url }: Database): Promise<Row[]> {
  const { db, close } = openDb(url)
  const inTransaction = <Result>(work: Parameters<typeof transact<Result>>[1]) => transact(db, work)
  // Nobody carries what is posted.
  const post = createPost({ every() {}, on() {}, async soon() {} })
  const tick = async (now: Date) => {
    const start = performance.now()
    await remind(inTransaction, { post, now })
    return performance.now() - start
  }
  const rows: Row[] = []
  let [registered, before] = [0, 0]
  for (const { people, at } of steps) {
    const crowd = { serviceUrl: 'http://127.0.0.1', name: `Golf ${people}` }
    await inTransaction((trx) => bringCrowd(trx, people, crowd))
    registered += people
    await tick(new Date(+at - 2 * minute))
    const idle = await tick(new Date(+at - minute))
    const busy = await tick(at)
    const each = busy / registered
    rows.push({
      what: `planning a tick over ${registered} registrations, ${name}`,
      figures: `idle ${idle.toFixed(1)} ms, due ${busy.toFixed(0)} ms (${(each * 1000).toFixed(0)} µs a letter)`,
      ...(before ? { ratio: each / before, against: 'a letter at a tenth as many' } : {}),
    })
    before = each
  }
  await close()
  return rows
}
