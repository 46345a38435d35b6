import { daysIn } from '../events/days.ts'
import { clock, daysBefore, isoDay, localMoment } from '../lang.ts'
import { timePhrases as said } from './phrases.ts'

/** The moment that was typed: “3 december 09.20”, “9.20”, “morgen 9 uur”, “+1 dag”; null when none can be read. */
export function momentMeant(text: string, now: Date): Date | null {
  const typed = text.toLowerCase()
  return onwards(typed, now) ?? onCalendar(typed, now)
}

const hourLong = 3_600_000
const stretch = { weeks: 0, days: 0, hours: 0, minutes: 0 }
const units = Object.entries(said.units) as [keyof typeof stretch, string][]
const amount = `\\d{1,4}|${Object.keys(said.numbers).join('|')}`
const anyUnit = units.map(([, words]) => words).join('|')
const step = new RegExp(`(?<![\\d.:\\p{L}])(${amount})\\s*(${anyUnit})(?![\\p{L}])`, 'gu')
const wordIn = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

/** “+1 dag”, “over 2 uur”, “- 30 minuten”: days by the calendar, hours and minutes by the clock. */
function onwards(typed: string, now: Date): Date | null {
  const way = { ...stretch }
  for (const [, count, unit] of typed.matchAll(step)) way[unitOf(unit!)] += valueOf(count!)
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

function valueOf(count: string): number {
  const named = Object.entries(said.numbers).find(([words]) => words.split('|').includes(count))
  return named ? named[1] : Number(count)
}

/** A day, a time of day, or both; a day without a time keeps the time that it is. */
function onCalendar(typed: string, now: Date): Date | null {
  const time = timeIn(typed)
  const day = dayIn(typed, now)
  if (day === null || (!time && !day)) return null
  return localMoment(day ?? isoDay(now), time ?? clock(now, 'en'))
}

const time =
  /(?<![\d./:-])([01]?\d|2[0-3])\s*(?:[.:]\s*([0-5]\d)|[uh]\s?([0-5]\d)?(?![\p{L}\d])|\s*(?:uur|am|pm))(?![\d.:]*\d)/u

function timeIn(typed: string): string | null {
  const [, hour, dotted, joined] = time.exec(typed.replace(/t(?=\d\d:)/, ' ')) ?? []
  if (!hour) return null
  const afternoon = /\d\s*pm\b/.test(typed) && Number(hour) < 12
  return `${pad(Number(hour) + (afternoon ? 12 : 0))}:${dotted ?? joined ?? '00'}`
}

/** Undefined when no day is named, null when that day is none. */
function dayIn(typed: string, now: Date): string | null | undefined {
  const [iso] = /\d{4}-\d\d-\d\d/.exec(typed) ?? []
  if (iso) return real(iso)
  const [, day, month, year] =
    /(?<![\d.:])(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?(?!\d)/.exec(typed) ?? []
  if (day && month) return nearest({ day: Number(day), month: Number(month) }, year, now)
  const named = daysIn(typed).find((one) => one.day !== null)
  const [yearNamed] = /(?<!\d)20\d\d(?![\d.:])/.exec(typed) ?? []
  if (named) return nearest({ day: named.day!, month: named.month }, yearNamed, now)
  return dayByWord(typed, now)
}

function dayByWord(typed: string, now: Date): string | undefined {
  const near = Object.entries(said.days).find(([words]) => wordIn(words).test(typed))
  if (near) return isoDay(daysBefore(now, -near[1]))
  const weekday = said.weekdays.findIndex((words) => wordIn(words).test(typed))
  if (weekday < 0) return undefined
  const today = new Date(`${isoDay(now)}T12:00:00Z`).getUTCDay()
  return isoDay(daysBefore(now, -((weekday - today + 7) % 7)))
}

/** Without a year, the one in which that day is nearest. */
function nearest(
  { day, month }: { day: number; month: number },
  year: string | undefined,
  now: Date,
) {
  const dateIn = (one: number) => `${one}-${pad(month)}-${pad(day)}`
  if (year) return real(dateIn(Number(year)))
  const thisYear = Number(isoDay(now).slice(0, 4))
  const far = (date: string) => Math.abs(Date.parse(date) - now.getTime())
  const dates = [thisYear, thisYear + 1, thisYear - 1].map(dateIn).filter(real)
  return dates.sort((a, b) => far(a) - far(b))[0] ?? null
}

/** 31 November is no day. */
const real = (date: string): string | null => {
  const at = new Date(`${date}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : null
}

const pad = (number: number) => String(number).padStart(2, '0')
