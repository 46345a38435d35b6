import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder'
import { createServer, plugins } from 'restify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { channel, entraId, group, openClient } from './client.ts'
import { openConnector } from './connector.ts'
import { openIdentity } from './identity.ts'

const appId = '6d1f1c0e-0000-4000-8000-00000000b073'
const connector = await openConnector()
const identity = await openIdentity(appId)
const heard: any[] = []
const shout = console.error

const open = await openBot(new CloudAdapter(new ConfigurationBotFrameworkAuthentication({})))
const guarded = await openBot(
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(identity.settings, identity.credentials as never),
  ),
)
const { as, again, jumbled, impatiently } = openClient({ botUrl: open.url, connector })

beforeEach(() => {
  connector.clear()
  heard.length = 0
})
/** The SDK prints every token that it refuses. */
beforeAll(() => {
  console.error = () => {}
})
afterAll(async () => {
  console.error = shout
  expect(connector.violations).toEqual([])
  await Promise.all([open.close(), guarded.close(), identity.close(), connector.close()])
})

/** A bare bot that repeats what it hears, so that only Teams' side is on trial. */
async function openBot(adapter: CloudAdapter) {
  adapter.onTurnError = async (_, error) => shout(error)
  const server = createServer()
  server.use(plugins.bodyParser())
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, echo).catch(() => response.send(500))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const close = () => new Promise<void>((done) => server.close(() => done()))
  return { url: `http://127.0.0.1:${server.address().port}`, close }
}

const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
})
const cardMessage = (text: string) => ({ attachments: [CardFactory.adaptiveCard(card(text))] })

async function echo(context: TurnContext) {
  const { activity } = context
  heard.push(activity)
  if (activity.type === 'invoke') return void (await answerPress(context))
  if (activity.text === 'kaart') return void (await context.sendActivity(cardMessage('oud')))
  if (activity.text === 'wie') {
    const { members } = await TeamsInfo.getPagedMembers(context)
    return void (await context.sendActivity(members.map(({ name }) => name).join(', ')))
  }
  const said = activity.text ?? activity.value?.verb ?? activity.type
  await context.sendActivity(`Je zei ${said}`)
}

async function answerPress(context: TurnContext) {
  const { verb } = context.activity.value.action
  const id = context.activity.replyToId
  if (id) await context.updateActivity({ ...cardMessage(verb), type: 'message', id } as never)
  const type = 'application/vnd.microsoft.card.adaptive'
  const body = { statusCode: 200, type, value: card(verb) }
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
}

const texts = (replies: any[]) => replies.map(({ text }) => text)

