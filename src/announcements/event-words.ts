import { dayOf, placeOf, titleOf } from '../events/saying.ts'
import type { EventRow } from '../events/store.ts'
import { hour, when, type Lang } from '../lang.ts'
import { wordingTexts } from './wording-texts.ts'

/** “9.30–11.30 uur”; empty while no time is known. */
export function timeOf({ startsAt, endsAt }: EventRow, lang: Lang): string {
  if (!startsAt) return ''
  return endsAt ? when(startsAt, endsAt, lang).split(', ').at(-1)! : hour(startsAt, lang)
}

export const whereOf = ({ facts: { place } }: EventRow, lang: Lang): string =>
  placeOf(place, wordingTexts[lang === 'en' ? 'en' : 'je'])

/** “Startbijeenkomst · donderdag 3 december 2020” */
export const eventLine = (event: EventRow, lang: Lang): string =>
  [titleOf(event, lang), dayOf(event, lang)].filter(Boolean).join(' · ')
