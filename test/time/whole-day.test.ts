import { beforeAll, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { localMoment } from '../../src/lang.ts'
import { cardIn, stage, words } from '../stage.ts'
import { createDay, eventId, links, meeting, organiserAnnounces } from './day.ts'
import { organiserChanges, readAll, signsUp, visitor, type Heard, type Ways } from './day.ts'

/** What there is to get: when, of which kind, and with which link. */
const moments: Record<string, string> = {
  hello: '26-11 09.00 · answer',
  muted: '26-11 09.20 · answer',
  week: '26-11 09.30 · reminder',
  note: '27-11 10.00 · announcement',
  moved: '30-11 11.00 · organising.changed',
  day: '02-12 10.00 · reminder',
  seat: '02-12 18.00 · signup.seated',
  place: '02-12 18.00 · signup.admitted',
  room: '03-12 08.00 · signup.admitted',
  hour: '03-12 09.00 · reminder · link',
  ten: '03-12 09.50 · reminder · link',
  go: '03-12 10.43 · reminder · link',
  go1: '03-12 10.43 · reminder · link 1',
  go2: '03-12 10.43 · reminder · link 2',
  go3: '03-12 10.43 · reminder · link 3',
  go4: '03-12 10.43 · reminder · link 4',
  'hello-wait': '26-11 09.10 · answer',
  'hello-8.30': '03-12 08.30 · answer',
  'hello-9.30': '03-12 09.30 · answer',
  'hello-9.55': '03-12 09.55 · answer',
}

const english = { locale: 'en-GB' }
const onlyInMeeting = true
const elsewhere = '00000000-0000-4000-8000-00000000e15e'

/** Who comes, to which workshop, and every message that they are to get. */
const early: [id: string, workshop: number | null, letters: string, ways?: Ways][] = [
  ['anna', 1, 'hello week note moved day hour ten go1'],
  ['bram', 1, 'hello week note moved day hour ten go1'],
  ['carla', 1, 'hello week note moved day hour ten go1'],
  ['daan', 1, 'hello week note moved day hour ten go1'],
  ['eva', 1, 'hello week note moved day hour ten go1'],
  ['finn', 1, 'hello week note moved day hour ten go1'],
  ['gijs', 1, 'hello week note moved day hour ten go1'],
  ['ilse', 2, 'hello week note moved day hour ten go2'],
  ['jan', 2, 'hello week note moved day hour ten go2'],
  ['kees', 2, 'hello week note moved day hour ten go2'],
  ['lotte', 2, 'hello week note moved day hour ten go2'],
  ['mees', 2, 'hello week note moved day hour ten go2'],
  ['roos', 4, 'hello week note moved day hour ten go4'],
  ['sem', 4, 'hello week note moved day hour ten go4'],
  ['tess', 4, 'hello week note moved day hour ten go4'],
  ['uma', 4, 'hello week note moved day hour ten go4'],
  // Chose no workshop: at the switch the way back into the event.
  ['wim', null, 'hello week note moved day hour ten go'],
  ['xander', null, 'hello week note moved day hour ten go'],
  // Workshop 3 has two seats: Noor gives hers back, Pien gets it, Quinten waits on.
  ['noor', 3, 'hello week note moved day'],
  ['olaf', 3, 'hello week note moved day hour ten go3'],
  ['pien', 3, 'hello week note moved day seat hour ten go3'],
  ['quinten', 3, 'hello week note moved day hour ten go'],
  ['emma', 1, 'hello week note moved day hour ten go1', english],
  ['harry', 2, 'hello week note moved day hour ten go2', english],
  ['olivia', null, 'hello week note moved day hour ten go', english],
  // Wants to hear less.
  ['youri', 1, 'hello muted moved ten go1'],
  ['zoe', 4, 'hello muted moved ten go4'],
  // Never spoke with the bot alone: colleagues and guests can be written to, others cannot.
  ['greet', 1, 'week note moved day hour ten go1', { onlyInMeeting }],
  ['gast', 4, 'week note moved day hour ten go4', { onlyInMeeting, from: { userRole: 'guest' } }],
  ['fedde', 2, '', { onlyInMeeting, from: { tenantId: elsewhere } }],
  // Blocks the bot, and removes it.
  ['bo', 1, 'hello week note'],
  ['rik', 4, 'hello week note moved'],
  // Cancels at once.
  ['cato', 4, 'hello'],
]

/** In line for a place: gets one when Noor leaves, gets one when there is more room, and leaves the line. */
const waiting: [id: string, letters: string][] = [
  ['wanda', 'hello-wait moved place hour ten go'],
  ['willem', 'hello-wait moved room hour ten go'],
  ['wouter', 'hello-wait moved'],
]

/** Sign up on the morning itself; for Leo there is no place. */
const late: [id: string, workshop: number, moment: string, letters: string][] = [
  ['lena', 2, '2020-12-03 08:30', 'hello-8.30 hour ten go2'],
  ['lars', 4, '2020-12-03 09:30', 'hello-9.30 ten go4'],
  ['luuk', 1, '2020-12-03 09:55', 'hello-9.55 go1'],
  ['leo', 1, '2020-12-03 09:55', 'hello-9.55'],
]

const everybody = new Map([
  ...early.map(([id, , letters]) => [id, letters] as const),
  ...waiting,
  ...late.map(([id, , , letters]) => [id, letters] as const),
])

const day = createDay()
let breachesBefore = 0

/** From a week before the start meeting until the evening after. */
beforeAll(async () => {
  await stage.clear()
  breachesBefore = stage.connector.violations.length
  const leaves = (id: string) => visitor(id).press('signup.leave', { eventId, sure: true })

  await day.at('2020-11-26 09:00', async () => {
    for (const [id, workshop, , ways] of early) await signsUp(id, workshop, ways)
    await leaves('cato')
    await organiserChanges(`link ${links.main}`)
    await organiserChanges('link vrijgeven 2 december 12.00')
    await organiserChanges(`capaciteit ${early.length - 1}`)
  })
  await day.at('2020-11-26 09:10', async () => {
    for (const [id] of waiting) await signsUp(id, null)
  })
  await day.at('2020-11-26 09:20', async () => {
    for (const id of ['youri', 'zoe']) await visitor(id).say('alleen noodzakelijk')
  })
  await day.at('2020-11-26 09:30')
  await day.at('2020-11-27 10:00', () => organiserAnnounces('We hebben er zin in.'))
  await day.at('2020-11-30 10:00', async () => stage.connector.block('bo'))
  await day.at('2020-11-30 11:00', () => organiserChanges('verplaats naar 10.00'))
  await day.at('2020-12-01 12:00', async () => {
    await visitor('rik').uninstalls()
    await leaves('wouter')
  })
  await day.at('2020-12-02 09:30')
  await day.at('2020-12-02 10:00')
  await day.at('2020-12-02 12:30')
  await day.at('2020-12-02 18:00', () => leaves('noor'))
  await day.at('2020-12-03 08:00', () => organiserChanges(`capaciteit ${early.length + 3}`))
  for (const moment of ['08:30', '09:00', '09:20', '09:30', '09:50', '09:55', '10:13', '10:43'])
    await day.at(`2020-12-03 ${moment}`, async () => {
      for (const [id, workshop, at] of late)
        if (at === `2020-12-03 ${moment}`) await signsUp(id, workshop)
    })
  for (const moment of ['2020-12-03 12:00', '2020-12-03 12:01', '2020-12-03 21:00'])
    await day.at(moment)
}, 120_000)

test('forty people get what is meant for them, at its time, and nothing else', async () => {
  expect(everybody.size).toBe(40)
  for (const [id, letters] of everybody) {
    const expected = letters
      .split(' ')
      .filter(Boolean)
      .map((name) => moments[name])
    expect(await readAll(day.heard, id), id).toEqual(expected)
  }
})

test('each in their own language, as it was then', async () => {
  const headings = (id: string) =>
    day.heard
      .filter(({ item }) => item.conversationId === `a:${id}` && item.method === 'POST')
      .map(({ item }) => cardIn([item.activity]).body[0].text)
  expect(headings('anna')).toEqual([
    'Welkom bij Bijeen',
    'Over 7 dagen',
    'Mededeling over Startbijeenkomst',
    'Andere tijd',
    'Morgen om 10.00 uur',
    'Begint over een uur',
    'Begint over 10 minuten',
    'Je workshop begint over 2 minuten',
  ])
  expect(headings('emma')).toEqual([
    'Welcome to Bijeen',
    'In 7 days',
    // The organiser wrote it in Dutch alone.
    'Mededeling over Startbijeenkomst',
    'Another time',
    'Tomorrow at 10:00',
    'Starts in an hour',
    'Starts in 10 minutes',
    'Your workshop starts in 2 minutes',
  ])
})

const said = (part: Heard[]) =>
  JSON.stringify(part.map(({ item }) => item.activity.attachments ?? item.activity.text))

test('nobody is shown the link before its time', () => {
  const release = localMoment('2020-12-02', '12:30')
  const before = day.heard.filter(
    ({ at, item }) => at < release && item.conversationId !== 'a:organiser',
  )
  expect(before.length).toBeGreaterThan(150)
  for (const url of Object.values(links)) expect(said(before)).not.toContain(url)
})

test('who has no place, or cannot be written to, is never shown it', () => {
  for (const id of ['cato', 'noor', 'wouter', 'leo', 'bo', 'rik', 'fedde'])
    expect(
      said(day.heard.filter(({ item }) => item.conversationId === `a:${id}`)),
      id,
    ).not.toContain('https://teams.example')
})

test('in the chat of the meeting it is said once that something waits; whoever asks when all is over hears nothing stale', async () => {
  const shared = day.heard.filter(({ item }) => item.conversationId === meeting.id)
  expect(said(shared)).not.toMatch(/Fedde|Greet|Gast|https:/)
  const card = cardIn([shared.at(-1)!.item.activity])
  const [button] = actionsOf(card)
  const shown = await visitor('fedde', { onlyInMeeting, from: { tenantId: elsewhere } }).press(
    button.verb,
    button.data,
  )
  expect(words(shown)).not.toContain('Andere tijd')
  expect(words(shown)).toContain('geen berichten')
})

test('every letter came to an end, and what did not arrive is known by its reason', async () => {
  const letters = await stage.db
    .selectFrom('delivery')
    .innerJoin('person', 'person.id', 'delivery.person_id')
    .where('about', '=', eventId)
    .select(['name', 'state', 'reason'])
    .execute()
  const lost = letters.filter(({ state }) => state !== 'sent')
  const ends = lost.map(({ name, state, reason }) => `${name}, ${state}: ${reason}`)
  expect([...new Set(ends)].sort()).toEqual([
    'Bo, unreachable: ConversationBlockedByUser',
    'Fedde, cancelled: nothing to say',
    'Rik, unreachable: left',
  ])
  expect(stage.connector.violations.slice(breachesBefore)).toEqual([])
})
