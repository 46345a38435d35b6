import { dayIn, timesIn, withoutMoments } from '../events/moments.ts'
import { isoDay, localMoment } from '../lang.ts'
import { isFarOff } from './rules.ts'

/** The moment that was typed, on the clocks of Amsterdam (“2 december 9.30”, “morgen half tien”, “9.30”); null when it is none, or more than one. */
export function readMoment(typed: string, now: Date): Date | null {
  const [time, another] = timesIn(typed)
  const said = dayIn(typed, now)
  if (!time || another || said === 'noSuchDay') return null
  if (said) return localMoment(said.day, time)
  return isMore(withoutMoments(typed)) ? null : localMoment(isoDay(now), time)
}

/** “volgende week 9.30” is not today. */
const isMore = (rest: string) => /\p{L}{3}|\d/u.test(rest.replace(/\b(om|at|uur)\b/gi, ''))

/** A day of this year that is past is next year’s: so far away that nobody means it without saying the year. */
export const isRolledOver = (typed: string, moment: Date, now: Date): boolean =>
  isFarOff(moment, now) && !/\b20\d\d\b/.test(typed)
