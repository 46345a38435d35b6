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
  ['half tien', ['09:30']],
  ['half 10', ['09:30']],
  ['kwart over tien', ['10:15']],
  ['kwart voor een', ['12:45']],
  ['tien voor half tien', ['09:20']],
  ['vijf minuten over half 3', ['14:35']],
  ['tien uur', ['10:00']],
  ['3 uur', ['15:00']],
  ['06 uur', ['06:00']],
  ['8 uur ’s avonds', ['20:00']],
  ['quarter past ten', ['10:15']],
  ['a quarter to ten', ['09:45']],
  ['half past nine', ['09:30']],
  ['ten thirty', ['10:30']],
  ['ten o’clock', ['10:00']],
  ['noon', ['12:00']],
  ['van 10 tot 12 uur', ['10:00', '12:00']],
  ['2-4 pm', ['14:00', '16:00']],
  ['half uur', []],
  ['workshop 3 voor 10 december', []],
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
  ['3/12', '2020-12-03'],
  ['2020-12-10', '2020-12-10'],
  ['vandaag', '2020-11-26'],
  ['morgen 10.00', '2020-11-27'],
  ['tomorrow', '2020-11-27'],
  ['the day after tomorrow', '2020-11-28'],
  ['vrijdag', '2020-11-27'],
  ['donderdag', '2020-12-03'],
])('on Thursday 26 November 2020 %j is the day %j', (typed, day) => {
  expect(dayIn(typed, thursday)).toMatchObject({ day })
})

test.each([
  ['31 februari', 'noSuchDay'],
  ['2020-13-45', 'noSuchDay'],
  ['december', null],
  ['10.00', null],
  ['9.30-11.30', null],
])('%j is no day', (typed, outcome) => {
  expect(dayIn(typed, thursday)).toBe(outcome)
})

test.each([
  ['25 november', '2020-11-25'],
  ['10 december', '2019-12-10'],
  ['donderdag', '2020-11-26'],
  ['25 november 2021', null],
  ['morgen', null],
])('who names no year in %j may mean %j as well', (typed, before) => {
  expect(dayIn(typed, thursday)).toMatchObject({ before })
})

test.each([
  ['6 min', 6],
  ['uitloop 10 minuten', 10],
  ['een kwartier', 15],
  ['half uur', 30],
  ['drie kwartier', 45],
  ['tien minuten', 10],
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
  expect(left('themadag half tien')).toBe('themadag')
})
