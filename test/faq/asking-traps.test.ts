import { beforeAll, describe, expect, test } from 'vitest'
import { readAll } from '../../src/faq/engine.ts'
import { cardIn, stage, words } from '../stage.ts'
import { walk } from '../cards/walk.ts'

beforeAll(stage.clear)

const entries = readAll().flatMap(({ entries }) => entries)
let people = 0
/** Each question is asked by somebody new: nothing was said before it. */
const ask = async (text: string) => cardIn(await stage.as(`asker ${people++}`).say(text))
const heading = (card: any): string => card.body[0].text

/** What the bot says itself: the sources, their dates and the buttons left out. */
const own = (card: any): string =>
  [...walk(card.body)]
    .filter(({ part }) => part.type === 'TextBlock' && !/^(Bron|Stand|Source):/.test(part.text))
    .map(({ part }) => part.text)
    .join('\n')

describe('of money of which the sources name no amount', () => {
  test.each([
    'hoeveel krijgen we?',
    'hoeveel geld krijgen we uit de uitkering?',
    'wat is het bedrag van de decentralisatie-uitkering?',
    'hoe hoog is de uitkering?',
    'hoeveel euro krijgt een gemeente?',
    'hoeveel euro is er beschikbaar voor de uitkering',
    'om hoeveel geld gaat het bij de DU?',
    'wat levert die regeling ons op in euro’s?',
    'welk budget is er per gemeente?',
    'hoe groot is de pot van SZW?',
    'is er een maximumbedrag per gemeente?',
    'wat is het minimumbedrag van de uitkering?',
    'hoeveel budget krijgt Deventer uit de uitkering?',
    'kunt u mij de hoogte van de uitkering mededelen?',
    'bedrag uitkering',
    'hoeveel krijgt onze gemeente van SZW',
    'wanneer wordt de uitkering uitbetaald?',
    'hoeveel cofinanciering moeten we bijleggen?',
    'hoeveel van de uitkering mag naar personeel?',
    'hoeveel geld moeten we terugbetalen als er overblijft?',
    'wat is de uiterste datum om de uitkering aan te vragen?',
    'tot wanneer loopt de decentralisatie-uitkering?',
    'how much money do we get from the grant?',
    'what is the amount of the grant per municipality?',
  ])('no number is told: “%s”', async (question) => {
    expect(own(await ask(question))).not.toMatch(/\d|€|\beuro\b(?! krijgt)/i)
  })
})

describe('what does not work never becomes advice', () => {
  const wrong = entries.filter(({ id }) => /^niet-/.test(id))
  const asked = wrong.flatMap(({ id, question, variants }) =>
    [question, ...variants].map((text) => [text, id] as const),
  )

  test('every such item says so in its first word, in both languages', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(3)
    for (const { answer } of wrong) {
      expect(answer.nl).toMatch(/^Nee\b/)
      expect(answer.en).toMatch(/^No\b/)
    }
  })

  test.each(asked)('“%s”', async (question, id) => {
    const card = await ask(question)
    const told = own(card)
    const { answer } = wrong.find((one) => one.id === id)!
    const advises = /\b(Ja\b|werkt wel\b|is effectief|aan te raden|raad .* aan)/
    if (told.includes(answer.nl.slice(0, 60))) expect(told).toContain('Nee')
    else expect(told.split('\n')[1] ?? '').not.toMatch(advises)
  })

  test('training is only told with its condition', async () => {
    for (const question of [
      'werkt een bewustwordingstraining?',
      'wat werkt tegen discriminatie?',
    ]) {
      const told = own(await ask(question))
      if (/training/i.test(told)) expect(told).toMatch(/intrinsiek gemotiveerd/)
    }
  })
})

describe('money for one thing is not money for another', () => {
  test.each([
    'krijgen we geld voor de ADV?',
    'hoe wordt de antidiscriminatievoorziening betaald?',
    'wie betaalt het antidiscriminatiebureau',
  ])('the ADV is paid from the gemeentefonds: “%s”', async (question) => {
    const told = own(await ask(question))
    expect(told).toContain('gemeentefonds')
    expect(told).not.toMatch(/SZW stelt|20 gemeenten/)
  })

  test.each(['wat is de decentralisatie-uitkering?', 'welk ministerie betaalt de uitkering?'])(
    'the grant comes from SZW: “%s”',
    async (question) => {
      const told = own(await ask(question))
      expect(told).toContain('SZW')
      expect(told).not.toMatch(/gemeentefonds|Wga/)
    },
  )

  test.each(['krijgen we geld?', 'wat kost het?'])(
    'which is meant is asked when it is open: “%s”',
    async (question) => {
      expect(heading(await ask(question))).toBe('Welk geld bedoelt u?')
    },
  )
})

describe('what contradicts', () => {
  test('full wins over “meld je aan”', async () => {
    const told = words(
      await ask('kan ik me nog aanmelden voor de themabijeenkomst van 30 maart 2023?'),
    )
    expect(told).toMatch(/geen plaatsen meer beschikbaar|vol/i)
    expect(told).not.toMatch(/kan hier|typ “aanmelden”/)
  })

  test('both countings of the steps are told with their source', async () => {
    const told = words(await ask('waarom zijn er twee stappenplannen, zes of zeven stappen?'))
    expect(told).toContain('artikel van Movisie')
    expect(told).toContain('slides van de workshop')
  })
})

describe('an answer names what it is about, so that it can be read alone', () => {
  const answers = new Map(entries.map(({ id, answer }) => [id, answer]))
  const monitor = 'Monitor Gemeentelijk Beleid Arbeidstoeleiding Statushouders 2020'
  const publication = "'Theorieën en aanpakken van polarisatie'"

  test.each([
    ['adv-wat', 'antidiscriminatievoorziening (ADV)', 'anti-discrimination service'],
    ['adv-taken', 'antidiscriminatievoorziening (ADV)', 'anti-discrimination service'],
    ['dossier', "'Wat werkt bij-dossier'", "'Wat werkt bij-dossier'"],
    ['monitor-statushouders', monitor, monitor],
    ['pub-polarisatie', publication, publication],
  ])('%s', (id, dutch, english) => {
    const [nl, en] = [answers.get(id)!.nl, answers.get(id)!.en]
    expect(nl.split(/[.:] |\n/)[0]).toContain(dutch)
    expect(en.split(/[.:] |\n/)[0]).toContain(english)
  })
})

test('the opinion of a reader is no source', () => {
  const opinion = /Toine|Goossens/
  for (const { id, answer, citations } of entries) {
    expect(answer.nl, id).not.toMatch(opinion)
    for (const { quote } of citations) expect(quote, id).not.toMatch(opinion)
  }
})

test('whoever asks after that reader hears that it is not in the sources', async () => {
  expect(own(await ask('wat vindt Toine Goossens van KIS?'))).not.toMatch(/Goossens/)
})
