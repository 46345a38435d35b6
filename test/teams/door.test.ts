import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openClient } from '../connector/client.ts'
import { openConnector } from '../connector/connector.ts'
import { openIdentity } from '../connector/identity.ts'
import { scratch } from '../db/scratch.ts'
import { cardIn, events, overlay, words } from '../stage.ts'

const appId = '11111111-2222-4333-8444-555555555555'

async function openGuarded() {
  const connector = await openConnector({ relaxed: true })
  const identity = await openIdentity(appId)
  const database = await scratch()
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: database.url,
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: 'secret',
    MICROSOFT_APP_TENANT_ID: appId,
    SECRET_KEY: 'a key of at least thirty-two characters',
  })
  const app = createApp(config, {
    events,
    overlay: overlay!,
    scheduled: false,
    authority: identity,
  })
  await app.start()
  return { app, connector, identity, database, botUrl: `http://127.0.0.1:${app.port()}` }
}

let guarded: Awaited<ReturnType<typeof openGuarded>>
beforeAll(async () => void (guarded = await openGuarded()))
afterAll(async () => {
  await guarded.app.stop()
  await guarded.identity.close()
  await guarded.connector.close()
  await guarded.database.drop()
})

const as = (token: () => string) => {
  const { botUrl, connector } = guarded
  return openClient({ botUrl, connector, token }).as('anna')
}
const claims = () => ({ serviceurl: guarded.connector.url })

test('a message that Microsoft vouches for is answered', async () => {
  const said = await as(() => guarded.identity.token(claims())).say('bijeenkomsten')
  expect(words(cardIn(said))).toContain('Startbijeenkomst')
})

test.each([
  ['forged', () => guarded.identity.forged(claims())],
  ['unsigned', () => guarded.identity.unsigned(claims())],
  ['for another bot', () => guarded.identity.token({ ...claims(), aud: 'another' })],
  ['from another place', () => guarded.identity.token({ serviceurl: 'http://127.0.0.1:1' })],
  [
    'of yesterday',
    () => guarded.identity.token({ ...claims(), exp: Math.floor(Date.now() / 1000) - 86_400 }),
  ],
  ['no token at all', () => 'junk'],
])('a token that is %s hears 401 and no more', async (_kind, token) => {
  const { status, body } = await as(token).press('signup.open', { eventId: 'start-2020' })
  expect(status).toBe(401)
  expect(body ?? '').toEqual('')
})

test('without a token: 401 and no more', async () => {
  const { botUrl, connector } = guarded
  const { status, body } = await openClient({ botUrl, connector }).as('anna').press('help.open', {})
  expect([status, body ?? '']).toEqual([401, ''])
})

test('what is no activity is refused without a word', async () => {
  const post = (body: string) =>
    fetch(`${guarded.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  expect((await post('{}')).status).toBe(400)
  expect((await post('{ broken')).status).toBe(400)
  expect((await fetch(`${guarded.botUrl}/api/messages`)).status).toBe(405)
})

test('the bot says that it is well', async () => {
  expect((await fetch(`${guarded.botUrl}/healthz`)).status).toBe(200)
  expect((await fetch(`${guarded.botUrl}/readyz`)).status).toBe(200)
})
