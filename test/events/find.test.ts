import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventMeant, workshopMeant } from '../../src/events/find.ts'
import { loadEvents } from '../../src/events/load.ts'
import { findProgramme } from '../../src/events/store.ts'
import { localMoment } from '../../src/lang.ts'
import { aDatabase, events, signUp } from './stored.ts'

let house: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  house = await aDatabase()
})
afterAll(() => house.end())

const on = (day: string) => localMoment(day, '09:00')
const stranger = randomUUID()
const nobody = { slot: '', about: null, personId: stranger }

test.each([
  ['de startbijeenkomst', 'start-2020'],
  ['startbijenkomst', 'start-2020'],
  ['start meeting', 'start-2020'],
  ['9 november', 'kennisatelier-inburgering-2020'],
  ['3 dec', 'start-2020'],
  ['Goes', 'masterclass-goes-2019'],
  ['ik zit in Zeeland', 'masterclass-goes-2019'],
  ['masterclass in Weert', 'masterclass-weert-2019'],
  ['institutioneel racisme', 'kennisatelier-racisme-2020'],
  ['statushouders', 'kennisatelier-inburgering-2020'],
  ['de werksessie', 'werksessie-2020'],
  ['het congres', 'congres-2021'],
  ['themadag', 'themadag-2023'],
  ['30 maart', 'themadag-2023'],
  ['juni', 'congres-2021'],
  ['kennisatelier', 'kennisatelier-inburgering-2020'],
])('who says “%s” at the end of October 2020 means %s', (slot, id) =>
  house.within(async (db) => {
    await loadEvents(db, events)
    expect(await eventMeant(db, { ...nobody, slot }, on('2020-10-30'))).toBe(id)
  }),
)

test('who may mean several is given the choice, of those that are not over', () =>
  house.within(async (db) => {
    await loadEvents(db, events)
    const meant = (day: string) => eventMeant(db, { ...nobody, slot: 'masterclass' }, on(day))
    expect(await meant('2019-10-01')).toHaveLength(5)
    expect(await meant('2019-11-20')).toBe('masterclass-bodegraven-2019')
  }))

test('who names no event means the one at hand, else their own, else the next that is open', () =>
  house.within(async (db) => {
    await loadEvents(db, events)
    const own = await signUp(db, 'werksessie-2020')
    const now = on('2020-11-26')
    expect(await eventMeant(db, { ...nobody, about: 'themadag-2023' }, now)).toBe('themadag-2023')
    expect(await eventMeant(db, { ...nobody, personId: own }, now)).toBe('werksessie-2020')
    expect(await eventMeant(db, nobody, now)).toBe('start-2020')
    expect(await eventMeant(db, nobody, on('2024-01-01'))).toBeNull()
  }))

test('who names a workshop of the event at hand does not mean another event', () =>
  house.within(async (db) => {
    await loadEvents(db, events)
    const meant = (slot: string) =>
      eventMeant(db, { ...nobody, slot, about: 'themadag-2023' }, on('2023-03-01'))
    expect(await meant('workshop 2')).toBe('themadag-2023')
    expect(await meant('lokaal antidiscriminatiebeleid')).toBe('themadag-2023')
    expect(await meant('masterclass in Deventer')).toBe('masterclass-deventer-2019')
  }))

test.each([
  ['start-2020', 'workshop 3', [3]],
  ['start-2020', 'drie', [3]],
  ['start-2020', 'die over kunst', [3]],
  ['start-2020', 'campagne', [2]],
  ['start-2020', 'de kampagne', [2]],
  ['start-2020', 'onderwijs', [1]],
  ['start-2020', 'the one on art', [3]],
  ['start-2020', 'burgers', [4]],
  ['start-2020', 'workshop 7', []],
  ['start-2020', 'koken', []],
  ['themadag-2023', 'vooroordelen voorbij in ronde 1', [2]],
  ['themadag-2023', 'die van Koen Kros', [1]],
])('at %s “%s” means workshop %j', (id, words, numbers) =>
  house.within(async (db) => {
    await loadEvents(db, events)
    const programme = (await findProgramme(db, id))!
    expect(workshopMeant(programme, words).map(({ number }) => number)).toEqual(numbers)
  }),
)
