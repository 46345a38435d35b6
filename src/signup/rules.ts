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

export type ChoiceVerdict = 'seated' | 'waiting' | 'already' | 'sameWorkshop' | 'unknown'

export interface Pick {
  /** A seat in this very offering is held already. */
  held: boolean
  /** The same workshop is held in another round, and the event does not allow that twice. */
  twice: boolean
  confirmed: boolean
  seatsLeft: number
}

/** Whether a workshop has a seat for somebody; with no seat one waits, and keeps the seat one has. */
export function judgePick({ held, twice, confirmed, seatsLeft }: Pick): ChoiceVerdict {
  if (held) return 'already'
  if (twice) return 'sameWorkshop'
  return confirmed && seatsLeft > 0 ? 'seated' : 'waiting'
}

/** A seat that others wait for is gone the moment one leaves it: only then leaving asks to be confirmed. */
export const isIrrevocable = (left: { waiting: number }) => left.waiting > 0

export interface Waiter {
  registrationId: string
  confirmed: boolean
  seq: number
  /** Limits this person counts against, as keys of `caps`. */
  capKeys: string[]
  picks: { offeringId: number; state: 'seated' | 'waiting' | 'declined'; seq: number }[]
}

export interface Floor {
  /** Seats left in the event; Infinity where nobody knows how many there are. */
  seatsLeft: number
  caps: Map<string, number>
  offerings: Map<number, { sessionId: string; workshopId: string; seatsLeft: number }>
  sameWorkshopTwice: boolean
}

export type Promotion =
  | { registrationId: string; offeringId?: undefined }
  | { registrationId: string; offeringId: number; leaves: number | null }

/**
 * Who moves up when seats have come free: strictly in order of arrival among those whom the rules let in.
 * A promotion may free a seat in turn, so it goes on until nobody can move.
 */
export function settle(floorNow: Floor, waitersNow: Waiter[]): Promotion[] {
  const [floor, waiters] = structuredClone([floorNow, waitersNow] as const)
  const moves: Promotion[] = admit(floor, waiters)
  for (;;) {
    const move = nextSeat(floor, waiters)
    if (!move) return moves
    moves.push(move)
  }
}

function admit(floor: Floor, waiters: Waiter[]): Promotion[] {
  const moves: Promotion[] = []
  for (const waiter of waiters.toSorted((a, b) => a.seq - b.seq)) {
    const fits = waiter.capKeys.every((key) => (floor.caps.get(key) ?? Infinity) > 0)
    if (waiter.confirmed || floor.seatsLeft <= 0 || !fits) continue
    floor.seatsLeft -= 1
    for (const key of waiter.capKeys) floor.caps.set(key, floor.caps.get(key)! - 1)
    waiter.confirmed = true
    moves.push({ registrationId: waiter.registrationId })
  }
  return moves
}

function nextSeat(floor: Floor, waiters: Waiter[]): Promotion | undefined {
  const wishes = waiters
    .filter(({ confirmed }) => confirmed)
    .flatMap((waiter) => waiter.picks.map((pick) => ({ waiter, pick })))
    .filter(({ pick }) => pick.state === 'waiting')
    .sort((a, b) => a.pick.seq - b.pick.seq)
  for (const { waiter, pick } of wishes) {
    const offering = floor.offerings.get(pick.offeringId)
    if (!offering || offering.seatsLeft <= 0) continue
    const seats = waiter.picks.filter(({ state }) => state === 'seated')
    const here = seats.find((seat) => sessionOf(floor, seat) === offering.sessionId)
    const others = seats.filter((seat) => seat !== here)
    const twice = others.some((seat) => workshopOf(floor, seat) === offering.workshopId)
    if (twice && !floor.sameWorkshopTwice) continue
    return moveUp(floor, waiter, { pick, here })
  }
  return undefined
}

type Seat = Waiter['picks'][number]
const sessionOf = (floor: Floor, { offeringId }: Seat) => floor.offerings.get(offeringId)?.sessionId
const workshopOf = (floor: Floor, { offeringId }: Seat) =>
  floor.offerings.get(offeringId)?.workshopId

function moveUp(
  floor: Floor,
  waiter: Waiter,
  { pick, here }: { pick: Seat; here: Seat | undefined },
): Promotion {
  floor.offerings.get(pick.offeringId)!.seatsLeft -= 1
  pick.state = 'seated'
  if (here) {
    floor.offerings.get(here.offeringId)!.seatsLeft += 1
    waiter.picks.splice(waiter.picks.indexOf(here), 1)
  }
  const { registrationId } = waiter
  return { registrationId, offeringId: pick.offeringId, leaves: here?.offeringId ?? null }
}
