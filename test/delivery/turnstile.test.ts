import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurnstile } from '../../src/delivery/turnstile.ts'
import { seeded } from '../connector/faults.ts'
import { mostWithin } from './office.ts'

/** So many calls over a net where each takes its own time to arrive, and its answer to come back. */
async function callAll(
  count: number,
  { perSecond, senders = 1 }: { perSecond: number; senders?: number },
) {
  const { pass, share } = createTurnstile(perSecond)
  share(senders)
  const random = seeded(count)
  const arrivals: { at: number }[] = []
  const call = async () => {
    const arrived = await pass()
    await sleep(5 + random() * 120)
    arrivals.push({ at: performance.now() })
    await sleep(5 + random() * 20)
    arrived()
  }
  await Promise.all(Array.from({ length: count }, call))
  return arrivals
}

test('however uneven the net, no more arrive in any second than may', async () => {
  const arrivals = await callAll(160, { perSecond: 50 })
  expect(arrivals).toHaveLength(160)
  expect(mostWithin(arrivals, 1_000)).toBeLessThanOrEqual(50)
})

test('who is not alone takes a part', async () => {
  const arrivals = await callAll(50, { perSecond: 50, senders: 3 })
  expect(mostWithin(arrivals, 1_000)).toBeLessThanOrEqual(16)
})
