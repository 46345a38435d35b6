import { expect, test } from 'vitest'
import { jittered, nextAfter, restOf, type Next, type Outcome } from '../../src/delivery/rules.ts'

const cases: [string, Outcome, number, Next][] = [
  [
    'a message that arrived is done',
    { sent: 'a1' },
    1,
    { state: 'sent', reason: null, after: null },
  ],
  [
    'a person who blocked us is not written to again',
    { gone: 'ConversationBlockedByUser' },
    1,
    { state: 'unreachable', reason: 'ConversationBlockedByUser', after: null },
  ],
  [
    'a message that Teams will never take is not sent again',
    { failed: 'MessageSizeTooBig' },
    1,
    { state: 'failed', reason: 'MessageSizeTooBig', after: null },
  ],
  [
    'who is told to wait waits as long as was asked',
    { busy: 12, reason: '429' },
    1,
    { state: 'queued', reason: '429', after: 12 },
  ],
  [
    'who is told to wait again and again waits longer each time',
    { busy: 0.3, reason: '412' },
    4,
    { state: 'queued', reason: '412', after: 8 },
  ],
  [
    'after six times too busy it is given up',
    { busy: 1, reason: '429' },
    6,
    { state: 'failed', reason: '429', after: null },
  ],
  [
    'when nobody knows whether it arrived it is sent again',
    { unknown: 'ETIMEDOUT' },
    3,
    { state: 'unknown', reason: 'ETIMEDOUT', after: 4 },
  ],
  [
    'after four times uncertain it stays uncertain',
    { unknown: '502' },
    4,
    { state: 'unknown', reason: '502', after: null },
  ],
]

test.each(cases)('%s', (_name, outcome, attempt, next) => {
  expect(nextAfter(outcome, attempt)).toEqual(next)
})

test.each([0, 0.5, 0.999])('those who wait come back spread over half as long again', (chance) => {
  expect(jittered(10, chance)).toBeGreaterThanOrEqual(10)
  expect(jittered(10, chance)).toBeLessThan(15)
})

const noon = new Date('2020-12-03T12:00:00Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

test.each([
  [0, 5],
  [2, 3],
  [5, 0],
  [3600, 0],
  [-60, 0],
])('a card that was renewed %i seconds ago is left alone for %i more', (past, rest) => {
  expect(restOf(noon, later(past))).toBe(rest)
})
