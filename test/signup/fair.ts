import type { Db } from '../../src/db/schema.ts'
import { createPost } from '../../src/delivery/post.ts'
import type { EventFile } from '../../src/events/file.ts'
import { loadEvents } from '../../src/events/load.ts'
import { readEvents } from '../../src/events/read.ts'
import type { Town } from '../../src/signup/waiting-list.ts'

export const opening = new Date('2020-11-26T09:00:00+01:00')

export interface Fair {
  id: string
  seats: number
  /** Seats by workshop and round: `[[3, 2]]` is one workshop, given twice. */
  workshops: number[][]
}

const model = readEvents().events.find(({ id }) => id === 'start-2020')!

/** A small event in ten years’ time, with a limit of two implementers per municipality. */
export async function openFair(db: Db, { id, seats, workshops }: Fair) {
  const file = fairFile(id, workshops)
  const byRound = workshops.map((rounds, n) => [
    `w${n}`,
    Object.fromEntries(rounds.map((free, round) => [`r${round}`, free])),
  ])
  const extra = { seats, workshops: Object.fromEntries(byRound) }
  await loadEvents(db, [file], { events: { [id]: extra }, people: [] })
  const offerings = await db
    .selectFrom('offering')
    .where('event_id', '=', id)
    .select('id')
    .orderBy('id')
    .execute()
  return offerings.map((one) => one.id)
}

function fairFile(id: string, workshops: number[][]): EventFile {
  const hour = (n: number) => new Date(Date.UTC(2030, 0, 1, 9 + n))
  const rounds = [...new Set(workshops.flatMap((seats) => [...seats.keys()]))]
  const nobody = { note: null, speakers: [] }
  return {
    ...model,
    id,
    rules: { ...model.rules, onlyListedMunicipalities: false, municipalities: null },
    startsOn: '2030-01-01',
    startsAt: hour(0),
    endsAt: hour(8),
    sessions: rounds.map((n) => ({
      ...{ id: `r${n}`, kind: 'workshops', round: n + 1, title: { nl: `Ronde ${n + 1}` } },
      ...{ startsAt: hour(n), endsAt: hour(n + 1), ...nobody },
    })),
    workshops: workshops.map((seats, n) => ({
      ...{ id: `w${n}`, number: n + 1, title: { nl: `Workshop ${n + 1}` }, about: null },
      ...{ sessions: seats.map((_, round) => `r${round}`), speakers: [] },
    })),
  }
}

/** Letters are written as ever; nobody carries them. */
const post = createPost({ every() {}, on() {}, async soon() {} })

export const townAt = (now: Date): Town => ({ post, touch: async () => {}, now })

/** People by name; who is there already stays who they are. */
export async function bringPeople(db: Db, names: string[]): Promise<string[]> {
  const people = names.map((name) => ({ name, lang: 'nl' as const, seen_at: opening }))
  const rows = await db.insertInto('person').values(people).returning('id').execute()
  return rows.map(({ id }) => id)
}
