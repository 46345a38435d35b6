import { expect, test } from 'vitest'
import { stage } from '../stage.ts'
import { createMatcher, understand } from '../../src/words/match.ts'
import {
  readCapacity,
  readFull,
  readLate,
  readLink,
  readMove,
  readRelease,
  readStatus,
} from '../../src/organising/reading.ts'

const now = new Date('2020-11-26T09:00:00+01:00')
const readers: Record<string, (text: string, slot: string) => unknown> = {
  'organising.link': readLink,
  'organising.release': (_text, slot) => readRelease(slot, now),
  'organising.move': (text, slot) => readMove(text, slot, now),
  'organising.late': (text, slot) => readLate(slot || text),
  'organising.capacity': readCapacity,
  'organising.status': readStatus,
  'organising.full': readFull,
}
const heard = [...stage.app.behind.heard].map(([name, { phrases }]) => ({
  name,
  phrases: [...phrases.nl, ...phrases.en],
}))
const matcher = createMatcher(heard)

/** What was understood, or `none` when another command was, or several. */
function read(text: string): any {
  const found = understand(text, matcher)
  if (found.kind !== 'sure' || !readers[found.hit.name]) return 'none'
  const read: any = readers[found.hit.name]!(text, found.hit.slot)
  return read.flaw ?? { ...read.wish, ...(read.rest.trim() && { rest: read.rest.trim() }) }
}

const long =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZTk0@thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d'

test.each([
  [`link ${long}`, { joinUrl: long }],
  ['link https://a.example/x.', { joinUrl: 'https://a.example/x' }],
  ['join-link https://a.example', { joinUrl: 'https://a.example' }],
  ['link http://a.example', { joinUrl: 'http://a.example' }],
  ['link workshop 2 https://a.example', { joinUrl: 'https://a.example', workshop: '2' }],
  [
    'link workshop 2 ronde 1 https://a.example',
    { joinUrl: 'https://a.example', workshop: '2', round: 1 },
  ],
  ['link wissen', { joinUrl: '' }],
  ['clear link', { joinUrl: '' }],
  ['link vrijgeven 2 december 9.30', { linkFrom: '2020-12-02T09:30', yearGuessed: true }],
  ['link vrijgeven 9.00', { linkFrom: 'T09:00' }],
  ['link vrijgeven', { linkFrom: 'now' }],
  ['release link 2 December 9:30', { linkFrom: '2020-12-02T09:30', yearGuessed: true }],
  ['verplaats naar 10.00', { from: '10:00' }],
  ['verplaats naar 10 december 10.00', { day: '2020-12-10', from: '10:00', yearGuessed: true }],
  ['verplaats naar 10 december 2020', { day: '2020-12-10' }],
  ['verplaats naar 10.00-12.00', { from: '10:00', till: '12:00' }],
  [
    'verplaats startbijeenkomst naar 10 december 2020',
    { day: '2020-12-10', rest: 'startbijeenkomst' },
  ],
  ['verplaats 3 december naar 10 december 2020', { day: '2020-12-10', rest: '3 december' }],
  ['verplaats vanaf 10.15 naar 10.30', { late: { minutes: 15, since: '10:15' } }],
  ['verplaats vanaf 10.15 naar 10.00', 'notEarlier'],
  ['verplaats naar straks', 'noMoment'],
  ['verplaats naar half tien', { from: '09:30' }],
  ['verplaats naar kwart over tien', { from: '10:15' }],
  ['move to quarter past ten', { from: '10:15' }],
  ['verplaats naar 31 februari 10.00', 'noSuchMoment'],
  ['verplaats themadag naar half drie', { from: '14:30', rest: 'themadag' }],
  ['uitloop tien minuten', { late: { minutes: 10 } }],
  ['link vrijgeven morgen half tien', { linkFrom: '2020-11-27T09:30' }],
  ['link vrijgeven 2 decemeber', 'noRelease'],
  ['haal de link weg', { joinUrl: '' }],
  ['remove the link', { joinUrl: '' }],
  ['verwijder de link', { joinUrl: '' }],
  ['wis link workshop 2', { joinUrl: '', workshop: '2' }],
  ['link workshop 9', 'noLink'],
  ['capaciteit 40 mensen', { seats: 40 }],
  ['capaciteit workshop 2 40 mensen', { seats: 40, workshop: '2' }],
  ['maximaal 40 mensen', { seats: 40 }],
  ['capaciteit workshop 2 abc', 'noNumber'],
  ['capacity 40 people', { seats: 40 }],
  ['gaat door startbijeenkomst', { status: 'planned', rest: 'startbijeenkomst' }],
  ['startbijeenkomst gaat door', { status: 'planned', rest: 'startbijeenkomst' }],
  ['startbijeenkomst gaat niet door', { status: 'cancelled', rest: 'startbijeenkomst' }],
  ['startbijeenkomst onder voorbehoud', { status: 'tentative', rest: 'startbijeenkomst' }],
  ['start meeting goes ahead', { status: 'planned', rest: 'start meeting' }],
  ['move to 10:00', { from: '10:00' }],
  ['uitloop 6 min', { late: { minutes: 6 } }],
  ['we lopen 10 minuten uit', { late: { minutes: 10 } }],
  ['uitloop 6 min vanaf 10.15', { late: { minutes: 6, since: '10:15' } }],
  ['uitloop', 'noMinutes'],
  ['running late 6 min', { late: { minutes: 6 } }],
  ['capaciteit 40', { seats: 40 }],
  ['capaciteit onbekend', { seats: null }],
  ['capaciteit workshop 2 30', { seats: 30, workshop: '2' }],
  ['capaciteit workshop 2 ronde 1 30', { seats: 30, workshop: '2', round: 1 }],
  ['capaciteit startbijeenkomst 40', { seats: 40, rest: 'startbijeenkomst' }],
  ['capaciteit workshop 2', 'noNumber'],
  ['capacity workshop 2 30', { seats: 30, workshop: '2' }],
  ['annuleer bijeenkomst', { status: 'cancelled' }],
  [
    'annuleer bijeenkomst want de zaal is dicht',
    { status: 'cancelled', reason: 'de zaal is dicht' },
  ],
  ['bijeenkomst gaat niet door', { status: 'cancelled' }],
  ['cancel event because of snow', { status: 'cancelled', reason: 'snow' }],
  ['onder voorbehoud', { status: 'tentative' }],
  ['gaat door', { status: 'planned' }],
  ['the event goes ahead', { status: 'planned' }],
  ['vol', { full: true }],
  ['niet vol', { full: false }],
  ['not full', { full: false }],
])('who types %j wants %j', (text, wish) => {
  expect(read(text)).toEqual(wish)
})

test.each([
  'annuleer',
  'annuleer mijn aanmelding',
  'annuleer workshop 3',
  'cancel',
  'cancel my registration',
  'afmelden voor de bijeenkomst',
  'workshop 3',
  'is er nog plek',
  'hoeveel plaatsen zijn er nog',
  'code KTRM-7XQ4',
  'waar is de link',
])('who types %j wants nothing changed of an event', (text) => {
  expect(read(text)).toBe('none')
})
