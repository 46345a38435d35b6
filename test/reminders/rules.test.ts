import { describe, expect, test } from 'vitest'
import { localMoment } from '../../src/lang.ts'
import { calendar, momentsFor, untimedAt } from '../../src/reminders/planned.ts'
import { readForm, readSaid } from '../../src/reminders/plan-words.ts'
import { dueOf, faceOf, momentsOf, usualPlan, workingTime } from '../../src/reminders/rules.ts'
import type { Step, Timed } from '../../src/reminders/rules.ts'
import { events } from '../stage.ts'

/** “2020-12-03 09:30” on the clock in Amsterdam. */
const at = (moment: string) => localMoment(moment.slice(0, 10), moment.slice(11))

const meeting = (startsAt: Date, endsAt: Date | null = null, rounds: Timed['rounds'] = []) =>
  ({ startsAt, endsAt, rounds }) satisfies Timed

const fall = (event: Timed, plan: Step[] = usualPlan) =>
  momentsOf(event, plan, calendar).map((moment) => `${moment.step} ${moment.at.toISOString()}`)

test('the start meeting is announced a week, a day, an hour and ten minutes ahead, and at the switch', () => {
  const { id, startsAt, endsAt, sessions } = events.find((one) => one.id === 'start-2020')!
  const rounds = sessions.filter(({ kind }) => kind === 'workshops')
  const moments = momentsFor({ id, startsOn: null, startsAt, endsAt, plan: null, rounds })
  expect(moments.map((moment) => [moment.step, moment.kind, moment.at])).toEqual([
    ['7 days', 'days', at('2020-11-26 09:30')],
    ['1 days', 'days', at('2020-12-02 09:30')],
    ['60 minutes', 'hour', at('2020-12-03 08:30')],
    ['10 minutes', 'minutes', at('2020-12-03 09:20')],
    ['switch 2 workshops', 'switch', at('2020-12-03 10:13')],
  ])
})

describe('days keep the time on the clock, when the clock itself is put forward or back', () => {
  test.each([
    // S1-12, S2-13 and S3-7: the start, as many days before, and the moment in the world
    ['2023-03-30 10:00', 7, '2023-03-23T09:00:00.000Z', 6 * 24 + 23],
    ['2019-10-29 12:30', 7, '2019-10-22T10:30:00.000Z', 7 * 24 + 1],
    ['2020-10-26 10:00', 7, '2020-10-19T08:00:00.000Z', 7 * 24 + 1],
    ['2020-12-03 09:30', 7, '2020-11-26T08:30:00.000Z', 7 * 24],
  ])('%s, %i days before', (start, days, moment, hours) => {
    const startsAt = at(start)
    expect(fall(meeting(startsAt), [{ days }])).toEqual([`${days} days ${moment}`])
    expect((+startsAt - +new Date(moment)) / 3_600_000).toBe(hours)
  })

  test.each([
    // 02.30 does not exist on 29 March 2020, and comes twice on 25 October
    ['2020-04-05 02:30', 7, '2020-03-29T01:30:00.000Z'],
    ['2020-11-01 02:30', 7, '2020-10-25T01:30:00.000Z'],
  ])('%s, %i days before, in the hour that is missing or doubled', (start, days, moment) => {
    expect(calendar.daysBefore(at(start), days).toISOString()).toBe(moment)
  })

  test.each([
    // Minutes are elapsed: an hour before 3.10 it is 1.10 in spring, and 2.10 for the second time in autumn.
    ['2020-03-29T01:10:00.000Z', '2020-03-29T00:10:00.000Z'],
    ['2020-10-25T02:10:00.000Z', '2020-10-25T01:10:00.000Z'],
  ])('an hour before %s, across the change', (start, moment) => {
    expect(fall(meeting(new Date(start)), [{ minutes: 60 }])).toEqual([`60 minutes ${moment}`])
  })
})

describe('nobody is disturbed in the evening, at night or at the weekend', () => {
  test.each([
    ['a Tuesday morning', '2020-12-01 09:30', '2020-12-01 09:30'],
    ['as the day begins', '2020-12-01 08:00', '2020-12-01 08:00'],
    ['just before that', '2020-12-01 07:59', '2020-11-30 17:00'],
    ['as the evening begins', '2020-12-01 20:00', '2020-12-01 17:00'],
    ['just before that', '2020-12-01 19:59', '2020-12-01 19:59'],
    ['in the night', '2020-12-02 02:30', '2020-12-01 17:00'],
    ['a Monday before breakfast', '2020-11-30 07:00', '2020-11-27 17:00'],
    ['a Saturday', '2020-11-28 09:30', '2020-11-27 09:30'],
    ['a Sunday', '2020-11-29 09:30', '2020-11-27 09:30'],
    ['a Sunday evening', '2020-11-29 21:00', '2020-11-27 17:00'],
    ['a Saturday night', '2020-11-28 03:00', '2020-11-27 17:00'],
    ['the Sunday on which the clock goes forward', '2020-03-29 02:30', '2020-03-27 17:00'],
  ])('%s', (_when, moment, moved) => {
    expect(workingTime(at(moment), calendar)).toEqual(at(moved))
  })

  test('a meeting on Monday is announced on the Friday before, once', () => {
    const plan = [{ days: 2 }, { days: 1 }, { minutes: 600 }]
    expect(fall(meeting(at('2020-11-30 09:30')), plan)).toEqual([
      '1 days 2020-11-27T08:30:00.000Z',
      '600 minutes 2020-11-27T16:00:00.000Z',
    ])
  })

  test('but for the last hour and the switch nobody is spared', () => {
    const sunday = at('2020-11-29 21:00')
    const rounds = [{ id: 'late', startsAt: at('2020-11-29 22:00'), endsAt: null }]
    expect(fall(meeting(sunday, null, rounds))).toEqual([
      '7 days 2020-11-20T16:00:00.000Z',
      '1 days 2020-11-27T16:00:00.000Z',
      '60 minutes 2020-11-29T19:00:00.000Z',
      '10 minutes 2020-11-29T19:50:00.000Z',
      'switch 2 late 2020-11-29T20:58:00.000Z',
    ])
  })
})

