export type Phase = 'cancelled' | 'tentative' | 'over' | 'running' | 'upcoming'
export type SignupState =
  'open' | 'notYet' | 'closed' | 'full' | 'over' | 'running' | 'tentative' | 'cancelled'

/** `overAt` is the end, or without one the end of the day or month; null where no date is known. */
export interface Timing {
  status: 'planned' | 'tentative' | 'cancelled'
  startsAt: Date | null
  overAt: Date | null
}

export interface Door extends Timing {
  seats: number | null
  fullSince: Date | null
  opensAt: Date | null
  closesAt: Date | null
}

interface Slot {
  kind: string
  startsAt: Date
  endsAt: Date | null
}

/** Where an event stands by the clock. One of which no time is known is upcoming until its day is over. */
export function phaseOf(event: Timing, now: Date): Phase {
  if (event.status === 'cancelled') return 'cancelled'
  if (event.overAt && event.overAt <= now) return 'over'
  if (event.status === 'tentative') return 'tentative'
  return event.startsAt && event.startsAt <= now ? 'running' : 'upcoming'
}

/** Whether one can sign up. That the organiser called it full outweighs any count; unknown seats are never full. */
export function signupOf(event: Door, { taken }: { taken: number }, now: Date): SignupState {
  const phase = phaseOf(event, now)
  if (phase !== 'upcoming') return phase
  if (event.closesAt && event.closesAt <= now) return 'closed'
  if (event.opensAt && event.opensAt > now) return 'notYet'
  if (event.fullSince && event.fullSince <= now) return 'full'
  return isFull(event.seats, taken) ? 'full' : 'open'
}

/** Null: nobody knows how many places there are. */
export const placesLeft = (seats: number | null, taken: number): number | null =>
  seats === null ? null : Math.max(0, seats - taken)

export const isFull = (seats: number | null, taken: number): boolean =>
  placesLeft(seats, taken) === 0

/** What is on, and what comes next in how many minutes. Without an end, a session lasts until the next one. */
export function nowAndNext<S extends Slot>(sessions: S[], now: Date) {
  const inOrder = [...sessions].sort((a, b) => +a.startsAt - +b.startsAt)
  const next = inOrder.find(({ startsAt }) => startsAt > now) ?? null
  const lasts = ({ kind, startsAt, endsAt }: S) => {
    const till = endsAt ?? next?.startsAt
    return kind !== 'end' && startsAt <= now && till !== undefined && till > now
  }
  const minutesToNext = next && Math.ceil((+next.startsAt - +now) / 60_000)
  return { now: inOrder.filter(lasts).at(-1) ?? null, next, minutesToNext }
}

/** The first event, in the order given, that one can still sign up for. */
export const nextOpen = <E extends Door & { taken: number }>(events: E[], now: Date): E | null =>
  events.find((event) => signupOf(event, event, now) === 'open') ?? null
