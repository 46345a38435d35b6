import { expect, test } from 'vitest'
import { lacking, linkFlaw } from '../../src/organising/rules.ts'

test.each([
  ['https://teams.microsoft.com/l/meetup-join/19%3a', null],
  ['https://a.example:8443/x', null],
  ['http://a.example', 'notHttps'],
  ['javascript:alert(1)', 'notHttps'],
  ['msteams:/l/meetup-join', 'notHttps'],
  ['https://anna:secret@a.example', 'userInLink'],
  ['https://teams.microsoft.com@evil.example', 'userInLink'],
  ['www.a.example', 'noLink'],
  ['https://localhost', 'noLink'],
  ['', 'noLink'],
])('of the link %j the flaw is %j', (link, flaw) => {
  expect(linkFlaw(link)).toBe(flaw)
})

const startsAt = new Date('2020-12-03T08:30:00Z')
const ready = {
  online: true,
  startsAt,
  joinUrl: 'https://a.example',
  releasedAt: new Date('2020-12-02T08:30:00Z'),
  seats: 40,
  moreWorkshopsFollow: false,
  done: false,
}

test.each([
  ['all is ready', ready, []],
  ['no time is known', { ...ready, startsAt: null, releasedAt: null }, ['noTime']],
  ['no link is known', { ...ready, joinUrl: null }, ['noLink']],
  ['it is at a venue', { ...ready, joinUrl: null, online: false }, []],
  [
    'the link comes too late',
    { ...ready, releasedAt: new Date('2020-12-03T09:00:00Z') },
    ['lateLink'],
  ],
  ['nobody knows how many fit', { ...ready, seats: null }, ['noSeats']],
  ['more workshops follow', { ...ready, moreWorkshopsFollow: true }, ['moreWorkshops']],
  ['it is over', { ...ready, joinUrl: null, seats: null, done: true }, []],
])('when %s, organisers see what is left to do', (_when, event, todo) => {
  expect(lacking(event)).toEqual(todo)
})
