import { dayIn, timesIn, type DaySaid } from '../events/moments.ts'
import { asidesInDigits, numberSaid, numberWords } from '../events/spoken-times.ts'
import { clock, daysBefore, isoDay, localMoment } from '../lang.ts'
import { stretchPhrases as said } from './phrases.ts'

/** The moment that was typed: “3 december 09.20”, “9.20”, “morgen 9 uur”, “+1 dag”; null when none can be read. */
export function momentMeant(text: string, now: Date): Date | null {
  const typed = asidesInDigits(text.toLowerCase())
  return onwards(typed, now) ?? onCalendar(typed, now)
}

const hourLong = 3_600_000
const stretch = { weeks: 0, days: 0, hours: 0, minutes: 0 }
const units = Object.entries(said.units) as [keyof typeof stretch, string][]
const amount = `\\d{1,4}|${numberWords}`
const anyUnit = units.map(([, words]) => words).join('|')
const step = new RegExp(`(?<![\\d.:\\p{L}])(${amount})\\s*(${anyUnit})(?![\\p{L}])`, 'gu')
const wordIn = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

/** “+1 dag”, “over 2 uur”, “- 30 minuten”: days by the calendar, hours and minutes by the clock. */
function onwards(typed: string, now: Date): Date | null {
  const way = { ...stretch }
  for (const [, count, unit] of typed.matchAll(step)) way[unitOf(unit!)] += numberSaid(count!)
  const signed = /(?<!\d)[+\-−–]\s*[\p{N}\p{L}]/u.test(typed) || wordIn(said.onward).test(typed)
  const back = /(?<!\d)[-−–]\s*[\p{N}\p{L}]/u.test(typed) || wordIn(said.back).test(typed)
  const { weeks, days, hours, minutes } = way
  if (!(weeks + days + minutes) && !(hours && (signed || back || /\d\s*(uren|hours?)/.test(typed))))
    return null
  const sign = back ? -1 : 1
  const later = daysBefore(now, -sign * (7 * weeks + days))
  const seconds = now.getTime() % 60_000
  const whole = weeks + days ? later.getTime() + seconds : now.getTime()
  return new Date(whole + sign * (hours * hourLong + minutes * 60_000))
}

const unitOf = (word: string) => units.find(([, words]) => words.split('|').includes(word))![0]

/** A day, a time of day, or both; a day without a time keeps the time that it is. */
function onCalendar(typed: string, now: Date): Date | null {
  const [time] = timesIn(typed)
  const said = dayIn(typed, now)
  if (said === 'noSuchDay' || (!time && !said)) return null
  return localMoment(said ? nearest(said, now) : isoDay(now), time ?? clock(now, 'en'))
}

/** The clock only goes forward, and says so: whoever named no year may have meant a day that has passed. */
function nearest({ day, before }: DaySaid, now: Date): string {
  const far = (one: string) => Math.abs(Date.parse(one) - Date.parse(isoDay(now)))
  return before && far(before) < far(day) ? before : day
}
