import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { limited } from '../../src/teams/limit.ts'

test('a call that still waits for its token when its time is up never leaves', async () => {
  let called = false
  const outcome = await limited(async ({ leave }) => {
    await sleep(60)
    leave()
    called = true
    return { sent: '1' }
  }, 20)
  await sleep(80)
  expect([outcome, called]).toEqual([{ busy: 1, reason: 'timeout' }, false])
})

test('of a call that left and got no answer in time nobody knows', async () => {
  const outcome = await limited(async ({ leave }) => {
    leave()
    await sleep(60)
    return { sent: '1' }
  }, 20)
  expect(outcome).toEqual({ unknown: 'timeout' })
})

test('a call that is answered in time is as it was answered', async () => {
  expect(await limited(async () => ({ sent: '1' }), 20)).toEqual({ sent: '1' })
})
