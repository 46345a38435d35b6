import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { cardIn, stage, words } from '../stage.ts'
import { appointed, carriesOut, event, eventId, organiser, pressed, says, settled } from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const other = 'werksessie-2020'
const opens = (id = eventId) => organiser().press('organising.open', { eventId: id })

/** The card that answers, with its button that sends what is filled in. */
async function asks(text: string, id = eventId) {
  await opens(id)
  const card = cardIn(await organiser().say(text))
  const send = actionsOf(card).find(({ verb }) => verb === 'organising.preview')
  return { said: words(card), send, card }
}

describe('a day without a year', () => {
  test('that has just passed is asked about, and ‘ja’ is enough', async () => {
    const { said } = await asks('verplaats naar 25 november')
    expect(said).toContain('In welk jaar?')
    expect(said).toContain('De eerstvolgende keer is donderdag 25 november 2021.')
    expect(await says(organiser(), 'ja')).toContain('donderdag 25 november 2021, 9.30–11.30 uur')
  })

  test('is asked about for the release of the link as well', async () => {
    const { said, send } = await asks('link vrijgeven 25 november 9.00')
    expect(said).toContain('In welk jaar?')
    const filled = { ...send.data, releaseDay: '2020-12-01', releaseTime: '09:00' }
    expect(await pressed(organiser(), send.verb, filled)).toContain(
      'dinsdag 1 december 2020, 9.00 uur',
    )
  })

  test('in another year than the event is pointed out', async () => {
    const { said } = await asks('verplaats naar 11 januari')
    expect(said).toContain('maandag 11 januari 2021')
    expect(said).toContain('Let op: dat is in 2021.')
  })

  test('is not asked about when the year was named', async () => {
    const { said } = await asks('verplaats naar 25 november 2021')
    expect(said).toContain('Zo wordt het. Doorvoeren?')
  })
})

describe('a release of the link', () => {
  test.each([
    [
      'link vrijgeven 25 november 2020 9.00',
      'Dat moment is al voorbij: de link is meteen te zien.',
    ],
    ['link vrijgeven 4 december 9.00', 'Let op: dat is pas na het begin.'],
  ])('%j is shown with “%s”', async (text, told) => {
    expect((await asks(text)).said).toContain(told)
  })
})

describe('words that fall short lead to a card that asks for the rest', () => {
  test.each([
    ['verplaats', 'Naar wanneer?', { from: '10:00' }, '10.00–12.00 uur'],
    ['verplaats naar 31 februari 10.00', 'Die dag bestaat niet', { from: '10:00' }, '10.00–12.00'],
    [
      'verplaats naar 12.00-10.00',
      'Het einde ligt niet na het begin',
      { till: '12:00' },
      '12.00 uur',
    ],
    ['capaciteit', 'Hoeveel plaatsen?', { seats: '60' }, 'Plaatsen. 60. was: 40.'],
    ['uitloop', 'Hoeveel minuten?', { late: '6' }, '9.36–11.36 uur'],
    [
      'link http://a.example',
      'Deze link is niet veilig',
      { joinUrl: 'https://a.example' },
      'a.example',
    ],
  ])('%j: %s', async (text, asked, filled, preview) => {
    const { said, send } = await asks(text)
    expect(said).toContain(asked)
    expect(said).toContain('Startbijeenkomst')
    const sent = { ...send.data, ...send.data.was, ...filled }
    expect(await pressed(organiser(), send.verb, sent)).toContain(preview)
    expect((await event()).version).toBe(1)
  })

  test('and of a workshop only what is asked', async () => {
    const { said, send } = await asks('capaciteit workshop 2 abc')
    expect(said).toContain('Hoeveel plaatsen?')
    const [seats] = Object.keys(send.data.was)
    const sent = { ...send.data, [seats!]: '30' }
    expect(await pressed(organiser(), send.verb, sent)).toContain('Workshop 2: plaatsen. 30.')
  })

  test('what cannot be read is asked again, as it was filled in', async () => {
    const { send } = await asks('uitloop')
    const { value } = await organiser().press(send.verb, { ...send.data, late: 'zes' })
    expect(words(value)).toContain('Vul een aantal minuten in')
    expect(JSON.stringify(value.body)).toContain('"value":"zes"')
  })
})

