import { beforeEach, describe, expect, test } from 'vitest'
import { factEntries } from '../../src/faq/facts.ts'
import { seriesFact } from '../../src/faq/shared-facts.ts'
import type { Lang } from '../../src/lang.ts'
import { cardIn, stage, words } from '../stage.ts'
import { programmes } from './programme.ts'

beforeEach(stage.clear)

const asked = async (text: string, locale = 'nl-NL') =>
  words(cardIn(await stage.as('anna', { locale }).say(text)))

type Programme = ReturnType<typeof programmes>[number]

/** Told without being asked for, so that no engine stands in between. */
const toldOf = (id: string, now = '2020-11-26', lang: Lang = 'nl', all = programmes()): string =>
  all
    .flatMap((one) => factEntries(one, new Date(`${now}T09:00:00+01:00`), lang))
    .find((fact) => fact.id === id)!.answer

function toldOfSeries(
  id: string,
  now = '2020-11-26',
  lang: Lang = 'nl',
  all = programmes(),
): string {
  const [series, facet] = id.split('/') as [string, string]
  const own = all.filter(({ event }) => event.series === series)
  return seriesFact(facet, own, { now: new Date(`${now}T09:00:00+01:00`), lang }).answer
}

const changed = (id: string, event: Partial<Programme['event']>) =>
  programmes().map((one) =>
    one.event.id === id ? { ...one, event: { ...one.event, ...event } } : one,
  )

describe('of an event people hear', () => {
  test.each([
    ['wie organiseert de startbijeenkomst?', 'het ministerie van SZW en KIS'],
    ['wie organiseert het congres in juni 2021?', 'KIS en het Polarisatie-lab'],
    ['wie organiseert de themabijeenkomst van 30 maart 2023?', 'het Platform Gemeenten'],
    ['wie organiseerde de masterclasses?', 'Movisie, in opdracht van het ministerie van BZK'],
  ])('who organises it: %s', async (question, told) => {
    expect(await asked(question)).toContain(told)
  })

  test('that places are limited, and how to write to it, without a phone number', async () => {
    const event = 'de themabijeenkomst van 30 maart 2023'
    const places = await asked(`hoeveel plaatsen zijn er bij ${event}?`)
    expect(places).toContain('Het aantal plaatsen is beperkt.')
    expect(places).toContain('Let op: het aantal plaatsen is beperkt.”')
    const details = await asked(`wat is het telefoonnummer van ${event}?`)
    expect(details).toContain('Een telefoonnummer staat niet in mijn bronnen.')
    expect(details).toContain('platformgemeentenenmensenrechten@minbzk.nl')
  })

  test('while it is on, that it is, and where to come in', async () => {
    stage.clock.now = new Date('2020-12-03T09:50:00Z')
    expect(await asked('wanneer is de startbijeenkomst?')).toContain('is op donderdag 3 december')
    const link = await asked('krijg ik een teams-link voor de startbijeenkomst?')
    expect(link).toContain('Wie is aangemeld')
    expect(link).not.toContain('al geweest')
  })

  test('that speakers and workshops are named among others, the same in every round', async () => {
    const event = 'de themabijeenkomst van 30 maart 2023'
    expect(await asked(`wie spreken er op ${event}?`)).toContain('Er kunnen meer sprekers zijn')
    const workshops = await asked(`welke workshops zijn er op ${event}?`)
    expect(workshops).toContain('Elke ronde heeft dezelfde workshops.')
    expect(workshops).not.toContain('komen er nog')
  })

  test('what a part of the programme rests on', async () => {
    const told = await asked('hoe laat is de lezing over wat werkt op de startbijeenkomst?')
    expect(told).toContain('09.40–09.50 uur')
    expect(told).toContain('“09.40 uur - Lezing over wat werkt door KIS-onderzoekers')
  })

  test('when somebody speaks, and honestly nothing of who they are besides', async () => {
    const spoken = await asked('hoe laat spreekt Hanneke Felten op de startbijeenkomst?')
    expect(spoken).toContain('09.40–09.50 uur')
    const given = await asked('when does Koen Kros speak?', 'en-US')
    expect(given).toContain('12:00–13:00, 14:00–15:00 and 15:00–16:00')
    const old = await asked('Hoe oud is Rabin Baldewsingh?')
    expect(old).toContain('Dat staat niet in mijn bronnen. Van sprekers en andere mensen weet ik')
  })

  test('in which regions and towns the masterclasses are, on one line each', async () => {
    const told = await asked('in welke regio’s en plaatsen zijn de masterclasses?')
    expect(told).toMatch(/29 oktober 2019, 12\.30–17\.30 uur: Deventer \(regio Noord-Oost\)/)
    expect(told).toContain('Goes (regio Zuid-West Nederland)')
  })

  test('in English what people are in English', async () => {
    const told = await asked('who speaks at the start meeting?', 'en-GB')
    expect(told).toContain('Hanan Nhass, project leader, KIS')
    expect(told).toContain('Tékla ten Napel, ministry of SZW')
  })
})

