import { beforeAll, describe, expect, test } from 'vitest'
import { correctingTexts } from '../../src/announcements/correcting-texts.ts'
import { noFacts, type Facts } from '../../src/announcements/facts.ts'
import { findingTexts } from '../../src/announcements/finding-texts.ts'
import { listTexts } from '../../src/announcements/list-texts.ts'
import { readMoment } from '../../src/announcements/moment.ts'
import { resultsTexts } from '../../src/announcements/results-texts.ts'
import { inTime, needsFourEyes, piecesOf, secondsFor } from '../../src/announcements/rules.ts'
import { wordingFor } from '../../src/announcements/wording.ts'
import { findEvent, type EventRow } from '../../src/events/store.ts'
import { stage } from '../stage.ts'

let event: EventRow
beforeAll(async () => {
  await stage.clear()
  const joinUrl = 'https://teams.example/start(1)'
  event = { ...(await findEvent(stage.db, 'start-2020'))!, joinUrl }
})

const anna = { name: 'Anna', lang: 'nl' as const }
const now = new Date('2020-11-26T09:00:00+01:00')
const dayBefore = new Date('2020-12-02T10:00:00+01:00')

interface Case {
  body: string
  more?: Partial<Facts>
  person?: { name: string; lang: 'nl' | 'en' } | null
  at?: Date
}

const read = ({ body, more = {}, person = anna, at = now }: Case) => {
  const facts = { ...noFacts(event), ...more }
  const texts = { titleNl: 'Titel', bodyNl: body, titleEn: null, bodyEn: null }
  return wordingFor(texts, person, { facts, now: at })
}

test('each variable becomes what it stands for', () => {
  const more = { municipality: 'Deventer', workshops: [{ nl: 'Kunst', en: null }] }
  const all = '{naam}|{bijeenkomst}|{datum}|{tijd}|{plaats}|{workshop}|{gemeente}'
  const said = read({ body: all.replaceAll('|', ' / '), more }).body
  expect(said).toBe(
    'Anna / Startbijeenkomst / donderdag 3 december 2020 / 9.30–11.30 uur / online, via Teams / Kunst / Deventer',
  )
})

test('without a value the fallback is said, and without that it is missing', () => {
  expect(read({ body: '{workshop|nog geen workshop}' })).toMatchObject({
    body: 'nog geen workshop',
    missing: [],
  })
  expect(read({ body: 'Kom naar {workshop}' }).missing).toEqual(['workshop'])
})

test('several workshops are said in a row', () => {
  const workshops = ['Kunst', 'Dialoog'].map((nl) => ({ nl, en: null }))
  expect(read({ body: '{workshop}', more: { workshops } }).body).toBe('Kunst en Dialoog')
})

describe('the link', () => {
  const body = 'Kom via {link}'
  test('is there for who has a place, from its time on', () => {
    const said = read({ body, more: { confirmed: true }, at: dayBefore })
    expect(said.body).toBe('Kom via [Link naar de bijeenkomst](https://teams.example/start%281%29)')
  })
  test.each([
    ['before its time', { body, more: { confirmed: true } }],
    ['for who waits', { body, at: dayBefore }],
    ['in a shared chat', { body, at: dayBefore, person: null }],
  ] as [string, Case][])('is not there %s', (_when, scene) => {
    const said = read(scene)
    expect(said.missing).toEqual(['link'])
    expect(said.body).not.toContain('teams.example')
  })
})

test('names and texts are shown as they are, and cannot become links or mentions', () => {
  const person = { name: '[Anna](https://kwaad.nl) <at>iedereen</at>', lang: 'nl' as const }
  const said = read({ body: '{naam} en *ster* <at>x</at>', person }).body
  expect(said).toContain('\\[Anna\\]\\(https://kwaad.nl\\)')
  expect(said).toContain('\\*ster\\*')
  expect(said).not.toContain('<at>')
})

test('addresses that the writer gives can be followed, and only safe ones', () => {
  expect(read({ body: 'Zie https://a.nl/b_c.' }).body).toBe(
    'Zie [https://a.nl/b\\_c](https://a.nl/b_c).',
  )
  expect(read({ body: '[de agenda](https://a.nl)' }).body).toBe('[de agenda](https://a.nl)')
  expect(read({ body: '[x](javascript:alert)' }).body).toBe('\\[x\\]\\(javascript:alert\\)')
})

test('English readers get English where there is any, whole or not at all', () => {
  const emma = { name: 'Emma', lang: 'en' as const }
  const texts = { titleNl: 'Zaal', bodyNl: 'Op {datum}', titleEn: 'Room', bodyEn: 'On {date}' }
  const scene = { facts: noFacts(event), now }
  expect(wordingFor(texts, emma, scene)).toMatchObject({
    title: 'Room',
    body: 'On Thursday 3 December 2020',
  })
  expect(wordingFor({ ...texts, bodyEn: null }, emma, scene)).toMatchObject({
    title: 'Zaal',
    body: 'Op donderdag 3 december 2020',
  })
  expect(wordingFor(texts, { ...emma, lang: 'nl' }, scene).title).toBe('Zaal')
})

