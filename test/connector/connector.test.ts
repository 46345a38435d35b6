import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openConnector } from './connector.ts'

let now = 0
const connector = await openConnector({ now: () => now })
const anna = 'a:anna'

beforeEach(() => {
  connector.clear()
  connector.violations.length = 0
  now = 1_000_000
})
afterAll(() => connector.close())

function call(method: string, path: string, body?: object) {
  const content = body && { body: JSON.stringify(body) }
  return fetch(`${connector.url}/v3/conversations${path}`, { method, ...content })
}

const message = (text: string) => ({ type: 'message', text })
const adaptive = (card: object) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', body: [], ...card },
    },
  ],
})
const say = (to: string, activity: object = message('Hallo')) =>
  call('POST', `/${encodeURIComponent(to)}/activities/whatever`, activity)
const textsIn = (id: string) => connector.activities(id).map(({ text }) => text)
const codeOf = async (response: Response) => (await response.json()).error.code

describe('what a person sees', () => {
  test('a message stands where it was sent, whatever it answers', async () => {
    const thread = '19:chan@thread.tacv2;messageid=1'
    const response = await say(thread)
    expect(response.status).toBe(201)
    expect(connector.sent[0]).toMatchObject({
      conversationId: thread,
      activityId: (await response.json()).id,
      replyTo: 'whatever',
      method: 'POST',
    })
    expect(textsIn(thread)).toEqual(['Hallo'])
  })

  test('an edit takes the place of the message, a deletion removes it, typing leaves no trace', async () => {
    const { id } = await (await say(anna)).json()
    await say(anna, { type: 'typing' })
    await say(anna, message('Nog iets'))
    await call('PUT', `/${anna}/activities/${id}`, message('Hallo Anna'))
    expect(textsIn(anna)).toEqual(['Hallo Anna', 'Nog iets'])
    await call('DELETE', `/${anna}/activities/${id}`)
    expect(textsIn(anna)).toEqual(['Nog iets'])
    const again = await call('PUT', `/${anna}/activities/${id}`, message('Te laat'))
    expect(again.status).toBe(404)
  })

  test('text that shares an activity with a card loses its id', async () => {
    const response = await say(anna, { ...adaptive({}), text: 'Kijk' })
    expect(response.status).toBe(202)
    expect(await response.json()).toEqual({})
    expect(connector.violations).toEqual(['a:anna: text and an attachment share one activity'])
  })

  test('the next message is waited for, and handed out once', async () => {
    const soon = connector.next(({ activity }) => activity.text === 'Hallo')
    await say(anna)
    expect((await soon).conversationId).toBe(anna)
    await expect(connector.next(() => true, 20)).rejects.toThrow('Nothing that fits')
    await say(anna, message('Al binnen'))
    expect((await connector.next(() => true, 20)).activity.text).toBe('Al binnen')
    const both = Promise.all([connector.next(() => true), connector.next(() => true)])
    await say(anna, message('een'))
    await say(anna, message('twee'))
    expect((await both).map(({ activity }) => activity.text)).toEqual(['een', 'twee'])
  })
})

describe('conversations and who is in them', () => {
  test('the bot may write first to a person, at once if it likes', async () => {
    const members = [{ id: 'bram', name: 'Bram' }]
    const created = await call('POST', '', { members, tenantId: 't', activity: message('Dag') })
    expect(created.status).toBe(201)
    expect(await created.json()).toMatchObject({ id: 'a:bram' })
    expect(connector.conversations).toEqual([{ id: 'a:bram', members, tenantId: 't' }])
    expect(textsIn('a:bram')).toEqual(['Dag'])
  })

  test('the bot may start a thread in a channel', async () => {
    const channelData = { channel: { id: '19:chan@thread.tacv2' } }
    const created = await call('POST', '', { channelData, activity: message('Agenda') })
    const { id, activityId } = await created.json()
    expect(id).toBe(`19:chan@thread.tacv2;messageid=${activityId}`)
  })

  test('a member is found by Teams id or Entra id, and in pages', async () => {
    const id = (n: number) => `lid-${n}`
    for (let n = 0; n < 120; n++)
      connector.roster.add('19:g@thread.v2', { id: id(n), name: 'Lid', aadObjectId: `aad-${n}` })
    const list = (path: string) => call('GET', `/19:g@thread.v2/${path}`).then((r) => r.json())
    expect(await list('members')).toHaveLength(120)
    expect(await list('members/lid-7')).toMatchObject({ id: 'lid-7', objectId: 'aad-7' })
    expect(await list('members/aad-7')).toMatchObject({ id: 'lid-7' })
    expect(await list('members/niemand')).toMatchObject({
      error: { code: 'MemberNotFoundInConversation' },
    })
    const first = await list('pagedmembers?pageSize=10')
    expect(first.members).toHaveLength(50)
    const last = await list('pagedmembers?pageSize=100&continuationToken=100')
    expect(last.members).toHaveLength(20)
    expect(last.continuationToken).toBeUndefined()
  })

  test.each([
    ['ConversationBlockedByUser', 403],
    ['BotNotInConversationRoster', 403],
    ['MessageWritesBlocked', 403],
    ['ConversationNotFound', 404],
    ['PreconditionFailed', 412],
  ])('%s is answered with %i, until it is over', async (code, status) => {
    connector.block('anna', code)
    const response = await say(anna)
    expect(response.status).toBe(status)
    expect(await codeOf(response)).toBe(code)
    expect(connector.activities(anna)).toEqual([])
    connector.unblock('anna')
    expect((await say(anna)).status).toBe(201)
  })

  test('a conversation that was lost can be made anew', async () => {
    connector.block(anna, 'ConversationNotFound')
    expect((await say(anna)).status).toBe(404)
    await call('POST', '', { members: [{ id: 'anna' }] })
    expect((await say(anna)).status).toBe(201)
  })
})

