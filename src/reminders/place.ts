import { readOnce, sql, type Db } from '../db/schema.ts'
import { eventsNamed } from '../events/find.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents, findProgramme, type EventListed, type Programme } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { phrases } from './phrases.ts'
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

/** What people type to ask, which names no event: “naar de bijeenkomst”. */
const ownWords = new Set([...phrases.link.nl, ...phrases.link.en].flatMap((one) => one.split(' ')))

/** The event that is named beyond doubt in what was typed; otherwise one's own next. */
export async function findMeant(
  db: Db,
  { text, ...asked }: { text: string; about: string | null; personId: string },
  now: Date,
): Promise<string | null> {
  const named = text.split(/\s+/).filter((word) => !ownWords.has(word.toLowerCase()))
  const { ids } = eventsNamed(await findEvents(db), named.join(' '), now)
  return ids.length === 1 ? ids[0]! : findOwnNext(db, asked, now)
}

/**
 * The event that a person means who names none: the one spoken about or else the next, of their own before any other.
 * One's own that will not be comes before what is not one's own: they are to hear so.
 */
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
  const notOver = (await findEvents(db)).filter((event) => phaseOf(event, now) !== 'over')
  const ahead = notOver.filter(({ status }) => status !== 'cancelled')
  const isMine = ({ id }: EventListed) => own.some((one) => one.id === id)
  const hasSeat = ({ id }: EventListed) =>
    own.some((one) => one.id === id && one.status === 'confirmed')
  const isSpoken = ({ id }: EventListed) => id === about
  const mine = ahead.filter(isMine)
  const off = notOver.filter(isMine)
  const found = mine.find(isSpoken) ?? mine.find(hasSeat) ?? mine[0] ?? off.find(isSpoken) ?? off[0]
  return (found ?? notOver.find(isSpoken) ?? ahead[0])?.id ?? null
}
