import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../src/db/schema.ts'
import { loadEvents } from '../../src/events/load.ts'
import {
  bumpVersion,
  findEvent,
  findEvents,
  findProgramme,
  lockEvent,
} from '../../src/events/store.ts'
import { aDatabase, events, overlay, signUp } from './stored.ts'

let house: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  house = await aDatabase()
})
afterAll(() => house.end())

const story = (name: string, tell: (db: Db) => Promise<void>) =>
  test(name, () => house.within(tell))

story('events are loaded once; what an organiser changed stays after a restart', async (db) => {
  expect(await loadEvents(db, events)).toBe(12)
  await db.updateTable('event').set({ seats: 7 }).where('id', '=', 'start-2020').execute()
  expect(await loadEvents(db, events, overlay)).toBe(0)
  expect(await findEvent(db, 'start-2020')).toMatchObject({ seats: 7, demo: false })
})

story('the sources name no capacity and no municipalities', async (db) => {
  await loadEvents(db, events)
  const all = await findEvents(db)
  expect(all.filter(({ seats, demo }) => seats !== null || demo)).toEqual([])
  const { event, offerings } = (await findProgramme(db, 'start-2020'))!
  expect(event.rules).toMatchObject({ municipalities: null, onlyListedMunicipalities: true })
  expect(offerings.map(({ seats }) => seats)).toEqual([null, null, null, null])
})

story('the demo overlay brings capacities and municipalities, and marks the event', async (db) => {
  await loadEvents(db, events, overlay)
  const { event, offerings } = (await findProgramme(db, 'start-2020'))!
  expect(event).toMatchObject({ demo: true, seats: 40 })
  expect(event.rules.municipalities).toHaveLength(20)
  expect(offerings.map(({ seats }) => seats)).toEqual([12, 8, 2, 15])
  expect((await findEvent(db, 'congres-2021'))!.demo).toBe(false)
})

story('events come in the order of their dates', async (db) => {
  await loadEvents(db, events)
  const ids = (await findEvents(db)).map(({ id }) => id)
  expect(ids.slice(0, 5).map((id) => id.split('-')[1])).toEqual([
    ...['deventer', 'franeker', 'weert', 'goes', 'bodegraven'],
  ])
  expect(ids.slice(-2)).toEqual(['congres-2021', 'themadag-2023'])
})

story('a day without a time is over at midnight here, a month when it has passed', async (db) => {
  await loadEvents(db, events)
  const overAt = async (id: string) => (await findEvent(db, id))!.overAt!.toISOString()
  expect(await overAt('talkshow-2020')).toBe('2020-09-28T22:00:00.000Z')
  expect(await overAt('werksessie-2020')).toBe('2020-12-07T23:00:00.000Z')
  expect(await overAt('congres-2021')).toBe('2021-06-30T22:00:00.000Z')
  expect(await overAt('start-2020')).toBe('2020-12-03T10:30:00.000Z')
})

story('a programme tells who sits where and who waits', async (db) => {
  await loadEvents(db, events)
  const [first, second] = (await findProgramme(db, 'start-2020'))!.offerings
  await signUp(db, 'start-2020', { offeringId: first!.id })
  await signUp(db, 'start-2020', { offeringId: first!.id, status: 'pending' })
  await signUp(db, 'start-2020', { offeringId: second!.id, state: 'waiting' })
  await signUp(db, 'start-2020', { status: 'waiting' })
  await signUp(db, 'start-2020', { status: 'cancelled' })
  await signUp(db, 'themadag-2023')

  const found = (await findProgramme(db, 'start-2020'))!
  expect([found.taken, found.waiting]).toEqual([3, 1])
  expect(found.offerings.map(({ taken, waiting }) => [taken, waiting])).toEqual([
    [2, 0],
    [0, 1],
    [0, 0],
    [0, 0],
  ])
  expect(await findEvent(db, 'start-2020')).toMatchObject({ taken: 3, waiting: 1 })
})

story('a programme holds its sessions in order, with moments, titles and speakers', async (db) => {
  await loadEvents(db, events)
  const { sessions, workshops, offerings } = (await findProgramme(db, 'themadag-2023'))!
  expect(sessions[0]).toEqual({
    id: 'themadag-2023.inloop',
    kind: 'doors',
    round: null,
    title: { nl: 'Inloop met informatiemarkt', en: 'Doors open and information market' },
    note: null,
    speakers: [],
    startsAt: new Date('2023-03-30T07:30:00Z'),
    endsAt: new Date('2023-03-30T08:00:00Z'),
  })
  expect(workshops.map(({ number, speakers }) => [number, speakers[0]!.name])).toEqual([
    [1, 'René Broekroelofs'],
    [2, 'Frauke de Kort'],
  ])
  expect(offerings.map(({ round }) => round).sort()).toEqual([1, 1, 2, 2, 3, 3])
})

story('who is full says so, and how one signs up there', async (db) => {
  await loadEvents(db, events)
  const row = (await lockEvent(db, 'themadag-2023'))!
  expect(row.fullSince).not.toBeNull()
  expect(row.rules.signup).toMatchObject({ route: 'email', address: expect.stringContaining('@') })
})

story('an event without sessions has an empty programme; an unknown one has none', async (db) => {
  await loadEvents(db, events)
  expect(await findProgramme(db, 'talkshow-2020')).toMatchObject({ sessions: [], offerings: [] })
  expect(await findProgramme(db, 'nothing')).toBeUndefined()
  expect(await lockEvent(db, 'nothing')).toBeUndefined()
})

story('every change gives an event a new version', async (db) => {
  await loadEvents(db, events)
  await bumpVersion(db, 'start-2020')
  expect((await lockEvent(db, 'start-2020'))!.version).toBe(2)
})
