import { beforeEach, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(() => stage.clear())

const told = async (text: string, locale = 'nl-NL') => {
  const card = cardIn(await stage.as('anna', { locale }).say(text))
  return { card, words: words(card), titles: actionsOf(card).map(({ title }) => title) }
}
const inOrder = (text: string, parts: string[]) => {
  const places = parts.map((part) => text.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
}

test('the masterclasses stand in the order of their dates, with a button on the open one only', async () => {
  stage.clock.now = new Date('2019-11-20T09:00:00+01:00')
  const { words, titles } = await told('masterclasses')
  inOrder(words, ['Deventer', 'Franeker', 'Weert', 'Goes', 'Bodegraven'])
  expect(words.match(/Geweest/g)).toHaveLength(4)
  expect(titles).toEqual(['Aanmelden: 26 november', 'Agenda 26 november'])
})

test('the day after the first masterclass, four are still open', async () => {
  stage.clock.now = new Date('2019-10-30T09:00:00+01:00')
  const { words, titles } = await told('masterclasses')
  expect(words.match(/Geweest/g)).toHaveLength(1)
  expect(titles.filter((title) => title.startsWith('Aanmelden'))).toHaveLength(4)
})

test('all events: what is to come first, what has been in short', async () => {
  const { words, titles } = await told('bijeenkomsten')
  inOrder(words, [
    '3 december 2020',
    '7 december 2020',
    'juni 2021',
    '30 maart 2023',
    'Geweest',
    '9 november 2020',
  ])
  expect(words).toContain('◔ Onder voorbehoud')
  expect(words).toContain('Vol: wachtlijst')
  expect(titles.filter((title) => title.startsWith('Aanmelden'))).toEqual([
    'Aanmelden: 3 december',
    'Aanmelden: 7 december',
  ])
  expect(titles.length).toBeLessThanOrEqual(6)
})

test('an event that is called off is shown as such, without a button', async () => {
  await stage.db
    .updateTable('event')
    .set({ status: 'cancelled' })
    .where('id', '=', 'werksessie-2020')
    .execute()
  const { words, titles } = await told('bijeenkomsten')
  expect(words).toContain('✕ Geannuleerd')
  expect(titles).not.toContain('Aanmelden: 7 december')
})

test('from an agenda one comes to its whole series', async () => {
  const { value } = await stage.as('anna').press('agenda.series', { eventId: 'werksessie-2020' })
  expect(words(value)).toContain('Vier online bijeenkomsten')
  inOrder(words(value), ['28 september', '26 oktober', '9 november', '7 december'])
})

test('someone in Zeeland hears of Goes, and when that is over, of the next that is open', async () => {
  stage.clock.now = new Date('2019-11-06T09:00:00+01:00')
  expect((await told('ik zit in Zeeland')).words).toContain('Goes')
  stage.clock.now = new Date('2019-11-20T09:00:00+01:00')
  const { words } = await told('ik zit in Zeeland')
  expect(words).toContain('Goes (11 november) is geweest')
  expect(words).toContain('Raadhuisplein 1, Bodegraven')
})

test('events are also listed in English', async () => {
  const { words } = await told('events', 'en-GB')
  expect(words).toContain('Thursday 3 December 2020, 09:30–11:30')
  expect(words).toContain('◔ To be confirmed')
})
