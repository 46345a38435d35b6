import { expect, test } from 'vitest'
import { scoreNames } from '../../src/words/names.ts'

const workshops = [
  { id: 'dialogue', names: ['Workshop 1', 'Hoe voer je de dialoog in het onderwijs?'] },
  { id: 'campaign', names: ['Workshop 2', 'Hoe zet je een effectieve campagne op?'] },
  {
    id: 'art',
    names: [
      'Workshop 3',
      'Hoe kun je kunst en creativiteit inzetten om discriminatie te verminderen?',
      'Using art and creativity to reduce discrimination',
    ],
  },
  { id: 'citizens', names: ['Workshop 4', 'Burgerinitiatieven tegen discriminatie'] },
  { id: 'speaker', names: ['Serpil Toronuglu'] },
]
const places = [
  { id: 'den-bosch', names: ["'s-Hertogenbosch", 'Den Bosch'] },
  { id: 'deventer', names: ['Deventer'] },
  { id: 'utrecht', names: ['Utrecht'] },
  { id: 'heuvelrug', names: ['Utrechtse Heuvelrug'] },
  { id: 'rotterdam', names: ['Rotterdam'] },
  { id: 'amsterdam', names: ['Amsterdam'] },
]

test.each([
  ['kunst', 'art'],
  ['die over kunst graag', 'art'],
  ['art', 'art'],
  ['creatief', 'art'],
  ['campagne', 'campaign'],
  ['de campange', 'campaign'],
  ['burgerinitiatief', 'citizens'],
  ['de workshop over burgerinitatieven', 'citizens'],
  ['toronoglu', 'speaker'],
  ['workshop 3', 'art'],
  ['workshop drie', 'art'],
  ['de eerste', 'dialogue'],
  ['4', 'citizens'],
])('%j names %s among the workshops, clearly', (text, id) => {
  const [first, second] = scoreNames(text, workshops)
  expect(first!.id).toBe(id)
  expect(first!.score).toBeGreaterThan(0.5)
  expect(first!.score - (second?.score ?? 0)).toBeGreaterThan(0.3)
})

test.each([
  ['den bosch', 'den-bosch'],
  ["'s-Hertogenbosch", 'den-bosch'],
  ['hertogenbosch', 'den-bosch'],
  ['deventr', 'deventer'],
  ['gemeente Deventer', 'deventer'],
  ['utrecht', 'utrecht'],
  ['utrechtse heuvelrug', 'heuvelrug'],
  ['Amsterdm', 'amsterdam'],
])('%j names %s among the places', (text, id) => {
  expect(scoreNames(text, places)[0]!.id).toBe(id)
})

test('who names nobody gets nobody', () => {
  for (const text of ['voetbal', '', 'de het een', 'workshop zeven'])
    expect(scoreNames(text, workshops)[0]?.score ?? 0).toBeLessThan(0.3)
  expect(scoreNames('kunst', [])).toEqual([])
})

test('a word that several share leaves them close together', () => {
  const [first, second] = scoreNames('discriminatie', workshops)
  expect([first!.id, second!.id].sort()).toEqual(['art', 'citizens'])
  expect(first!.score - second!.score).toBeLessThan(0.1)
})

test('a full name is a whole match', () => {
  for (const { id, names } of places) {
    const [first] = scoreNames(names[0]!, places)
    expect(first).toEqual({ id, score: expect.closeTo(1) })
  }
})
