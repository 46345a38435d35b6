import { readOnce, sql, type Db } from '../db/schema.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents, findProgramme, type Programme } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { texts, type Texts } from './texts.ts'

/** What a person has at an event; a position only for whoever waits. */
export interface Place {
  status: 'confirmed' | 'waiting' | 'pending'
  position: number | null
  /** The offerings in which they have a seat. */
  seats: number[]
}

/** An event, and what one person has there, at this moment. */
export interface Scene {
  programme: Programme
  own: Place | null
  lang: Lang
  now: Date
}

/** In the words of this event. */
export const wordsOf = ({ programme, lang }: Scene): Texts =>
  texts[voiceOf(lang, programme.event.voice)]

interface Viewer {
  person: { id: string; lang: Lang }
  now: Date
}

export const findScene = (db: Db, eventId: string, viewer: Viewer): Promise<Scene | null> =>
  sceneOf(db, findProgramme(db, eventId), viewer)

/** The same for a letter: many are drawn in one transaction, which reads the event once for all of them. */
export const findSceneOfLetter = (db: Db, eventId: string, viewer: Viewer): Promise<Scene | null> =>
  sceneOf(
    db,
    readOnce(db, `programme ${eventId}`, () => findProgramme(db, eventId)),
    viewer,
  )

async function sceneOf(db: Db, found: ReturnType<typeof findProgramme>, { person, now }: Viewer) {
  const programme = await found
  if (!programme) return null
  const own = await findPlace(db, programme.event.id, person.id)
  return { programme, own, lang: person.lang, now }
}

async function findPlace(db: Db, eventId: string, personId: string): Promise<Place | null> {
  const { rows } = await sql<Place>`
    select r.status, case when r.status = 'waiting' then (select count(*)::int from registration o
        where o.event_id = r.event_id and o.status = 'waiting' and o.seq <= r.seq) end as position,
      (select coalesce(json_agg(offering_id), '[]') from choice
        where registration_id = r.id and state = 'seated') as seats
    from registration r
    where event_id = ${eventId} and person_id = ${personId} and r.status <> 'cancelled'`.execute(db)
  return rows[0] ?? null
}

/** The event that a person means who names none: the one spoken about or else the next, of their own before any other. */
export async function findOwnNext(
  db: Db,
  { about, personId }: { about: string | null; personId: string },
  now: Date,
): Promise<string | null> {
  const own = await db
    .selectFrom('registration')
    .where('person_id', '=', personId)
    .where('status', '!=', 'cancelled')
    .select(['event_id as id', 'status'])
    .execute()
  const ahead = (await findEvents(db)).filter((event) =>
    ['running', 'upcoming'].includes(phaseOf(event, now)),
  )
  const seats = ahead.filter(({ id }) =>
    own.some((one) => one.id === id && one.status === 'confirmed'),
  )
  const mine = ahead.filter(({ id }) => own.some((one) => one.id === id))
  const spoken = (among: typeof ahead) => among.find(({ id }) => id === about)
  const found = spoken(mine) ?? seats[0] ?? mine[0] ?? spoken(ahead) ?? ahead[0]
  return found?.id ?? null
}