describe('people in Teams', () => {
  test('who says something reads the reply to it, and no one else’s', async () => {
    const [anna, bram] = [as('anna'), as('bram')]
    const [read, other] = await Promise.all([anna.say('hallo'), bram.say('dag')])
    expect([texts(read), texts(other)]).toEqual([['Je zei hallo'], ['Je zei dag']])
    expect(heard.find(({ from }) => from.id === 'anna')).toMatchObject({
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { name: 'Anna', aadObjectId: entraId('anna') },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:anna', conversationType: 'personal' },
      locale: 'nl-NL',
      entities: [{ type: 'clientInfo', locale: 'nl-NL' }],
    })
  })

  test('among others the bot is mentioned, and a thread knows its team', async () => {
    expect(texts(await as('anna', { conversation: group() }).say('agenda'))).toEqual([
      'Je zei <at>Bijeen</at> agenda',
    ])
    await as('anna', { conversation: channel() }).say('agenda')
    expect(heard[1]).toMatchObject({
      conversation: { id: '19:chan@thread.tacv2;messageid=1600000000000', isGroup: true },
      channelData: { team: {}, channel: { id: '19:chan@thread.tacv2' } },
      entities: [{ type: 'mention', text: '<at>Bijeen</at>' }, { type: 'clientInfo' }],
    })
  })

  test('somebody without an account of ours has no Entra id, a guest another tenant', async () => {
    await as('dirk', { aadObjectId: null, tenant: 'elders', locale: 'en-GB' }).say('hi')
    expect(heard[0].from).toEqual({ id: 'dirk', name: 'Dirk' })
    expect(heard[0]).toMatchObject({ channelData: { tenant: { id: 'elders' } }, locale: 'en-GB' })
  })

  test('a press belongs to the card last seen, and is answered with a card', async () => {
    const anna = as('anna')
    await anna.say('kaart')
    const [shown] = await anna.say('kaart')
    const { status, value, replies } = await anna.press('signup.open', { eventId: 'kis' })
    expect(status).toBe(200)
    expect(value).toEqual(card('signup.open'))
    expect(heard[2]).toMatchObject({ replyToId: shown.id, value: { trigger: 'manual' } })
    expect(replies).toMatchObject([{ id: shown.id }])
    expect(connector.activities('a:anna')[1].attachments[0].content).toEqual(card('signup.open'))
  })

  test('an old client submits, with a verb and no text', async () => {
    const [reply] = await as('anna').submit('signup.open', { eventId: 'kis' })
    expect(reply.text).toBe('Je zei signup.open')
    expect(heard[0]).toMatchObject({ value: { eventId: 'kis' } })
  })

  test('the bot arrives twice over, a person joins, and the roster knows who spoke', async () => {
    const conversation = group()
    const arrival = await as('anna', { conversation }).arrives()
    expect(texts(arrival)).toEqual(['Je zei installationUpdate', 'Je zei conversationUpdate'])
    await as('carl', { conversation: channel() }).arrives()
    expect(heard[3].conversation.id).toBe('19:chan@thread.tacv2')
    await as('bram', { conversation }).joins()
    expect(heard[4].membersAdded).toMatchObject([{ id: 'bram' }])
    const roster = connector.roster.of(conversation.id).map(({ name }) => name)
    expect(roster).toEqual(['Anna', 'Bram'])
  })

  test('Teams repeats itself, gives up on the slow, and mixes up the order', async () => {
    const anna = as('anna')
    const activity = anna.message('een')
    await again(activity)
    await again(activity)
    expect(new Set(heard.map(({ id }) => id))).toEqual(new Set([activity.id]))

    connector.slow(300)
    expect(await impatiently(anna.message('traag'), 50)).toBeUndefined()
    expect(heard).toHaveLength(5)
    connector.slow(0)

    const outcomes = await jumbled([anna.message('a'), anna.message('b'), anna.message('c')])
    expect(outcomes.flatMap(({ replies }) => texts(replies))).toEqual([
      'Je zei a',
      'Je zei b',
      'Je zei c',
    ])
  })

  test('the SDK waits as long as Retry-After says', async () => {
    connector.fail({ status: 429, retryAfter: 1 })
    const started = Date.now()
    expect(texts(await as('anna').say('rustig'))).toEqual(['Je zei rustig'])
    expect(Date.now() - started).toBeGreaterThan(950)
  })

  test('what somebody reads unasked is waited for', async () => {
    await as('anna').say('hallo')
    await expect(connector.next(() => true, 20)).rejects.toThrow('Nothing that fits')
  })

  test('the SDK reads the roster in pages', async () => {
    expect(texts(await as('anna').say('wie'))).toEqual(['Anna'])
  })
})

describe('a bot that demands tokens', () => {
  const statusWith = async (token?: () => string) => {
    const settings = { botUrl: guarded.url, connector, ...(token && { token }) }
    return (await openClient(settings).as('anna').raw({ type: 'message', text: 'hallo' })).status
  }
  const serviceurl = connector.url

  test('hears whoever holds a good one, and shows its own', async () => {
    expect(await statusWith(() => identity.token({ serviceurl }))).toBe(200)
    expect(connector.sent[0]?.authorization).toBe(`Bearer of ${appId}`)
  })

  test.each([
    ['none', undefined],
    ['one for another bot', () => identity.token({ serviceurl, aud: 'another' })],
    ['one by another issuer', () => identity.token({ serviceurl, iss: 'https://evil.example' })],
    ['an old one', () => identity.token({ serviceurl, exp: 1_600_000_000 })],
    ['one for another service', () => identity.token({ serviceurl: 'http://evil.example' })],
    ['a forged one', () => identity.forged({ serviceurl })],
    ['an unsigned one', () => identity.unsigned({ serviceurl })],
  ])('turns away %s', async (_, token) => {
    expect(await statusWith(token)).toBeGreaterThanOrEqual(401)
    expect(connector.sent).toEqual([])
    expect(heard).toEqual([])
  })
})
