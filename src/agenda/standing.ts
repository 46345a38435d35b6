import type { Speaker, Text } from '../events/file.ts'
import { phaseOf, placesLeft, signupOf, type SignupState } from '../events/rules.ts'
import { dateOf, dayOf, whenOf } from '../events/saying.ts'
import type { EventListed, EventRow, Programme } from '../events/store.ts'
import { clock, dayShort, inLang, listed, voiceOf, type Lang, type Voice } from '../lang.ts'
import type { Mine } from './store.ts'
import { texts, type Texts } from './texts.ts'

/** In whose words something is told. */
export interface Tongue {
  lang: Lang
  voice: Voice
  t: Texts
}

export function tongueFor({ event }: Pick<Programme, 'event'>, lang: Lang): Tongue {
  const voice = voiceOf(lang, event.voice)
  return { lang, voice, t: texts[voice] }
}

export const eventOf = ({ event, taken, waiting }: Programme): EventListed => ({
  ...event,
  taken,
  waiting,
})

export const said = (text: Text | null, lang: Lang): string =>
  text ? inLang(lang, text.nl, text.en) : ''

/** “donderdag 3 december 2020, 9.30–11.30 uur”, or as much of it as is known. */
export function whenSaid(event: EventRow, { lang, t }: Tongue, now: Date): string {
  // Of what is over no time follows any more.
  const isLate = event.startsOn && !event.startsAt && phaseOf(event, now) === 'over'
  return isLate ? dayOf(event, lang) : whenOf(event, lang, t)
}

/** “26 november”, “juni 2021”: enough to tell an event by. */
export const dateSaid = (event: EventRow, lang: Lang): string =>
  dateOf(event, lang) || dayOf(event, lang)

export function whereSaid({ facts: { place } }: EventRow, { t }: Tongue): string {
  if (place.kind === 'online') return place.name ? t.onlineBy(place.name) : t.online
  const region = place.region && t.region(place.region)
  const gap = /\d{4} ?[A-Z]{2}$/.test(place.address ?? '') ? ' ' : ', '
  const address = [place.address, place.town].filter(Boolean).join(gap)
  return [place.name, address, region].filter(Boolean).join(', ')
}

/** Where the event stands, by the clock and by what was counted; a word, never a colour alone. */
export function standing(event: EventListed, { lang, t }: Tongue, now: Date): string {
  const state = signupOf(event, event, now)
  if (state === 'notYet') return t.notYet(dayShort(event.opensAt!, lang))
  const left = placesLeft(event.seats, event.taken)
  return state === 'open' && left !== null ? t.openLeft(left) : t[state]
}

/** Where the person stands, and while it is on or off, the event as well. */
export function ownStanding(
  { event, mine }: { event: EventListed; mine: Mine },
  { t }: Tongue,
  now: Date,
): string {
  const phase = phaseOf(event, now)
  if (phase === 'over' || phase === 'cancelled') return t[phase]
  const own =
    mine.status === 'waiting'
      ? t.waiting(mine.position ?? 1)
      : t[mine.status === 'pending' ? 'pending' : 'confirmed']
  return phase === 'upcoming' ? own : `${t[phase]} · ${own}`
}

/** Nothing where nobody knows how many there are. */
export function placesSaid(
  { seats, taken, waiting }: { seats: number | null; taken: number; waiting: number },
  { t }: Tongue,
): string {
  const left = placesLeft(seats, taken)
  if (left === null) return ''
  return left ? t.left(left) : t.noneLeft(waiting)
}

/** “Hanan Nhass, projectleider, KIS”; those of one house are named together. */
export function speakersSaid(speakers: Speaker[], lang: Lang): string {
  const told = lang === 'en' ? speakers.map((one) => ({ ...one, ...one.en })) : speakers
  const houses = Map.groupBy(told, ({ affiliation = '' }) => affiliation)
  const groups = [...houses].map(([affiliation, those]) => {
    const names = those.map(({ name }) => name)
    const role = those.length === 1 ? those[0]!.role : ''
    return [listed(names, lang), role, affiliation].filter(Boolean).join(', ')
  })
  return groups.join('; ')
}

/** “10.15–11.15” */
export const span = (from: Date, till: Date | null, lang: Lang): string =>
  till ? `${clock(from, lang)}–${clock(till, lang)}` : clock(from, lang)

export const signUpWords = (state: SignupState, t: Texts): string =>
  state === 'open' ? t.signUp : state === 'full' ? t.joinList : ''