describe('what is late is said as long as it helps', () => {
  const round = {
    id: 'workshops',
    startsAt: at('2020-12-03 10:15'),
    endsAt: at('2020-12-03 11:15'),
  }
  const start = meeting(at('2020-12-03 09:30'), at('2020-12-03 11:30'), [round])
  const moments = momentsOf(start, usualPlan, calendar)
  const due = (now: string, since: string | null) => {
    const found = dueOf(moments, { now: at(now), since: since === null ? null : at(since) })
    return [found.send?.step ?? null, found.missed.map(({ step }) => step)]
  }

  test.each([
    ['before anything', '2020-11-26 09:29', null, null, []],
    ['on the minute', '2020-11-26 09:30', '2020-11-26 09:29', '7 days', []],
    ['only once', '2020-11-26 09:31', '2020-11-26 09:30', null, []],
    ['after a weekend of silence', '2020-11-30 08:00', '2020-11-26 09:00', '7 days', []],
    ['when the next one is there', '2020-12-02 09:40', '2020-11-26 09:00', '1 days', ['7 days']],
    ['four minutes before the start', '2020-12-03 09:26', '2020-12-03 08:30', '10 minutes', []],
    ['while it runs', '2020-12-03 10:00', '2020-12-03 08:45', '10 minutes', []],
    ['at the switch', '2020-12-03 10:20', '2020-12-03 09:00', 'switch 2 workshops', ['10 minutes']],
    [
      'when all is as good as over',
      '2020-12-03 11:16',
      '2020-12-03 10:00',
      null,
      ['switch 2 workshops'],
    ],
    [
      'the day after',
      '2020-12-04 09:00',
      '2020-12-02 10:00',
      null,
      ['60 minutes', '10 minutes', 'switch 2 workshops'],
    ],
  ])('%s', (_when, now, since, send, missed) => {
    expect(due(now, since)).toEqual([send, missed])
  })

  test('without an end, it helps for an hour', () => {
    const [last] = momentsOf(meeting(at('2020-12-03 09:30')), [{ minutes: 10 }], calendar)
    expect(last!.until).toEqual(at('2020-12-03 10:30'))
  })
})

test('without a time there are no moments, and a week ahead the organisers hear that', () => {
  const unknown = { id: 'one', startsAt: null, endsAt: null, plan: null, rounds: [] }
  const monday = { ...unknown, startsOn: '2020-12-07' }
  expect(momentsFor(monday)).toEqual([])
  expect(untimedAt(monday)).toEqual(at('2020-11-30 09:00'))
  expect(untimedAt({ ...unknown, startsOn: '2020-12-06' })).toEqual(at('2020-11-27 09:00'))
  expect(untimedAt({ ...monday, startsAt: at('2020-12-07 10:00') })).toBeNull()
  expect(untimedAt({ ...unknown, startsOn: null })).toBeNull()
})

test.each([
  ['cancelled', true, false, 'cancelled'],
  ['cancelled', false, true, 'cancelled'],
  ['over', true, false, 'over'],
  ['upcoming', false, true, 'gone'],
  ['tentative', true, false, 'unsure'],
  ['upcoming', true, true, 'moved'],
  ['running', true, false, 'current'],
] as const)(
  'of an event that is %s (seat: %s, moved: %s) is told: %s',
  (phase, confirmed, moved, face) => {
    expect(faceOf({ phase, confirmed, moved })).toBe(face)
  },
)

test.each([
  [
    'herinner iedereen 7 dagen, 1 dag en 10 minuten vooraf',
    [{ days: 7 }, { days: 1 }, { minutes: 10 }],
  ],
  ['herinner iedereen een uur vooraf', [{ minutes: 60 }]],
  ['herinner iedereen een week en een half uur vooraf', [{ days: 7 }, { minutes: 30 }]],
  [
    'remind everybody 2 hours ahead and 3 minutes before the workshops',
    [{ minutes: 120 }, { switch: 3 }],
  ],
  ['herinner iedereen vooraf', null],
  ['herinner iedereen 900 dagen vooraf', null],
])('who says “%s” is understood', (text, plan) => {
  expect(readSaid(text)).toEqual(plan)
})

test.each([
  [['7, 1', '60,10', '2'], usualPlan],
  [['', '', ''], []],
  [
    ['7 1', '', ''],
    [{ days: 7 }, { days: 1 }],
  ],
  [['zeven', '', ''], null],
  [['0', '', ''], null],
  [['61', '', ''], null],
  [['1,2,3,4,5,6,7,8,9', '', ''], null],
])('what is filled in counts when it makes sense: %j', ([days, minutes, rounds], plan) => {
  expect(readForm({ days: days!, minutes: minutes!, rounds: rounds! })).toEqual(plan)
})
