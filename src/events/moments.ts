import { isoDay } from '../lang.ts'
import { daysIn } from './days.ts'
import { texts } from './texts.ts'

const written = /(?<![\d.:/])(\d{1,2})(?:[.:uh]([0-5]\d))?(?:\s*(uur|u|h|am|pm)\b)?(?![\d:]|\.\d)/gi
const dates = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/g

/** The times that something typed speaks of, as `09:30`: “9.30”, “10 uur”, “10u30”, “2 pm”. */
export function timesIn(typed: string): string[] {
  return [...typed.replace(dates, ' ').matchAll(written)].flatMap(([, hour = '', minute, unit]) => {
    if (minute === undefined && unit === undefined) return []
    const half = unit?.toLowerCase()
    const at = half === 'pm' ? (Number(hour) % 12) + 12 : Number(hour) % (half === 'am' ? 12 : 100)
    return at < 24 ? [`${pad(at)}:${minute ?? '00'}`] : []
  })
}

/** The day that something typed speaks of; without a year the next one that is not over. */
export function dayIn(typed: string, now: Date): string | null {
  const [, year, month, day] = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(typed) ?? []
  if (year) return existing(`${year}-${month}-${day}`)
  const numeric = /\b(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b/.exec(typed)
  if (numeric) return existing(`${numeric[3]}-${pad(numeric[2]!)}-${pad(numeric[1]!)}`)
  const named = daysIn(typed).find((one) => one.day !== null)
  if (named) return nextOf(pad(named.month), pad(named.day!), { typed, today: isoDay(now) })
  return weekdayIn(typed, now)
}

/** The days that something typed names are taken out, so that what is left may name an event. */
export const withoutMoments = (typed: string): string =>
  typed
    .replace(dates, ' ')
    .replace(/\b\d{1,2}\s+(\p{L}+)(\s+\d{4}\b)?/gu, (said, word: string) =>
      daysIn(`1 ${word}`).length ? ' ' : said,
    )
    .replace(/\p{L}+/gu, (word) => (isDay(word.toLowerCase()) ? ' ' : word))
    .replace(written, (said, _hour, minute, unit) => ((minute ?? unit) ? ' ' : said))

function nextOf(month: string, day: string, { typed, today }: { typed: string; today: string }) {
  const year = /\b20\d{2}\b/.exec(typed)?.[0]
  if (year) return existing(`${year}-${month}-${day}`)
  const thisYear = `${today.slice(0, 4)}-${month}-${day}`
  const ahead = thisYear >= today ? thisYear : `${Number(today.slice(0, 4)) + 1}-${month}-${day}`
  return existing(ahead)
}

const soon: Record<string, number> = { vandaag: 0, today: 0, morgen: 1, tomorrow: 1, overmorgen: 2 }

const weekdayOf = (word: string) =>
  Math.max(
    ...[texts.nl, texts.en].map(({ weekdays }) =>
      weekdays.findIndex((name) => name.toLowerCase() === word),
    ),
  )

const isDay = (word: string) => word in soon || weekdayOf(word) >= 0

/** “morgen”, or the next Friday where a weekday stands alone. */
function weekdayIn(typed: string, now: Date): string | null {
  const today = Date.parse(`${isoDay(now)}T12:00:00Z`)
  for (const word of typed.toLowerCase().split(/[^\p{L}]+/u)) {
    const weekday = weekdayOf(word)
    const ahead = (weekday - new Date(today).getUTCDay() + 6) % 7
    const days = weekday < 0 ? soon[word] : ahead + 1
    if (days !== undefined) return new Date(today + days * 86_400_000).toISOString().slice(0, 10)
  }
  return null
}

/** “6 min”, “een kwartier”, “half uur”, “1 uur”, or just a number. */
export function minutesIn(typed: string): number | null {
  const said = typed.toLowerCase()
  if (/half\s*(an?\s+)?(uur|hour)/.test(said)) return 30
  if (/kwartier|quarter/.test(said)) return 15
  const [, number, unit = ''] = /(?<![\d.:])(\d{1,3})\s*(uur|hours?)?(?![\d.:]*\d)/.exec(said) ?? []
  return number === undefined ? null : Number(number) * (unit ? 60 : 1)
}

/** Null for a day that no calendar has. */
function existing(iso: string): string | null {
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(+at) && at.toISOString().startsWith(iso) ? iso : null
}

const pad = (number: number | string) => String(number).padStart(2, '0')
