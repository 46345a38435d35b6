import { sql, type Db } from '../db/schema.ts'
import type { Subject } from '../chat.ts'
import type { Jobs, Kit, Letters, Post } from '../kit.ts'

const chunk = 5_000

/** Asks for the post to be taken away. */
export const wake = (jobs: Jobs, db: Db, options?: { after?: number; rank?: number }) =>
  jobs.soon(db, 'delivery.pump', {}, options)

/** Writes letters into the post; the rows are the queue, one call for the pump is enough. */
export const createPost =
  (jobs: Jobs): Post =>
  async (db, { kind, subject, to, about = null, rank = 0 }) => {
    const letter = { kind, subject, about, rank }
    const posted =
      typeof to === 'object' && 'place' in to
        ? await postTo(db, letter, { placeId: to.place })
        : await postToAll(db, letter, [...new Set([to].flat())].sort())
    if (posted) await wake(jobs, db, { rank })
    return posted
  }

type Letter = Subject & { about: string | null; rank: number }

async function postToAll(db: Db, letter: Letter, people: string[]) {
  let posted = 0
  for (let at = 0; at < people.length; at += chunk)
    posted += await postTo(db, letter, { people: people.slice(at, at + chunk) })
  return posted
}

async function postTo(
  db: Db,
  { kind, subject, about, rank }: Letter,
  { people = [], placeId = null }: { people?: string[]; placeId?: string | null },
) {
  const to = placeId === null ? people : [null]
  const { rows } = await sql<{ posted: number }>`
    with posted as (
      insert into delivery
        (kind, subject, about, rank, person_id, place_id, state, created_at, due_at)
      select ${kind}, ${subject}, ${about}, ${rank}::integer, person, ${placeId}, 'queued',
        clock_timestamp(), clock_timestamp()
      from unnest(${to}::uuid[]) as addressee (person)
      on conflict do nothing returning 1)
    select count(*)::integer as posted from posted`.execute(db)
  return rows[0]!.posted
}

/** What can still be done about letters in the post. */
export function createLetters(jobs: Jobs, messageOf: Kit['messageOf']): Letters {
  /** Wakes the pump when there is work for it. */
  async function waking(db: Db, count: Promise<number>) {
    if (await count) await wake(jobs, db)
    return count
  }
  return {
    recall: (db, subject) => recall(db, subject),
    retry: (db, subject, options) => waking(db, retry(db, subject, options?.unsure ?? false)),
    renew: (db, { kind, subject }) =>
      waking(db, renew(db, sql`kind = ${kind} and subject = ${subject}`)),
    async renewAbout(db, eventId, people) {
      const { rows } = await sql<{ kind: string }>`
        select distinct kind from delivery where about = ${eventId}`.execute(db)
      const kinds = rows.map(({ kind }) => kind).filter((kind) => messageOf(kind)?.live)
      if (!kinds.length) return 0
      const theirs = people ? sql`and person_id = any(${people}::uuid[])` : sql``
      const where = sql`about = ${eventId} and kind = any(${kinds}::text[]) ${theirs}`
      return waking(db, renew(db, where))
    },
  }
}

/** Whoever changes several letters takes them in one order, so that two never wait for each other. */
const inOrder = (which: ReturnType<typeof sql>) =>
  sql`id in (select id from delivery where ${which} order by id for update)`

const counted = async (result: Promise<{ numAffectedRows?: bigint | undefined }>) =>
  Number((await result).numAffectedRows ?? 0n)

/** Of what may have arrived in an earlier attempt, nobody knows. */
const recall = (db: Db, { kind, subject }: Subject) =>
  counted(
    sql`update delivery set state = case when unsure then 'unknown' else 'cancelled' end
      where ${inOrder(sql`kind = ${kind} and subject = ${subject}
        and state in ('queued', 'unreachable')`)}`.execute(db),
  )

const retry = (db: Db, { kind, subject }: Subject, unsure: boolean) => {
  const states = ['failed', 'unreachable', ...(unsure ? ['unknown'] : [])]
  return counted(
    sql`update delivery set state = 'queued', reason = null, attempts = 0, unsure = false,
        due_at = clock_timestamp()
      where ${inOrder(sql`kind = ${kind} and subject = ${subject}
        and state = any(${states}::text[])`)}`.execute(db),
  )
}

/** What is being sent at this moment was drawn before: it is renewed as soon as it stands. */
const renew = (db: Db, which: ReturnType<typeof sql>) =>
  counted(
    sql`update delivery set stale = true, due_at = clock_timestamp(),
        attempts = case when state = 'sent' and leased_until is null then 0 else attempts end
      where ${inOrder(sql`${which}
        and (state = 'sending' or (state = 'sent' and activity_id is not null))`)}`.execute(db),
  )
