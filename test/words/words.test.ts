import { expect, test } from 'vitest'
import { createSplitter } from '../../src/words/split.ts'
import { alike } from '../../src/words/typos.ts'
import { clean, numberIn, stem, tokens } from '../../src/words/words.ts'

test.each([
  ['<at>Bijeen</at>&nbsp;agenda', 'agenda'],
  ['<p>meld me&#160;aan</p><p>graag</p>', 'meld me aan graag'],
  ['kunst &amp; creativiteit', 'kunst & creativiteit'],
  ['Caf&eacute; Ren&#xE9;', 'Café René'],
  ['\u200fagenda\u200b \u00a0 \u202enu\u0000', 'agenda nu'],
  ['5 &lt; 6, echt &onzin;', '5 < 6, echt &onzin;'],
  ['3 < 4 en 5 > 2', '3 < 4 en 5 > 2'],
  ['&#99999999; &#x110000; ok', '&#99999999; ok'],
  ['   ', ''],
])('what a person typed as %j reads %j', (typed, read) => {
  expect(clean(typed)).toBe(read)
})

test('a text of any length is read to its two thousandth letter, and quickly', () => {
  expect(clean('a'.repeat(100_000))).toHaveLength(2000)
  const began = performance.now()
  for (const piece of ['<at>', '<', '&', '<a ', '&#', "a'"]) clean(piece.repeat(50_000))
  expect(performance.now() - began).toBeLessThan(1000)
})

test('a text cut in the middle of an emoji ends before it', () => {
  expect(clean(`${'a'.repeat(1999)}😀`)).toBe('a'.repeat(1999))
})

test.each([
  ["What's on NOW?", 'whats on now'],
  ['Één coördinator uit Fryslân', 'een coordinator uit fryslan'],
  ['workshop3, ronde 2', 'workshop 3 ronde 2'],
  ["'s-Hertogenbosch", 's hertogenbosch'],
  ['Ayşe Yıldız', 'ayse yildiz'],
  ['😀 !', ''],
])('%j is these words: %j', (text, words) => {
  expect(tokens(text).join(' ')).toBe(words)
})

test.each([
  ['aanmelding', 'aanmelden'],
  ['bijeenkomsten', 'bijeenkomst'],
  ['ruil', 'ruilen'],
  ['kies', 'kiezen'],
  ['schrijf', 'schrijven'],
  ['initiatief', 'initiatieven'],
])('%s and %s share their stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['workshop 3', 3],
  ['workshop3', 3],
  ['de derde', 3],
  ['3e ronde', 3],
  ['the second one', 2],
  ['workshop een', 1],
  ['één', 1],
  ['één graag', 1],
  ['one', 1],
  ['twaalf of 12', 12],
  ['een workshop over kunst', null],
  ['the one about art', null],
  ['kunst', null],
  ['', null],
])('the number in %j is %j', (text, number) => {
  expect(numberIn(text)).toBe(number)
})

test('compounds fall apart into words that are known, with their linking letters', () => {
  const split = createSplitter([
    'start',
    'bijeenkomst',
    'diversiteit',
    'beleid',
    'gemeenten',
    'raad',
  ])
  expect(split('startbijeenkomst')).toEqual(['start', 'bijeenkomst'])
  expect(split('diversiteitsbeleid')).toEqual(['diversiteit', 'beleid'])
  expect(split('gemeenteraad')).toEqual(['gemeent', stem('raad')])
  expect(split('bijeenkomst')).toEqual([])
  expect(split('startblok')).toEqual([])
})

test('a slip of the finger is forgiven, another word is not', () => {
  expect(alike('agneda', 'agenda')).toBeGreaterThan(0.85)
  expect(alike('anuleren', 'annuleren')).toBeGreaterThan(0.85)
  expect(alike('toronoglu', 'toronuglu')).toBeGreaterThan(0.85)
  expect(alike('weer', 'weet')).toBe(0)
  expect(alike('nu', 'na')).toBe(0)
  expect(alike('kunst', 'agenda')).toBe(0)
})
