import { beforeEach, expect, test } from 'vitest'
import { channel, group } from '../connector/client.ts'
import type { Participant } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(stage.clear)

const said = async (who: Participant, text: string) => words(cardIn(await who.say(text)))
const verbs = (card: any) => card.actions.map(({ verb }: any) => verb)

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

test.each(['help', 'hulp', 'Hoi', 'hallo!', 'hello', 'wat kun je?', 'hlep'])(
  '‘%s’ tells what can be pressed and typed',
  async (text) => {
    const told = await said(stage.as('fien'), text)
    expect(told).toContain('Wat kan ik doen?')
    expect(told).toContain('afmelden uw plaats teruggeven')
  },
)

test('a mention without a word tells what can be done', async () => {
  expect(await said(stage.as('gijs', { conversation: group() }), '')).toContain('Wat kan ik doen?')
})

test('what nobody understands gets a way on, in the language of the person', async () => {
  const dutch = cardIn(await stage.as('hans').say('de kwikstaart zwemt paars'))
  expect(words(dutch)).toContain('Dat heb ik niet begrepen')
  expect(words(dutch)).not.toContain('kwikstaart')
  expect(verbs(dutch)).toEqual(['agenda.series', 'help.open'])
  const english = stage.as('iris', { locale: 'en-GB' })
  expect(await said(english, 'purple wagtails swim')).toContain('I did not understand that')
})

test('who writes at length is asked to be brief, and loses nothing', async () => {
  const told = await said(stage.as('joke'), 'kwikstaart '.repeat(60))
  expect(told).toContain('tot 500 tekens')
  expect(told).toContain('als bijlage naar de organisatie')
})

test('nothing in what we say goes against the rules of Teams', () => {
  expect(stage.connector.violations).toEqual([])
})
