import { placeOf, whenOf } from '../events/saying.ts'
import type { EventRow } from '../events/store.ts'
import { dayShort, hour, isoDay, noon, voiceOf } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { texts, type Texts } from './texts.ts'

/** “donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams” */
export function whenAndWhere(event: EventRow, lang: Lang): string {
  const t = texts[voiceOf(lang, event.voice)]
  return [whenOf(event, lang, t), placeOf(event.facts.place, t)].filter(Boolean).join(' · ')
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