test('braces around other things are read as unknown variables, and half ones as words', () => {
  expect(piecesOf('a {b} c')).toEqual([{ text: 'a ' }, { unknown: 'b' }, { text: ' c' }])
  expect(piecesOf('a {naam c')).toEqual([{ text: 'a {naam c' }])
  expect(piecesOf('{ NAAM | lezer }')).toEqual([
    { variable: 'name', fallback: 'lezer', name: 'NAAM' },
  ])
})

test.each([
  ['2 december 9.30', '2020-12-02T09:30:00+01:00'],
  ['woensdag 2 december 2020, 9.30 uur', '2020-12-02T09:30:00+01:00'],
  ['Wednesday 2 December 2020, 09:30', '2020-12-02T09:30:00+01:00'],
  ['2-12-2020 14:05', '2020-12-02T14:05:00+01:00'],
  ['2/12 om 14 uur', '2020-12-02T14:00:00+01:00'],
  ['morgen 8.00', '2020-11-27T08:00:00+01:00'],
  ['overmorgen 8.00', '2020-11-28T08:00:00+01:00'],
  ['vandaag 17.45', '2020-11-26T17:45:00+01:00'],
  ['9.05', '2020-11-26T09:05:00+01:00'],
  ['morgen half tien', '2020-11-27T09:30:00+01:00'],
  ['maandag om kwart over twee', '2020-11-30T14:15:00+01:00'],
  ['tomorrow at 2 pm', '2020-11-27T14:00:00+01:00'],
  ['9.30 of 10.30', null],
  ['om 16 uur', '2020-11-26T16:00:00+01:00'],
  ['4 januari 9.30', '2021-01-04T09:30:00+01:00'],
  ['29 maart 2021 9.30', '2021-03-29T09:30:00+02:00'],
  ['2 december', null],
  ['volgende week 9.30', null],
  ['31 februari 2021 9.30', null],
  ['25.61', null],
  ['gauw', null],
])('“%s” is a moment, or none', (typed, moment) => {
  expect(readMoment(typed, now)).toEqual(moment && new Date(moment))
})

test.each([
  ['2021-03-27T23:30:00+01:00', 'morgen 8.00', '2021-03-28T08:00:00+02:00'],
  ['2021-03-27T23:30:00+01:00', 'overmorgen 8.00', '2021-03-29T08:00:00+02:00'],
  ['2021-10-31T00:30:00+02:00', 'morgen 8.00', '2021-11-01T08:00:00+01:00'],
])('at %s, when the clocks are about to change, “%s” is %s', (at, typed, moment) => {
  expect(readMoment(typed, new Date(at))).toEqual(new Date(moment))
})

test.each([
  [listTexts.je.askedWhy(1), '1 persoon kan akkoord geven. Je hoort het hier.'],
  [listTexts.u.askedWhy(2), '2 mensen kunnen akkoord geven. U hoort het hier.'],
  [correctingTexts.je.correctWhy(1), '1 bericht staat er al. Dat wordt bijgewerkt'],
  [correctingTexts.en.correctWhy(1), '1 message has been sent already. It is updated'],
  [resultsTexts.je.nudged(1, 1), 'Herinnering 1 gaat naar 1 persoon'],
  [resultsTexts.en.nudged(1, 2), 'Nudge 2 goes to 1 person'],
  [resultsTexts.je.nudgeWhy(1, 1), '1 persoon heeft nog niet geantwoord. Die krijgt'],
  [findingTexts.je.fallbackFor('workshop', 1), 'leeg voor 1 persoon. Die leest'],
  [listTexts.en.more(1), 'And 1 older one.'],
])('one is spoken of as one: “%s”', (said, expected) => {
  expect(said).toContain(expected)
})

test.each([
  [{ people: 100, everybody: false, chat: false }, false],
  [{ people: 101, everybody: false, chat: false }, true],
  [{ people: 1, everybody: true, chat: false }, true],
  [{ people: 0, everybody: false, chat: true }, true],
])('to %o needs a second pair of eyes: %s', (to, needs) => {
  expect(needsFourEyes(to, 100)).toBe(needs)
})

test.each([
  [62, 25, 3],
  [1, 25, 1],
  [10_000, 100, 100],
])('%i people at %i a second take %i seconds', (people, perSecond, seconds) => {
  expect(secondsFor({ people, perSecond })).toBe(seconds)
})

test('a moment is in time when it is a minute away', () => {
  expect(inTime(new Date(now.getTime() + 60_000), now)).toBe(true)
  expect(inTime(new Date(now.getTime() + 59_999), now)).toBe(false)
})
