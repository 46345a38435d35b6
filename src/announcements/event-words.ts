import type { EventRow } from '../events/store.ts'
import { day, hour, inLang, month, noon, when, type Lang } from '../lang.ts'
import { wordingTexts } from './wording-texts.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleOf({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “donderdag 3 december 2020”, “juni 2021”; empty while no day is known. */
export function dateOf({ startsOn, precision }: EventRow, lang: Lang): string {
  if (!startsOn) return ''
  return precision === 'month' ? month(noon(startsOn), lang) : day(noon(startsOn), lang)
}

/** “9.30–11.30 uur”; empty while no time is known. */
export function timeOf({ startsAt, endsAt }: EventRow, lang: Lang): string {
  if (!startsAt) return ''
  return endsAt ? when(startsAt, endsAt, lang).split(', ').at(-1)! : hour(startsAt, lang)
}

export function placeOf({ facts: { place } }: EventRow, lang: Lang): string {
  const t = wordingTexts[lang === 'en' ? 'en' : 'je']
  if (place.kind === 'online') return place.name ? t.onlineBy(place.name) : t.online
  const gap = /\d{4} ?[A-Z]{2}$/.test(place.address ?? '') ? ' ' : ', '
  const address = [place.address, place.town].filter(Boolean).join(gap)
  return [place.name, address].filter(Boolean).join(', ')
}

/** “Startbijeenkomst · donderdag 3 december 2020” */
export const eventLine = (event: EventRow, lang: Lang): string =>
  [titleOf(event, lang), dateOf(event, lang)].filter(Boolean).join(' · ')
