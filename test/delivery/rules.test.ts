import { expect, test } from 'vitest'
import {
  jittered,
  nextAfter,
  nextFaceAfter,
  restOf,
  type Attempt,
  type Next,
  type Outcome,
} from '../../src/delivery/rules.ts'

const first = { attempt: 1, once: false, unsure: false }
const done = { after: null, unsure: false }

const cases: [string, Outcome, Partial<Attempt>, Next][] = [
  ['a message that arrived is done', { sent: 'a1' }, {}, { state: 'sent', reason: null, ...done }],
  [
    'what arrives in the end is no longer uncertain',
    { sent: 'a1' },
    { attempt: 2, unsure: true },
    { state: 'sent', reason: null, ...done },
  ],
  [
    'a person who blocked us is not written to again',
    { gone: 'ConversationBlockedByUser' },
    {},
    { state: 'unreachable', reason: 'ConversationBlockedByUser', ...done },
  ],
  [
    'a chat that is lost for good cannot be reached',
    { lost: 'ConversationNotFound' },
    {},
    { state: 'unreachable', reason: 'ConversationNotFound', ...done },
  ],
  [
    'a message that Teams will never take is not sent again',
    { failed: 'MessageSizeTooBig' },
    {},
    { state: 'failed', reason: 'MessageSizeTooBig', ...done },
  ],
  [
    'who is told to wait waits as long as was asked',
    { busy: 12, reason: '429' },
    {},
    { state: 'queued', reason: '429', after: 12, unsure: false },
  ],
  [
    'but never longer than five minutes',
    { busy: 4000, reason: '429' },
    {},
    { state: 'queued', reason: '429', after: 300, unsure: false },
  ],
  [
    'who is told to wait again and again waits longer each time',
    { busy: 0.3, reason: '412' },
    { attempt: 4 },
    { state: 'queued', reason: '412', after: 8, unsure: false },
  ],
  [
    'after ten times too busy it is given up',
    { busy: 1, reason: '429' },
    { attempt: 10 },
    { state: 'failed', reason: '429', ...done },
  ],
  [
    'what may have arrived before is not called failed',
    { busy: 1, reason: '429' },
    { attempt: 10, unsure: true },
    { state: 'unknown', reason: '429', after: null, unsure: true },
  ],
  [
    'when nobody knows whether it arrived it is sent again',
    { unknown: 'ETIMEDOUT' },
    { attempt: 3 },
    { state: 'queued', reason: 'ETIMEDOUT', after: 4, unsure: true },
  ],
  [
    'but not when twice is worse than never',
    { unknown: 'ETIMEDOUT' },
    { once: true },
    { state: 'unknown', reason: 'ETIMEDOUT', after: null, unsure: true },
  ],
  [
    'twice is no danger when it surely did not arrive',
    { busy: 1, reason: '429' },
    { once: true },
    { state: 'queued', reason: '429', after: 1, unsure: false },
  ],
  [
    'after four times uncertain it stays uncertain',
    { unknown: '502' },
    { attempt: 4 },
    { state: 'unknown', reason: '502', after: null, unsure: true },
  ],
]

test.each(cases)('%s', (_name, outcome, attempt, next) => {
  expect(nextAfter(outcome, { ...first, ...attempt })).toEqual(next)
})

test.each<[string, Outcome, number, number | null]>([
  ['a new face that arrived is done', { sent: 'a1' }, 1, null],
  ['can be sent again without harm when nobody knows', { unknown: '502' }, 2, 2],
  ['waits as long as was asked', { busy: 9, reason: '429' }, 1, 9],
  ['is given up in the end', { busy: 9, reason: '429' }, 10, null],
  ['has nowhere to go when the card was taken away', { failed: 'ActivityNotFound' }, 1, null],
])('a new face for an old card: %s', (_name, outcome, attempt, after) => {
  expect(nextFaceAfter(outcome, attempt)).toBe(after)
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
