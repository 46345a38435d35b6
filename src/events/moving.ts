import { clock, isoDay, localMoment } from '../lang.ts'
import type { Programme } from './store.ts'

/** When an event and its parts take place. */
export interface Times {
  startsOn: string | null
  precision: 'minute' | 'day' | 'month'
  startsAt: Date | null
  endsAt: Date | null
  sessions: { id: string; startsAt: Date; endsAt: Date | null }[]
}

export const timesOf = ({ event, sessions }: Pick<Programme, 'event' | 'sessions'>): Times => ({
  startsOn: event.startsOn,
  precision: event.precision,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  sessions: sessions.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt })),
})

export interface Target {
  day?: string | undefined
  from?: string | undefined
  till?: string | undefined
}

/** All of it on another day or at another time, by the clock on the wall; null while no day is known. */
export function movedTo(programme: Programme, { day, from, till }: Target): Times | null {
  const { startsOn: known, startsAt, endsAt, precision } = programme.event
  const startsOn = day ?? (known && precision !== 'month' ? known : null)
  if (!startsOn) return null
  const time = from ?? (startsAt ? timeOf(startsAt) : null)
  const times = { ...timesOf(programme), startsOn }
  if (!time) return { ...times, precision: 'day' }
  const start = localMoment(startsOn, time)
  const end = till ? localMoment(startsOn, till) : null
  const moved = { ...times, precision: 'minute' as const, startsAt: start }
  if (!startsAt) return { ...moved, endsAt: end }
  const by = wallOf(start) - wallOf(startsAt)
  return {
    ...moved,
    endsAt: end ?? later(endsAt, by),
    sessions: times.sessions.map((session) => ({
      id: session.id,
      startsAt: later(session.startsAt, by),
      endsAt: later(session.endsAt, by),
    })),
  }
}

/** Whatever is still to come at `since` happens so many minutes later. */
export function runLate(
  programme: Programme,
  { minutes, since }: { minutes: number; since: Date },
): Times {
  const { sessions, ...times } = timesOf(programme)
  const push = <At extends Date | null>(at: At) =>
    (at && at >= since ? new Date(at.getTime() + minutes * 60_000) : at) as At
  const startsAt = push(times.startsAt)
  return {
    ...times,
    startsOn: startsAt ? isoDay(startsAt) : times.startsOn,
    startsAt,
    endsAt: push(times.endsAt),
    sessions: sessions.map((session) => ({
      id: session.id,
      startsAt: push(session.startsAt),
      endsAt: push(session.endsAt),
    })),
  }
}

/** The time on the clock in Amsterdam: `09:30`. */
export const timeOf = (at: Date): string => clock(at, 'en')

/** What the clock on the wall shows, counted as if there were no summer time. */
const wallOf = (at: Date) => Date.parse(`${isoDay(at)}T${timeOf(at)}:00Z`)

/** As much later by the clock on the wall; what comes before an hour that is skipped stays before it. */
export function later<At extends Date | null>(at: At, by: number): At {
  if (!at) return at
  const wall = new Date(wallOf(at) + by).toISOString()
  return localMoment(wall.slice(0, 10), wall.slice(11, 16)) as At
}

/** By how much the clock on the wall differs between two moments. */
export const wallBetween = (from: Date, to: Date): number => wallOf(to) - wallOf(from)
