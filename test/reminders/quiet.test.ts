import { beforeEach, describe, expect, test } from 'vitest'
import { cardIn, stage, words } from '../stage.ts'
import { buttonOn, eventId, headings, itIs, letters, link, signedUp, withLinks } from './scene.ts'

beforeEach(stage.clear)

const buttonsOn = (card: any): any[] =>
  [...card.body, card].flatMap((part: any) => [
    ...(part.actions ?? []),
    ...(part.items ?? []).flatMap((item: any) => item.actions ?? []),
  ])
const muted = async () =>
  (await stage.db.selectFrom('muted').select('what').orderBy('what').execute()).map(
    ({ what }) => what,
  )
const titled = (card: any, title: string) => buttonsOn(card).find((one) => one.title === title)

describe('hearing less', () => {
  test('from a reminder one sees what comes when, and turns off a kind', async () => {
    const { who } = await signedUp('anna')
    await signedUp('bram')
    await itIs('2020-11-26 09:30')
    const less = buttonOn(letters('anna').at(-1), 'Minder herinneringen')
    const shown = (await who.press(less.verb, less.data)).value
    expect(words(shown)).toContain('Dagen vooraf. woensdag 2 december, 9.30 uur')
    expect(words(shown)).toContain('Minuten vooraf, met de link. donderdag 3 december, 9.20 uur')
    const off = titled(shown, 'Dagen vooraf uit')
    const after = (await who.press(off.verb, off.data)).value
    expect(words(after)).toContain('✕ Staat uit')
    await itIs('2020-12-02 09:30')
    await itIs('2020-12-03 08:30')
    expect(headings('anna')).toEqual(['Over 7 dagen', 'Begint over een uur'])
    expect(headings('bram')).toHaveLength(3)
  })

  test('“alleen noodzakelijk” leaves the way in, and can be taken back', async () => {
    const { who } = await signedUp('anna', '3/1')
    await who.say('alleen noodzakelijk')
    for (const moment of ['2020-11-26 09:30', '2020-12-02 09:30', '2020-12-03 08:30'])
      await itIs(moment)
    expect(headings('anna')).toEqual([])
    await itIs('2020-12-03 09:20')
    await itIs('2020-12-03 10:13')
    expect(headings('anna')).toEqual([
      'Begint over 10 minuten',
      'Je workshop begint over 2 minuten',
    ])
    const card = cardIn(await who.say('alle berichten'))
    expect(words(card)).not.toContain('Staat uit')
    expect(titled(card, 'Alleen noodzakelijk')).toBeDefined()
  })

  test('each button may be typed as well', async () => {
    const { who } = await signedUp('anna')
    await who.say('herinneringen')
    expect(words(cardIn(await who.say('workshop uit')))).toContain('✕ Staat uit')
    expect(words(cardIn(await who.say('workshop aan')))).not.toContain('✕ Staat uit')
  })

  test('what is turned off stands among one’s data, and is forgotten with them', async () => {
    const { who } = await signedUp('anna')
    await who.say('alleen noodzakelijk')
    expect(words(cardIn(await who.say('mijn gegevens')))).toContain(
      'staat uit: mededelingen van de organisatie, herinneringen dagen vooraf, herinneringen een uur',
    )
    await who.press('people.erase', { sure: true })
    expect(await stage.db.selectFrom('muted').selectAll().execute()).toEqual([])
  })

  test.each([
    ['zet de dagen vooraf uit', ['reminder.days'], '✓ Uitgezet: dagen vooraf.'],
    ['zet het uur vooraf uit', ['reminder.hour'], '✓ Uitgezet: een uur vooraf.'],
    ['zet de workshopherinnering uit', ['reminder.switch'], 'het begin van je workshop'],
    ['zet de mededelingen uit', ['announcements'], '✓ Uitgezet: mededelingen van de organisatie.'],
    ['turn off the days ahead', ['reminder.days'], '✓ Uitgezet: dagen vooraf.'],
  ])('%j turns off just that', async (text, off, told) => {
    const { who } = await signedUp('anna')
    expect(words(cardIn(await who.say(text)))).toContain(told)
    expect(await muted()).toEqual(off)
  })

  const allReminders = ['days', 'hour', 'minutes', 'switch'].map((kind) => `reminder.${kind}`)

  test.each([
    'herinner me niet meer',
    'stop met herinneringen',
    'zet de herinneringen uit',
    'geen herinneringen meer',
    'turn off the reminders',
    'stop reminding me',
  ])('%j turns off all reminders, and says how to find the way in', async (text) => {
    const { who } = await signedUp('anna')
    const card = cardIn(await who.say(text))
    expect(words(card)).toContain('✓ Uitgezet: alle herinneringen. Typ ‘link’')
    expect(await muted()).toEqual(allReminders)
  })

  test.each(['zet ze weer aan', 'herinner me weer', 'turn them on again', 'zet alles weer aan'])(
    '%j turns them on again',
    async (text) => {
      const { who } = await signedUp('anna')
      await who.say('herinner me niet meer')
      expect(words(cardIn(await who.say(text)))).toContain('✓ Aangezet: alle')
      expect(await muted()).toEqual([])
    },
  )

  test('what cannot be turned off turns nothing off', async () => {
    const { who } = await signedUp('anna')
    expect(words(cardIn(await who.say('zet mijn camera uit')))).toContain('Ik weet niet wat je')
    expect(await muted()).toEqual([])
  })

  test('who is signed up for nothing reads what one would get', async () => {
    expect(words(cardIn(await stage.as('zoe').say('my reminders')))).toContain(
      'nergens voor aangemeld',
    )
  })
})