describe('of a congress that never was sure', () => {
  test('it is told after its month that nobody knows whether it was held', async () => {
    expect(await asked('wanneer is het congres?')).toContain('is in juni 2021, onder voorbehoud')
    stage.clock.now = new Date('2021-08-01T09:00:00+02:00')
    const told = await asked('wanneer was het congres?')
    expect(told).toContain('zou in juni 2021 zijn, onder voorbehoud')
    expect(told).toContain('Of het is doorgegaan, staat niet in mijn bronnen.')
  })
})

test('the promise of a link is told as it was announced once the meeting is over', async () => {
  stage.clock.now = new Date('2020-12-10T09:00:00+01:00')
  const told = await asked('waar vind ik de teams-link van de startbijeenkomst?')
  expect(told).toContain(
    'In de aankondiging staat: wie is aangemeld, krijgt vooraf een Teams-link.',
  )
  expect(told).toContain('“Voorafgaand aan de bijeenkomst ontvang je van ons een Teams-link.”')
})

describe('which event is meant', () => {
  test('is told with its town where others of a series share its title', () => {
    const title = '“Masterclass Effectief antidiscriminatiebeleid” in Deventer'
    for (const facet of ['when', 'where', 'price', 'signup', 'status', 'food', 'parking', 'card'])
      expect(toldOf(`masterclass-deventer-2019/${facet}`), facet).toContain(title)
    const english = toldOf('masterclass-goes-2019/signup', '2020-11-26', 'en')
    expect(english).toContain('“Masterclass Effective anti-discrimination policy” in Goes')
  })

  test.each(['nl', 'en'] as const)('is plain from every answer of it, also in %s', (lang) => {
    for (const one of programmes())
      for (const { id, answer } of factEntries(one, new Date('2020-11-26T09:00:00+01:00'), lang))
        expect(answer, id).toContain(`“${one.event.title[lang]}”`)
  })
})

describe('of a series', () => {
  const towns = ['Deventer', 'Franeker', 'Weert', 'Goes', 'Bodegraven']

  test.each(['when', 'time', 'doors', 'overview', 'where', 'card'])(
    'the events are told in the order of their dates, each with its town: %s',
    (facet) => {
      const lines = toldOfSeries(`masterclasses-2019/${facet}`).split('\n')
      const named = lines.flatMap((line) => towns.find((town) => line.includes(town)) ?? [])
      expect(named).toEqual(towns)
    },
  )

  test('what differs is told of each by its title', () => {
    const signup = toldOfSeries('najaar-2020/signup').split('\n')
    expect(signup).toHaveLength(4)
    expect(signup[0]).toBe(
      'Aanmelden voor “Inclusief lokaal beleid” kan niet meer: het is al geweest.',
    )
    expect(signup[3]).toContain('“Corona, polarisatie en lokale veerkracht” kan hier')
    expect(toldOfSeries('najaar-2020/link')).toContain(
      'Wie is aangemeld voor “Corona, polarisatie en lokale veerkracht”, krijgt de link vooraf.',
    )
  })

  test('what is known of some is not said of the others', () => {
    const lead = toldOfSeries('najaar-2020/lead')
    expect(lead).toMatch(/“Inclusief lokaal beleid”:\n- Bahram.+“Aanpak inst.+:\n- Kim Dankoor/s)
    expect(lead).toContain('Over de andere bijeenkomsten van deze reeks staat dit niet')
    expect(toldOfSeries('najaar-2020/join', '2020-11-26', 'en')).toContain('the other meetings')
  })

  test('what is the same of all is told once', () => {
    expect(toldOfSeries('najaar-2020/organiser')).toBe(
      'Organisatie van de reeks “Vier online bijeenkomsten over inclusief lokaal beleid”: KIS.',
    )
    expect(toldOfSeries('najaar-2020/status', '2020-12-20')).toBe(
      'De reeks “Vier online bijeenkomsten over inclusief lokaal beleid” is al geweest.',
    )
    expect(toldOfSeries('masterclasses-2019/signup')).toBe(
      'Aanmelden voor “Masterclass Effectief antidiscriminatiebeleid” kan niet meer: het is al geweest.\nAanmelden was verplicht.',
    )
  })
})

