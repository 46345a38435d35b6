import { isFull, phaseOf, placesLeft } from '../events/rules.ts'
import type { OfferingRow, Programme, SessionRow } from '../events/store.ts'
import { clock, inLang, voiceOf, type Lang } from '../lang.ts'
import { choiceTexts } from './choice-texts.ts'
import type { OwnPlace } from './own.ts'

export interface Round {
  id: string
  session: SessionRow
  label: string
  offerings: OfferingRow[]
}

/** The rounds of an event, each with its workshops and the input that asks for one. */
export function roundsOf({ event, sessions, offerings }: Programme, lang: Lang): Round[] {
  const t = choiceTexts[voiceOf(lang, event.voice)]
  const rounds = sessions.filter(({ kind }) => kind === 'workshops')
  return rounds.map((session, index) => {
    const from = clock(session.startsAt, lang)
    const time = session.endsAt ? `${from}–${clock(session.endsAt, lang)}` : from
    return {
      id: `round${index + 1}`,
      session,
      label: rounds.length > 1 ? t.round(index + 1, time) : t.workshop(time),
      offerings: offerings.filter(({ sessionId }) => sessionId === session.id),
    }
  })
}

export interface Choosing {
  programme: Programme
  own: OwnPlace
  now: Date
}

export const seatsOf = (own: OwnPlace): number[] =>
  own.picks.filter(({ state }) => state === 'seated').map(({ offeringId }) => offeringId)

/** Where this person may still choose: in rounds that have not begun, and once the event runs only what is free. */
export function openTo({ programme, own, now }: Choosing, lang: Lang): Round[] {
  const phase = phaseOf(programme.event, now)
  if (phase !== 'upcoming' && !(phase === 'running' && own.status === 'confirmed')) return []
  const mine = seatsOf(own)
  const isOpen = ({ id, seats, taken }: Round['offerings'][number]) =>
    phase === 'upcoming' || mine.includes(id) || !isFull(seats, taken)
  return roundsOf(programme, lang)
    .filter(({ session }) => session.startsAt > now)
    .map((round) => ({ ...round, offerings: round.offerings.filter(isOpen) }))
    .filter(({ offerings }) => offerings.some(({ id }) => !mine.includes(id)))
}

/** Why there is nothing to choose for this person now; nothing where that is plain from the rest of the card. */
export function frozenNote({ programme, own, now }: Choosing, lang: Lang): string {
  const { event, sessions } = programme
  const { frozen } = choiceTexts[voiceOf(lang, event.voice)]
  const phase = phaseOf(event, now)
  if (phase === 'upcoming' || !programme.offerings.length) return ''
  if (phase !== 'running') return frozen[phase]
  if (own.status === 'waiting') return frozen.waiting
  const isAhead = sessions.some(({ kind, startsAt }) => kind === 'workshops' && startsAt > now)
  return isAhead ? frozen.full : frozen.running
}

/** “3. Hoe kun je kunst … inzetten? (nog 2 plaatsen)” */
export function workshopChoice(programme: Programme, offering: OfferingRow, lang: Lang) {
  const t = choiceTexts[voiceOf(lang, programme.event.voice)]
  const workshop = programme.workshops.find(({ id }) => id === offering.workshopId)!
  const left = placesLeft(offering.seats, offering.taken)
  const places = left === null ? '' : ` (${left === 0 ? t.full : t.placesLeft(left)})`
  const title = `${workshop.number}. ${inLang(lang, workshop.title.nl, workshop.title.en)}${places}`
  return { title, value: String(offering.id) }
}
