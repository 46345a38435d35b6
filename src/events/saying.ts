import { day, dayShort, inLang, month, noon, when, type Lang } from '../lang.ts'
import type { Place } from './file.ts'
import type { EventRow } from './store.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleOf({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “3 december”: enough to tell events apart. */
export const dateOf = (
  { startsOn, precision }: Pick<EventRow, 'startsOn' | 'precision'>,
  lang: Lang,
): string =>
  startsOn && precision !== 'month' ? dayShort(noon(startsOn), lang).replace(/^\S+ /, '') : ''

/** “donderdag 3 december 2020”, “juni 2021”; empty while no day is known. */
export function dayOf(
  { startsOn, precision }: Pick<EventRow, 'startsOn' | 'precision'>,
  lang: Lang,
): string {
  if (!startsOn) return ''
  return precision === 'month' ? month(noon(startsOn), lang) : day(noon(startsOn), lang)
}

/** “donderdag 3 december 2020, 9.30–11.30 uur”, or as much of it as is known. */
export function whenOf(
  event: Pick<EventRow, 'startsAt' | 'endsAt' | 'startsOn' | 'precision'>,
  lang: Lang,
  t: { dateFollows: string; timeFollows: string },
): string {
  if (event.startsAt) return when(event.startsAt, event.endsAt, lang)
  const on = dayOf(event, lang) || t.dateFollows
  return !event.startsOn || event.precision === 'month' ? on : `${on}, ${t.timeFollows}`
}

/** “online, via Teams”, or where to go; a postcode needs no comma before its town. */
export function placeOf(
  place: Place,
  t: { online: string; onlineBy: (means: string) => string },
): string {
  if (place.kind === 'online') return place.name ? t.onlineBy(place.name) : t.online
  const gap = /\d{4} ?[A-Z]{2}$/.test(place.address ?? '') ? ' ' : ', '
  const address = [place.address, place.town].filter(Boolean).join(gap)
  return [place.name, address].filter(Boolean).join(', ')
}
