export type LinkFlaw = 'noLink' | 'notHttps' | 'userInLink'

/** What is wrong with a link to be handed out; null when nothing is. */
export function linkFlaw(typed: string): LinkFlaw | null {
  let link: URL
  try {
    link = new URL(typed)
  } catch {
    return 'noLink'
  }
  if (link.protocol !== 'https:') return 'notHttps'
  if (link.username || link.password) return 'userInLink'
  return link.hostname.includes('.') ? null : 'noLink'
}

export type Lacking = 'noTime' | 'noLink' | 'lateLink' | 'noSeats' | 'moreWorkshops'

export interface Prepared {
  online: boolean
  startsAt: Date | null
  joinUrl: string | null
  releasedAt: Date | null
  seats: number | null
  moreWorkshopsFollow: boolean
  /** Cancelled or over: nothing is left to prepare. */
  done: boolean
}

/** What organisers have still to see to, the most pressing first. */
export function lacking(event: Prepared): Lacking[] {
  const found: [boolean, Lacking][] = [
    [!event.startsAt, 'noTime'],
    [event.online && !event.joinUrl, 'noLink'],
    [!!event.startsAt && !!event.releasedAt && event.releasedAt > event.startsAt, 'lateLink'],
    [event.seats === null, 'noSeats'],
    [event.moreWorkshopsFollow, 'moreWorkshops'],
  ]
  return event.done ? [] : found.flatMap(([so, what]) => (so ? [what] : []))
}