describe('how an event stands', () => {
  test('is told as full before its day, and as over after it', () => {
    expect(toldOf('themadag-2023/status')).toMatch(/is vol: er zijn geen plaatsen meer beschikbaar/)
    expect(toldOf('themadag-2023/status', '2020-11-26', 'en')).toContain('is full')
    expect(toldOf('themadag-2023/status', '2023-04-20')).toMatch(/ is al geweest\.$/)
    expect(toldOf('themadag-2023/signup', '2023-04-20')).toContain('Er waren geen plaatsen meer')
  })

  test('is told as called off, before its day and after', () => {
    const off = changed('start-2020', { status: 'cancelled' })
    expect(toldOf('start-2020/when', '2020-11-26', 'nl', off)).toMatch(
      /zou op .+ maar gaat niet door/,
    )
    expect(toldOf('start-2020/link', '2020-11-26', 'nl', off)).toContain('gaat niet door')
    expect(toldOf('start-2020/status', '2020-12-20', 'nl', off)).toContain('ging niet door')
    expect(toldOf('start-2020/where', '2020-12-20', 'en', off)).toContain('was to be online')
  })

  test('is told of each in a list of dates, where one was called off', () => {
    const off = changed('masterclass-goes-2019', { status: 'cancelled' })
    const told = toldOfSeries('masterclasses-2019/when', '2019-11-01', 'nl', off)
    expect(told).toContain('Goes (regio Zuid-West Nederland). Gaat niet door.\n')
    expect(told).toMatch(/Weert \(regio Zuid-Oost Nederland\)\n/)
  })

  test('until when one can sign up is told as past once it is', () => {
    const closing = changed('start-2020', { closesAt: new Date('2020-12-01T12:00:00+01:00') })
    expect(toldOf('start-2020/deadline', '2020-11-26', 'nl', closing)).toContain(
      'kan tot dinsdag 1',
    )
    expect(toldOf('start-2020/deadline', '2020-12-02', 'nl', closing)).toContain(
      'kon tot dinsdag 1',
    )
  })
})

test('of the congress all is told that is known, and that its subject is not', () => {
  const [when, where, organiser, subject, related] = toldOf('congres-2021/about').split('\n')
  expect(when).toContain('is in juni 2021, onder voorbehoud. De precieze dag')
  expect(where).toBe('Het is hier: Vrije Universiteit, onder voorbehoud.')
  expect(organiser).toContain('KIS en het Polarisatie-lab van de Vrije Universiteit')
  expect(subject).toBe('Waar het precies over gaat, staat niet in mijn bronnen.')
  expect(related).toContain('pre-conferentie')
})

test('of what has no hour the date is told in one line with that', () => {
  for (const facet of ['when', 'time', 'doors'])
    expect(toldOf(`talkshow-2020/${facet}`)).toBe(
      '“Inclusief lokaal beleid” was op maandag 28 september 2020. De begintijd en de eindtijd staan niet in mijn bronnen.',
    )
})

test('a programme is told with its end', () => {
  expect(toldOf('masterclass-weert-2019/programme')).toMatch(
    /- 17\.00 Netwerkborrel\n- 17\.30 Einde$/,
  )
  expect(toldOf('start-2020/programme')).toMatch(/- 11\.30 Einde$/)
})

test('a workshop is told with its event', () => {
  expect(toldOf('start-2020/workshop/kunst')).toMatch(
    /^Workshop 3 bij “Startbijeenkomst”: Hoe kun je/,
  )
  expect(toldOf('start-2020/workshop/kunst/speakers')).toMatch(
    /^Workshop 3 bij “Startbijeenkomst”.+\nWie deze workshop geeft, staat niet in mijn bronnen\.$/,
  )
})
