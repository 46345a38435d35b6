import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../connector/faults.ts'
import { until } from '../desk.ts'
import { openOffice, type Office } from './office.ts'

let desk: Office
beforeAll(async () => {
  desk = await openOffice()
})
afterAll(() => desk.close())

/** What Teams answers, to a kind that may and to one that may not arrive twice: how it ends, after how many attempts. */
const cases: [Fault, ends: string, reason: string | null, attempts: number, once?: string][] = [
  [{ status: 429, retryAfter: 1 }, 'sent', null, 2],
  [{ status: 412 }, 'sent', null, 2],
  [{ status: 400, code: 'BadSyntax' }, 'failed', 'BadSyntax', 1],
  [{ status: 413 }, 'failed', 'MessageSizeTooBig', 1],
  [{ status: 403, code: 'Forbidden' }, 'failed', 'Forbidden', 1],
  [
    { status: 403, code: 'ConversationBlockedByUser' },
    'unreachable',
    'ConversationBlockedByUser',
    1,
  ],
  [
    { status: 403, code: 'BotNotInConversationRoster' },
    'unreachable',
    'BotNotInConversationRoster',
    1,
  ],
  [{ status: 403, code: 'BotDisabledByAdmin' }, 'unreachable', 'BotDisabledByAdmin', 1],
  [{ status: 403, code: 'MessageWritesBlocked' }, 'unreachable', 'MessageWritesBlocked', 1],
  [{ status: 404, code: 'ConversationNotFound' }, 'sent', null, 1],
  [{ status: 500 }, 'sent', null, 2, 'unknown'],
  [{ status: 502 }, 'sent', null, 2, 'unknown'],
  [{ status: 503 }, 'sent', null, 2, 'unknown'],
  [{ status: 504 }, 'sent', null, 2, 'unknown'],
  [{ status: 'reset' }, 'sent', null, 2, 'unknown'],
  [{ status: 'timeout' }, 'sent', null, 2, 'unknown'],
]

describe.concurrent('whatever Teams answers', () => {
  test.each(cases)('%o: %s', async (fault, ends, reason, attempts, once = ends) => {
    const name = `who${fault.status}${fault.code ?? ''}`
    for (const kind of ['test.note', 'test.once']) {
      const who = await desk.acquaintance(`${name}${kind.slice(5)}`)
      desk.stumble(who.place, fault)
      await desk.post(who.id, 'hello', { kind })
      const wanted = kind === 'test.once' ? once : ends
      const letter = await desk.settled(who.id, 'hello', wanted, 25)
      expect(letter.attempts).toBe(wanted === 'unknown' ? 1 : attempts)
      if (wanted === ends) expect(letter.reason).toBe(reason)
      expect(desk.received(who.place, 'hello')).toHaveLength(wanted === 'sent' ? 1 : 0)
    }
  })

  test('Teams may name a date to come back at, and is not asked before', async () => {
    const date = await desk.acquaintance('date')
    const at = new Date(Date.now() + 4_000).toUTCString()
    desk.stumble(date.place, { status: 429, retryAfter: at as unknown as number })
    await desk.post(date.id, 'later')
    await desk.settled(date.id, 'later', 'sent', 20)
    const [sent] = desk.connector.sent.filter(
      ({ conversationId, activity }) => conversationId === date.place && activity.attachments,
    )
    expect(sent!.at).toBeGreaterThanOrEqual(Date.parse(at))
  })

  test('who must wait does not keep others waiting', async () => {
    const slow = await desk.acquaintance('slow')
    const quick = await desk.acquaintance('quick')
    desk.stumble(slow.place, { status: 429, retryAfter: 8 })
    await desk.post(slow.id, 'first')
    await until(() =>
      desk.connector.refused.some(({ conversationId }) => conversationId === slow.place),
    )
    await desk.post(slow.id, 'second')
    await desk.post(quick.id, 'third')
    await desk.settled(quick.id, 'third', 'sent', 4)
    expect((await desk.letterOf(slow.id, 'second'))!.state).toBe('queued')
    await desk.settled(slow.id, 'second', 'sent', 20)
    const calls = desk.connector.refused.filter(
      ({ conversationId }) => conversationId === slow.place,
    )
    expect(calls).toHaveLength(1)
  })

  test('a chat that Teams has lost is made anew once, and remembered', async () => {
    const lost = await desk.acquaintance('lost')
    desk.connector.block(lost.place, 'ConversationNotFound')
    await desk.post(lost.id, 'found again')
    await desk.settled(lost.id, 'found again', 'sent')
    expect(desk.connector.conversations.filter(({ id }) => id === lost.place)).toHaveLength(1)
    await desk.post(lost.id, 'still there')
    await desk.settled(lost.id, 'still there', 'sent')
    expect(desk.connector.conversations.filter(({ id }) => id === lost.place)).toHaveLength(1)
  })

  test('a chat that cannot be made anew is reported, and not asked for again', async () => {
    const away = await desk.acquaintance('away')
    desk.stumble(away.place, { status: 404, code: 'ConversationNotFound' })
    desk.connector.fail({
      ...{ status: 403, code: 'BotNotInConversationRoster' },
      match: ({ route, body }) => route === 'POST conversations' && body.members[0].id === 'away',
    })
    await desk.post(away.id, 'nowhere')
    const reason = 'BotNotInConversationRoster'
    expect(await desk.settled(away.id, 'nowhere', 'unreachable')).toMatchObject({ reason })
    const asked = desk.connector.refused.length
    await desk.post(away.id, 'nowhere either')
    expect(await desk.settled(away.id, 'nowhere either', 'unreachable')).toMatchObject({ reason })
    const again = desk.connector.refused.slice(asked)
    expect(again.filter(({ conversationId }) => conversationId === away.place)).toEqual([])
  })
})
