import type { Db } from '../../src/db/schema.ts'
import { eraseLetters } from '../../src/delivery/kept.ts'
import type { Kit, Mine } from '../../src/kit.ts'
import { eraseAll } from '../../src/people/mine.ts'
import { erasePerson } from '../../src/people/own.ts'
import { claimSeat, expire, invite } from '../../src/signup/colleague.ts'
import { keepsOfPerson } from '../../src/signup/kept.ts'
import { decline, move } from '../../src/signup/moves.ts'
import { leave, restore } from '../../src/signup/leave.ts'
import { register } from '../../src/signup/store.ts'
import type { Town } from '../../src/signup/waiting-list.ts'

export interface Crowd {
  eventId: string
  people: string[]
  offerings: number[]
  random: () => number
  /** Claim codes that were given out, and who left, the last one last. */
  codes: string[]
  gone: string[]
  /** More people leave than come. */
  ebb: boolean
}

export interface Step {
  name: string
  /** Whose step it is; null when nobody’s. */
  actor: string | null
  /** What it says of itself; `nothing`: all is as it was. */
  outcome: string
}

const municipalities = ['Almelo', 'Breda', 'Delft', 'Deventer', 'Gouda', 'Venlo', 'Zwolle']

const one = <T>({ random }: Crowd, among: T[]): T => among[Math.floor(random() * among.length)]!
const some = <T>(crowd: Crowd, among: T[], most: number): T[] =>
  Array.from({ length: Math.floor(crowd.random() * (most + 1)) }, () => one(crowd, among))
const chance = ({ random }: Crowd, share: number) => random() < share

function formOf(crowd: Crowd) {
  const listed = null
  return {
    role: one(crowd, ['adviser', 'implementer', 'partner']),
    municipality: one(crowd, municipalities),
    ...{ eventId: crowd.eventId, listed, organisation: null, listName: false },
  }
}

type Doing = (db: Db, town: Town, crowd: Crowd, personId: string) => Promise<string>

/** Everything that people do with an event, and how often for each time that somebody leaves. */
export const doings: Record<string, [often: number, doing: Doing]> = {
  register: [
    3,
    async (db, town, crowd, personId) => {
      const wish = { mayWait: chance(crowd, 0.7), sure: true, ...formOf(crowd) }
      const offeringIds = some(crowd, crowd.offerings, 3)
      const member = { id: personId, kind: 'member' as const }
      const { verdict } = await register(db, town, member, { ...wish, offeringIds })
      return verdict === 'confirmed' || verdict === 'waiting' ? verdict : 'nothing'
    },
  ],
  move: [
    2,
    async (db, town, crowd, personId) => {
      const { eventId, offerings } = crowd
      const offeringIds = some(crowd, offerings, 2)
      const wish = { personId, eventId, offeringIds, sure: chance(crowd, 0.7) }
      const { outcome } = await move(db, town, wish)
      return outcome === 'done' ? outcome : 'nothing'
    },
  ],
  decline: [
    1,
    async (db, town, crowd, personId) => {
      const wish = { personId, eventId: crowd.eventId, offeringId: one(crowd, crowd.offerings) }
      return (await decline(db, town, wish)) ? 'done' : 'nothing'
    },
  ],
  leave: [
    1,
    async (db, town, { eventId, gone }, personId) => {
      if (!(await leave(db, town, personId, eventId))) return 'nothing'
      gone.push(personId)
      return 'done'
    },
  ],
  restore: [
    0.6,
    async (db, town, crowd, personId) => {
      const offeringIds = some(crowd, crowd.offerings, 2)
      const again = { eventId: crowd.eventId, offeringIds }
      const member = { id: personId, kind: 'member' as const }
      return (await restore(db, town, member, again)) ? 'confirmed' : 'nothing'
    },
  ],
  invite: [
    0.4,
    async (db, town, crowd, personId) => {
      const member = { id: personId, kind: 'member' as const }
      const held = await invite(db, town, member, formOf(crowd))
      if ('refused' in held) return 'nothing'
      crowd.codes.push(held.code)
      return 'done'
    },
  ],
  claim: [
    0.4,
    async (db, town, crowd, personId) => {
      const code = one(crowd, [...crowd.codes.slice(-3), 'KTRM-7XQ4'])
      return 'claimed' in (await claimSeat(db, town, personId, code)) ? 'confirmed' : 'nothing'
    },
  ],
  expire: [
    0.3,
    async (db, town) => {
      await expire(db, town)
      return 'done'
    },
  ],
  erase: [
    0.2,
    async (db, town, _, personId) => {
      await eraseAll(db, partsOf(town), personId, town.now)
      return 'gone'
    },
  ],
}

function partsOf({ post, touch }: Town) {
  const nothing = { tables: [], show: async () => [] }
  return new Map<string, Mine>([
    ['signup', keepsOfPerson({ post, touch, secretKey: '' } as unknown as Kit)],
    ['delivery', { ...nothing, erase: async (db, id) => void (await eraseLetters(db, id)) }],
    ['people', { ...nothing, erase: erasePerson }],
  ])
}

const ebb: Record<string, number> = { leave: 6, restore: 0.2, register: 0.5, invite: 0.5 }

/** What somebody is about to do. */
function nextDoing(crowd: Crowd): string {
  const share = (name: string) => (crowd.ebb && ebb[name]) || doings[name]![0]
  const names = Object.keys(doings)
  let left = crowd.random() * names.reduce((sum, name) => sum + share(name), 0)
  return names.find((name) => (left -= share(name)) < 0)!
}

/** Lets one of the crowd do something. */
export async function step(db: Db, town: Town, crowd: Crowd): Promise<Step> {
  const name = nextDoing(crowd)
  const left = crowd.gone.slice(-2).filter((id) => crowd.people.includes(id))
  const actor = one(crowd, name === 'restore' && left.length ? left : crowd.people)
  const outcome = await doings[name]![1](db, town, crowd, actor)
  return { name, actor: name === 'expire' ? null : actor, outcome }
}
