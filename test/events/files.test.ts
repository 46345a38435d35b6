import { expect, test } from 'vitest'
import { findSources } from '../../src/events/citations.ts'
import { spelled } from '../../src/events/mistakes.ts'
import { readEventFile, readEvents, readOverlay } from '../../src/events/read.ts'
import { day, noon, type Lang } from '../../src/lang.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const sources = findSources(process.env['SOURCES_DIR'] ?? folder)
const { events, mistakes } = readEvents({ sources })
const known = (id: string) => events.find((event) => event.id === id)!

const textOf = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
const startMeeting = textOf('events/files/start-2020.yaml')

/** What an editor reads after changing the file of the start meeting. */
function told(from: string | RegExp, to: string, lang: Lang = 'nl'): string[] {
  const text = startMeeting.replace(from, to)
  expect(text).not.toBe(startMeeting)
  const read = readEventFile({ name: 'start-2020.yaml', text }, { lang, sources })
  expect(read.event).toBeNull()
  return read.mistakes.map(spelled)
}

/** The line on which something first stands. */
const line = (text: string) => startMeeting.slice(0, startMeeting.indexOf(text)).split('\n').length

test('every file of ours is in order', () => {
  expect(mistakes).toEqual([])
  expect(events).toHaveLength(12)
})

test.runIf(sources)('every quote stands word for word in its source', () => {
  const quotes = events.flatMap(({ facts }) => facts.citations)
  expect(quotes.length).toBeGreaterThan(150)
  for (const { source, quote } of quotes) expect(sources!.get(source)).toContain(quote)
})

test('a quote that nobody wrote is found', () => {
  const invented = new Map([['000', 'iets heel anders']])
  const read = readEventFile({ name: 'start-2020.yaml', text: startMeeting }, { sources: invented })
  expect(read.mistakes[0]!.text).toContain('staat niet in bron 000')
})

test.each([
  ['masterclass-deventer-2019', 'dinsdag 29 oktober 2019'],
  ['masterclass-franeker-2019', 'maandag 4 november 2019'],
  ['masterclass-weert-2019', 'dinsdag 5 november 2019'],
  ['masterclass-goes-2019', 'maandag 11 november 2019'],
  ['masterclass-bodegraven-2019', 'dinsdag 26 november 2019'],
  ['talkshow-2020', 'maandag 28 september 2020'],
  ['kennisatelier-racisme-2020', 'maandag 26 oktober 2020'],
  ['kennisatelier-inburgering-2020', 'maandag 9 november 2020'],
  ['start-2020', 'donderdag 3 december 2020'],
  ['werksessie-2020', 'maandag 7 december 2020'],
  ['themadag-2023', 'donderdag 30 maart 2023'],
])('%s is on %s', (id, date) => {
  expect(day(noon(known(id).startsOn), 'nl')).toBe(date)
})

test('names are spelled as in the sources', () => {
  const people = events.flatMap(({ facts, sessions, workshops }) => [
    ...[facts, ...sessions, ...workshops].flatMap(({ speakers }) => speakers),
    ...(facts.contact ? [facts.contact] : []),
  ])
  expect([...new Set(people.map(({ name }) => name))].sort()).toEqual([
    ...['Ali Rabarison', 'Arjan Breukelman', 'Bahram Sadeghi', 'Ceronne Kastelein'],
    ...['Frauke de Kort', 'Hanan Nhass', 'Hanneke Felten', 'Iris Andriessen', 'Kim Dankoor'],
    ...['Koen Kros', 'Lucho Rubio', 'Maurice Crul', 'Rabin Baldewsingh', 'René Broekroelofs'],
    ...['Tékla ten Napel', 'Wouter Koolmees', 'Yasin Toronuglu'],
  ])
})