describe('what is not there', () => {
  test.each([
    ['capaciteit workshop 9 30', eventId, 'workshop 1, 2, 3 en 4'],
    ['link workshop 9', eventId, 'workshop 1, 2, 3 en 4'],
    ['capaciteit workshop 2 30', other, 'Deze bijeenkomst heeft geen workshops'],
    ['link workshop 2 https://a.example', other, 'Deze bijeenkomst heeft geen workshops'],
    ['workshops organiseren', other, 'Deze bijeenkomst heeft geen workshops'],
    ['capaciteit 0', eventId, 'met 0 plaatsen komt iedereen'],
  ])('%j for %s is answered with what there is', async (text, id, told) => {
    const { said, card } = await asks(text, id)
    expect(said).toContain(told)
    expect(actionsOf(card).length).toBeGreaterThan(0)
  })
})

describe('the event that is meant', () => {
  test.each([
    'workshops organiseren themabijeenkomst',
    'workshops organiseren 30 maart',
    'organiseer workshops themabijeenkomst',
    'organise workshops theme day',
  ])('stands after the command: %s', async (text) => {
    const told = await says(organiser(), text)
    expect(told).toContain('Workshops organiseren. Gemeenten en de strijd tegen discriminatie')
    expect(told).toContain('Workshop 2: Vooroordelen Voorbij')
  })

  test('stands in words that name it, whatever was spoken of', async () => {
    await opens(other)
    expect(await says(organiser(), 'startbijeenkomst gaat niet door')).toContain('Startbijeenkomst')
  })

  test('is still asked for after a typing error', async () => {
    expect(await says(organiser(), 'capaciteit 70')).toContain('Voor welke bijeenkomst?')
    expect(await says(organiser(), '3 decmber')).toContain('was: 40')
  })

  test('stays the one spoken of when the rest names nothing', async () => {
    await opens(other)
    expect(await says(organiser(), 'verplaats naar straks')).toContain('Corona, polarisatie')
  })
})

describe('‘maak ongedaan’', () => {
  const changes = (id: string, wish: object) =>
    organiser().press('organising.apply', { eventId: id, version: 1, wish })

  test('takes back what this person changed last, not the event spoken of', async () => {
    await changes(eventId, { seats: 60 })
    await opens(other)
    const preview = await says(organiser(), 'maak ongedaan')
    expect(preview).toContain('Zo wordt het weer. Doorvoeren?')
    expect(preview).toContain('Startbijeenkomst')
    expect(preview).toContain('Plaatsen. 40. was: 60.')
  })

  test('asks which of two that were changed just now', async () => {
    await changes(eventId, { seats: 60 })
    await changes(other, { seats: 70 })
    await opens('congres-2021')
    const asked = await says(organiser(), 'maak ongedaan')
    expect(asked).toContain('Welke wijziging draait u terug?')
    expect(asked).toContain('Plaatsen: 60')
    expect(asked).toContain('Plaatsen: 70')
    expect(await says(organiser(), '3 december')).toContain('was: 60')
  })

  test('leaves alone what somebody else changed, unless the event is named', async () => {
    const eve = stage.as('eve')
    await appointed(eve, 'organiser', null)
    await carriesOut(eve, 'capaciteit 60')
    await opens()
    expect(await says(organiser(), 'maak ongedaan')).toContain('Er is niets om terug te draaien')
    expect(await says(organiser(), 'maak ongedaan startbijeenkomst')).toContain('was: 60')
  })

  test('takes back nothing earlier when another changed it since', async () => {
    const eve = stage.as('eve')
    await appointed(eve, 'organiser', null)
    await changes(eventId, { seats: 60 })
    await carriesOut(eve, 'capaciteit 65')
    expect(await says(organiser(), 'maak ongedaan')).toContain('Dat kan niet meer ongedaan')
    expect((await event()).seats).toBe(65)
  })
})
