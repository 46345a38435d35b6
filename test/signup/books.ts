import { sql, type Db } from '../../src/db/schema.ts'

/** Who holds what at one event, as the tables have it at one moment. */
export interface Books {
  seats: number
  offerings: { id: number; session: string; workshop: string; seats: number }[]
  people: Entry[]
}

interface Entry {
  id: string
  person: string | null
  status: 'confirmed' | 'waiting' | 'pending' | 'cancelled'
  seq: number
  role: string
  municipality: string
  promotions: number
  /** The numbers of the promotions that were told. */
  letters: number[]
  picks: { offering: number; state: 'seated' | 'waiting' | 'declined'; seq: number }[]
}

const most = 2

export async function readBooks(db: Db, eventId: string): Promise<Books> {
  const { rows } = await sql<Books>`
    select seats,
      (select coalesce(json_agg(json_build_object('id', id, 'session', session_id, 'workshop', workshop_id,
          'seats', seats) order by id), '[]') from offering where event_id = event.id) as offerings,
      (select coalesce(json_agg(json_build_object('id', r.id, 'person', person_id, 'status', status,
          'seq', seq, 'role', role, 'municipality', municipality, 'promotions', promotions,
          'letters', array(select regexp_replace(subject, '.* ', '')::int from delivery
            where delivery.person_id = r.person_id and split_part(subject, ',', 1) in
              (select 'event ' || event.id union all
               select 'offering ' || id from offering where event_id = event.id) order by 1),
          'picks', (select coalesce(json_agg(json_build_object('offering', offering_id,
              'state', state, 'seq', seq) order by seq), '[]')
            from choice where registration_id = r.id)) order by seq), '[]')
        from registration r where event_id = event.id) as people
    from event where id = ${eventId}`.execute(db)
  return rows[0]!
}

const within = ({ status }: Entry) => status === 'confirmed' || status === 'pending'
const seatsOf = ({ picks }: Entry) => picks.filter(({ state }) => state === 'seated')
const waitsFor = (one: Entry, offering: number) =>
  one.picks.find((pick) => pick.offering === offering && pick.state === 'waiting')

export const takenIn = ({ people }: Books, offering: number) =>
  people.filter((one) => seatsOf(one).some((seat) => seat.offering === offering)).length

/** The limit that somebody counts against: implementers and partners share one per municipality. */
const limitOf = ({ role, municipality }: Entry) => (role === 'adviser' ? null : municipality)
const limitLeft = (people: Entry[], limit: string | null) =>
  limit === null ? Infinity : most - people.filter((o) => within(o) && limitOf(o) === limit).length

function workshopsOf({ offerings }: Books, one: Entry, besides?: string): string[] {
  const held = seatsOf(one).map((seat) => offerings.find(({ id }) => id === seat.offering)!)
  return held.filter(({ session }) => session !== besides).map(({ workshop }) => workshop)
}

/** Whatever is wrong with the books, as sentences; `frozen`: nobody moves up any more. */
export function flawsIn(books: Books, { frozen = false } = {}): string[] {
  const flaws = [...overbooked(books), ...books.people.flatMap((one) => flawsOf(books, one))]
  return frozen ? flaws : [...flaws, ...forgotten(books)]
}

function overbooked(books: Books): string[] {
  const { people, seats, offerings } = books
  const inside = people.filter(within).length
  const full = offerings.filter(({ id, seats }) => takenIn(books, id) > seats)
  const over = [...new Set(people.map(limitOf))].filter((limit) => limitLeft(people, limit) < 0)
  return [
    ...(inside > seats ? [`${inside} people for ${seats} seats`] : []),
    ...full.map(({ id, seats }) => `${takenIn(books, id)} people for ${seats} seats in ${id}`),
    ...over.map((limit) => `more than ${most} implementers and partners of ${limit}`),
  ]
}

function flawsOf(books: Books, one: Entry): string[] {
  const who = `${one.status} ${one.person}`
  const sessions = seatsOf(one).map(
    ({ offering }) => books.offerings.find(({ id }) => id === offering)!.session,
  )
  const workshops = workshopsOf(books, one)
  const idle = one.status === 'confirmed' || one.picks.every(({ state }) => state !== 'seated')
  const gone = one.status !== 'cancelled' || one.picks.every(({ state }) => state === 'declined')
  const numbers = Array.from({ length: one.promotions }, (_, n) => n + 1)
  return [
    ...(new Set(sessions).size < sessions.length ? [`${who} has two seats in one round`] : []),
    ...(new Set(workshops).size < workshops.length ? [`${who} has a workshop twice`] : []),
    ...(idle ? [] : [`${who} is not in and has a seat`]),
    ...(gone ? [] : [`${who} has left and holds something`]),
    ...(one.person === null || String(numbers) === String(one.letters)
      ? []
      : [`${who} moved up ${one.promotions} times and was told of ${one.letters}`]),
  ]
}

