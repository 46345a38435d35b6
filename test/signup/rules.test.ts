import { describe, expect, test } from 'vitest'
import {
  isIrrevocable,
  judge,
  judgePick,
  type ChoiceVerdict,
  type Entry,
  type Pick,
  type Verdict,
} from '../../src/signup/rules.ts'
import { settle, type Floor, type Waiter } from '../../src/events/settling.ts'

describe('who gets in', () => {
  const welcome: Entry = {
    door: 'open',
    anonymous: false,
    roles: ['adviser', 'implementer'],
    role: 'adviser',
    invited: true,
    capsLeft: [],
    clashes: false,
    mayWait: false,
    inside: false,
  }

  test.each<[string, Partial<Entry>, Verdict]>([
    ['whoever meets every rule is in', {}, 'confirmed'],
    ['where the source names no roles, any role is welcome', { roles: [], role: 'x' }, 'confirmed'],
    ['the last seat under a limit is a seat', { capsLeft: [1] }, 'confirmed'],
    ['one full limit out of two is enough to stop somebody', { capsLeft: [3, 0] }, 'cap'],
    ['a limit that is overdrawn stops somebody too', { capsLeft: [-1] }, 'cap'],
    ['whoever agreed to wait, waits for a limit', { capsLeft: [0], mayWait: true }, 'waiting'],
    ['whoever did not agree to wait hears that it is full', { door: 'full' }, 'full'],
    ['whoever agreed to wait, waits for a seat', { door: 'full', mayWait: true }, 'waiting'],
    ['full comes before a limit', { door: 'full', capsLeft: [0] }, 'full'],
    ['nobody waits for what has not opened', { door: 'notYet', mayWait: true }, 'notYet'],
    ['nobody waits after the deadline', { door: 'closed', mayWait: true }, 'closed'],
    ['nobody waits for what is going on', { door: 'running', mayWait: true }, 'running'],
    ['nobody waits for what is over', { door: 'over', mayWait: true }, 'over'],
    ['nobody waits for what was cancelled', { door: 'cancelled', mayWait: true }, 'cancelled'],
    ['nobody waits for what is not certain', { door: 'tentative', mayWait: true }, 'tentative'],
    ['a stranger stays outside, whatever else', { anonymous: true, door: 'over' }, 'anonymous'],
    ['a role that is not named is not welcome', { role: 'visitor' }, 'roleNotWelcome'],
    ['a municipality outside a binding list is not invited', { invited: false }, 'notInvited'],
    ['agreeing to wait is no invitation', { invited: false, mayWait: true }, 'notInvited'],
    ['two events at the same hours are told apart first', { clashes: true }, 'clash'],
    ['agreeing to wait solves no clash', { clashes: true, mayWait: true }, 'clash'],
    ['a closed door comes before the role', { door: 'closed', role: 'visitor' }, 'closed'],
    ['the role comes before the list', { role: 'visitor', invited: false }, 'roleNotWelcome'],
    ['the list comes before a clash', { invited: false, clashes: true }, 'notInvited'],
    [
      'whoever is in and changes details meets no full house',
      { inside: true, door: 'full' },
      'confirmed',
    ],
    ['whoever is in cannot change into a full limit', { inside: true, capsLeft: [0] }, 'cap'],
    ['nor wait for it', { inside: true, capsLeft: [0], mayWait: true }, 'cap'],
    [
      'whoever is in changes nothing after the deadline',
      { inside: true, door: 'closed' },
      'closed',
    ],
    ['a clash comes before a full house', { clashes: true, door: 'full' }, 'clash'],
  ])('%s', (_, entry, verdict) => {
    expect(judge({ ...welcome, ...entry })).toBe(verdict)
  })
})

