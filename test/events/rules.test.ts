import { expect, test } from 'vitest'
import { nextOpen, nowAndNext, phaseOf, placesLeft, signupOf } from '../../src/events/rules.ts'
import type { Door } from '../../src/events/rules.ts'
import { readEvents } from '../../src/events/read.ts'
import { localMoment } from '../../src/lang.ts'

const at = (moment: string) => localMoment(moment.slice(0, 10), moment.slice(11))

const meeting: Door = {
  status: 'planned',
  startsAt: at('2020-12-03 09:30'),
  overAt: at('2020-12-03 11:30'),
  seats: 40,
  fullSince: null,
  opensAt: null,
  closesAt: null,
}
const dayOnly: Door = { ...meeting, startsAt: null, overAt: at('2020-12-08 00:00'), seats: null }
const congress: Door = { ...dayOnly, status: 'tentative', overAt: at('2021-07-01 00:00') }

test.each([
  ['the evening before', meeting, '2020-12-02 20:00', 'upcoming'],
  ['as it starts', meeting, '2020-12-03 09:30', 'running'],
  ['as it ends', meeting, '2020-12-03 11:30', 'over'],
  ['on the day itself, without a time', dayOnly, '2020-12-07 23:59', 'upcoming'],
  ['after that day', dayOnly, '2020-12-08 00:00', 'over'],
  ['under reserve', congress, '2021-06-30 12:00', 'tentative'],
  ['under reserve, after the month', congress, '2021-07-01 00:00', 'over'],
  ['cancelled', { ...meeting, status: 'cancelled' as const }, '2020-12-04 12:00', 'cancelled'],
])('%s, an event stands right by the clock', (_what, event, now, phase) => {
  expect(phaseOf(event, at(now))).toBe(phase)
})

const before = '2020-11-26 09:00'
test.each([
  ['places are left', meeting, 39, before, 'open'],
  ['the last place is taken', meeting, 40, before, 'full'],
  ['nobody knows how many places there are', { ...meeting, seats: null }, 900, before, 'open'],
  ['the organiser says it is full', { ...meeting, fullSince: new Date(0) }, 0, before, 'full'],
  ['it opens later', { ...meeting, opensAt: at('2020-11-27 09:00') }, 0, before, 'notYet'],
  ['it closed early', { ...meeting, closesAt: at('2020-11-25 09:00') }, 0, before, 'closed'],
  [
    'it closed, full as it was',
    { ...meeting, closesAt: at(before), seats: 0 },
    0,
    before,
    'closed',
  ],
  ['it has begun', meeting, 0, '2020-12-03 09:30', 'running'],
  ['it has been', { ...meeting, fullSince: new Date(0) }, 0, '2020-12-04 09:30', 'over'],
  ['it is under reserve', congress, 0, before, 'tentative'],
  ['it is cancelled', { ...meeting, status: 'cancelled' as const }, 0, before, 'cancelled'],
])('when %s, signing up answers so', (_when, event, taken, now, state) => {
  expect(signupOf(event, { taken }, at(now))).toBe(state)
})

test('who counts places gets a number, never below zero, or nothing when it is unknown', () => {
  expect([placesLeft(8, 5), placesLeft(8, 9), placesLeft(null, 3)]).toEqual([3, 0, null])
})

const { events } = readEvents()
const sessionsOf = (id: string) => events.find((event) => event.id === id)!.sessions

test.each([
  ['start-2020', '2020-12-03 09:20', undefined, 'Opening', 10],
  ['start-2020', '2020-12-03 10:12', 'Korte pauze', 'Workshops', 3],
  ['start-2020', '2020-12-03 10:15', 'Workshops', 'Ruimte om vragen te stellen via de chat', 60],
  ['start-2020', '2020-12-03 11:29', 'Ruimte om vragen te stellen via de chat', 'Einde', 1],
  ['start-2020', '2020-12-03 11:30', undefined, undefined, null],
  [
    'themadag-2023',
    '2023-03-30 09:45',
    'Inloop met informatiemarkt',
    'Start bijeenkomst en welkomstwoord door dagvoorzitter',
    15,
  ],
  [
    'themadag-2023',
    '2023-03-30 13:30',
    'Netwerklunch',
    'Workshopronde 2 over het discriminatieverbod',
    30,
  ],
])('%s at %s: now %s, then %s', (id, moment, now, next, minutes) => {
  const found = nowAndNext(sessionsOf(id), at(moment))
  expect([found.now?.title.nl, found.next?.title.nl, found.minutesToNext]).toEqual([
    now,
    next,
    minutes,
  ])
})

test('a series shows in the order of its dates what has been and what is open', () => {
  const series = events
    .filter(({ series }) => series === 'masterclasses-2019')
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .map((event) => ({ ...meeting, ...event, seats: null, overAt: event.endsAt, taken: 0 }))
  const stateOn = (now: string) =>
    series.map((event) => `${event.facts.place.town} ${signupOf(event, event, at(now))}`)
  expect(stateOn('2019-11-20 12:00')).toEqual([
    ...['Deventer over', 'Franeker over', 'Weert over', 'Goes over'],
    'Bodegraven open',
  ])
  expect(stateOn('2019-10-30 12:00')[0]).toBe('Deventer over')
  expect(stateOn('2019-10-30 12:00').filter((state) => state.endsWith('open'))).toHaveLength(4)
  expect(nextOpen(series, at('2019-11-20 12:00'))?.id).toBe('masterclass-bodegraven-2019')
})
