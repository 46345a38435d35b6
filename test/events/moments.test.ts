import { expect, test } from 'vitest'
import { dayIn, minutesIn, timesIn, withoutMoments } from '../../src/events/moments.ts'

const thursday = new Date('2020-11-26T09:00:00+01:00')

test.each([
  ['10.00', ['10:00']],
  ['9:30', ['09:30']],
  ['om 9.30 uur', ['09:30']],
  ['10 uur', ['10:00']],
  ['10u30', ['10:30']],
  ['2 pm', ['14:00']],
  ['12 am', ['00:00']],
  ['12 pm', ['12:00']],
  ['9.30-11.30', ['09:30', '11:30']],
  ['10.00–12.00 uur', ['10:00', '12:00']],
  ['10 december 10.00', ['10:00']],
  ['10-12-2020 om 14.00', ['14:00']],
  ['10', []],
  ['24.00', []],
  ['10.75', []],
  ['6 min', []],
])('in %j the times are %j', (typed, times) => {
  expect(timesIn(typed)).toEqual(times)
})

test.each([
  ['10 december', '2020-12-10'],
  ['donderdag 10 dec', '2020-12-10'],
  ['26 november', '2020-11-26'],
  ['25 november', '2021-11-25'],
  ['4 mei', '2021-05-04'],
  ['10 December 2022', '2022-12-10'],
  ['10-12-2020', '2020-12-10'],
  ['2020-12-10', '2020-12-10'],
  ['vandaag', '2020-11-26'],
  ['morgen 10.00', '2020-11-27'],
  ['tomorrow', '2020-11-27'],
  ['vrijdag', '2020-11-27'],
  ['donderdag', '2020-12-03'],
  ['31 februari', null],
  ['2020-13-45', null],
  ['december', null],
  ['10.00', null],
])('on Thursday 26 November 2020 %j is the day %j', (typed, day) => {
  expect(dayIn(typed, thursday)).toBe(day)
})

test.each([
  ['6 min', 6],
  ['uitloop 10 minuten', 10],
  ['een kwartier', 15],
  ['half uur', 30],
  ['half an hour', 30],
  ['1 uur', 60],
  ['2 hours', 120],
  ['6', 6],
  ['vanaf 10.15', null],
  ['', null],
])('%j is %j minutes', (typed, minutes) => {
  expect(minutesIn(typed)).toBe(minutes)
})

test('what is left of a sentence without its days and times may name an event', () => {
  const left = (typed: string) => withoutMoments(typed).trim().replace(/\s+/g, ' ')
  expect(left('startbijeenkomst 10 december 10.00')).toBe('startbijeenkomst')
  expect(left('themadag vrijdag om 9 uur')).toBe('themadag om')
  expect(left('workshop 3')).toBe('workshop 3')
})
