import { beforeEach, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { lintCard } from '../cards/lint.ts'
import { samplesOf } from '../cards/render.ts'
import { channel } from '../connector/client.ts'
import { cardIn, events, stage, words } from '../stage.ts'
import { expand } from '../../src/cards.ts'

beforeEach(() => stage.clear())

const shown = async (who: ReturnType<typeof stage.as>, text: string) => cardIn(await who.say(text))
const verbs = (card: any) => actionsOf(card).map(({ verb }) => verb)
const theTimes = (card: any) =>
  card.body
    .flatMap(({ items = [] }: any) => items)
    .flatMap(({ items = [] }: any) => items)
    .map(({ columns }: any) => columns?.[0].items[0].text)
const theirs = events.flatMap(({ title, workshops, sessions }) =>
  [title, ...workshops.map((one) => one.title), ...sessions.map((one) => one.title)].flatMap(
    ({ nl, en }) => [nl, en ?? nl],
  ),
)

test('“hele agenda” shows all workshops, also to who has chosen one', async () => {
  const anna = stage.as('anna')
  await stage.signUp(anna, 'start-2020', { round1: await stage.offering('start-2020', '3/1') })
  for (const text of ['hele agenda', 'whole agenda', 'volledig programma']) {
    const card = await shown(anna, text)
    expect(words(card), text).toContain('Workshops (10.15–11.15)')
    expect(words(card), text).toContain('Burgerinitiatieven')
  }
  expect(words(await shown(anna, 'agenda'))).not.toContain('Burgerinitiatieven')
})

test('the start meeting is told in eight rows, from the opening to the end', async () => {
  const card = await shown(stage.as('anna'), 'agenda')
  expect(theTimes(card)).toEqual([
    '09.30',
    '09.35',
    '09.40',
    '09.50',
    '10.10',
    '10.15',
    '11.15',
    '11.30',
  ])
  expect(words(card)).toContain('donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams')
  expect(words(card)).toContain('09.30 Opening Hanan Nhass, projectleider, KIS.')
  expect(words(card)).toContain('11.30 Einde.')
  expect(words(card)).toContain('nog 2 plaatsen')
  expect(words(card)).toContain('de plaatsen zijn verzonnen')
})

test('before signing up the agenda has a button for it, and afterwards it is mine', async () => {
  const anna = stage.as('anna')
  expect(verbs(await shown(anna, 'agenda'))).toEqual(['signup.open', 'agenda.series'])
  await stage.signUp(anna, 'start-2020', { role: 'adviser', round1: await art() })
  const mine = await shown(anna, 'agenda')
  expect(words(mine)).toContain('✓ Je bent aangemeld')
  expect(words(mine)).toContain('10.15 Hoe kun je kunst en creativiteit inzetten')
  expect(words(mine)).not.toContain('campagne')
  expect(verbs(mine)).toEqual(['signup.mine', 'agenda.calendar', 'agenda.open'])
})

test('whoever waits for a workshop sees it in words, and that the others are full', async () => {
  const [anna, bram, clara] = ['anna', 'bram', 'clara'].map((name) => stage.as(name))
  for (const who of [anna!, bram!, clara!])
    await stage.signUp(who, 'start-2020', { role: 'adviser', round1: await art() })
  expect(words(await shown(clara!, 'mijn agenda'))).toContain(
    '◔ Wachtlijst, plaats 1: Hoe kun je kunst',
  )
  expect(words(await shown(stage.as('dirk'), 'agenda'))).toContain(
    'vol, 1 persoon op de wachtlijst',
  )
})

test('of the whole agenda, my own workshop says that I have a place there', async () => {
  const anna = stage.as('anna')
  await stage.signUp(anna, 'start-2020', { role: 'adviser', round1: await art() })
  const { value } = await anna.press('agenda.open', { eventId: 'start-2020' })
  expect(words(value)).toContain('✓ Hier heb je een plaats')
  expect(words(value)).toContain('campagne')
  expect(verbs(value)).toEqual(['agenda.mine', 'signup.mine', 'agenda.calendar'])
})

test('a shared agenda says nothing about whoever asked for it, and stays up to date', async () => {
  const anna = stage.as('anna')
  await stage.signUp(anna, 'start-2020', { role: 'adviser', round1: await art() })
  const here = { conversation: channel('19:town@thread.tacv2') }
  const card = await shown(stage.as('anna', { locale: 'en-GB', ...here }), 'agenda 3 december')
  expect(card.lang).toBe('nl')
  expect(words(card)).not.toMatch(/aangemeld|Hier heb je/)
  expect(verbs(card)).toEqual(['signup.open', 'agenda.mine'])
  const posted = await stage.db.selectFrom('posted').selectAll().execute()
  expect(posted).toMatchObject([{ kind: 'agenda', subject: 'start-2020' }])
})

test('the part that is on stands out, and only that', async () => {
  stage.clock.now = new Date('2020-12-03T10:12:00+01:00')
  const card = await shown(stage.as('anna'), 'agenda 3 december')
  const loud = JSON.stringify(card).match(/"style":"emphasis"/g)
  expect(loud).toHaveLength(1)
  expect(words(card)).toContain('● Nu bezig')
  expect(verbs(card)).not.toContain('signup.open')
})

test('the theme day has doors, three rounds of the same two workshops, and a waiting list', async () => {
  const card = await shown(stage.as('anna'), 'programma themadag')
  const told = words(card)
  expect(told).toContain('09.30 Inloop met informatiemarkt De bijeenkomst begint om 10.00 uur')
  expect(told).toContain('13.00 Netwerklunch')
  expect(told).toContain('Jaarbeursplein 6, 3521 AL Utrecht')
  expect(told).toContain('Vol: wachtlijst')
  expect(told).toContain('14.00 Ronde 2 workshop 1: nog 30 plaatsen workshop 2: nog 25 plaatsen')
  expect(told.split('Vooroordelen Voorbij')).toHaveLength(2)
  expect(told).toContain('Dit zijn niet alle workshops')
  expect(told).toContain('platformgemeentenenmensenrechten@minbzk.nl')
})

test('speakers are told in the language of whoever reads, and no preposition is made up', async () => {
  const english = words(await shown(stage.as('emma', { locale: 'en-GB' }), 'agenda 3 december'))
  expect(english).toContain('Hanan Nhass, project leader, KIS')
  expect(english).toContain('Tékla ten Napel, ministry of SZW')
  const talkshow = words(await shown(stage.as('anna'), 'agenda talkshow'))
  expect(talkshow).toContain('Wouter Koolmees, minister, Sociale Zaken en Werkgelegenheid')
})

test('of an event that is over, no programme is promised any more', async () => {
  const talkshow = words(await shown(stage.as('anna'), 'agenda talkshow'))
  expect(talkshow).toContain('Geweest')
  expect(talkshow).not.toContain('volgt nog')
})

test('an event without times says so, and points to what belongs to it', async () => {
  const card = await shown(stage.as('anna'), 'agenda 7 december')
  expect(words(card)).toContain('maandag 7 december 2020, tijd volgt · online')
  expect(words(card)).toContain('Pre-conferentie voor het congres van juni 2021')
  const [related] = actionsOf(card).filter(({ verb }) => verb === 'agenda.open')
  const { value } = await stage.as('anna').press('agenda.open', related.data)
  expect(words(value)).toContain('◔ Onder voorbehoud')
  expect(verbs(value)).not.toContain('signup.open')
})

test('where two events answer, one is asked which', async () => {
  const card = await shown(stage.as('anna'), 'agenda december')
  expect(actionsOf(card).map(({ title }) => title)).toEqual(['3 december', '7 december'])
})

test('whoever speaks English reads English', async () => {
  const card = await shown(stage.as('bob', { locale: 'en-GB' }), 'agenda 3 december')
  expect(card.lang).toBe('en')
  expect(words(card)).toContain('10:10 Short break')
  expect(words(card)).toContain('2 places left')
})

test('a card about an event that does not exist leads to those that do', async () => {
  const { value } = await stage.as('anna').press('agenda.open', { eventId: 'nothing' })
  expect(words(value)).toContain('Bijeenkomsten')
})

test.each(['agenda', 'series', 'now', 'which', 'calendar'])(
  'every sample of %s is in order',
  (name) => {
    for (const { lang, data } of samplesOf(name))
      expect(lintCard(expand(name, lang, data), theirs)).toEqual([])
  },
)

const art = () => stage.offering('start-2020', '3')
