import { expect, test } from 'vitest'
import { openToken, sealToken } from '../../src/people/token.ts'

const key = 'a key of at least thirty-two characters'
const noon = new Date('2020-12-03T12:00:00Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const token = sealToken('anna', key, noon)

test('a link to one’s own file works for ten minutes', () => {
  expect(openToken(token, key, later(9))).toBe('anna')
  expect(openToken(token, key, later(11))).toBeNull()
})

test.each([
  ['another person', token.replace('anna', 'bram')],
  ['a later hour', token.replace(/\.\w+\./, `.${later(60).getTime().toString(36)}.`)],
  ['no seal', token.split('.').slice(0, 2).join('.')],
  ['nothing at all', ''],
  ['a shorter seal', token.slice(0, -4)],
])('a link that was altered leads nowhere: %s', (_name, altered) => {
  expect(openToken(altered, key, later(1))).toBeNull()
})

test('a link that was sealed with another key leads nowhere', () => {
  expect(openToken(sealToken('anna', `${key}!`, noon), key, later(1))).toBeNull()
})
