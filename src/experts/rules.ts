/** Where a request stands: nobody has it yet, somebody has it, it was answered, it is done with. */
export type Status = 'asked' | 'taken' | 'answered' | 'closed'

/** Who gets which questions; what is null does not narrow it down. */
export interface Route {
  topic: string | null
  eventId: string | null
  placeId: string | null
  personId: string | null
}

export interface Asked {
  eventId: string | null
  isAbout: (topic: string) => boolean
}

/** Whom to ask first, and whom when nobody of those can be reached: those of its topic or event before those of everything. */
export function tiersOf(table: Route[], { eventId, isAbout }: Asked): Route[][] {
  const fitting = table.filter(
    (route) =>
      (route.topic === null || isAbout(route.topic)) &&
      (route.eventId === null || route.eventId === eventId),
  )
  const isGeneral = (route: Route) => route.topic === null && route.eventId === null
  return [fitting.filter((route) => !isGeneral(route)), fitting.filter(isGeneral)]
}

/** What is being asked of a request, and by whom. */
export interface Stand {
  status: Status
  isMine: boolean
  /** Organisers were told that it waits too long: then anybody who may answer takes it over. */
  isLate: boolean
}

export type Claim = 'claimed' | 'mine' | 'taken' | 'closed'

/** Only one has a request at a time. */
export function claimOf({ status, isMine, isLate }: Stand): Claim {
  if (status === 'closed') return 'closed'
  if (status === 'asked') return 'claimed'
  if (isMine) return 'mine'
  return status === 'taken' && isLate ? 'claimed' : 'taken'
}

/** Amsterdam, as these rules need it. */
export interface Calendar {
  /** “2020-12-03” */
  day(at: Date): string
  on(day: string, time: string): Date
}

const dayLong = 86_400_000
const [opens, closes] = ['09:00', '17:00']

const noonOf = (day: string) => Date.parse(`${day}T12:00:00Z`)
const isoOf = (noon: number) => new Date(noon).toISOString().slice(0, 10)

/** Easter Sunday, by the rule of Gauss as Meeus wrote it down. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const e = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25)
  const h = (19 * a + e + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const shift = h + l - 7 * m + 114
  const [month, day] = [Math.floor(shift / 31), (shift % 31) + 1]
  return Date.UTC(year, month - 1, day, 12)
}

/** Days off in the Netherlands; Liberation Day only every fifth year, as in most collective agreements. */
export function holidaysOf(year: number): Set<string> {
  const easter = easterOf(year)
  const king = noonOf(`${year}-04-27`)
  const fixed = ['01-01', ...(year % 5 ? [] : ['05-05']), '12-25', '12-26']
  return new Set([
    ...fixed.map((day) => `${year}-${day}`),
    isoOf(new Date(king).getUTCDay() ? king : king - dayLong),
    ...[0, 1, 39, 49, 50].map((days) => isoOf(easter + days * dayLong)),
  ])
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(noonOf(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/** The moment at which so many hours were worked since then: Monday to Friday from nine to five, holidays left out. */
export function afterWorkingHours(from: Date, hours: number, calendar: Calendar): Date {
  let left = hours * 3_600_000
  for (let day = calendar.day(from); ; day = isoOf(noonOf(day) + dayLong)) {
    if (!isWorkingDay(day)) continue
    const begin = Math.max(+from, +calendar.on(day, opens))
    const room = Math.max(0, +calendar.on(day, closes) - begin)
    if (room >= left) return new Date(begin + left)
    left -= room
  }
}

export interface Waiting {
  waitingSince: Date | null
  remindedAt: Date | null
  escalatedAt: Date | null
}

/** When the experts, and when the organisers, hear that somebody still waits. */
export const momentsOf = (since: Date, calendar: Calendar) => ({
  remind: afterWorkingHours(since, 4, calendar),
  escalate: afterWorkingHours(since, 8, calendar),
})

export function dueOf(
  { waitingSince, remindedAt, escalatedAt }: Waiting,
  { now, calendar }: { now: Date; calendar: Calendar },
): 'remind' | 'escalate' | null {
  if (!waitingSince) return null
  const { remind, escalate } = momentsOf(waitingSince, calendar)
  if (!escalatedAt && escalate <= now) return 'escalate'
  return !remindedAt && !escalatedAt && remind <= now ? 'remind' : null
}
