import type { EventRow, Programme } from '../events/store.ts'
import { day, dayShort, inLang, listed, month, noon, voiceOf, when, type Lang } from '../lang.ts'
import { placeTexts } from './place-texts.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleOf({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams” */
export const whenAndWhere = (event: EventRow, lang: Lang): string =>
  [whenOf(event, lang), whereOf(event, lang)].filter(Boolean).join(' · ')

function whenOf({ startsAt, endsAt, startsOn, precision, voice }: EventRow, lang: Lang): string {
  const t = placeTexts[voiceOf(lang, voice)]
  if (startsAt) return when(startsAt, endsAt, lang)
  if (!startsOn) return t.dateFollows
  if (precision === 'month') return month(noon(startsOn), lang)
  return `${day(noon(startsOn), lang)}, ${t.timeFollows}`
}

/** “3 december”: enough to tell one's own events apart. */
export const dateOf = ({ startsOn, precision }: EventRow, lang: Lang): string =>
  startsOn && precision !== 'month' ? dayShort(noon(startsOn), lang).replace(/^\S+ /, '') : ''

function whereOf({ facts: { place }, voice }: EventRow, lang: Lang): string {
  const t = placeTexts[voiceOf(lang, voice)]
  if (place.kind === 'online') return place.name ? t.onlineBy(place.name) : t.online
  const gap = /\d{4} ?[A-Z]{2}$/.test(place.address ?? '') ? ' ' : ', '
  const address = [place.address, place.town].filter(Boolean).join(gap)
  return [place.name, address].filter(Boolean).join(', ')
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
export function workshopName({ workshops, offerings }: Programme, offeringId: number, lang: Lang) {
  const offering = offerings.find(({ id }) => id === offeringId)
  const workshop = workshops.find(({ id }) => id === offering?.workshopId)
  return workshop ? `${workshop.number}. ${inLang(lang, workshop.title.nl, workshop.title.en)}` : ''
}
