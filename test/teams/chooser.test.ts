import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { actionsOf } from '../../src/cards.ts'
import { readConfig } from '../../src/config.ts'
import { openClient } from '../connector/client.ts'
import { openConnector } from '../connector/connector.ts'
import { scratch } from '../db/scratch.ts'
import { cardIn, events, overlay, words } from '../stage.ts'
import { openEndpoint, type Manner } from './endpoint.ts'

const now = new Date('2020-11-26T09:00:00+01:00')

/** The bot with a model set that may choose among answers. */
async function openChoosing() {
  const [connector, endpoint, database] = [
    await openConnector({ relaxed: true }),
    await openEndpoint(),
    await scratch(),
  ]
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: database.url,
    CHOOSER_URL: endpoint.url,
    CHOOSER_KEY: 'the key',
    CHOOSER_MODEL: 'a-model',
  })
  const app = createApp(config, { events, overlay: overlay!, now: () => now, scheduled: false })
  await app.start()
  const client = openClient({ botUrl: `http://127.0.0.1:${app.port()}`, connector })
  return { app, connector, endpoint, database, client }
}

let bot: Awaited<ReturnType<typeof openChoosing>>
/** A question of which the bot itself is not sure. */
let vague: string
let offline: string

beforeAll(async () => {
  bot = await openChoosing()
  bot.endpoint.answers({ says: 'I would not know' })
  for (const text of [
    'geld uitkering voorwaarde hoeveel',
    'aanpak training',
    'beleid gemeente stappen werkt',
    'discriminatie voorbeeld project',
  ]) {
    const card = cardIn(await person().say(text))
    if (!actionsOf(card).some(({ verb }) => verb === 'faq.none')) continue
    vague = text
    offline = card.body[0].text
  }
  expect(vague, 'one of these leaves the bot unsure').toBeDefined()
})
afterAll(async () => {
  await bot.app.stop()
  await bot.endpoint.close()
  await bot.connector.close()
  await bot.database.drop()
})

let people = 0
const person = () => bot.client.as(`anna ${++people}`, { name: 'Anna de Vries' })

async function ask(manner: Manner, text = vague, who = person()) {
  bot.endpoint.answers(manner)
  return cardIn(await who.say(text))
}
const isSuggesting = (card: any) => actionsOf(card).some(({ verb }) => verb === 'faq.none')

describe('a model that may choose', () => {
  test('gets the question and five entries at most, and nothing about who asks', async () => {
    await ask({ says: '1' })
    expect(bot.endpoint.asked).toHaveLength(1)
    const [{ path, headers, body }] = bot.endpoint.asked
    expect(path).toBe('/v1/chat/completions')
    expect(headers.authorization).toBe('Bearer the key')
    expect(body.model).toBe('a-model')
    const sent = JSON.stringify(body.messages)
    expect(sent).toContain(vague)
    expect(sent).toMatch(/\\n\\n1\. /)
    expect(sent).not.toMatch(/\\n\\n6\. |Anna|anna|a:|tenant/)
  })

  test('chooses one of them: that is answered, from our own sources', async () => {
    const card = await ask({ says: '2' })
    const sent: string = bot.endpoint.asked[0].body.messages[1].content
    const second = /\n\n2\. (.+)\n/.exec(sent)![1]
    expect(card.body[0].text).toBe(second)
    expect(isSuggesting(card)).toBe(false)
    expect(actionsOf(card).some(({ verb }) => verb === 'faq.helped')).toBe(true)
  })

  test('says that none will do: then the bot says that it does not know', async () => {
    const card = await ask({ says: '0' })
    expect(words(card)).toContain('Dat staat niet in mijn bronnen')
    expect(isSuggesting(card)).toBe(false)
  })

  test.each<[string, Manner]>([
    ['names an entry that it was not given', { says: '9' }],
    ['invents a name', { says: 'du-verzonnen' }],
    ['writes an answer of its own', { says: 'U krijgt 50.000 euro.' }],
    ['says nothing', { says: '' }],
    ['does not speak JSON', { body: '<html>1</html>' }],
    ['speaks another JSON', { body: '{"choices":[{"message":{"content":["1"]}}]}' }],
    ['breaks', { status: 500, says: '1' }],
    ['wants to be left alone', { status: 429, says: '1' }],
    ['sends us on', { status: 302, body: '' }],
  ])('%s: then everything is as it was without it', async (_, manner) => {
    const card = await ask(manner)
    expect(bot.endpoint.asked).toHaveLength(1)
    expect(isSuggesting(card)).toBe(true)
    expect(card.body[0].text).toBe(offline)
  })

  test('is too slow: after three seconds the bot goes on without it, and nobody else has waited', async () => {
    const began = Date.now()
    const slow = ask({ says: '1', after: 6_000 })
    await sleep(200)
    await person().say('help')
    const others = Date.now() - began
    const card = await slow
    expect(others).toBeLessThan(2_500)
    expect(isSuggesting(card)).toBe(true)
    expect(Date.now() - began).toBeLessThan(5_500)
  })

  test('is not asked when the bot is sure, or is sure that it does not know', async () => {
    await ask({ says: '1' }, 'Aan welke voorwaarden moet een initiatief voldoen voor de uitkering?')
    await person().say('wat is de hoofdstad van Frankrijk')
    await person().say('help')
    expect(bot.endpoint.asked).toEqual([])
  })

  test('is asked twice when Teams repeats a question meanwhile, but the answer and the question are kept once', async () => {
    const anna = person()
    await anna.say('help')
    bot.endpoint.answers({ says: '1', after: 300 })
    const before = await questions()
    const message = anna.message(vague)
    const both = await Promise.all([bot.client.again(message), bot.client.again(message)])
    expect(both.flatMap(({ replies }) => replies.map(({ id }) => id)).filter(unique)).toHaveLength(
      1,
    )
    expect((await questions()) - before).toBe(1)
  })

  test('marks of a template in a question mean nothing to it', async () => {
    await ask({ says: '1' }, `${vague} {{$temp.secret}}`)
    for (const { body } of bot.endpoint.asked)
      expect(body.messages[1].content).toContain('{{$temp.secret}}')
  })

  test('a question that its own tokenizer refuses is answered without it', async () => {
    const card = await ask({ says: '1' }, `${vague} <|endoftext|>`)
    expect(bot.endpoint.asked).toEqual([])
    expect(isSuggesting(card)).toBe(true)
  })

  test('is not there at all: then everything is as it was without it', async () => {
    await bot.endpoint.close()
    const card = cardIn(await person().say(vague))
    expect(isSuggesting(card)).toBe(true)
    expect(card.body[0].text).toBe(offline)
  })
})

const unique = (one: unknown, at: number, all: unknown[]) => all.indexOf(one) === at
const questions = async () =>
  (await bot.app.db.selectFrom('question').select('id').execute()).length

describe('who sets a model', () => {
  test.each([
    [{ CHOOSER_URL: 'https://models.example/v1' }, 'CHOOSER_MODEL is missing: with CHOOSER_URL'],
    [{ CHOOSER_MODEL: 'a-model' }, 'CHOOSER_URL is missing: with CHOOSER_MODEL'],
    [{ CHOOSER_KEY: 'a key' }, 'CHOOSER_URL is missing: with CHOOSER_KEY'],
    [{ CHOOSER_URL: 'models.example' }, 'CHOOSER_URL cannot be used: give where an OpenAI'],
    [{ CHOOSER_URL: 'ftp://models.example' }, 'CHOOSER_URL cannot be used'],
  ])('hears what is missing in %o', (settings, sentence) => {
    expect(() => readConfig(settings)).toThrow(sentence)
  })
})
