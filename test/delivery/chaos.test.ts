import { afterAll, beforeAll, expect, test } from 'vitest'
import { sumLetters } from '../../src/people/letters.ts'
import { until } from '../desk.ts'
import { mostWithin, openOffice, type Office } from './office.ts'
import { findSeeds, seedLetters } from './seeded.ts'

const perSecond = 45
let desk: Office
beforeAll(async () => {
  desk = await openOffice({ sendsPerSecond: perSecond })
})
afterAll(() => desk.close())

test.each(['test.note', 'test.once'])(
  'Teams has a bad day, and of every letter we know what became of it: %s',
  async (kind) => {
    await desk.db.deleteFrom('person').execute()
    await desk.db.deleteFrom('conversation').execute()
    desk.connector.clear()
    desk.connector.faultRates({ 429: 0.05, 502: 0.02, reset: 0.01, 403: 0.03 }, 7)
    const about = { kind, subject: 'bad day' }
    await seedLetters(desk.db, { ...about, count: 300, serviceUrl: desk.connector.url })
    await desk.sweep()
    const open = ['queued', 'sending']
    await until(
      async () => !(await findSeeds(desk.db)).some(({ state }) => open.includes(state)),
      50,
    )

    const letters = await findSeeds(desk.db)
    const flaws = letters.filter((letter) => !fits(letter, kind))
    expect(flaws).toEqual([])
    const sums = await sumLetters(desk.db, about)
    expect(sums.reduce((sum, { count }) => sum + count, 0)).toBe(300)
    const count = (state: string) => letters.filter((letter) => letter.state === state).length
    expect(count('unreachable')).toBeGreaterThan(3)
    expect(count('unknown') > 0).toBe(kind === 'test.once')
    expect(count('sent')).toBeGreaterThan(260)
    expect(mostWithin(calls(), 1_000)).toBeLessThanOrEqual(perSecond)
  },
  60_000,
)

/** What broke off or met a 502 may stand among the sent as well. */
const calls = () => [
  ...desk.connector.sent,
  ...desk.connector.refused.filter(({ status }) => status === 429 || status === 403),
]

/** What befell a letter on its way, and what people saw of it. */
function fits(
  { place, state, reason }: Awaited<ReturnType<typeof findSeeds>>[number],
  kind: string,
) {
  const arrived = desk.connector.sent.filter((item) => item.conversationId === place).length
  const refused = desk.connector.refused.filter((item) => item.conversationId === place)
  const unsure = refused.filter(({ status }) => status === 502 || status === 'reset').length
  const blocked = refused.some(({ status }) => status === 403)
  if (arrived > 1 && (kind === 'test.once' || arrived > unsure + 1)) return false
  if (state === 'sent') return arrived > 0 && !blocked
  if (state === 'unreachable') return blocked && reason === 'ConversationBlockedByUser'
  return state === 'unknown' && kind === 'test.once' && unsure === 1
}
