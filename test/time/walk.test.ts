import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createClock, createClockwork } from '../../src/clock.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact, type Opened } from '../../src/db/open.ts'
import { createJobs } from '../../src/jobs.ts'
import type { Clockwork, InTransaction } from '../../src/kit.ts'
import { clock, localMoment } from '../../src/lang.ts'
import { walk } from '../../src/time/walk.ts'
import { scratch } from '../db/scratch.ts'

const at = (time: string) => localMoment('2020-11-26', time)
const bells = ['09:30', '11:00', '12:15', '15:00'].map(at)

let opened: Opened
let database: Awaited<ReturnType<typeof scratch>>
let inTransaction: InTransaction
beforeAll(async () => {
  database = await scratch()
  opened = openDb(database.url)
  await migrate(opened.db)
  inTransaction = (work) => transact(opened.db, work)
})
afterAll(async () => {
  await opened.close()
  await database.drop()
})
beforeEach(() => opened.db.deleteFrom('clock').execute())

/** A clock at nine with bells that ring by it, each once, and what was heard of them. */
function belfry() {
  const { now, turn } = createClock('2020-11-26T09:00')
  const { jobs, ...ticks } = createJobs(opened, { scheduled: false })
  const rung: string[] = []
  const silent = [...bells]
  const ring = async () => {
    while (silent[0] && silent[0] <= now())
      rung.push(`${clock(silent.shift()!, 'en')} at ${clock(now(), 'en')}`)
  }
  jobs.every('* * * * *', 'test.ring', ring, async (_db, after) => {
    return bells.find((bell) => bell > after) ?? null
  })
  const clockwork = createClockwork({ now, turn, resume: async () => {} }, ticks, inTransaction)
  return { now, rung, clockwork }
}

const ringing = (...times: string[]) => times.map((time) => `${time} at ${time}`)

test('a walk stops at every moment on the way, in their order', async () => {
  const { now, rung, clockwork } = belfry()
  expect(await walk({ clockwork, now, inTransaction }, at('12:20'))).toBe(true)
  expect(rung).toEqual(ringing('09:30', '11:00', '12:15'))
  expect(clock(now(), 'en')).toBe('12:20')
})

test('a walk that broke off goes on where the clock stands, and skips nothing', async () => {
  const { now, rung, clockwork } = belfry()
  let turns = 0
  const brittle: Clockwork = {
    ...clockwork,
    turn: (to) => (++turns === 3 ? Promise.reject(new Error('a power cut')) : clockwork.turn(to)),
  }
  await expect(walk({ clockwork: brittle, now, inTransaction }, at('16:00'))).rejects.toThrow(
    'power',
  )
  expect(rung).toEqual(ringing('09:30'))
  await walk({ clockwork, now, inTransaction }, at('16:00'))
  expect(rung).toEqual(ringing('09:30', '11:00', '12:15', '15:00'))
})

test('two walks at once skip nothing either, and the farthest wins', async () => {
  const { now, rung, clockwork } = belfry()
  const ways = ['11:30', '16:00'].map((time) => walk({ clockwork, now, inTransaction }, at(time)))
  await Promise.all(ways)
  expect(rung).toEqual(ringing('09:30', '11:00', '12:15', '15:00'))
  expect(clock(now(), 'en')).toBe('16:00')
})

test('the clock waits until the post has left', async () => {
  const { now, rung, clockwork } = belfry()
  const letter = { kind: 'test', subject: 'slow', person_id: null, place_id: 'a chat', rank: 0 }
  const moment = new Date()
  await inTransaction(async (db) => {
    const chat = { id: 'a chat', kind: 'group' as const, reference: '{}' }
    await db.insertInto('conversation').values(chat).execute()
    const due = {
      about: null,
      reason: null,
      activity_id: null,
      conversation_id: null,
      sent_at: null,
    }
    const times = { created_at: moment, due_at: moment, leased_until: null }
    await db
      .insertInto('delivery')
      .values({ ...letter, ...due, ...times, state: 'queued' })
      .execute()
  })
  const walking = walk({ clockwork, now, inTransaction }, at('10:00'))
  await new Promise((later) => setTimeout(later, 1000))
  expect(rung).toEqual([])
  await opened.db.updateTable('delivery').set({ state: 'sent' }).execute()
  expect(await walking).toBe(true)
  expect(rung).toEqual(ringing('09:30'))
})