describe('organisers', () => {
  const organiser = () => stage.as('organiser', { aadObjectId: 'organiser-id' })

  test('see what was sent and to how many, and what is still to come', async () => {
    await signedUp('anna')
    const { who: bram } = await signedUp('bram')
    await bram.press('reminders.mute', { what: 'reminder.hour' })
    await itIs('2020-11-26 09:30')
    const card = cardIn(await organiser().say('herinneringen voor iedereen'))
    expect(words(card)).toContain('7 dagen vooraf. donderdag 26 november, 9.30 uur · aangekomen: 2')
    expect(words(card)).toContain('Een dag vooraf. woensdag 2 december, 9.30 uur · voor 2 mensen')
    expect(words(card)).toContain('Een uur vooraf. donderdag 3 december, 8.30 uur · voor 1 persoon')
  })

  test('see who did not get the last reminder, why, and a text to send them', async () => {
    await withLinks()
    await signedUp('anna')
    await signedUp('bram')
    stage.connector.block('a:bram')
    await itIs('2020-12-02 09:30')
    const plan = cardIn(await organiser().say('herinneringen voor iedereen'))
    const { verb, data } = buttonOn(plan, 'Niet bereikt (1)')
    const card = (await organiser().press(verb, data)).value
    expect(words(card)).toContain('1 persoon kreeg de laatste herinnering niet')
    expect(words(card)).toContain('Bram, Deventer. Heeft mij geblokkeerd of uitgezet. Bel of mail.')
    expect(words(card)).not.toContain('Anna')
    expect(card.body.find(({ id }: any) => id === 'mail').value).toBe(
      `Herinnering: Startbijeenkomst\n\ndonderdag 3 december 2020, 9.30–11.30 uur · online, via Teams\n\nDeelnemen: ${link}`,
    )
    stage.connector.unblock('a:bram')
    await stage.as('bram').arrives()
    await itIs('2020-12-03 08:30')
    const typed = cardIn(await organiser().say('wie heeft geen herinnering gekregen'))
    expect(words(typed)).toContain('Er is niemand die een herinnering miste')
    expect((await stage.as('anna').press(verb, data)).value).not.toHaveProperty('body')
  })

  test('change them by a form', async () => {
    await signedUp('anna')
    const form = { days: '3', minutes: '30', rounds: '' }
    const saved = (await organiser().press('reminders.keep', { eventId, ...form })).value
    expect(words(saved)).toContain('✓ Bewaard')
    for (const moment of ['2020-11-26 09:30', '2020-11-30 09:30', '2020-12-02 09:30'])
      await itIs(moment)
    for (const moment of ['2020-12-03 09:00', '2020-12-03 10:13']) await itIs(moment)
    expect(headings('anna')).toEqual(['Over 3 dagen', 'Begint over 30 minuten'])
  })

  test('or in words', async () => {
    await signedUp('anna')
    const card = cardIn(await organiser().say('herinner iedereen 2 dagen en 20 minuten vooraf'))
    expect(words(card)).toContain('✓ Bewaard')
    const { reminders } = await stage.db
      .selectFrom('event')
      .where('id', '=', eventId)
      .select('reminders')
      .executeTakeFirstOrThrow()
    expect(reminders).toEqual([{ days: 2 }, { minutes: 20 }])
  })

  test('who adds one for a moment that is past reminds nobody of it, and hears of no loss', async () => {
    await organiser().arrives()
    await signedUp('anna')
    await itIs('2020-11-26 09:30')
    await itIs('2020-12-01 12:00')
    await organiser().press('reminders.keep', { eventId, days: '7, 3, 1', minutes: '10' })
    await itIs('2020-12-01 12:01')
    await itIs('2020-12-01 12:02')
    expect(headings('anna')).toEqual(['Over 7 dagen'])
    expect(headings('organiser')).not.toContain('Herinnering niet verstuurd')
  })

  test('get what they typed back when it makes no sense', async () => {
    const form = { days: 'zeven', minutes: '10', rounds: '' }
    const card = (await organiser().press('reminders.keep', { eventId, ...form })).value
    expect(words(card)).toContain('Dit kan ik niet lezen')
    expect(JSON.stringify(card)).toContain('zeven')
  })

  test('are the only ones who may', async () => {
    const anna = stage.as('anna')
    for (const verb of ['reminders.plan', 'reminders.keep'])
      expect((await anna.press(verb, { eventId, days: '1' })).value).not.toHaveProperty('body')
    expect((await anna.say('herinner iedereen 1 dag vooraf')).at(-1).attachments).toBeUndefined()
    const { reminders } = await stage.db
      .selectFrom('event')
      .where('id', '=', eventId)
      .select('reminders')
      .executeTakeFirstOrThrow()
    expect(reminders).toBeNull()
  })
})
