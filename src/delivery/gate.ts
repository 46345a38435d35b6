import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type Db } from '../db/schema.ts'
import type { InTransaction } from '../kit.ts'

/** One in 2.05 s in one conversation satisfies every window of Teams. */
const conversation = { seconds: 2.05, mostDebt: 30 }

/** Three at once, then one in 7.7 s: never more than ten in a minute. */
const notice = { seconds: 7.7, ahead: 15.4 }

/** The gate opens a little less often than it may, so that nobody has to wait at the turnstile behind it. */
const margin = 1.012

/** Tells the processes apart that send. */
const sender = crypto.randomUUID()

/** Says that this process sends; how many do so of late. */
export async function announce(db: Db): Promise<number> {
  const { rows } = await sql<{ others: number }>`
    with me as (
      insert into sender (id, seen_at) values (${sender}, clock_timestamp())
      on conflict (id) do update set seen_at = excluded.seen_at)
    select count(*)::integer as others from sender
    where id <> ${sender} and seen_at > clock_timestamp() - interval '5 seconds'`.execute(db)
  return rows[0]!.others + 1
}

/** The next free moments (by `performance.now()`) at the gate of all, over all instances. */
export async function takeMoments(db: Db, count: number, perSecond: number): Promise<number[]> {
  const apart = (1000 / perSecond) * margin
  const end = await reserve(db, { key: 'everyone', milliseconds: apart * count })
  const first = performance.now() + end - count * apart
  return Array.from({ length: count }, (_, n) => first + n * apart)
}

/** Moves the gate on by so much; says how many milliseconds away it then is. */
async function reserve(db: Db, { key, milliseconds }: { key: string; milliseconds: number }) {
  const { rows } = await sql<{ end: number }>`
    insert into rate_gate as gate (key, next_at)
    values (${key}, clock_timestamp() + ${milliseconds}::float8 * interval '1 millisecond')
    on conflict (key) do update set next_at =
      greatest(gate.next_at, clock_timestamp()) + ${milliseconds}::float8 * interval '1 millisecond'
    returning (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as "end"`.execute(db)
  return rows[0]!.end
}

const gateOf = (conversationId: string) => `conversation ${conversationId}`

/** Who wants to write where; what only changes what stands there disturbs nobody. */
export interface Wish {
  place: string
  notifies: boolean
}

/** The places among these that may be written to now; they are closed for a while from then on. */
export async function passGates(db: Db, wishes: Wish[]): Promise<Set<string>> {
  const sorted = wishes.toSorted((one, other) => (one.place < other.place ? -1 : 1))
  const { rows } = await sql<{ place: string }>`
    insert into rate_gate as gate (key, next_at, notices_at)
    select 'conversation ' || place,
      clock_timestamp() + ${conversation.seconds}::float8 * interval '1 second',
      case when notifies then clock_timestamp() + ${notice.seconds}::float8 * interval '1 second' end
    from unnest(${sorted.map(({ place }) => place)}::text[],
      ${sorted.map(({ notifies }) => notifies)}::boolean[]) as wish (place, notifies)
    on conflict (key) do update set next_at = excluded.next_at,
      notices_at = case when excluded.notices_at is null then gate.notices_at
        else greatest(gate.notices_at, clock_timestamp())
          + ${notice.seconds}::float8 * interval '1 second' end
    where gate.next_at <= clock_timestamp() and (excluded.notices_at is null
      or gate.notices_at is null
      or gate.notices_at <= clock_timestamp() + ${notice.ahead}::float8 * interval '1 second')
    returning substr(key, length('conversation ') + 1) as place`.execute(db)
  return new Set(rows.map(({ place }) => place))
}

/** Letters that have to wait until the gate of their place opens. */
export const awaitGates = (db: Db, waiting: { id: string; place: string }[]) =>
  sql`
    update delivery set due_at = greatest(gate.next_at,
      gate.notices_at - ${notice.ahead}::float8 * interval '1 second')
    from unnest(${waiting.map(({ id }) => id)}::uuid[],
      ${waiting.map(({ place }) => place)}::text[]) as letter (id, place)
    join rate_gate gate on gate.key = 'conversation ' || letter.place
    where delivery.id = letter.id`.execute(db)

/** Teams asked for rest in this conversation: the others go on. */
export const closeGate = (db: Db, place: string, seconds: number) =>
  sql`
    insert into rate_gate as gate (key, next_at)
    values (${gateOf(place)}, clock_timestamp() + ${seconds}::float8 * interval '1 second')
    on conflict (key) do update set next_at = greatest(gate.next_at, excluded.next_at)`.execute(db)

/** A reply within a turn passes at once, and is counted: what the bot says by itself comes after it. */
export const countReply = (db: Db, place: string) =>
  sql`
    insert into rate_gate as gate (key, next_at)
    values (${gateOf(place)},
      clock_timestamp() + ${conversation.seconds}::float8 * interval '1 second')
    on conflict (key) do update set next_at = least(
      greatest(gate.next_at, clock_timestamp())
        + ${conversation.seconds}::float8 * interval '1 second',
      clock_timestamp() + ${conversation.mostDebt}::float8 * interval '1 second')`.execute(db)

/** Waits until this conversation may be written to. */
export async function waitForTurn(
  inTransaction: InTransaction,
  { place, perSecond }: { place: string; perSecond: number },
) {
  const milliseconds = conversation.seconds * 1000
  const end = await inTransaction((db) => reserve(db, { key: gateOf(place), milliseconds }))
  await sleep(Math.max(0, end - milliseconds))
  await waitFor((await inTransaction((db) => takeMoments(db, 1, perSecond)))[0]!)
}

export const waitFor = (moment: number) => sleep(Math.max(0, moment - performance.now()))

/** A gate that has been open for an hour need not be remembered. */
export async function forgetGates(db: Db) {
  await sql`delete from rate_gate where next_at < clock_timestamp() - interval '1 hour'`.execute(db)
  await sql`delete from sender where seen_at < clock_timestamp() - interval '1 hour'`.execute(db)
}
