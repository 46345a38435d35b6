import { daysIn } from '../events/days.ts'
import type { Term } from './analyse.ts'
import { values } from './numerals.ts'

export interface Moment {
  days: { day: number | null; month: number }[]
  year: number | null
  /** Which terms make up the date. */
  at: Set<number>
}

/** Words of every day that also are, or look like, a month: only with a day beside them. */
const doubtful = /\b(?:maar|mar|may|jan)\b/giu

const months = /^(jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|march)/

/** “3 december”, “3-12”, “30 maart 2023”, “drie december”. */
export function momentIn(text: string, terms: Term[]): Moment {
  const numeric = [...text.matchAll(/\b(\d{1,2})[-/](\d{1,2})(?:[-/](?:20)?\d{2})?\b/g)].map(
    (hit) => ({ day: Number(hit[1]), month: Number(hit[2]) }),
  )
  const spoken = daysIn(
    text
      .replace(doubtful, (word, at: number) => (isDated(text, word, at) ? word : ' '))
      .replace(
        /(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:uur|\d))/giu,
        (said, word: string, day: string) =>
          months.test(word.toLowerCase()) ? `${day} ${word}` : said,
      )
      .replace(/(\d)(st|nd|rd|th|e)\b/g, '$1')
      .replace(/\bof (?=\p{L})/gu, ''),
  )
  const days = [...numeric, ...spoken.filter(({ day, month }) => day !== null || month)].filter(
    ({ day }) => day === null || day <= 31,
  )
  const year = Number(/\b(20[12]\d)\b/.exec(text)?.[1] ?? 0) || null
  const at = new Set<number>()
  terms.forEach(({ text: word }, place) => {
    if (days.length && daysIn(`1 ${word}`).length && months.test(word)) at.add(place)
    const near = [-1, 1, 2, 3].map((step) => terms[place + step]?.text ?? '')
    if (values.has(word) && near.some((one) => months.test(one))) at.add(place)
    if (
      /^20[12]\d$/.test(word) ||
      (days.length &&
        days.some(({ day, month }) => word === `${day}` || (numeric.length && word === `${month}`)))
    )
      at.add(place)
  })
  return { days: days.filter(({ month }) => month), year, at }
}

const isDated = (text: string, word: string, at: number) =>
  /\d{1,2}(?:st|nd|rd|th|e)?(?: of)?\s+$/iu.test(text.slice(0, at)) ||
  /^\s+\d{1,2}\b/u.test(text.slice(at + word.length))
