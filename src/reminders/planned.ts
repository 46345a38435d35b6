import type { Plan } from '../events/file.ts'
import { clock, daysBefore, isoDay, localMoment, noon } from '../lang.ts'
import { momentsOf, usualPlan, workingTime, type Calendar, type Moment } from './rules.ts'

/** The clock and the calendar in Amsterdam. */
export const calendar: Calendar = {
  weekday: (at) => noon(isoDay(at)).getUTCDay(),
  time: (at) => clock(at, 'en'),
  on: (at, time) => localMoment(isoDay(at), time),
  daysBefore,
}

/** An event as far as its reminders go. */
export interface Near {
  id: string
  startsOn: string | null
  startsAt: Date | null
  endsAt: Date | null
  plan: Plan | null
  rounds: { id: string; startsAt: Date; endsAt: Date | null }[]
}

/** When people are reminded of an event; without a time, never. */
export const momentsFor = ({ startsAt, plan, ...event }: Near): Moment[] =>
  startsAt ? momentsOf({ ...event, startsAt }, plan ?? usualPlan, calendar) : []

const daysToFindATime = 7

/** When organisers are told that without a time nobody will be reminded; null as long as it is no matter. */
export function untimedAt({ startsAt, startsOn }: Near): Date | null {
  if (startsAt || !startsOn) return null
  const morning = localMoment(startsOn.padEnd(10, '-01'), '09:00')
  return workingTime(daysBefore(morning, daysToFindATime), calendar)
}