describe('who gets a seat in a workshop', () => {
  const wish: Pick = { held: false, twice: false, confirmed: true, seatsLeft: 5, begun: 'nothing' }

  test.each<[string, Partial<Pick>, ChoiceVerdict]>([
    ['whoever is in takes a free seat', {}, 'seated'],
    ['the last seat is a seat', { seatsLeft: 1 }, 'seated'],
    ['unknown seats are never full', { seatsLeft: Infinity }, 'seated'],
    ['without a seat one waits', { seatsLeft: 0 }, 'waiting'],
    ['an overbooked workshop has no seat', { seatsLeft: -2 }, 'waiting'],
    ['whoever waits for the event waits for its workshops', { confirmed: false }, 'waiting'],
    ['the seat one has is kept', { held: true }, 'already'],
    ['the seat one has is kept when the workshop is full', { held: true, seatsLeft: 0 }, 'already'],
    ['the same workshop is not had twice', { twice: true }, 'sameWorkshop'],
    ['nor waited for twice', { twice: true, seatsLeft: 0 }, 'sameWorkshop'],
    ['one’s own seat is not a second one', { held: true, twice: true }, 'already'],
    ['once the event runs a free seat is still a seat', { begun: 'event' }, 'seated'],
    ['and nobody waits for one any more', { begun: 'event', seatsLeft: 0 }, 'full'],
    ['nobody walks into a round that has begun', { begun: 'round' }, 'begun'],
    ['though whoever is there stays there', { begun: 'round', held: true }, 'already'],
  ])('%s', (_, pick, verdict) => {
    expect(judgePick({ ...wish, ...pick })).toBe(verdict)
  })

  test.each([
    [0, false],
    [1, true],
    [7, true],
  ])('leaving a seat that %i people wait for asks to be sure: %s', (waiting, sure) => {
    expect(isIrrevocable({ waiting })).toBe(sure)
  })
})

/** Two rounds of the workshops bees and clay; the offerings are 11, 12 in round 1 and 21, 22 in round 2. */
const floor = (free: Record<number, number> = {}, rest: Partial<Floor> = {}): Floor => ({
  seatsLeft: 0,
  caps: new Map(),
  sameWorkshopTwice: false,
  offerings: new Map(
    [11, 12, 21, 22].map((id) => [
      id,
      {
        sessionId: `round ${Math.floor(id / 10)}`,
        workshopId: id % 10 === 1 ? 'bees' : 'clay',
        seatsLeft: free[id] ?? 0,
      },
    ]),
  ),
  ...rest,
})

type Seat = [offeringId: number, state: 'seated' | 'waiting' | 'declined', seq: number]
const inside = (registrationId: string, ...picks: Seat[]): Waiter => ({
  registrationId,
  confirmed: true,
  seq: 0,
  capKeys: [],
  picks: picks.map(([offeringId, state, seq]) => ({ offeringId, state, seq })),
})
const outside = (registrationId: string, seq: number, rest: Partial<Waiter> = {}): Waiter => ({
  ...inside(registrationId),
  confirmed: false,
  seq,
  ...rest,
})
const told = (floor: Floor, waiters: Waiter[]) =>
  settle(floor, waiters).map(({ registrationId, offeringId }) =>
    offeringId === undefined ? registrationId : `${registrationId} ${offeringId}`,
  )
const caps = (left: Record<string, number>) => ({ caps: new Map(Object.entries(left)) })
const deventer = { capKeys: ['implementer/deventer'] }