test('the start meeting lasts from 9.30 to 11.30 without a gap, with four workshops in one round', () => {
  const { sessions, workshops, startsAt, endsAt } = known('start-2020')
  expect([startsAt, endsAt]).toEqual([
    new Date('2020-12-03T08:30:00Z'),
    new Date('2020-12-03T10:30:00Z'),
  ])
  expect(sessions.map(({ title }) => title.nl)).toHaveLength(8)
  expect(sessions.at(-1)).toMatchObject({ kind: 'end', title: { nl: 'Einde' }, endsAt: null })
  expect(workshops.map((one) => [one.number, ...one.sessions])).toEqual([
    [1, 'workshops'],
    [2, 'workshops'],
    [3, 'workshops'],
    [4, 'workshops'],
  ])
})

test('at the theme day the same workshops come in three rounds, doors open early, the market is after', () => {
  const { sessions, workshops, full, rules, voice } = known('themadag-2023')
  expect(sessions.map(({ round }) => round).filter(Boolean)).toEqual([1, 2, 3])
  expect(workshops.map((one) => one.sessions.length)).toEqual([3, 3])
  expect([sessions[0]!.kind, sessions.at(-1)!.kind]).toEqual(['doors', 'after'])
  expect({ full, voice, more: rules.moreWorkshopsFollow }).toEqual({
    full: true,
    voice: 'u',
    more: true,
  })
})

test('five masterclasses share one programme, each on its own day', () => {
  const classes = events.filter(({ series }) => series === 'masterclasses-2019')
  expect(classes).toHaveLength(5)
  for (const { sessions } of classes) expect(sessions).toHaveLength(11)
  expect(known('masterclass-deventer-2019').startsAt).toEqual(new Date('2019-10-29T11:30:00Z'))
})

test('of the autumn meetings only the day is known, of the congress only the month', () => {
  const autumn = events.filter(({ series }) => series === 'najaar-2020')
  expect(autumn.map(({ precision, startsAt }) => [precision, startsAt])).toEqual(
    Array(4).fill(['day', null]),
  )
  expect(known('congres-2021')).toMatchObject({ status: 'tentative', precision: 'month' })
})

test.each([
  [
    'a wrong weekday',
    'donderdag 3 december',
    'woensdag 3 december',
    'day:',
    '3 december 2020 is een donderdag, geen woensdag.',
  ],
  [
    'no weekday',
    'day: donderdag 3 december',
    'day: 3 december',
    'day:',
    'Zet de weekdag erbij: donderdag 3 december 2020.',
  ],
  [
    'a day that does not exist',
    'donderdag 3 december',
    'donderdag 31 november',
    'day:',
    'De dag 31 november 2020 bestaat niet.',
  ],
  [
    'a date in digits',
    'donderdag 3 december 2020',
    '3-12-2020',
    'day:',
    '“3-12-2020” is geen datum; schrijf bijvoorbeeld “donderdag 3 december 2020” of “juni 2021”.',
  ],
  [
    'a break that lasts too long',
    '10.10–10.15',
    '10.10–10.20',
    'time: 10.15–11.15',
    'Overlap met het onderdeel ervoor: 10.15–10.20.',
  ],
  [
    'a gap',
    '10.10–10.15',
    '10.10–10.12',
    'time: 10.15–11.15',
    'Tussen 10.12 en 10.15 is er niets; schrijf “gapBefore: yes” als dat klopt.',
  ],
  [
    'an end before the start',
    '09.40–09.50',
    '09.40–09.30',
    'time: 09.40',
    'Het einde (09.30) ligt niet na het begin (09.40).',
  ],
  [
    'a session after the end',
    'time: 11.30',
    'time: 11.45',
    'time: 11.30',
    'Dit onderdeel valt buiten de bijeenkomst (09.30–11.30).',
  ],
  ['an unknown field', 'contact:', 'contakt:', 'contact:', 'Het veld “contakt” bestaat niet.'],
  [
    'a missing quote',
    /\n *quote: Prijs gratis/,
    '',
    'price:',
    'Het citaat uit de bron (“quote”) ontbreekt.',
  ],
  [
    'a name spelled otherwise',
    'name: Tékla ten Napel',
    'name: Tekla ten Napel',
    'name: Tékla',
    'De naam “Tekla ten Napel” staat niet zo in het citaat.',
  ],
  [
    'an id used twice',
    '- id: kunst',
    '- id: dialoog',
    '- id: kunst',
    'De id “dialoog” is al gebruikt.',
  ],
  [
    'a limit on nobody',
    'group: implementer\n      per',
    'group: volunteer\n      per',
    'group: implementer\n      per',
    'Geen enkele rol hoort bij de groep “volunteer”.',
  ],
  [
    'a form of address that is none',
    'voice: je',
    'voice: gij',
    'voice:',
    '“gij” kan hier niet; kies uit: je, u.',
  ],
] as const)('%s is told with file and line', (_what, from, to, at, sentence) => {
  expect(told(from, to)).toContain(`start-2020.yaml:${line(at)}: ${sentence}`)
})

