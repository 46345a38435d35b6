import { expect, test } from 'vitest'
import { clock, isoDay, localMoment } from '../../src/lang.ts'
import { momentMeant } from '../../src/time/wish.ts'

/** Thursday, a week before the start meeting, half a minute past nine. */
const morning = new Date('2020-11-26T09:00:30+01:00')

const said = (at: Date | null) => at && `${isoDay(at)} ${clock(at, 'en')}`

test.each([
  ['klok 3 december 09.20', '2020-12-03 09:20'],
  ['klok 3 december 9.20 uur', '2020-12-03 09:20'],
  ['klok donderdag 3 december 2020, 9.20 uur', '2020-12-03 09:20'],
  ['Zet de klok op 3 dec om 9u20', '2020-12-03 09:20'],
  ['klok 9.20 3 december', '2020-12-03 09:20'],
  ['klok 2020-12-03 09:20', '2020-12-03 09:20'],
  ['klok 2020-12-03T09:20', '2020-12-03 09:20'],
  ['klok 3-12 9 uur', '2020-12-03 09:00'],
  ['klok 3/12/2021 9.20', '2021-12-03 09:20'],
  ['clock 3 December 09:20', '2020-12-03 09:20'],
  ['set the clock to Thursday 3 December 2020, 09:20', '2020-12-03 09:20'],
  ['clock 3 December 2 pm', '2020-12-03 14:00'],
  ['klok 3 december', '2020-12-03 09:00'],
  ['klok 9.20', '2020-11-26 09:20'],
  ['klok 9 uur', '2020-11-26 09:00'],
  ['klok 23:59', '2020-11-26 23:59'],
  ['klok morgen 8.30', '2020-11-27 08:30'],
  ['klok overmorgen', '2020-11-28 09:00'],
  ['clock tomorrow 8:30', '2020-11-27 08:30'],
  ['clock the day after tomorrow 10:00', '2020-11-28 10:00'],
  ['klok maandag 10.00', '2020-11-30 10:00'],
  ['klok donderdag 10.00', '2020-11-26 10:00'],
  ['clock wednesday', '2020-12-02 09:00'],
  ['klok 25 november 9.00', '2020-11-25 09:00'],
  ['klok 4 januari 9.00', '2021-01-04 09:00'],
  ['klok half tien', '2020-11-26 09:30'],
  ['klok kwart over tien', '2020-11-26 10:15'],
  ['klok vijf minuten over tien', '2020-11-26 10:05'],
  ['klok 3 december tien voor half elf', '2020-12-03 10:20'],
  ['clock quarter past ten', '2020-11-26 10:15'],
  ['klok half drie', '2020-11-26 14:30'],
])('“%s” is a moment on the calendar', (typed, moment) => {
  expect(said(momentMeant(typed, morning))).toBe(moment)
})

test.each([
  ['klok +1 dag', '2020-11-27 09:00'],
  ['klok + 1 dag', '2020-11-27 09:00'],
  ['klok 1 dag verder', '2020-11-27 09:00'],
  ['klok een dag', '2020-11-27 09:00'],
  ['klok +1 week', '2020-12-03 09:00'],
  ['klok +1 dag 2 uur', '2020-11-27 11:00'],
  ['klok +2 uur', '2020-11-26 11:00'],
  ['klok over twee uur', '2020-11-26 11:00'],
  ['klok +30 minuten', '2020-11-26 09:30'],
  ['klok 30 min', '2020-11-26 09:30'],
  ['klok +2u', '2020-11-26 11:00'],
  ['clock +1 day', '2020-11-27 09:00'],
  ['clock +2 hours', '2020-11-26 11:00'],
  ['clock in 1 hour', '2020-11-26 10:00'],
  ['clock 90 minutes ahead', '2020-11-26 10:30'],
  ['klok -1 dag', '2020-11-25 09:00'],
  ['klok 2 uur terug', '2020-11-26 07:00'],
  ['clock an hour back', '2020-11-26 08:00'],
])('“%s” is so much from now', (typed, moment) => {
  expect(said(momentMeant(typed, morning))).toBe(moment)
})

test.each([
  'klok vooruit',
  'klok kwijt',
  'klok 31 november',
  'klok 31 november 9.20',
  'klok 25.00',
  'klok 12',
  'klok +',
  '',
])('“%s” is no moment', (typed) => {
  expect(momentMeant(typed, morning)).toBeNull()
})

test('a day further it is the same time, also when the clocks change', () => {
  const saturday = localMoment('2021-03-27', '09:30')
  expect(said(momentMeant('klok +1 dag', saturday))).toBe('2021-03-28 09:30')
  expect(said(momentMeant('klok +24 uur', saturday))).toBe('2021-03-28 10:30')
})

test('what is added is added to the second', () => {
  expect(momentMeant('klok +1 dag', morning)).toEqual(new Date('2020-11-27T09:00:30+01:00'))
  expect(momentMeant('klok +2 uur', morning)).toEqual(new Date('2020-11-26T11:00:30+01:00'))
})
