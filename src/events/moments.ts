import { isoDay } from '../lang.ts'
import { daysIn } from './days.ts'
import { inDigits, numberSaid, numberWords } from './spoken-times.ts'
import { texts } from './texts.ts'
import { timePhrases as said } from './time-phrases.ts'

const written =
  /(?<![\d.:/])(\d{1,2})(?:[.:uh]([0-5]\d))?(?:\s*(u|h|(?:uur\s*)?[ap]m|uur)(?!\p{L}))?(?![\d:]|\.\d)/giu
const dates =
  /(?<![\d.:/-])(?:\d{4}-\d{2}-\d{2}(?:T(?=\d))?|\d{1,2}[-/]\d{1,2}(?:[-/]\d{4})?)(?![/-]?\d{3}|[.:/-]\d)/g

/** The times that something typed speaks of, as `09:30`: “9.30”, “10 uur”, “10u30”, “2 pm”, “half tien”. */
export const timesIn = (typed: string): string[] =>
  [...inDigits(typed).replace(dates, ' ').matchAll(written)].flatMap(
    ([, hour = '', minute, unit]) => {
      if (minute === undefined && unit === undefined) return []
      const half = /[ap]m$/i.exec(unit ?? '')?.[0].toLowerCase()
      const at = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour)
      return at < 24 ? [`${pad(at)}:${minute ?? '00'}`] : []
    },
  )

export interface DaySaid {
  day: string
  /** The last day so called, where nothing tells it from the next: no year was named. */
  before: string | null
}

/** The day that something typed speaks of; without a year or a word for it, the next one so called. */
export function dayIn(typed: string, now: Date): DaySaid | 'noSuchDay' | null {
  const [, year, month, day] = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(typed) ?? []
  if (year) return only(`${year}-${month}-${day}`)
  const numeric = /(?<![\d.:/-])(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?(?![\d/-]|[.:]\d)/.exec(
    inDigits(typed),
  )
  const named = daysIn(typed).find((one) => one.day !== null)
  if (named)
    return inYear(
      { month: named.month, day: named.day! },
      /(?<!\d)20\d\d(?![\d.:])/.exec(typed)?.[0],
      now,
    )
  if (numeric)
    return inYear({ month: Number(numeric[2]), day: Number(numeric[1]) }, numeric[3], now)
  return dayByWord(typed, now)
}

/** The days and times that something typed names are taken out, so that what is left may name an event. */
export const withoutMoments = (typed: string): string =>
  inDigits(typed.replace(soonWords, ' '))
    .replace(dates, ' ')
    .replace(/(?<!\d)\d{1,2}\s+(\p{L}+)(\s+\d{4}(?!\d))?/gu, (found, word: string) =>
      daysIn(`1 ${word}`).length ? ' ' : found,
    )
    .replace(/\p{L}+/gu, (word) => (weekdayOf(word) < 0 ? word : ' '))
    .replace(written, (found, _hour, minute, unit) => ((minute ?? unit) ? ' ' : found))

function inYear(
  { month, day }: { month: number; day: number },
  year: string | undefined,
  now: Date,
) {
  const within = (one: number | string) => `${one}-${pad(month)}-${pad(day)}`
  if (year) return only(within(year))
  const today = isoDay(now)
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((more) => Number(today.slice(0, 4)) + more)
  const real = years.map(within).filter(exists)
  const next = real.find((one) => one >= today)
  return next ? { day: next, before: real.findLast((one) => one < today) ?? null } : 'noSuchDay'
}

const only = (day: string): DaySaid | 'noSuchDay' =>
  exists(day) ? { day, before: null } : 'noSuchDay'

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
const soon = Object.entries(said.days)
const soonWords = whole(soon.map(([words]) => words).join('|'))

const weekdayOf = (word: string) =>
  Math.max(
    ...[texts.nl, texts.en].map(({ weekdays }) =>
      weekdays.findIndex((name) => name.toLowerCase() === word.toLowerCase()),
    ),
  )

/** “morgen”, or the next Friday where a weekday stands alone. */
function dayByWord(typed: string, now: Date): DaySaid | null {
  const after = (days: number) => new Date(noon + days * 86_400_000).toISOString().slice(0, 10)
  const noon = Date.parse(`${isoDay(now)}T12:00:00Z`)
  const near = soon.find(([words]) => whole(words).test(typed))
  if (near) return { day: after(near[1]), before: null }
  const weekday = Math.max(...typed.split(/[^\p{L}]+/u).map(weekdayOf))
  if (weekday < 0) return null
  const ahead = (weekday - new Date(noon).getUTCDay() + 7) % 7
  return ahead ? { day: after(ahead), before: null } : { day: after(7), before: after(0) }
}

const stretch = new RegExp(
  `(?<![\\d.:\\p{L}])(?:(\\d{1,3}|${numberWords})\\s*(${said.minutes}|uur|hours?|kwartier|quarters?)?|kwartier|quarter)(?![\\p{L}\\d]|[.:]\\d)`,
  'u',
)

/** “6 min”, “een kwartier”, “half uur”, “tien minuten”, “1 uur”, or just a number. */
export function minutesIn(typed: string): number | null {
  const spoken = typed.toLowerCase()
  if (/half\s*(an?\s+)?(uur|hour)/.test(spoken)) return 30
  const [found, count, unit = ''] = stretch.exec(spoken) ?? []
  if (!found) return null
  const factor = /^[uh]/.test(unit) ? 60 : /^[kq]/.test(unit) ? 15 : 1
  return numberSaid(count ?? 'kwartier') * factor
}

/** Without how long something takes. */
export const withoutMinutes = (typed: string): string =>
  typed.replace(/half\s*(an?\s+)?(uur|hour)/gi, ' ').replace(new RegExp(stretch, 'giu'), ' ')

/** Whether any calendar has this day. */
export function exists(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(+at) && at.toISOString().startsWith(iso)
}

const pad = (number: number | string) => String(number).padStart(2, '0')
