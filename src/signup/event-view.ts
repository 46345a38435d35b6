import { placeOf, whenOf } from '../events/saying.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { inLang, listed, voiceOf, type Lang } from '../lang.ts'
import { placeTexts } from './place-texts.ts'

/** “donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams” */
export function whenAndWhere(event: EventRow, lang: Lang): string {
  const t = placeTexts[voiceOf(lang, event.voice)]
  return [whenOf(event, lang, t), placeOf(event.facts.place, t)].filter(Boolean).join(' · ')
}

/** For whom it is, in the event's own words, else by its roles. */
export function audienceOf({ facts: { audience }, rules }: EventRow, lang: Lang): string {
  if (audience) return midSentence(inLang(lang, audience.nl, audience.en))
  return listed(
    rules.roles.map((role) => midSentence(inLang(lang, role.nl, role.en))),
    lang,
  )
}

const midSentence = (words: string) => words[0]!.toLowerCase() + words.slice(1).replace(/\.$/, '')

/** A workshop as people know it: “3. Hoe kun je kunst en creativiteit inzetten …?” */
export function workshopName(programme: Programme, offeringId: number, lang: Lang) {
  const workshop = workshopOf(programme, offeringId)
  return workshop ? `${workshop.number}. ${inLang(lang, workshop.title.nl, workshop.title.en)}` : ''
}

export function workshopOf({ workshops, offerings }: Programme, offeringId: number) {
  const offering = offerings.find(({ id }) => id === offeringId)
  return workshops.find(({ id }) => id === offering?.workshopId)
}
