import { daysIn } from '../events/days.ts'
import { daysBefore, isoDay, localMoment } from '../lang.ts'

const clocks =
  /(?<![\d.:/-])([01]?\d|2[0-3])(?:[.:]([0-5]\d)|\s*(?:uur|u|h|o'clock)\b)(?![\d.:/-])/i
const numeric = /(?<!\d)(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?(?!\d)/
const ahead: [RegExp, number][] = [
  [/\bovermorgen\b|\bday after tomorrow\b/i, 2],
  [/\bmorgen\b|\btomorrow\b/i, 1],
  [/\bvandaag\b|\btoday\b/i, 0],
]

/** The moment that was typed, on the clocks of Amsterdam (“2 december 9.30”, “morgen 14.00”, “9.30”); null when it is none. */
export function readMoment(typed: string, now: Date): Date | null {
  const said = typed.trim()
  const [at, hour, minute = '00'] = clocks.exec(said) ?? []
  if (!at) return null
  const time = `${hour!.padStart(2, '0')}:${minute}`
  const rest = said.replace(at, ' ')
  const day = dayIn(rest, now)
  if (day) return isReal(day) ? localMoment(day, time) : null
  return /\p{L}{3}|\d/u.test(rest.replace(/\b(om|at|uur)\b/gi, ''))
    ? null
    : localMoment(isoDay(now), time)
}

/** “2020-12-02”; null when no day is named. */
function dayIn(said: string, now: Date): string | null {
  const away = ahead.find(([words]) => words.test(said))
  if (away) return isoDay(daysBefore(now, -away[1]))
  const [, day, month, year] = numeric.exec(said) ?? []
  if (day) return inYear(Number(month), Number(day), { year, now })
  const named = daysIn(said).find((one) => one.day !== null)
  if (!named) return null
  return inYear(named.month, named.day!, { year: /\b20\d\d\b/.exec(said)?.[0], now })
}

/** Without a year, the next time that the calendar shows this day. */
function inYear(
  month: number,
  day: number,
  { year, now }: { year: string | undefined; now: Date },
): string {
  const today = isoDay(now)
  const within = (year: string) => `${year}-${two(month)}-${two(day)}`
  if (year) return within(year)
  const thisYear = within(today.slice(0, 4))
  return thisYear >= today ? thisYear : within(String(Number(today.slice(0, 4)) + 1))
}

const two = (number: number) => String(number).padStart(2, '0')

function isReal(day: string): boolean {
  const at = new Date(`${day}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
