import { placesLeft } from '../events/rules.ts'
import type { OfferingRow, Programme, SessionRow } from '../events/store.ts'
import { clock, inLang, voiceOf, type Lang } from '../lang.ts'
import { choiceTexts } from './choice-texts.ts'

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

/** “3. Hoe kun je kunst … inzetten? (nog 2 plaatsen)” */
export function workshopChoice(programme: Programme, offering: OfferingRow, lang: Lang) {
  const t = choiceTexts[voiceOf(lang, programme.event.voice)]
  const workshop = programme.workshops.find(({ id }) => id === offering.workshopId)!
  const left = placesLeft(offering.seats, offering.taken)
  const places = left === null ? '' : ` (${left === 0 ? t.full : t.placesLeft(left)})`
  const title = `${workshop.number}. ${inLang(lang, workshop.title.nl, workshop.title.en)}${places}`
  return { title, value: String(offering.id) }
}
