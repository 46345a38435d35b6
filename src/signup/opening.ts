import { eventMeant } from '../events/find.ts'
import { phaseOf, signupOf } from '../events/rules.ts'
import type { EventRow } from '../events/store.ts'
import type { Reply, Said, Turn } from '../chat.ts'
import { findNextInSeries } from './alternatives.ts'
import { workshopsCard } from './choice-view.ts'
import { formCard } from './form-view.ts'
import { findNeeds } from './needs.ts'
import { findOwnCard } from './own.ts'
import { refusalCard } from './refusal-view.ts'
import { frozenNote, openTo, type Choosing } from './round-view.ts'
import { carried, sentForm } from './sent-form.ts'
import { registrationCard } from './view.ts'
import { whichCard } from './which-view.ts'

/** Works out which event is meant, or asks. */
export async function about(
  turn: Turn<Said>,
  verb: string,
  answer: (eventId: string) => Promise<Reply>,
): Promise<Reply> {
  const { db, person, data, now } = turn
  const meant = await eventMeant(
    db,
    { slot: data.slot, about: turn.about, personId: person.id },
    now,
  )
  return typeof meant === 'string'
    ? answer(meant)
    : whichCard(db, { verb, among: meant ?? [], person, now })
}

/** The form for whoever is not in yet; for whoever is, their place. */
export async function openForm(
  turn: Turn<unknown>,
  eventId: string,
  offeringIds: number[] = [],
): Promise<Reply> {
  const { db, person, now } = turn
  const found = await findOwnCard(db, eventId, person.id)
  if (!found) return whichCard(db, { verb: 'signup.open', among: [], person, now })
  if (found.own) return registrationCard({ ...found, own: found.own, now }, person.lang)
  const state =
    person.kind === 'anonymous'
      ? 'anonymous'
      : signupOf(found.programme.event, found.programme, now)
  if (state !== 'open' && state !== 'full') {
    const form = carried(sentForm.parse({ eventId }), '')
    const next = await findNextInSeries(db, found.programme.event, now)
    return refusalCard({ ...found, refusal: state, lang: person.lang, form, next })
  }
  return formCard({ ...found, person, now, filled: { offeringIds } })
}

export async function changeForm(
  turn: Turn<unknown>,
  eventId: string,
  secretKey: string,
): Promise<Reply> {
  const { db, person, now } = turn
  const found = await findOwnCard(db, eventId, person.id)
  if (!found?.own || isClosed(found.programme.event, now)) return openForm(turn, eventId)
  const needs = await findNeeds(db, found.own.id, secretKey)
  return formCard({ ...found, person, now, filled: { needs, offeringIds: [] } })
}

/** Nothing about one's place can be changed any more: it is over, or will not be. */
export const isClosed = (event: EventRow, now: Date) =>
  ['over', 'cancelled'].includes(phaseOf(event, now))

/** Their place as it is now, with what just happened in a sentence. */
export async function showPlace(
  turn: Turn<unknown>,
  eventId: string,
  note: (place: Choosing) => string | string[] = () => [],
): Promise<Reply> {
  const { db, person, now } = turn
  const found = await findOwnCard(db, eventId, person.id)
  if (!found?.own) return openForm(turn, eventId)
  const place = { programme: found.programme, own: found.own, now }
  return registrationCard(place, person.lang, note(place))
}

export async function showWorkshops(
  turn: Turn<unknown>,
  eventId: string,
  note = '',
): Promise<Reply> {
  const { db, person, now } = turn
  const found = await findOwnCard(db, eventId, person.id)
  if (!found?.own) return openForm(turn, eventId)
  const choosing = { ...found, own: found.own, now }
  const rounds = openTo(choosing, person.lang)
  if (!rounds.length) return showPlace(turn, eventId, (place) => frozenNote(place, person.lang))
  return workshopsCard(choosing, person.lang, { rounds, note })
}
