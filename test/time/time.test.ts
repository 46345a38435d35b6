import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { actionsOf } from '../../src/cards.ts'
import { until } from '../desk.ts'
import { appointed } from '../organising/desk.ts'
import { cardIn, events, stage, words } from '../stage.ts'
import { openRunning, type Running } from './running.ts'

describe('a bot that runs in development mode', () => {
  let bot: Running
  beforeAll(async () => void (bot = await openRunning()))
  afterAll(() => bot.close())

  const organiser = () => bot.as('organiser', { aadObjectId: 'organiser-id' })
  const heard = (id: string): string[] =>
    bot.connector
      .activities(`a:${id}`)
      .flatMap(({ attachments }) => attachments?.map(({ content }: any) => content) ?? [])
      .map(words)
  const toldThat = (id: string, text: string) => heard(id).filter((one) => one.includes(text))
  const arrives = (moment: string) =>
    until(() => heard('organiser').some((one) => one.startsWith(`Het is ${moment}`)), 60)

  test('tells the organiser what time it is, and what comes next', async () => {
    const card = cardIn(await organiser().say('klok'))
    expect(words(card)).toMatch(/^Het is donderdag 26 november 2020, 9\.0\d uur\./)
    expect(words(card)).toContain('9.30 uur: 7 dagen voor Startbijeenkomst')
    expect(actionsOf(card).map(({ title }) => title)).toEqual([
      'Naar 9.30 uur',
      'Naar 30 november, 9.00 uur',
      'Naar 2 december, 9.30 uur',
    ])
  })

  test('lets nobody else turn its clock', async () => {
    const anna = bot.as('anna')
    expect((await anna.say('klok +1 dag')).at(-1).text).toContain('alleen de organisatoren')
    const pressed = await anna.press('time.turn', { to: '2020-12-02T08:30:00.000Z' })
    expect(pressed.value).toContain('alleen de organisatoren')
    expect(words(cardIn(await organiser().say('klok')))).toContain('26 november')
  })

  test.each([
    ['klok 25 november 9.00', 'De klok gaat alleen vooruit'],
    ['klok -1 dag', 'De klok gaat alleen vooruit'],
    ['klok 3 december 2022', 'Meer dan een jaar vooruit'],
    ['klok volgend jaar', 'Zeg het bijvoorbeeld zo'],
  ])('stays where it is at “%s”, and says why', async (typed, why) => {
    const card = cardIn(await organiser().say(typed))
    expect(words(card)).toMatch(/^Het is donderdag 26 november 2020, 9\.0\d uur\./)
    expect(words(card)).toContain(why)
  })

  test('goes to where it is turned, and on the way everybody is reminded in time', async () => {
    const people = { anna: 'nl-NL', emma: 'en-GB' }
    for (const [id, locale] of Object.entries(people)) {
      const form = { eventId: 'start-2020', role: 'adviser', municipality: 'Deventer' }
      await bot.as(id, { locale }).arrives()
      await bot.as(id, { locale }).press('signup.send', form)
    }
    const going = cardIn(await organiser().say('klok 3 december 09.20'))
    expect(words(going)).toContain('De klok gaat naar donderdag 3 december 2020, 9.20 uur')
    await arrives('donderdag 3 december 2020, 9.2')

    const reminders = (id: string) =>
      heard(id)
        .map((one) => /^(Over|Morgen|Begint|In|Tomorrow|Starts|Begins)[^.]*/.exec(one)?.[0])
        .filter(Boolean)
    expect(reminders('anna')).toEqual([
      'Over 7 dagen',
      'Morgen om 9',
      'Begint over een uur',
      'Begint over 10 minuten',
    ])
    expect(reminders('emma')).toHaveLength(4)
    const [card] = toldThat('organiser', 'Het is donderdag 3 december 2020, 9.2')
    expect(card).toContain('Onderweg verstuurd: 8 herinneringen en 1 ander bericht.')
    expect(card).toContain('9.30 uur: begin van Startbijeenkomst')
  })

  test('stands there still after a restart, and goes on from button to button', async () => {
    await bot.restart()
    const card = cardIn(await organiser().say('klok'))
    expect(words(card)).toMatch(/^Het is donderdag 3 december 2020, 9\.2\d uur\./)
    const [next] = actionsOf(card)
    expect(next.title).toBe('Naar 9.30 uur')
    const pressed = await organiser().press(next.verb, next.data)
    expect(words(pressed.value)).toContain('De klok gaat naar donderdag 3 december 2020, 9.30 uur')
    await arrives('donderdag 3 december 2020, 9.30 uur')
  })

  test('names what is about to begin, and offers nothing further than it goes', async () => {
    const card = cardIn(await organiser().say('klok'))
    expect(words(card)).toContain('10.13 uur: 2 minuten voor')
    expect(words(card)).toContain('11.30 uur: einde van Startbijeenkomst')
    expect(words(card)).not.toContain('tijdens')
    expect(actionsOf(card).map(({ title }) => title)).toEqual(['Naar 10.13 uur', 'Naar 11.30 uur'])
  })

  test('breaks nothing of what Teams asks of us', () => {
    expect(bot.connector.violations).toEqual([])
  })
})

describe('a bot that is in earnest', () => {
  test('has no clock to turn, whoever asks', async () => {
    const real = readConfig({
      PORT: '0',
      DATABASE_URL: 'memory://',
      MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000009',
      MICROSOFT_APP_PASSWORD: 'password',
      MICROSOFT_APP_TENANT_ID: 'tenant',
      SECRET_KEY: 'a key of at least thirty-two characters',
    })
    const { behind } = createApp(real, { events })
    const turn: any = {
      person: { lang: 'nl' },
      now: new Date(),
      data: { to: '2090-01-01T00:00:00.000Z' },
    }
    expect(await behind.verbs.get('time.turn')!.answer(turn)).toContain('ontwikkelstand')
  })

  test('says to an organiser of one event that the clock is of all, in words as at the button', async () => {
    await stage.clear()
    const eve = stage.as('eve')
    await appointed(eve, 'organiser', 'start-2020')
    expect((await eve.say('klok 9.20')).at(-1).text).toContain('alleen de organisatoren')
    const pressed = await eve.press('time.turn', { to: '2020-12-02T08:30:00.000Z' })
    expect(pressed.value).toContain('alleen de organisatoren')
  })

  test('says so to the organiser', async () => {
    await stage.clear()
    const organiser = stage.as('organiser', { aadObjectId: 'organiser-id' })
    expect((await organiser.say('klok 9.20')).at(-1).text).toContain('ontwikkelstand')
  })
})
