import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { channel } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(() => stage.clear())

type Who = ReturnType<typeof stage.as>
const cardFor = async (who: Who, text = 'kalender') => cardIn(await who.say(text))
const addressOn = (card: any): string | undefined =>
  actionsOf(card).find(({ type }) => type === 'Action.OpenUrl')?.url

/** A browser fetches the file, and a strict reader reads it. */
async function fetched(address: string | undefined) {
  const response = await fetch(address!)
  expect(response.headers.get('content-type')).toContain('text/calendar')
  const text = await response.text()
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  const value = (uid: string, name: string) =>
    events
      .find((one) => one.getFirstPropertyValue('uid') === uid)
      ?.getFirstPropertyValue(name)
      ?.toString()
  return { text, calendar, events, value, method: calendar.getFirstPropertyValue('method') }
}

const start = 'start-2020@bijeen'
const round = 'start-2020.workshops@bijeen'
const workshop = (number: string) => stage.offering('start-2020', number)
const signUp = async (who: Who, number = '3') =>
  stage.signUp(who, 'start-2020', { role: 'adviser', round1: await workshop(number) })

test('whoever signed up gets the event and their workshop, by the clock of Amsterdam', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  const { text, calendar, value, method } = await fetched(addressOn(await cardFor(anna)))
  expect(method).toBe('PUBLISH')
  expect(value(start, 'dtstart')).toBe('2020-12-03T09:30:00')
  expect(value(start, 'dtend')).toBe('2020-12-03T11:30:00')
  expect(value(start, 'status')).toBe('CONFIRMED')
  expect(value(start, 'sequence')).toBe('0')
  expect(value(start, 'description')).toContain('10.10 Korte pauze')
  expect(value(round, 'summary')).toMatch(/^Workshop: Hoe kun je kunst/)
  expect(value(round, 'dtstart')).toBe('2020-12-03T10:15:00')
  expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20201203T093000')
  const zone = calendar.getFirstSubcomponent('vtimezone')!
  expect(zone.getFirstPropertyValue('tzid')).toBe('Europe/Amsterdam')
  expect(text).not.toContain('Brussels')
})

test('the file keeps to RFC 5545: lines of at most 75 bytes, CRLF, stamps in UTC', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  const { text } = await fetched(addressOn(await cardFor(anna)))
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text).toContain('DTSTAMP:20201126T080000Z')
  expect(text).not.toMatch(/https?:|teams\.microsoft/)
})

test.each([
  ['masterclass-deventer-2019', '2019-10-01', '2019-10-29T11:30:00.000Z'],
  ['themadag-2023', '2023-03-01', '2023-03-30T08:00:00.000Z'],
])('%s starts at the right moment, in winter time or in summer time', async (id, today, moment) => {
  const anna = stage.as('anna')
  stage.clock.now = new Date(`${today}T09:00:00Z`)
  await stage.signUp(anna, id, { role: 'administrator', wait: true })
  const { value: card } = await anna.press('agenda.calendar', { eventId: id })
  const { calendar, events } = await fetched(addressOn(card))
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!))
  const { startDate } = new ICAL.Event(events[0]!)
  expect(startDate.toJSDate().toISOString()).toBe(moment)
})

test('the same file twice has the same number; another workshop raises it by one', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  const address = addressOn(await cardFor(anna))
  await fetched(address)
  expect((await fetched(address)).value(start, 'sequence')).toBe('0')
  await anna.press('signup.choose', { eventId: 'start-2020', offeringId: await workshop('1') })
  await anna.press('signup.move', { eventId: 'start-2020', offeringId: await workshop('1') })
  const { value } = await fetched(address)
  expect(value(start, 'sequence')).toBe('1')
  expect(value(round, 'sequence')).toBe('1')
  expect(value(round, 'summary')).toMatch(/^Workshop: Hoe zorg je voor een goede dialoog/)
})

test('whoever withdraws takes all of it out of their calendar', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  const address = addressOn(await cardFor(anna))
  await fetched(address)
  await leave('anna')
  const { method, value } = await fetched(address)
  expect(method).toBe('CANCEL')
  expect(value(start, 'status')).toBe('CANCELLED')
  expect(value(round, 'status')).toBe('CANCELLED')
  expect(value(start, 'sequence')).toBe('1')
})

