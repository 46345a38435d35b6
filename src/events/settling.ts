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
    const here = seats.find((seat) => placeOf(floor, seat)?.sessionId === offering.sessionId)
    const others = seats.filter((seat) => seat !== here)
    const twice = others.some((seat) => placeOf(floor, seat)?.workshopId === offering.workshopId)
    if (twice && !floor.sameWorkshopTwice) continue
    return moveUp(floor, waiter, { pick, here })
  }
  return undefined
}

type Seat = Waiter['picks'][number]
const placeOf = (floor: Floor, { offeringId }: Seat) => floor.offerings.get(offeringId)

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
