/** How a reminder is counted: days before at the same local time, elapsed minutes before, or before each round. */
export type Step = { days: number } | { minutes: number } | { switch: number }

/** What people may want to hear less of. */
export type Kind = 'days' | 'hour' | 'minutes' | 'switch'

export const kinds: Kind[] = ['days', 'hour', 'minutes', 'switch']

export const usualPlan: Step[] = [
  { days: 7 },
  { days: 1 },
  { minutes: 60 },
  { minutes: 10 },
  { switch: 2 },
]

export interface Timed {
  startsAt: Date
  endsAt: Date | null
  /** The sessions in which there are workshops to go to. */
  rounds: { id: string; startsAt: Date; endsAt: Date | null }[]
}

/** The calendar that people here live by. */
export interface Calendar {
  /** 0 is Sunday. */
  weekday(at: Date): number
  /** “09:30” */
  time(at: Date): string
  /** On the day of `at`, at this time. */
  on(at: Date, time: string): Date
  /** The same time on the clock, so many days before. */
  daysBefore(at: Date, days: number): Date
}

export interface Moment {
  /** “7 days”, “10 minutes”, “switch 2 workshops” */
  step: string
  kind: Kind
  /** What it counts down to: the start of the event, or of a round. */
  of: Date
  at: Date
  /** From then on it is of no use any more. */
  until: Date
}

const minute = 60_000

/** The moments at which people are reminded, in their order; of two at once, the nearer one is said. */
export function momentsOf(event: Timed, plan: Step[], calendar: Calendar): Moment[] {
  const before = plan
    .flatMap((step) => countdown(event.startsAt, step, calendar))
    .sort((a, b) => +a.at - +b.at || a.nearness - b.nearness)
    .filter(({ at }, n, all) => +at !== +(all[n + 1]?.at ?? 0))
    .map(({ nearness: _, ...moment }, n, all) => {
      const until = all[n + 1]?.at ?? lastCall(event)
      return { ...moment, of: event.startsAt, until }
    })
  const switches = plan.flatMap((step) => ('switch' in step ? atSwitch(event, step.switch) : []))
  const apart = before.filter(({ at }) => !switches.some((one) => +one.at === +at))
  return [...apart, ...switches].sort((a, b) => +a.at - +b.at)
}

interface Counted extends Pick<Moment, 'step' | 'kind' | 'at'> {
  nearness: number
}

function countdown(startsAt: Date, step: Step, calendar: Calendar): Counted[] {
  if ('days' in step) {
    const at = workingTime(calendar.daysBefore(startsAt, step.days), calendar)
    return [{ step: `${step.days} days`, kind: 'days', at, nearness: -step.days * 1440 }]
  }
  if (!('minutes' in step)) return []
  const { minutes } = step
  const exact = new Date(startsAt.getTime() - minutes * minute)
  const at = minutes > 60 ? workingTime(exact, calendar) : exact
  const kind = minutes > 30 ? 'hour' : 'minutes'
  return [{ step: `${minutes} minutes`, kind, at, nearness: -minutes }]
}

const atSwitch = ({ rounds }: Timed, minutes: number): Moment[] =>
  rounds.map(({ id, startsAt, endsAt }) => ({
    step: `switch ${minutes} ${id}`,
    kind: 'switch',
    of: startsAt,
    at: new Date(startsAt.getTime() - minutes * minute),
    until: endsAt ?? new Date(startsAt.getTime() + 15 * minute),
  }))

/** Whoever comes in during the last quarter of an hour has missed it. */
const lastCall = ({ startsAt, endsAt }: Timed): Date =>
  endsAt
    ? new Date(Math.max(+startsAt, +endsAt - 15 * minute))
    : new Date(startsAt.getTime() + 60 * minute)

const [opens, closes, late] = ['08:00', '20:00', '17:00']

/**
 * Quiet hours (20.00–08.00) and weekends: what would fall there is said in the working time before.
 * Of a weekend that is the same time on Friday; of an evening or a night, 17.00 before it.
 */
export function workingTime(at: Date, calendar: Calendar): Date {
  const time = calendar.time(at)
  const isQuiet = time < opens || time >= closes
  if (!isWeekend(at, calendar)) {
    if (!isQuiet) return at
    if (time >= closes) return calendar.on(at, late)
  }
  let day = calendar.daysBefore(at, 1)
  while (isWeekend(day, calendar)) day = calendar.daysBefore(day, 1)
  return calendar.on(day, isQuiet ? late : time)
}

const isWeekend = (at: Date, { weekday }: Calendar) => [0, 6].includes(weekday(at))

/** Later than this is not a matter of a tick that came a little late. */
const grace = 3 * minute

/** Of what fell due since then, the latest that is still of use; and what was missed. */
export function dueOf(
  moments: Moment[],
  { since, now }: { since: Date | null; now: Date },
): { send: Moment | null; missed: Moment[] } {
  const fallen = moments.filter(({ at }) => at <= now && (!since || at > since))
  const send = fallen.filter(({ until }) => until > now).at(-1) ?? null
  const missed = fallen.filter((one) => one !== send && +now - +one.at > grace)
  return { send, missed }
}

export type Face = 'cancelled' | 'unsure' | 'over' | 'gone' | 'moved' | 'current'

/** What is true by now of what a reminder said; the weightiest first. */
export function faceOf({
  phase,
  confirmed,
  moved,
}: {
  phase: 'cancelled' | 'tentative' | 'over' | 'running' | 'upcoming'
  confirmed: boolean
  moved: boolean
}): Face {
  if (phase === 'cancelled' || phase === 'over') return phase
  if (!confirmed) return 'gone'
  if (phase === 'tentative') return 'unsure'
  return moved ? 'moved' : 'current'
}
