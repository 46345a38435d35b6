import type { EventRow } from '../events/store.ts'
import { day, dayShort, hour, inLang, isoDay, month, noon, voiceOf, when } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { texts, type Texts } from './texts.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleSaid({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams” */
export const whenAndWhere = (event: EventRow, lang: Lang): string =>
  [whenSaid(event, lang), whereSaid(event, lang)].filter(Boolean).join(' · ')

function whenSaid({ startsAt, endsAt, startsOn, precision, voice }: EventRow, lang: Lang): string {
  const t = texts[voiceOf(lang, voice)]
  if (startsAt) return when(startsAt, endsAt, lang)
  if (!startsOn) return t.dateFollows
  return precision === 'month'
    ? month(noon(startsOn), lang)
    : `${day(noon(startsOn), lang)}, ${t.timeFollows}`
}

function whereSaid({ facts: { place }, voice }: EventRow, lang: Lang): string {
  const t = texts[voiceOf(lang, voice)]
  if (place.kind === 'online') return place.name ? t.onlineBy(place.name) : t.online
  const gap = /\d{4} ?[A-Z]{2}$/.test(place.address ?? '') ? ' ' : ', '
  const address = [place.address, place.town].filter(Boolean).join(gap)
  return [place.name, address].filter(Boolean).join(', ')
}

/** “vrijdag 4 december, 10.00 uur” */
export const momentSaid = (at: Date, lang: Lang): string =>
  `${dayShort(at, lang)}, ${hour(at, lang)}`

type Countdown = Pick<Texts, 'inDays' | 'tomorrow' | 'today' | 'inAnHour' | 'inMinutes' | 'begun'>

/** How long it is until then, said as people say it: “Begint over 10 minuten”, “Morgen om 9.30 uur”. */
export function countdownSaid(
  of: Date,
  { t, now, lang }: { t: Countdown; now: Date; lang: Lang },
): string {
  const time = hour(of, lang)
  if (of <= now) return t.begun(time)
  const minutes = Math.ceil((+of - +now) / 60_000)
  if (minutes === 60) return t.inAnHour
  if (minutes <= 90) return t.inMinutes(minutes)
  const days = Math.round((+noon(isoDay(of)) - +noon(isoDay(now))) / 86_400_000)
  return days === 0 ? t.today(time) : days === 1 ? t.tomorrow(time) : t.inDays(days)
}