describe('who moves up', () => {
  test.each<[string, Floor, Waiter[], string[]]>([
    ['nobody waits, nobody moves', floor({ 11: 3 }, { seatsLeft: 3 }), [], []],
    [
      'nothing is free, nobody moves',
      floor(),
      [outside('anna', 1), inside('bram', [11, 'waiting', 1])],
      [],
    ],
    [
      'whoever came first gets in first, however the list is given',
      floor({}, { seatsLeft: 2 }),
      [outside('carl', 3), outside('anna', 1), outside('bram', 2)],
      ['anna', 'bram'],
    ],
    [
      'whoever is held back by a limit lets the next one pass',
      floor({}, { seatsLeft: 1, ...caps({ 'implementer/deventer': 0 }) }),
      [outside('anna', 1, deventer), outside('bram', 2)],
      ['bram'],
    ],
    [
      'a limit with one seat left lets one in',
      floor({}, { seatsLeft: 5, ...caps({ 'implementer/deventer': 1 }) }),
      [outside('anna', 1, deventer), outside('bram', 2, deventer), outside('carl', 3)],
      ['anna', 'carl'],
    ],
    [
      'unknown seats let everybody in whom the limits let in',
      floor({}, { seatsLeft: Infinity }),
      [outside('anna', 1), outside('bram', 2)],
      ['anna', 'bram'],
    ],
    ['an overbooked event lets nobody in', floor({}, { seatsLeft: -1 }), [outside('anna', 1)], []],
    [
      'whoever is not in gets no workshop',
      floor({ 11: 1 }),
      [outside('anna', 1, { picks: inside('', [11, 'waiting', 1]).picks })],
      [],
    ],
    [
      'whoever gets in gets the workshop too, in the order of asking for it',
      floor({ 11: 1 }, { seatsLeft: 1 }),
      [
        outside('anna', 1, { picks: inside('', [11, 'waiting', 1]).picks }),
        inside('bram', [11, 'waiting', 2]),
      ],
      ['anna', 'anna 11'],
    ],
    [
      'whoever asked first for a workshop gets it first',
      floor({ 11: 1 }),
      [inside('anna', [11, 'waiting', 2]), inside('bram', [11, 'waiting', 1])],
      ['bram 11'],
    ],
    [
      'a seat that comes free by moving goes on to the next',
      floor({ 11: 1 }),
      [inside('anna', [12, 'seated', 1], [11, 'waiting', 2]), inside('bram', [12, 'waiting', 3])],
      ['anna 11', 'bram 12'],
    ],
    [
      'two who want each other’s seat stay where they are',
      floor(),
      [
        inside('anna', [11, 'seated', 1], [12, 'waiting', 3]),
        inside('bram', [12, 'seated', 2], [11, 'waiting', 4]),
      ],
      [],
    ],
    [
      'whoever has the workshop in another round lets the next one pass',
      floor({ 11: 1 }),
      [inside('anna', [21, 'seated', 1], [11, 'waiting', 2]), inside('bram', [11, 'waiting', 3])],
      ['bram 11'],
    ],
    [
      'where the same workshop twice is fine, nobody is passed over for it',
      floor({ 11: 1 }, { sameWorkshopTwice: true }),
      [inside('anna', [21, 'seated', 1], [11, 'waiting', 2]), inside('bram', [11, 'waiting', 3])],
      ['anna 11'],
    ],
    [
      'whoever waits for a workshop in both rounds gets it once',
      floor({ 11: 1, 21: 1 }),
      [inside('anna', [11, 'waiting', 1], [21, 'waiting', 2]), inside('bram', [21, 'waiting', 3])],
      ['anna 11', 'bram 21'],
    ],
    [
      'moving away from a workshop opens it in the other round',
      floor({ 12: 1, 21: 1 }),
      [inside('anna', [11, 'seated', 1], [21, 'waiting', 2], [12, 'waiting', 3])],
      ['anna 12', 'anna 21'],
    ],
    [
      'what was declined is not offered again',
      floor({ 11: 1 }),
      [inside('anna', [11, 'declined', 1], [12, 'waiting', 2]), inside('bram', [11, 'waiting', 3])],
      ['bram 11'],
    ],
    ['an offering that is gone is nobody’s', floor(), [inside('anna', [99, 'waiting', 1])], []],
  ])('%s', (_, floor, waiters, moves) => {
    expect(told(floor, waiters)).toEqual(moves)
  })

  test('whoever moves up leaves the seat they had in that round, and no other', () => {
    const anna = inside('anna', [12, 'seated', 1], [22, 'seated', 2], [11, 'waiting', 3])
    expect(settle(floor({ 11: 1 }), [anna])).toEqual([
      { registrationId: 'anna', offeringId: 11, leaves: 12 },
    ])
  })

  test('looking who would move up changes nothing', () => {
    const free = floor({ 11: 1 }, { seatsLeft: 1, ...caps({ 'implementer/deventer': 1 }) })
    const waiters = [outside('anna', 1, deventer), inside('bram', [11, 'waiting', 1])]
    const before = structuredClone([free, waiters])
    settle(free, waiters)
    expect([free, waiters]).toEqual(before)
  })
})
