import type { Db } from '../db/schema.ts'
import { scoreNames } from '../words/names.ts'
import type { Named } from '../words/names.ts'
import { numberIn } from '../words/words.ts'
import { daysIn } from './days.ts'
import { nextOpen, phaseOf } from './rules.ts'
import { findEvents, findProgramme } from './store.ts'
import type { EventListed, Programme, WorkshopRow } from './store.ts'

interface Asked {
  /** What was typed beside the command. */
  slot: string
  /** The event this conversation is about. */
  about: string | null
  personId: string
}

interface Likely {
  ids: string[]
  score: number
}

/** The event that is meant, or the ones it may be; null when there is nothing to go by. */
export async function eventMeant(
  db: Db,
  { slot, about, personId }: Asked,
  now: Date,
): Promise<string | string[] | null> {
  const events = await findEvents(db)
  const named = eventsNamed(events, slot, now)
  if (!named.ids.length && daysIn(slot).length) return []
  if (!slot.trim() || !named.ids.length) return fallback(db, events, { about, personId, now })
  if (named.ids.length === 1 && named.score === 1) return named.ids[0]!

  const home = await fallback(db, events, { about, personId, now })
  const programme = home && !named.ids.includes(home) ? await findProgramme(db, home) : undefined
  if (programme && workshopsNamed(programme, slot).score >= named.score) return home
  return named.ids.length === 1 ? named.ids[0]! : named.ids
}

/** The workshops that are meant, the likeliest first; only one when there is no doubt. */
export function workshopMeant({ workshops, ...rest }: Programme, words: string): WorkshopRow[] {
  const said = words.replace(/\b(ronde|round)\s+\S+/gi, ' ')
  const number = numberIn(said)
  if (number !== null) return workshops.filter((workshop) => workshop.number === number)
  const { ids } = workshopsNamed({ workshops, ...rest }, said)
  return ids.map((id) => workshops.find((workshop) => workshop.id === id)!)
}

/** The event one is in, or of one's own the next, or the next that one can sign up for. */
async function fallback(
  db: Db,
  events: EventListed[],
  { about, personId, now }: { about: string | null; personId: string; now: Date },
): Promise<string | null> {
  if (about && events.some(({ id }) => id === about)) return about
  const own = await db
    .selectFrom('registration')
    .where('person_id', '=', personId)
    .where('status', '!=', 'cancelled')
    .select('event_id as id')
    .execute()
  const mine = events.filter(({ id }) => own.some((registration) => registration.id === id))
  const ahead = mine.filter((event) => phaseOf(event, now) !== 'over')
  const live = ahead.find(({ status }) => status !== 'cancelled')
  return (live ?? ahead[0] ?? nextOpen(events, now))?.id ?? null
}

/** By date and by name; among several, those that are over are not meant. */
export function eventsNamed(events: EventListed[], slot: string, now: Date): Likely {
  const onTheDay = events.filter((event) => isOn(event, slot))
  const among = onTheDay.length ? onTheDay : events
  const byName = best(slot, among.map(namesOf))
  const ids = byName.ids.length ? byName.ids : onTheDay.map(({ id }) => id)

  const meant = events.filter(({ id }) => ids.includes(id))
  const ahead = meant.filter((event) => phaseOf(event, now) !== 'over')
  return {
    ids: (meant.length > 1 && ahead.length ? ahead : meant).map(({ id }) => id),
    score: onTheDay.length ? 1 : byName.score,
  }
}

function isOn({ startsOn, precision }: EventListed, slot: string): boolean {
  const [, month, day] = (startsOn ?? '').split('-').map(Number)
  return daysIn(slot).some(
    (said) =>
      said.month === month && (said.day === null || (precision !== 'month' && said.day === day)),
  )
}

const namesOf = ({ id, series, title, facts }: EventListed): Named => {
  const { place, format, seriesTitle, names } = facts
  const told = [title, format, seriesTitle].flatMap((one) => [one?.nl, one?.en])
  const all = [...told, place.name, place.town, place.region, series, ...names]
  return { id, names: all.filter((name) => name !== undefined && name !== null) }
}

const workshopsNamed = ({ workshops }: Programme, slot: string): Likely =>
  best(
    slot,
    workshops.map(({ id, title, about, speakers }) => {
      const told = [title.nl, title.en, about?.nl, about?.en]
      const names = [...told, ...speakers.map(({ name }) => name)].filter(
        (one) => one !== undefined,
      )
      return { id, names }
    }),
  )

/** Those that answer best to what was said, when at least half of it is about them. */
function best(said: string, candidates: Named[]): Likely {
  const scored = scoreNames(said, candidates)
  const top = scored[0]?.score ?? 0
  if (top < 0.45) return { ids: [], score: 0 }
  return { ids: scored.filter(({ score }) => score > top - 0.1).map(({ id }) => id), score: top }
}
