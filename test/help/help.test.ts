import { beforeEach, expect, test } from 'vitest'
import { channel, group } from '../connector/client.ts'
import type { Participant } from '../connector/client.ts'
import { organiserTexts } from '../../src/help/organiser-texts.ts'
import { createMatcher, understand } from '../../src/words/match.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(stage.clear)

const said = async (who: Participant, text: string) => words(cardIn(await who.say(text)))

test('on arrival a person is welcomed once, with what is kept of them', async () => {
  const anna = stage.as('anna')
  const said = await anna.arrives()
  expect(said).toHaveLength(1)
  expect(words(cardIn(said))).toContain('Welkom bij Bijeen')
  expect(words(cardIn(said))).toContain('Ik bewaar uw naam')
  expect(await anna.arrives()).toEqual([])
})

test('the privacy notice is given once', async () => {
  const bram = stage.as('bram')
  await bram.arrives()
  expect(await said(bram, 'help')).not.toContain('Ik bewaar uw naam')
  const carl = stage.as('carl')
  expect(await said(carl, 'help')).toContain('Ik bewaar uw naam')
  expect(await said(carl, 'help')).not.toContain('Ik bewaar uw naam')
})

test.each([
  ['group', group('welcome'), 'Noem mij met @Bijeen'],
  ['channel', channel('welcome'), 'Zet ‘@Bijeen agenda’ in een bericht'],
])('a %s hears once how to call the bot, and who added it', async (_kind, conversation, how) => {
  const dora = stage.as('dora', { conversation })
  const said = await dora.arrives()
  expect(said).toHaveLength(1)
  expect(words(cardIn(said))).toContain(how)
  expect(words(cardIn(said))).toContain('Dora heeft mij hier toegevoegd')
  expect(await stage.as('eva', { conversation }).arrives()).toEqual([])
})

test.each([
  ...['help', 'hulp', 'Hoi', 'hallo!', 'hello', 'wat kun je?', 'hlep'],
  ...['ik ben nieuw, wat kan ik hier vragen?', 'what can I ask you?'],
])('‘%s’ tells what can be pressed and typed', async (text) => {
  const told = await said(stage.as('fien'), text)
  expect(told).toContain('Wat kan ik doen?')
  expect(told).toContain('afmelden uw plaats teruggeven')
})

test('a mention without a word tells what can be done', async () => {
  expect(await said(stage.as('gijs', { conversation: group() }), '')).toContain('Wat kan ik doen?')
})

test('who writes at length is asked to be brief, and loses nothing', async () => {
  const told = await said(stage.as('joke'), 'kwikstaart '.repeat(60))
  expect(told).toContain('tot 500 tekens')
  expect(told).toContain('als bijlage naar de organisatie')
})

test('every word that organisers are told of is understood', async () => {
  const { heard } = stage.app.behind
  const entries = [...heard].map(
    ([
      name,
      {
        phrases: { nl, en },
      },
    ]) => ({
      name,
      phrases: [...nl, ...en],
    }),
  )
  const matcher = createMatcher(entries)
  const said = [...organiserTexts.je, ...organiserTexts.en].flatMap(([say]) => say!.split(' · '))
  expect(said.length).toBeGreaterThan(30)
  const lost = said.filter((text) => understand(text, matcher).kind !== 'sure')
  expect(lost).toEqual([])
})

test('an organiser is told all of them', async () => {
  const organiser = stage.as('organiser', { aadObjectId: 'organiser-id' })
  const told = await said(organiser, 'help')
  for (const [say] of organiserTexts.je) expect(told).toContain(say)
})

test('nothing in what we say goes against the rules of Teams', () => {
  expect(stage.connector.violations).toEqual([])
})
