import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '../../src/db/schema.ts'
import { findChange, forgetChanges } from '../../src/events/changes.ts'
import { editEvent, type Edit } from '../../src/events/edit.ts'
import { loadEvents } from '../../src/events/load.ts'
import { movedTo, runLate, timesOf } from '../../src/events/moving.ts'
import { findProgramme } from '../../src/events/store.ts'
import { clock, isoDay } from '../../src/lang.ts'
import { aDatabase, events, overlay, signUp } from './stored.ts'

let house: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  house = await aDatabase()
})
afterAll(() => house.end())

const story = (name: string, tell: (db: Db, by: string) => Promise<void>) =>
  test(name, () =>
    house.within(async (db) => {
      await loadEvents(db, events, overlay)
      await tell(db, await signUp(db, 'start-2020'))
    }),
  )

const now = new Date('2020-11-26T09:00:00+01:00')
const start = async (db: Db) => (await findProgramme(db, 'start-2020'))!
const change = async (db: Db, by: string, edit: Edit, version?: number) => {
  const known = version ?? (await start(db)).event.version
  return editEvent(db, 'start-2020', { version: known, edit, by, now })
}
const at = (moment: Date | null) => moment && `${isoDay(moment)} ${clock(moment, 'en')}`
const hours = ({ sessions }: { sessions: { startsAt: Date }[] }) =>
  sessions.map(({ startsAt }) => clock(startsAt, 'en'))

describe('an event that is changed', () => {
  story('is as it was set, one version further', async (db, by) => {
    const joinUrl = 'https://teams.example/here'
    expect(await change(db, by, { joinUrl, seats: 50, status: 'tentative' })).toEqual({
      version: 2,
    })
    expect((await start(db)).event).toMatchObject({
      ...{ joinUrl, seats: 50, status: 'tentative', version: 2 },
    })
  })

  story('remembers how it was, moments and all', async (db, by) => {
    const before = await start(db)
    const times = movedTo(before, { day: '2020-12-10', from: '10:00' })!
    await change(db, by, { times, linkFrom: now })
    const { was } = (await findChange(db, 'start-2020', 2))!
    expect(was).toEqual({ times: timesOf(before), linkFrom: null })
    await change(db, by, was)
    expect(timesOf(await start(db))).toEqual(timesOf(before))
  })

  story('stays as it is for whoever saw an older version', async (db, by) => {
    await change(db, by, { seats: 50 })
    expect(await change(db, by, { seats: 60 }, 1)).toEqual({ refused: 'stale' })
    expect((await start(db)).event).toMatchObject({ seats: 50, version: 2 })
  })

  story('stays at its version when nothing is different', async (db, by) => {
    const { event, offerings } = await start(db)
    const same = { seats: event.seats, offerings: [{ id: offerings[0]!.id, seats: 12 }] }
    expect(await change(db, by, same)).toEqual({ refused: 'nothing' })
    expect((await start(db)).event.version).toBe(1)
  })

  story('never has fewer seats than are held', async (db, by) => {
    await signUp(db, 'start-2020', { status: 'pending' })
    await signUp(db, 'start-2020', { status: 'waiting' })
    expect(await change(db, by, { seats: 1 })).toEqual({
      ...{ refused: 'tooFew', taken: 2, offeringId: null },
    })
    expect(await change(db, by, { seats: 2 })).toEqual({ version: 2 })
  })

  story('nor has a workshop in any of its rounds', async (db, by) => {
    const { id } = (await start(db)).offerings[1]!
    await signUp(db, 'start-2020', { offeringId: id })
    expect(await change(db, by, { offerings: [{ id, seats: 0 }] })).toEqual({
      ...{ refused: 'tooFew', taken: 1, offeringId: id },
    })
    expect(
      await change(db, by, { offerings: [{ id, seats: null, joinUrl: 'https://a.example' }] }),
    ).toEqual({ version: 2 })
    expect((await start(db)).offerings[1]).toMatchObject({ seats: null })
  })

  story('an offering of another event is left alone', async (db, by) => {
    const other = (await findProgramme(db, 'themadag-2023'))!.offerings[0]!
    const edit = { offerings: [{ id: other.id, seats: 1 }] }
    expect(await change(db, by, edit)).toEqual({ refused: 'nothing' })
  })

  story('its changes are forgotten ninety days after it', async (db, by) => {
    await change(db, by, { seats: 50 })
    await forgetChanges(db, new Date('2021-03-03T12:00:00Z'))
    expect(await findChange(db, 'start-2020', 2)).toBeDefined()
    await forgetChanges(db, new Date('2021-03-05T12:00:00Z'))
    expect(await findChange(db, 'start-2020', 2)).toBeUndefined()
  })
})

describe('an event that moves', () => {
  story('takes its programme along', async (db) => {
    const moved = movedTo(await start(db), { day: '2020-12-10', from: '10:00' })!
    expect([at(moved.startsAt), at(moved.endsAt)]).toEqual(['2020-12-10 10:00', '2020-12-10 12:00'])
    expect(hours(moved)).toEqual('10:00 10:05 10:10 10:20 10:40 10:45 11:45 12:00'.split(' '))
  })

  story('keeps its hours on the wall when the clocks have changed', async (db) => {
    const moved = movedTo(await start(db), { day: '2021-06-10' })!
    expect(at(moved.startsAt)).toBe('2021-06-10 09:30')
    expect(moved.startsAt!.toISOString()).toBe('2021-06-10T07:30:00.000Z')
    expect(hours(moved)).toEqual(hours(await start(db)))
  })

  story('gets another end only when one is named', async (db) => {
    const moved = movedTo(await start(db), { from: '09:30', till: '12:30' })!
    expect([at(moved.startsAt), at(moved.endsAt)]).toEqual(['2020-12-03 09:30', '2020-12-03 12:30'])
  })

  story('without a time stays without one until it is named', async (db) => {
    const talkshow = (await findProgramme(db, 'werksessie-2020'))!
    expect(movedTo(talkshow, { day: '2020-12-08' })).toMatchObject({
      ...{ startsOn: '2020-12-08', precision: 'day', startsAt: null },
    })
    const timed = movedTo(talkshow, { from: '15:00', till: '16:00' })!
    expect([timed.precision, at(timed.startsAt), at(timed.endsAt)]).toEqual([
      ...['minute', '2020-12-07 15:00', '2020-12-07 16:00'],
    ])
  })

  story('needs a day where only the month is known', async (db) => {
    const congress = (await findProgramme(db, 'congres-2021'))!
    expect(movedTo(congress, { from: '10:00' })).toBeNull()
    expect(movedTo(congress, { day: '2021-06-10' })).toMatchObject({ precision: 'day' })
  })

  story('and runs late moves only what is still to come', async (db) => {
    const since = new Date('2020-12-03T10:05:00+01:00')
    const late = runLate(await start(db), { minutes: 6, since })
    expect(hours(late)).toEqual('09:30 09:35 09:40 09:50 10:16 10:21 11:21 11:36'.split(' '))
    expect([at(late.startsAt), at(late.endsAt)]).toEqual(['2020-12-03 09:30', '2020-12-03 11:36'])
    const running = late.sessions.find(({ id }) => id.endsWith('voorbeelden'))
    expect(at(running!.endsAt)).toBe('2020-12-03 10:16')
  })
})