/** Whoever waits while there is a seat that the rules would let them have. */
function forgotten(books: Books): string[] {
  const { people, seats, offerings } = books
  const free = seats - people.filter(within).length
  const outside = people.filter(
    (one) => one.status === 'waiting' && free > 0 && limitLeft(people, limitOf(one)) > 0,
  )
  const standing = offerings
    .filter(({ id, seats }) => takenIn(books, id) < seats)
    .flatMap(({ id, session, workshop }) =>
      people
        .filter((one) => one.status === 'confirmed' && waitsFor(one, id))
        .filter((one) => !workshopsOf(books, one, session).includes(workshop))
        .map((one) => `${one.person} waits for ${id}, where a seat is free`),
    )
  return [...outside.map(({ person }) => `${person} waits while a seat is free`), ...standing]
}

/** What one step may not have done: let anybody be overtaken, lose their place, or hear again of what they declined. */
export function flawsBetween(before: Books, after: Books, actor: string | null): string[] {
  const pairs = after.people
    .filter(({ person }) => person !== null && person !== actor)
    .map((now) => ({ now, then: before.people.find(({ id }) => id === now.id) }))
  return [
    ...pairs.flatMap(({ now, then }) => disturbed(after, now, then)),
    ...overtakenAtTheDoor(before, after, actor),
    ...after.offerings.flatMap(({ id }) => overtakenIn(before, after, { id, actor })),
    ...jumped(before, after),
  ]
}

/** What is somebody’s own stays so, but that whoever moves up leaves the seat they had in that round. */
function disturbed(books: Books, now: Entry, then: Entry | undefined): string[] {
  if (!then) return [`${now.person} appeared by somebody else’s doing`]
  const moved = then.status !== now.status && `${then.status} → ${now.status}`
  const allowed = [false, 'waiting → confirmed']
  const sessionOf = (offering: number) => books.offerings.find(({ id }) => id === offering)!.session
  const movedUpIn = (session: string) =>
    now.promotions > then.promotions &&
    seatsOf(now).some(({ offering }) => sessionOf(offering) === session)
  const lost = then.picks
    .filter((pick) => !now.picks.some((kept) => kept.offering === pick.offering))
    .filter((pick) => pick.state === 'declined' || !movedUpIn(sessionOf(pick.offering)))
  const changed = now.picks.filter((pick) => {
    const old = then.picks.find(({ offering }) => offering === pick.offering)
    const same = old && old.state === pick.state && old.seq === pick.seq
    return !same && !(old?.state === 'waiting' && pick.state === 'seated')
  })
  return [
    ...(allowed.includes(moved) ? [] : [`${now.person} went ${moved} by somebody else’s doing`]),
    ...(then.seq === now.seq ? [] : [`${now.person} lost their place in line`]),
    ...lost.map((pick) => `${now.person} lost ${pick.state} ${pick.offering}`),
    ...changed.map((pick) => `${now.person} got ${pick.state} ${pick.offering} unasked`),
  ]
}

/** Still waits, came before one who got in, and the rules would have let them in then. */
function overtakenAtTheDoor(before: Books, after: Books, actor: string | null): string[] {
  const waited = new Set(before.people.filter((o) => o.status === 'waiting').map(({ id }) => id))
  const admitted = after.people.filter(
    (one) => one.status === 'confirmed' && waited.has(one.id) && one.person !== actor,
  )
  const left = after.people.filter((one) => one.status === 'waiting')
  return left.flatMap((one) => {
    const later = admitted.filter(({ seq }) => seq > one.seq)
    const others = after.people.filter((other) => !later.includes(other))
    return later.length && limitLeft(others, limitOf(one)) > 0
      ? [`${one.person} was overtaken at the door by ${later[0]!.person}`]
      : []
  })
}

/** As at the door; those whose own seats changed in this step are left out, for they may have been held back by them. */
function overtakenIn(
  before: Books,
  after: Books,
  { id, actor }: { id: number; actor: string | null },
): string[] {
  const { session, workshop } = after.offerings.find((one) => one.id === id)!
  const old = (one: Entry) => before.people.find((other) => other.id === one.id)
  const place = (one: Entry) => old(one) && waitsFor(old(one)!, id)?.seq
  const promoted = after.people.filter(
    (one) => one.person !== actor && place(one) && seatsOf(one).some((s) => s.offering === id),
  )
  const left = after.people.filter(
    (one) =>
      waitsFor(one, id) &&
      one.status === 'confirmed' &&
      old(one)?.status === 'confirmed' &&
      String(seatsOf(one).map((s) => s.offering)) ===
        String(seatsOf(old(one)!).map((s) => s.offering)) &&
      !workshopsOf(after, one, session).includes(workshop),
  )
  return left.flatMap((one) =>
    promoted
      .filter((other) => place(other)! > waitsFor(one, id)!.seq)
      .map((other) => `${one.person} was overtaken in ${id} by ${other.person}`),
  )
}

/** Whoever is new in a line stands behind all who were in it. */
function jumped(before: Books, after: Books): string[] {
  const wasIn = new Set(before.people.filter((o) => o.status === 'waiting').map(({ id }) => id))
  const line = after.people.filter((one) => one.status === 'waiting')
  const last = Math.max(0, ...line.filter(({ id }) => wasIn.has(id)).map(({ seq }) => seq))
  return line
    .filter((one) => !wasIn.has(one.id) && one.seq < last)
    .map((one) => `${one.person} jumped the line`)
}
