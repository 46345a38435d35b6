import { beforeEach, expect, test } from 'vitest'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(() => stage.clear())

const at = async (moment: string, text = 'nu', locale = 'nl-NL') => {
  stage.clock.now = new Date(moment)
  return words(cardIn(await stage.as('anna', { locale }).say(text)))
}

test.each([
  ['10:12', 'Korte pauze, over 3 minuten workshops.'],
  ['09:29', 'Over 1 minuut opening.'],
  ['09:37', 'Toelichting door het ministerie van SZW, over 3 minuten lezing over wat werkt.'],
  ['11:20', 'Ruimte om vragen te stellen via de chat, over 10 minuten einde.'],
  ['08:00', 'Om 9.30 uur opening.'],
])('at %s on the day of the start meeting: %s', async (time, sentence) => {
  expect(await at(`2020-12-03T${time}:00+01:00`)).toContain(sentence)
})

test('asked in English it answers in English', async () => {
  const said = await at('2020-12-03T10:12:00+01:00', "what's on now", 'en-GB')
  expect(said).toContain('Short break, workshops in 3 minutes.')
})

test('my own workshop is named when it is about to start', async () => {
  const anna = stage.as('anna')
  const round1 = await stage.offering('start-2020', '2')
  await stage.signUp(anna, 'start-2020', { role: 'adviser', round1 })
  expect(await at('2020-12-03T10:12:00+01:00')).toContain(
    'Je workshop: Hoe zet je een effectieve campagne op',
  )
})

test('the second round of the theme day is called by its number', async () => {
  expect(await at('2023-03-30T13:50:00+02:00')).toContain(
    'Netwerklunch, over 10 minuten workshopronde 2',
  )
})

test('on another day one hears what the next event is, and when', async () => {
  const said = await at('2020-11-26T09:00:00+01:00', 'straks')
  expect(said).toContain('Op dit moment is er niets')
  expect(said).toContain('Startbijeenkomst. donderdag 3 december 2020, 9.30–11.30 uur')
})
