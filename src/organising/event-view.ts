import type { Times } from '../events/moving.ts'
import type { EventRow } from '../events/store.ts'
import { dayShort, inLang, day, month, noon, voiceOf, when, type Lang } from '../lang.ts'
import { changeTexts } from './change-texts.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleOf({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “donderdag 3 december 2020, 9.30–11.30 uur”, or as much of it as is known. */
export function whenOf(times: Omit<Times, 'sessions'>, lang: Lang): string {
  const t = changeTexts[voiceOf(lang)]
  const { startsAt, endsAt, startsOn, precision } = times
  if (startsAt) return when(startsAt, endsAt, lang)
  if (!startsOn) return t.dateFollows
  if (precision === 'month') return month(noon(startsOn), lang)
  return `${day(noon(startsOn), lang)}, ${t.timeFollows}`
}

/** “3 december”: enough to tell events apart. */
export const dateOf = ({ startsOn, precision }: EventRow, lang: Lang): string =>
  startsOn && precision !== 'month' ? dayShort(noon(startsOn), lang).replace(/^\S+ /, '') : ''
