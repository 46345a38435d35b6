import { describe, expect, test } from 'vitest'
import { createClock, struck } from '../../src/clock.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact } from '../../src/db/open.ts'
import type { Db } from '../../src/db/schema.ts'
import { localMoment } from '../../src/lang.ts'
import { scratch } from '../db/scratch.ts'

const at = (moment: string) => localMoment(moment.slice(0, 10), moment.slice(11))

describe('what strikes between two moments', () => {
  test.each([
    ['* * * * *', '2020-11-26 09:00', '2020-11-26 09:00', true],
    ['*/10 * * * *', '2020-11-26 09:00', '2020-11-26 09:05', true],
    ['25 4 * * *', '2020-11-26 09:00', '2020-11-26 23:00', false],
    ['25 4 * * *', '2020-11-26 09:00', '2020-11-27 04:24', false],
    ['25 4 * * *', '2020-11-26 09:00', '2020-11-27 04:25', true],
    ['25 4 * * *', '2020-11-27 04:25', '2020-11-27 09:00', false],
    ['25 4 * * *', '2020-11-26 09:00', '2020-12-03 09:00', true],
    ['0 5 1 1 *', '2020-11-26 09:00', '2020-12-31 09:00', false],
    ['0 5 1 1 *', '2020-11-26 09:00', '2021-01-01 05:00', true],
    ['0 9 * * 1', '2020-11-26 09:00', '2020-11-29 23:00', false],
    ['0 9 * * 1', '2020-11-26 09:00', '2020-11-30 09:00', true],
    ['30 3 * * *', '2021-03-27 23:00', '2021-03-28 03:29', false],
    ['30 3 * * *', '2021-03-27 23:00', '2021-03-28 03:30', true],
  ])('“%s” between %s and %s: %s', (cron, from, till, expected) => {
    expect(struck(cron, at(from), at(till))).toBe(expected)
  })
})

describe('a clock that was turned', () => {
  const near = (moment: string) => (now: Date) =>
    Math.abs(now.getTime() - at(moment).getTime()) < 5_000

  async function inDatabase(
    story: (inTransaction: <R>(work: (db: Db) => Promise<R>) => Promise<R>) => Promise<void>,
  ) {
    const database = await scratch()
    const opened = openDb(database.url)
    await migrate(opened.db)
    await story((work) => transact(opened.db, work))
    await opened.close()
    await database.drop()
  }

  test('runs on from there, and is still turned after a restart', () =>
    inDatabase(async (inTransaction) => {
      const clock = createClock('2020-11-26T09:00')
      expect(clock.now()).toSatisfy(near('2020-11-26 09:00'))
      await clock.turn(inTransaction, at('2020-12-02 09:30'))
      expect(clock.now()).toSatisfy(near('2020-12-02 09:30'))
      await clock.turn(inTransaction, at('2020-12-03 09:20'))

      const restarted = createClock('2020-11-26T09:00')
      expect(restarted.now()).toSatisfy(near('2020-11-26 09:00'))
      await inTransaction(restarted.resume)
      expect(restarted.now()).toSatisfy(near('2020-12-03 09:20'))
    }))

  test('never goes back', () =>
    inDatabase(async (inTransaction) => {
      const clock = createClock('2020-11-26T09:00')
      await clock.turn(inTransaction, at('2020-11-25 09:00'))
      expect(clock.now()).toSatisfy(near('2020-11-26 09:00'))
      const restarted = createClock('2020-11-26T09:00')
      await inTransaction(restarted.resume)
      expect(restarted.now()).toSatisfy(near('2020-11-26 09:00'))
    }))
})
