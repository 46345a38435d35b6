/** Where the door of an event stands, as `events/` computes it from the clock and the counts. */
export type DoorState =
  'open' | 'notYet' | 'closed' | 'full' | 'over' | 'running' | 'tentative' | 'cancelled'

export type Refusal =
  Exclude<DoorState, 'open'> | 'cap' | 'notInvited' | 'roleNotWelcome' | 'anonymous' | 'clash'

export type Verdict = 'confirmed' | 'waiting' | Refusal

export interface Entry {
  door: DoorState
  anonymous: boolean
  /** Empty: the source names no roles, and any role is welcome. */
  roles: string[]
  role: string
  /** False only where there is a list, the list is binding, and this municipality is not on it. */
  invited: boolean
  /** Seats left under each limit that holds for this role; none: no limit. */
  capsLeft: number[]
  /** Another event at the same hours to which this person already goes. */
  clashes: boolean
  /** The person agreed to wait when there is no seat. */
  mayWait: boolean
  /** The person has a seat already and changes details: nobody is full for them, and nobody waits who is in. */
  inside: boolean
}

/** Whether somebody gets in, waits, or hears which rule stands in the way. */
export function judge(entry: Entry): Verdict {
  if (entry.anonymous) return 'anonymous'
  if (entry.door !== 'open' && entry.door !== 'full') return entry.door
  if (entry.roles.length > 0 && !entry.roles.includes(entry.role)) return 'roleNotWelcome'
  if (!entry.invited) return 'notInvited'
  if (entry.clashes) return 'clash'
  const full = entry.door === 'full' && !entry.inside
  const obstacle = full ? 'full' : entry.capsLeft.some((left) => left <= 0) ? 'cap' : null
  if (!obstacle) return 'confirmed'
  return entry.mayWait && !entry.inside ? 'waiting' : obstacle
}

export type ChoiceVerdict =
  'seated' | 'waiting' | 'already' | 'sameWorkshop' | 'full' | 'begun' | 'unknown'

export interface Pick {
  /** A seat in this very offering is held already. */
  held: boolean
  /** The same workshop is held in another round, and the event does not allow that twice. */
  twice: boolean
  confirmed: boolean
  seatsLeft: number
  /** How far the day is: from the start of the event on nobody waits in line, and a round that has begun is closed. */
  begun: 'nothing' | 'event' | 'round'
}

/** Whether a workshop has a seat for somebody; with no seat one waits, and keeps the seat one has. */
export function judgePick({ held, twice, confirmed, seatsLeft, begun }: Pick): ChoiceVerdict {
  if (held) return 'already'
  if (begun === 'round') return 'begun'
  if (twice) return 'sameWorkshop'
  if (confirmed && seatsLeft > 0) return 'seated'
  return begun === 'nothing' ? 'waiting' : 'full'
}

/** A seat that others wait for is gone the moment one leaves it: only then leaving asks to be confirmed. */
export const isIrrevocable = (left: { waiting: number }) => left.waiting > 0
