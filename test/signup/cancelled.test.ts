import { beforeEach, describe, expect, test } from 'vitest'
import { cardIn, stage, words } from '../stage.ts'

const eventId = 'start-2020'
const anna = () => stage.as('anna')
const says = async (text: string) => words(cardIn(await anna().say(text)))
const pressed = async (verb: string, data: object = {}) =>
  words((await anna().press(verb, { eventId, ...data })).value)
const is = (status: 'cancelled' | 'tentative') =>
  stage.db.updateTable('event').set({ status }).where('id', '=', eventId).execute()

beforeEach(async () => {
  await stage.clear()
  const round1 = await stage.offering(eventId, '3/1')
  await stage.signUp(anna(), eventId, { round1 })
})

describe('who was signed up for what will not take place', () => {
  beforeEach(() => is('cancelled'))

  test.each([
    'meld me aan',
    'mijn aanmelding',
    'link',
    'deelnemen',
    'herinneringen',
    'workshops',
    'workshop 2',
    'afmelden',
    'gegevens wijzigen',
  ])('hears so, with its name and date, after %j', async (text) => {
    const told = await says(text)
    for (const fact of ['✕ Gaat niet door', 'Startbijeenkomst', 'donderdag 3 december 2020'])
      expect(told).toContain(fact)
    expect(told).toContain('‘andere bijeenkomsten’')
    expect(told).not.toContain('niet aangemeld')
  })

  test('and sees it on the agenda and the calendar, and not among what is next', async () => {
    for (const text of ['agenda', 'mijn agenda', 'kalender']) {
      await anna().say('bijeenkomsten')
      expect(await says(text), text).toContain('Startbijeenkomst')
    }
    expect(await says('agenda')).toContain('✕ Geannuleerd')
    expect(await says('nu')).not.toContain('Startbijeenkomst')
  })

  test('and after each button of an older card', async () => {
    const offeringId = await stage.offering(eventId, '2/1')
    for (const verb of ['open', 'mine', 'workshops', 'choose', 'leave'])
      expect(await pressed(`signup.${verb}`, verb === 'choose' ? { offeringId } : {})).toContain(
        '✕ Gaat niet door',
      )
    for (const verb of ['link', 'show'])
      expect(await pressed(`reminders.${verb}`)).toContain('✕ Gaat niet door')
  })

  test('also while another event is spoken about', async () => {
    await anna().say('agenda 7 december')
    expect(await says('herinneringen')).toContain('✕ Gaat niet door')
  })

  test('sees in the list of several which one is off, and keeps to the other', async () => {
    await stage.signUp(anna(), 'werksessie-2020')
    const told = await says('mijn aanmelding')
    expect(told).toContain('✕ gaat niet door')
    expect(told).toContain('✓ aangemeld')
    expect(await says('link')).toContain('Corona, polarisatie en lokale veerkracht')
    expect(await says('afmelden')).toContain('Wil je je afmelden?')
  })
})

test('who is signed up for what is uncertain hears that, and chooses when it goes ahead', async () => {
  await is('tentative')
  expect(await says('mijn aanmelding')).toContain('◔ Deze bijeenkomst is onder voorbehoud')
  expect(await says('herinneringen')).toContain('◔ Onder voorbehoud')
  expect(await says('link')).toContain('◔ Deze bijeenkomst is onder voorbehoud')
  expect(await says('workshops')).toContain('Kiezen kan weer als die doorgaat')
})

test('who was signed up for what is over is not asked to choose or leave', async () => {
  stage.clock.now = new Date('2020-12-03T11:31:00+01:00')
  const told = await pressed('signup.mine')
  expect(told).toContain('Geweest')
  expect(told).not.toContain('workshop’')
  expect(told).not.toContain('afmelden')
  expect(await says('mijn aanmelding')).toContain('nergens voor aangemeld')
})
