import type { Wrong } from './mistakes.ts'
import { texts } from './texts.ts'

export interface Day {
  startsOn: string
  precision: 'day' | 'month'
}

export interface Hours {
  from: string
  till: string | null
}

/** Either what was read, or what is wrong with it. */
type Read<T> = { read: T } | { wrong: Wrong }

const written = /^(?:([a-z]+),?\s+)?(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/i

/** “donderdag 3 december 2020” or “juni 2021”, Dutch or English; a day must bring its weekday. */
export function readDay(said: string): Read<Day> {
  const [, weekday, day, month, year] = written.exec(said.trim()) ?? []
  const number = monthNumber(month ?? '')
  if (!number || !year || (weekday && !day)) return { wrong: ['noDay', said] }
  const startsOn = [year, pad(number), pad(Number(day ?? 1))].join('-')
  if (!day) return { read: { startsOn, precision: 'month' } }

  const at = new Date(`${startsOn}T00:00:00Z`)
  const date = `${day} ${month} ${year}`
  if (at.getUTCDate() !== Number(day)) return { wrong: ['noSuchDay', date] }
  if (!weekday) return { wrong: ['noWeekday', date, at.getUTCDay()] }
  const right = weekdayNumber(weekday) === at.getUTCDay()
  if (!right) return { wrong: ['wrongWeekday', date, at.getUTCDay(), weekday] }
  return { read: { startsOn, precision: 'day' } }
}

/** “09.30–11.30”, “09:30-11:30” or “11.30”. */
export function readHours(said: string): Read<Hours> {
  const [from = '', till = null, more] = said.split(/\s*[-–]\s*/).map(clockIn)
  if (!from || till === '' || more !== undefined) return { wrong: ['noHours', said] }
  if (till && till <= from) return { wrong: ['endBeforeStart', from, till] }
  return { read: { from, till } }
}

/** The days and months (“9 november”, “3 dec”, “juni”) that something typed speaks of. */
export function daysIn(typed: string): { day: number | null; month: number }[] {
  const words = typed.toLowerCase().split(/[^\p{L}\d]+/u)
  return words.flatMap((word, at) => {
    const month = monthNumber(word)
    const day = Number(words[at - 1])
    return month ? [{ day: day >= 1 && day <= 31 ? day : null, month }] : []
  })
}

/** 1–12 for a month's name or its first letters (“dec”, “sept”, “mrt”); 0 for any other word. */
function monthNumber(word: string): number {
  const said = word.toLowerCase().replace('mrt', 'maart')
  if (said.length < 3) return 0
  const starts = (name: string) => name.toLowerCase().startsWith(said)
  return texts.nl.months.findIndex(starts) + 1 || texts.en.months.findIndex(starts) + 1
}

function weekdayNumber(word: string): number {
  const same = (name: string) => name.toLowerCase() === word.toLowerCase()
  return Math.max(texts.nl.weekdays.findIndex(same), texts.en.weekdays.findIndex(same))
}

function clockIn(said: string): string {
  const [, hour, minute] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(said.trim()) ?? []
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : ''
}

const pad = (number: number) => String(number).padStart(2, '0')