describe('limits', () => {
  const pace = async (calls: number, gap: number, to = anna) => {
    for (let n = 0; n < calls; n++, now += gap) expect((await say(to)).status).toBe(201)
  }

  test.each([
    { calls: 7, gap: 0, wait: '1', span: 1_000 },
    { calls: 8, gap: 150, wait: '1', span: 2_000 },
    { calls: 60, gap: 300, wait: '12', span: 30_000 },
    { calls: 1_800, gap: 600, wait: '2520', span: 3_600_000 },
  ])('one conversation takes $calls messages in $span ms', async ({ calls, gap, wait, span }) => {
    await pace(calls, gap)
    const refused = await say(anna)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe(wait)
    expect(connector.refused).toHaveLength(1)
    now = 1_000_000 + span - 1
    expect((await say(anna)).status).toBe(429)
    now++
    expect((await say(anna)).status).toBe(201)
  })

  test('an edit counts as much as a message, and a thread as much as its channel', async () => {
    const { id } = await (await say('19:c;messageid=1')).json()
    for (let n = 0; n < 6; n++)
      await call('PUT', `/19:c;messageid=1/activities/${id}`, message('Nieuw'))
    expect((await say('19:c;messageid=2')).status).toBe(429)
    expect((await say(anna)).status).toBe(201)
  })

  test('the bot as a whole makes 50 calls a second', async () => {
    for (let n = 0; n < 50; n++) expect((await say(`a:${n}`)).status).toBe(201)
    expect((await say(anna)).status).toBe(429)
    now += 1_000
    expect((await say(anna)).status).toBe(201)
  })

  test('relaxed, it takes all that comes', async () => {
    connector.limits.relaxed = true
    await pace(100, 0)
    connector.limits.relaxed = false
  })

  test('a message over 100 KB in UTF-16 is refused', async () => {
    expect((await say(anna, message('x'.repeat(51_000)))).status).toBe(201)
    const refused = await say(anna, message('x'.repeat(51_200)))
    expect(refused.status).toBe(413)
    expect(await codeOf(refused)).toBe('MessageSizeTooBig')
  })

  const people = (count: number) => Array.from({ length: count }, (_, n) => `lid-${n}`)

  test.each([
    [{ body: [{ type: 'TextBlock', text: 'x'.repeat(28 * 1024) }] }, /over 28 KB/],
    [{ version: '1.4' }, /version 1.4/],
    [{ refresh: {} }, /for nobody/],
    [{ refresh: { userIds: people(61) } }, /61 people/],
  ])('a card that breaks a rule is delivered, but told on', async (card, complaint) => {
    expect((await say(anna, adaptive(card))).status).toBe(201)
    expect(connector.violations).toEqual([expect.stringMatching(complaint)])
  })

  test('a card for 60 people with no words beside it breaks no rule', async () => {
    await say(anna, adaptive({ refresh: { userIds: people(60) } }))
    expect(connector.violations).toEqual([])
  })

  test('suggested actions beside a card, and an unknown endpoint, are told on', async () => {
    await say(anna, { ...adaptive({}), suggestedActions: { actions: [{ title: 'Ja' }] } })
    await call('GET', '/x/nonsense')
    expect(connector.violations).toEqual([
      expect.stringMatching(/suggested actions/),
      expect.stringMatching(/GET .*nonsense/),
    ])
  })
})

describe('faults', () => {
  test('a planned fault strikes as often as told, and only whom it is meant for', async () => {
    connector.fail({
      status: 429,
      retryAfter: 3,
      times: 2,
      match: ({ body }) => body.text === 'Pech',
    })
    expect((await say(anna)).status).toBe(201)
    const refused = await say(anna, message('Pech'))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3'])
    expect((await say(anna, message('Pech'))).status).toBe(429)
    expect((await say(anna, message('Pech'))).status).toBe(201)
  })

  test('what was delivered before the line broke can be read all the same', async () => {
    connector.fail({ status: 'reset' })
    await expect(say(anna)).rejects.toThrow('fetch failed')
    expect(textsIn(anna)).toEqual([])
    connector.fail({ status: 'reset', delivered: true })
    await expect(say(anna)).rejects.toThrow('fetch failed')
    expect(textsIn(anna)).toEqual(['Hallo'])
  })

  test('a time-out gives no answer', async () => {
    connector.fail({ status: 'timeout' })
    const signal = AbortSignal.timeout(50)
    const url = `${connector.url}/v3/conversations/${anna}/activities`
    await expect(fetch(url, { method: 'POST', body: '{}', signal })).rejects.toThrow('timeout')
  })

  test('faults by chance are the same for the same seed', async () => {
    connector.limits.relaxed = true
    const round = async () => {
      connector.faultRates({ 429: 0.2, 502: 0.1 }, 7)
      const statuses = []
      for (let n = 0; n < 200; n++) statuses.push((await say(anna)).status)
      return statuses
    }
    const first = await round()
    expect(await round()).toEqual(first)
    const share = (status: number) => first.filter((one) => one === status).length
    expect(share(429)).toBeGreaterThan(25)
    expect(share(429)).toBeLessThan(55)
    expect(share(502)).toBeGreaterThan(8)
    connector.limits.relaxed = false
  })
})