test('a workshop that was given up is taken out, while the event stays', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  const address = addressOn(await cardFor(anna))
  await fetched(address)
  await stage.db.deleteFrom('choice').execute()
  const { method, value } = await fetched(address)
  expect(method).toBe('PUBLISH')
  expect(value(start, 'status')).toBe('CONFIRMED')
  expect(value(round, 'status')).toBe('CANCELLED')
})

test('an event that is called off leaves every calendar', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  const address = addressOn(await cardFor(anna))
  await stage.db.updateTable('event').set({ status: 'cancelled' }).execute()
  expect((await fetched(address)).method).toBe('CANCEL')
})

test('whoever waits has it provisionally', async () => {
  const anna = stage.as('anna')
  await signUp(anna)
  await stage.db.updateTable('registration').set({ status: 'waiting' }).execute()
  const card = await cardFor(anna)
  expect(words(card)).toContain('voorlopig in je kalender')
  expect((await fetched(addressOn(card))).value(start, 'status')).toBe('TENTATIVE')
})

test('what is not yet certain is given only to those who ask, and says so', async () => {
  const card = await cardFor(stage.as('anna'), 'zet het congres in mijn kalender')
  const { text, value } = await fetched(addressOn(card))
  expect(value('congres-2021@bijeen', 'status')).toBe('TENTATIVE')
  expect(text).toContain('DTSTART;VALUE=DATE:20210601')
  expect(text).toContain('DTEND;VALUE=DATE:20210701')
})

test('an event of which no hours are known takes the whole day', async () => {
  const anna = stage.as('anna')
  await stage.signUp(anna, 'werksessie-2020')
  const { text } = await fetched(addressOn(await cardFor(anna, 'kalender 7 december')))
  expect(text).toContain('DTSTART;VALUE=DATE:20201207')
  expect(text).toContain('DTEND;VALUE=DATE:20201208')
})

test('whoever did not sign up is helped to do so first', async () => {
  const card = await cardFor(stage.as('anna'))
  expect(addressOn(card)).toBeUndefined()
  expect(words(card)).toContain('Meld je eerst aan')
  expect(actionsOf(card)[0].verb).toBe('signup.open')
})

test('an address cannot be guessed, is the same each time, and is each person’s own', async () => {
  const [anna, bram] = [stage.as('anna'), stage.as('bram')]
  for (const who of [anna, bram]) await signUp(who)
  const address = addressOn(await cardFor(anna))!
  expect(address).toMatch(/\/files\/calendar\/[\w-]{32}$/)
  expect(addressOn(await cardFor(anna))).toBe(address)
  expect(addressOn(await cardFor(bram))).not.toBe(address)
  const wrong = await fetch(address.replace(/.{4}$/, 'AAAA'))
  expect(wrong.status).toBe(404)
})

test('in a shared chat the address is not shown', async () => {
  const anna = stage.as('anna')
  await anna.arrives()
  await signUp(anna)
  const here = stage.as('anna', { conversation: channel('19:town@thread.tacv2') })
  expect(JSON.stringify(await here.say('kalender'))).not.toContain('/files/calendar/')
})

test('the file is in the language of the person', async () => {
  const bob = stage.as('bob', { locale: 'en-GB' })
  await signUp(bob)
  const { value } = await fetched(addressOn(await cardFor(bob, 'calendar')))
  expect(value(start, 'summary')).toBe('Start meeting')
})

/** As the feature that owns registrations leaves them. */
async function leave(name: string) {
  const mine = (eb: any) =>
    eb
      .selectFrom('registration')
      .innerJoin('person', 'person.id', 'registration.person_id')
      .where('person.name', 'ilike', name)
      .select('registration.id')
  await stage.db.deleteFrom('choice').where('registration_id', 'in', mine).execute()
  await stage.db
    .updateTable('registration')
    .set({ status: 'cancelled', cancelled_at: stage.clock.now })
    .where('id', 'in', mine)
    .execute()
}
