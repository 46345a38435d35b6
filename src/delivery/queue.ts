import { sql, type Db } from '../db/schema.ts'

/** Seconds after which whoever took a letter in hand is taken for dead. */
export const leaseSeconds = 30

/** A letter in the queue: to be sent, or (when `sent`) to get the face of now. */
export interface Row {
  id: string
  kind: string
  subject: string
  personId: string | null
  placeId: string | null
  state: 'queued' | 'sent'
  attempts: number
  unsure: boolean
  /** It stands somewhere, and does not say what is true any more. */
  stale: boolean
  activityId: string | null
  /** The chat or channel it is for, or where it stands; with a person's letter, not known before it is sent. */
  place: { id: string; reference: object; gone: string | null } | null
}

const columns = sql`d.id, d.kind, d.subject, d.person_id as "personId", d.place_id as "placeId",
  d.state, d.attempts, d.unsure, d.stale, d.activity_id as "activityId",
  case when c.id is not null then jsonb_build_object('id', c.id, 'reference', c.reference,
    'gone', case when c.gone_at is not null then coalesce(c.gone_why, 'gone') end) end as place`

const itsPlace = sql`left join conversation c
  on c.id = case when d.state = 'sent' then d.conversation_id else d.place_id end`

/** The next letters that are due; what another instance has in hand is passed over. */
export const takeDue = async (db: Db, most: number): Promise<Row[]> =>
  (
    await sql<Row>`
      select ${columns} from delivery d ${itsPlace}
      where (d.state = 'queued' or (d.state = 'sent' and d.stale))
        and d.due_at <= clock_timestamp() and d.leased_until is null
      order by d.rank desc, d.due_at limit ${most} for update of d skip locked`.execute(db)
  ).rows

/** What else waits for these people, in the order in which it is to be said. */
export const takeMore = async (db: Db, people: string[], besides: string[]): Promise<Row[]> =>
  (
    await sql<Row>`
      select ${columns} from delivery d ${itsPlace}
      where d.person_id = any(${people}::uuid[]) and d.state = 'queued'
        and d.due_at <= clock_timestamp() and d.id <> all(${besides}::uuid[])
      order by d.rank desc, d.created_at, d.id limit 200 for update of d skip locked`.execute(db)
  ).rows

/**
 * All that stands on the same cards, in the order in which it stands there. What another instance
 * holds is not `taken`: waiting for it, both would wait for each other.
 */
export const takeCompanions = async (db: Db, activities: string[]) =>
  (
    await sql<Row & { taken: boolean }>`
      with mine as materialized (
        select id from delivery
        where activity_id = any(${activities}::text[]) and state = 'sent'
        for update skip locked)
      select ${columns}, exists (select from mine where mine.id = d.id) as taken
      from delivery d ${itsPlace}
      where d.activity_id = any(${activities}::text[]) and d.state = 'sent'
      order by d.rank desc, d.created_at, d.id`.execute(db)
  ).rows

/** From now on these are in hand: until the lease ends nobody else takes them. */
export const lease = (db: Db, ids: string[]) =>
  sql`
    update delivery set stale = false, attempts = attempts + 1,
      state = case when state = 'queued' then 'sending' else state end,
      leased_until = clock_timestamp() + ${leaseSeconds}::float8 * interval '1 second'
    where id = any(${ids}::uuid[])`.execute(db)

export const prolong = (db: Db, ids: string[]) =>
  sql`
    update delivery
    set leased_until = clock_timestamp() + ${leaseSeconds}::float8 * interval '1 second'
    where id = any(${ids}::uuid[]) and leased_until is not null`.execute(db)

/** What became of a letter. `attempt`: the one that this is about; a later one is left alone. */
export interface Mark {
  id: string
  attempt: number
  state: 'queued' | 'sent' | 'failed' | 'unreachable' | 'unknown' | 'cancelled'
  reason: string | null
  unsure?: boolean
  /** Whether it still says what is true; left as it is unless said. */
  stale?: boolean
  /** Seconds until it is due again. */
  after?: number | null
  /** How many attempts more (or fewer) this counts for. */
  step?: number
  activityId?: string | null
  conversationId?: string | null
  sentAt?: Date | null
}

/** Writes down what became of letters; the subjects of those that it concerned. */
export async function mark(db: Db, marks: Mark[]): Promise<string[]> {
  if (!marks.length) return []
  const ids = marks.map(({ id }) => id)
  const { rows } = await sql<{ subject: string }>`
    with mine as materialized (
      select id from delivery where id = any(${ids}::uuid[]) order by id for update)
    update delivery d set state = m.state, reason = m.reason, unsure = coalesce(m.unsure, d.unsure),
      stale = coalesce(m.stale, d.stale), leased_until = null,
      attempts = d.attempts + coalesce(m.step, 0),
      due_at = case when m.after is null then d.due_at
        else clock_timestamp() + m.after * interval '1 second' end,
      activity_id = coalesce(m."activityId", d.activity_id),
      conversation_id = coalesce(m."conversationId", d.conversation_id),
      sent_at = coalesce(m."sentAt", d.sent_at)
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as m (
      id uuid, attempt integer, state text, reason text, unsure boolean, stale boolean,
      after float8, step integer, "activityId" text, "conversationId" text, "sentAt" timestamptz)
    where d.id in (select id from mine) and d.id = m.id and d.attempts = m.attempt
    returning d.subject`.execute(db)
  return [...new Set(rows.map(({ subject }) => subject))]
}

/** Seconds until something is due or a lease ends; null when nothing waits. */
export async function findNext(db: Db): Promise<number | null> {
  const { rows } = await sql<{ seconds: number | null }>`
    select extract(epoch from least(
      (select min(due_at) from delivery
        where (state = 'queued' or (state = 'sent' and stale)) and leased_until is null),
      (select min(leased_until) from delivery where leased_until is not null)
    ) - clock_timestamp())::float8 as seconds`.execute(db)
  return rows[0]!.seconds
}

/** Letters whose lease has ended: whoever had them in hand is no more. */
export const takeExpired = async (db: Db) =>
  (
    await sql<{ id: string; kind: string; state: 'sending' | 'sent'; attempts: number }>`
      select id, kind, state, attempts from delivery
      where leased_until < clock_timestamp() limit 1000 for update skip locked`.execute(db)
  ).rows