test('a round that does not exist is told', () => {
  const [mistake] = told('- id: dialoog\n', '- id: dialoog\n    sessions: [pauze]\n')
  expect(mistake).toContain('Er is geen workshopronde met id “pauze”.')
})

test('a slip in the layout is told once, not for every line after it', () => {
  expect(told('nl: Gratis', "nl: 'Gratis")).toEqual([
    expect.stringContaining('De opmaak van deze regel klopt niet'),
  ])
})

test('a field given twice is told, and in English for who prefers it', () => {
  expect(told('voice: je', 'voice: je\nvoice: u')).toEqual([
    'start-2020.yaml:3: Dit veld staat er al.',
  ])
  expect(told('donderdag 3 december', 'woensdag 3 december', 'en')).toEqual([
    `start-2020.yaml:${line('day:')}: 3 december 2020 is a Thursday, not a woensdag.`,
  ])
})

test('what a series gets wrong is told in the file of the series', () => {
  const series = {
    name: 'series/masterclasses-2019.yaml',
    text: textOf('events/files/series/masterclasses-2019.yaml').replace(
      '12.30–13.00',
      '12.30–13.05',
    ),
  }
  const own = {
    name: 'masterclass-goes-2019.yaml',
    text: textOf('events/files/masterclass-goes-2019.yaml'),
  }
  const [mistake] = readEventFile(own, { series }).mistakes
  expect(mistake).toMatchObject({
    file: series.name,
    text: 'Overlap met het onderdeel ervoor: 13.00–13.05.',
  })
})

test('the demo overlay fits the events, and names twenty municipalities', () => {
  const text = textOf('demo/overlay.yaml')
  const { overlay, mistakes } = readOverlay({ name: 'overlay.yaml', text }, events)
  expect(mistakes).toEqual([])
  expect(overlay!.events['start-2020']!.municipalities).toHaveLength(20)
  const wrong = readOverlay({ name: 'overlay.yaml', text: text.replace('kunst:', 'dans:') }, events)
  expect(wrong.mistakes.map(({ text }) => text)).toEqual(['Er is geen workshop met id “dans”.'])
})

test('sign-up opens and closes by the clock in Amsterdam, where a file says when', () => {
  const window = [
    'opens: { day: maandag 2 november 2020, hours: 09.00, quote: Aanmelden kan via het formulier }',
    'closes: { day: woensdag 2 december 2020, hours: 17.00, quote: Aanmelden kan via het formulier }',
  ]
  const text = `${startMeeting}\n${window.join('\n')}\n`
  const { event } = readEventFile({ name: 'start-2020.yaml', text }, { sources: null })
  expect(event?.opensAt).toEqual(new Date('2020-11-02T08:00:00Z'))
  expect(event?.closesAt).toEqual(new Date('2020-12-02T16:00:00Z'))
})
