import { eventMeant } from '../events/find.ts'
import { nextOpen, phaseOf } from '../events/rules.ts'
import { findEvents, findProgramme } from '../events/store.ts'
import type { Reply, Said, Turn } from '../chat.ts'
import { calendarCard, mayHave } from './calendar-card.ts'
import { nowCard } from './now.ts'
import { overSaid, seriesCard, seriesMeant } from './series.ts'
import { findMine, findNextId, isIn, saveLink } from './store.ts'
import { agendaCard, myAgendaCard, sharedAgendaCard } from './view.ts'
import { whichCard } from './which.ts'

type Answer = (turn: Turn<unknown>, eventId: string) => Promise<Reply>

/** Gives the answer about the event that was meant, or asks which one that is. */
export async function withEvent(
  turn: Turn<Said>,
  verb: 'open' | 'mine' | 'calendar',
  answer: Answer,
): Promise<Reply> {
  const { db, person, about, now, place } = turn
  const { slot } = turn.data
  const self = place.kind === 'personal' ? person.id : null
  const meant = slot
    ? await eventMeant(db, { slot, about, personId: person.id }, now)
    : (about ?? (await findNextId(db, { personId: self, about }, now)))
  if (meant === null) return allEvents(turn)
  if (typeof meant === 'string') return answer(turn, meant)
  const events = (await findEvents(db)).filter(({ id }) => meant.includes(id))
  const [series, ...others] = new Set(events.map((event) => event.series))
  return series && !others.length
    ? seriesCard({ events, series, lang: person.lang, now })
    : whichCard(events, verb, person.lang)
}

/** In our own chat it is mine as soon as I am signed up; in a shared one it is everybody's, and stays current. */
export const opened: Answer = async (turn, eventId) => {
  if (turn.place.kind === 'personal') return own(turn, eventId)
  const programme = await findProgramme(turn.db, eventId)
  if (!programme) return allEvents(turn)
  const card = sharedAgendaCard({ programme, lang: 'nl', now: turn.now })
  return { card, live: { kind: 'agenda', subject: eventId } }
}

export const own: Answer = async (turn, eventId) => {
  const { db, person, now } = turn
  const programme = await findProgramme(db, eventId)
  if (!programme) return allEvents(turn)
  const scene = { programme, lang: person.lang, now }
  const mine = await findMine(db, eventId, person.id)
  return isIn(mine) ? myAgendaCard(scene, mine) : agendaCard(scene, null)
}

export const whole: Answer = async (turn, eventId) => {
  const { db, person, now, place } = turn
  const programme = await findProgramme(db, eventId)
  if (!programme) return allEvents(turn)
  const scene = { programme, lang: person.lang, now }
  if (place.kind !== 'personal') return sharedAgendaCard(scene)
  const mine = await findMine(db, eventId, person.id)
  return agendaCard(scene, isIn(mine) ? mine : null)
}

/** In a shared chat what everybody sees is the whole of it, and stays current. */
export const wholeInWords: Answer = (turn, eventId) =>
  (turn.place.kind === 'personal' ? whole : opened)(turn, eventId)

/** Whose own place is named gets the event there, or once that is over, the next one that is still open. */
export async function near(turn: Turn<Said>): Promise<Reply> {
  const { db, person, now, data } = turn
  const meant = await eventMeant(db, { slot: data.slot, about: null, personId: person.id }, now)
  if (typeof meant !== 'string') return allEvents(turn)
  const events = await findEvents(db)
  const named = events.find(({ id }) => id === meant)
  if (!named || phaseOf(named, now) !== 'over') return whole(turn, meant)
  const open = nextOpen(
    events.filter(({ series }) => series !== null && series === named.series),
    now,
  )
  const programme = open && (await findProgramme(db, open.id))
  if (!programme) return whole(turn, meant)
  return agendaCard({ programme, lang: person.lang, now }, null, overSaid(named, person.lang))
}

export async function rightNow(turn: Turn<unknown>): Promise<Reply> {
  const { db, person, about, now, place } = turn
  const self = place.kind === 'personal' ? person.id : null
  const eventId = await findNextId(db, { personId: self, about, planned: true }, now)
  const programme = eventId && (await findProgramme(db, eventId))
  if (!programme) return allEvents(turn)
  const mine = self && (await findMine(db, eventId, self))
  const scene = { programme, lang: person.lang, now }
  return nowCard(scene, mine && isIn(mine) ? mine : null)
}

/** The series of the event the button stood on; everything when it is in none. */
export async function seriesAround(
  turn: Turn<unknown>,
  eventId: string | undefined,
): Promise<Reply> {
  const { db, person, now } = turn
  const events = await findEvents(db)
  const series = events.find(({ id }) => id === eventId)?.series ?? null
  return seriesCard({ events, series, lang: person.lang, now })
}

export async function seriesNamed(turn: Turn<Said>): Promise<Reply> {
  const { db, person, now, data } = turn
  const events = await findEvents(db)
  const series = seriesMeant(events, data.slot || data.text)
  return seriesCard({ events, series, lang: person.lang, now })
}

export const allEvents = (turn: Turn<unknown>) => seriesAround(turn, undefined)

export async function forCalendar(
  turn: Turn<unknown>,
  eventId: string,
  addressOf: (token: string) => string,
): Promise<Reply> {
  const { db, person, now } = turn
  const programme = await findProgramme(db, eventId)
  if (!programme) return allEvents(turn)
  const mine = await findMine(db, eventId, person.id)
  const may = mayHave(programme, mine) && programme.event.startsOn !== null
  const address = may ? addressOf(await saveLink(db, person.id, eventId)) : null
  return calendarCard({ programme, lang: person.lang, now }, mine, address)
}
