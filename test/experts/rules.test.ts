import { describe, expect, test } from 'vitest'
import { clustersOf, isAbout, isSame } from '../../src/experts/alike.ts'
import {
  afterWorkingHours,
  claimOf,
  dueOf,
  holidaysOf,
  isWorkingDay,
  tiersOf,
} from '../../src/experts/rules.ts'
import { calendar } from '../../src/experts/timing.ts'

const at = (text: string) => new Date(text)

describe('days off in the Netherlands', () => {
  test.each([
    ['2020-01-01', 'New Year'],
    ['2020-04-13', 'Easter Monday 2020'],
    ['2020-04-27', 'King’s Day on a Monday'],
    ['2025-04-26', 'King’s Day, moved from a Sunday to the Saturday before'],
    ['2020-05-05', 'Liberation Day in a year of five'],
    ['2020-05-21', 'Ascension Day 2020'],
    ['2020-06-01', 'Whit Monday 2020'],
    ['2021-04-05', 'Easter Monday 2021'],
    ['2024-04-01', 'Easter Monday 2024'],
    ['2038-04-26', 'Easter Monday in the latest year it can be'],
    ['2008-03-24', 'Easter Monday in one of the earliest'],
    ['2020-12-25', 'Christmas'],
    ['2023-12-26', 'Boxing Day'],
  ])('%s: %s', (day) => {
    expect(holidaysOf(Number(day.slice(0, 4))).has(day)).toBe(true)
    expect(isWorkingDay(day)).toBe(false)
  })

  test.each([
    ['2025-04-27', 'the Sunday that King’s Day moved away from'],
    ['2021-05-05', 'Liberation Day in other years'],
    ['2020-04-10', 'Good Friday'],
    ['2020-12-31', 'the last of the year'],
  ])('%s is none: %s', (day) => {
    expect(holidaysOf(Number(day.slice(0, 4))).has(day)).toBe(false)
  })
})

describe('working hours', () => {
  test.each([
    ['2020-11-26T09:00:00+01:00', 4, '2020-11-26T13:00:00+01:00', 'within a day'],
    ['2020-11-26T09:00:00+01:00', 8, '2020-11-26T17:00:00+01:00', 'a whole day'],
    ['2020-11-26T15:00:00+01:00', 4, '2020-11-27T11:00:00+01:00', 'over a night'],
    ['2020-11-27T16:00:00+01:00', 4, '2020-11-30T12:00:00+01:00', 'over a weekend'],
    ['2020-11-28T12:00:00+01:00', 4, '2020-11-30T13:00:00+01:00', 'asked on a Saturday'],
    ['2020-11-26T22:00:00+01:00', 8, '2020-11-27T17:00:00+01:00', 'asked at night'],
    ['2020-11-26T03:00:00+01:00', 4, '2020-11-26T13:00:00+01:00', 'asked before dawn'],
    ['2020-12-24T15:00:00+01:00', 4, '2020-12-28T11:00:00+01:00', 'over Christmas'],
    ['2021-03-26T16:00:00+01:00', 4, '2021-03-29T12:00:00+02:00', 'over the change to summer time'],
    ['2020-10-23T16:00:00+02:00', 4, '2020-10-26T12:00:00+01:00', 'over the change to winter time'],
    ['2020-04-24T16:30:00+02:00', 8, '2020-04-28T16:30:00+02:00', 'over King’s Day'],
  ])('after %s, %d hours are over at %s: %s', (from, hours, until) => {
    expect(afterWorkingHours(at(from), hours, calendar)).toEqual(at(until))
  })

  const since = {
    waitingSince: at('2020-11-26T09:00:00+01:00'),
    remindedAt: null,
    escalatedAt: null,
  }
  test.each([
    ['12:59', since, null],
    ['13:00', since, 'remind'],
    ['14:00', { ...since, remindedAt: at('2020-11-26T13:00:00+01:00') }, null],
    ['17:00', { ...since, remindedAt: at('2020-11-26T13:00:00+01:00') }, 'escalate'],
    ['18:00', since, 'escalate'],
    ['18:00', { ...since, escalatedAt: at('2020-11-26T17:00:00+01:00') }, null],
    ['18:00', { ...since, waitingSince: null }, null],
  ])('at %s of somebody who asked at nine', (time, waiting, due) => {
    expect(dueOf(waiting, { now: at(`2020-11-26T${time}:00+01:00`), calendar })).toBe(due)
  })
})

test('only one has a question at a time, until it waits too long', () => {
  const stand = { status: 'taken', isMine: false, isLate: false } as const
  expect(claimOf({ ...stand, status: 'asked' })).toBe('claimed')
  expect(claimOf(stand)).toBe('taken')
  expect(claimOf({ ...stand, isMine: true })).toBe('mine')
  expect(claimOf({ ...stand, isLate: true })).toBe('claimed')
  expect(claimOf({ ...stand, status: 'answered', isLate: true })).toBe('taken')
  expect(claimOf({ ...stand, status: 'closed' })).toBe('closed')
})

test('a topic and an event come before everything else', () => {
  const none = { topic: null, eventId: null, placeId: null, personId: null }
  const [money, start, other, all] = [
    { ...none, topic: 'uitkering', placeId: 'money' },
    { ...none, eventId: 'start', personId: 'eva' },
    { ...none, eventId: 'other', personId: 'fred' },
    { ...none, placeId: 'all' },
  ]
  const table = [money, start, other, all]
  const isAboutMoney = (topic: string) => topic === 'uitkering'
  expect(tiersOf(table, { eventId: 'start', isAbout: isAboutMoney })).toEqual([
    [money, start],
    [all],
  ])
  expect(tiersOf(table, { eventId: null, isAbout: () => false })).toEqual([[], [all]])
})

describe('near-equal wording', () => {
  test.each([
    ['Mag een wethouder meedoen?', 'mag de wethouder ook meedoen', true],
    ['Mag een wethouder meedoen?', 'Mag een wethouder niet meedoen?', false],
    ['Hoe laat begint workshop 2?', 'Hoe laat begint workshop 3?', false],
    ['Is er parkeerplaats?', 'Is er lunch?', false],
    ['', '', false],
  ])('%j and %j', (one, other, same) => {
    expect(isSame(one, other)).toBe(same)
  })

  test.each([
    ['uitkering', 'Wie krijgt de decentralisatie-uitkering?', true],
    ['regeling', 'Wat is de subsidieregeling?', true],
    ['adv', 'Hoe advies te geven?', false],
    ['lokaal beleid', 'Waarom lokaal antidiscriminatiebeleid?', true],
    ['lokaal beleid', 'Welk landelijk beleid is er?', false],
  ])('topic %j in %j', (topic, text, about) => {
    expect(isAbout(topic, text)).toBe(about)
  })

  test('what is asked in nearly the same words stands together', () => {
    const texts = ['Is er lunch?', 'Kan ik parkeren?', 'Krijgen we lunch?', 'is er een lunch']
    const groups = clustersOf(
      texts.map((text) => ({ text })),
      0.6,
    )
    expect(groups.map((group) => group.length)[0]).toBeGreaterThanOrEqual(2)
  })
})
