import { beforeEach, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(stage.clear)

const anna = () => stage.as('anna')
const emma = () => stage.as('emma', { locale: 'en-GB' })
const ask = async (text: string, who = anna()) => cardIn(await who.say(text))
const heading = (card: any): string => card.body[0].text
const titles = (card: any) => actionsOf(card).map(({ title }) => title)
const offered = (card: any) =>
  actionsOf(card).flatMap(({ verb, data }) => (verb === 'faq.read' ? data.entryId : []))
const count = (text: string, part: string) => text.split(part).length - 1

describe('what people read', () => {
  test('names a source once, under all quotes from it', async () => {
    const told = words(await ask('wanneer is de startbijeenkomst?'))
    expect(count(told, 'Bron: ')).toBe(1)
    expect(told).toMatch(/“donderdag, 3 december, 2020”.+“De bijeenkomst is op.+Bron: /)
  })

  test('tells the date of a source once', async () => {
    const told = words(await ask('wat is de decentralisatie-uitkering?'))
    expect(count(told, 'december 2020')).toBe(1)
  })

  test('quotes about a person the shortest words that name them', async () => {
    const told = words(await ask('wie is Hanneke Felten?'))
    expect(told).toContain('“KIS-onderzoekers Iris Andriessen en Hanneke Felten”')
    expect(told).not.toContain('vertellen KIS-onderzoekers')
  })

  test('starts with the event, and then what was asked of it', async () => {
    expect(heading(await ask('wat kost de startbijeenkomst?'))).toBe('Startbijeenkomst: prijs')
    const english = await ask('what does the start meeting cost?', emma())
    expect(heading(english)).toBe('Start meeting: price')
  })

  test('has a heading and names to choose from, also of workshops and sessions', async () => {
    const workshop = await ask('wie geeft workshop 3?')
    expect(heading(workshop)).toMatch(/^Wie geeft workshop 3, Hoe kun je kunst/)
    const { data } = actionsOf(workshop).find(({ verb }) => verb === 'faq.helped')!
    const entryId = 'start-2020/session/opening'
    const { value } = await anna().press('faq.read', { ...data, entryId })
    expect(heading(value)).toBe('Startbijeenkomst: Opening')
  })

  test('reads on in whole lines, and has three buttons at most below the question whether it helped', async () => {
    const card = await ask('wanneer is de startbijeenkomst?')
    expect(titles(card)).toEqual([
      ...['Ja', 'Nee', 'Plaats', 'Sprekers'],
      ...['Programma', 'Vraag het een deskundige'],
    ])
    expect(words(card)).toContain('Lees ook')
    expect(heading(await ask('sprekers'))).toBe('Startbijeenkomst: sprekers')
  })

  test('is led only to what the event has an answer to', async () => {
    const card = await ask('waar vindt de werksessie plaats?')
    const next = offered(card)
    expect(next).toContain('werksessie-2020/when')
    expect(next).not.toContain('werksessie-2020/speakers')
  })

  test('asks of a gap whether it helps, not whether it was the answer', async () => {
    const told = words(await ask('komt er een opname van de startbijeenkomst?'))
    expect(told).toContain(
      'Of er een opname is, staat niet in mijn bronnen over “Startbijeenkomst”',
    )
    expect(told).toContain('Helpt dit je verder?')
    expect(told).not.toContain('Was dit het antwoord?')
  })

  test('names an event in short once in full', async () => {
    const asked = await ask('wanneer is de startbijeenkomst?')
    const { data } = actionsOf(asked).find(({ verb }) => verb === 'faq.helped')!
    const entryId = 'masterclass-goes-2019/card'
    const { value } = await anna().press('faq.read', { ...data, entryId })
    expect(words(value)).toContain('Het was hier: Raadszaal van het stadskantoor')
  })

  test('chooses among events without reading a name twice', async () => {
    const card = await ask('waar gaat dit over?')
    expect(titles(card)).toContain('De hele reeks')
    expect(count(words(card), 'Gratis masterclasses lokaal antidiscriminatiebeleid')).toBe(1)
  })
})

describe('what was said before', () => {
  test.each([
    ['wat werkt niet?', 'wat werkt wel?', 'Wat werkt om discriminatie te verminderen?'],
    ['wat werkt niet?', 'en wat werkt wel?', 'Wat werkt om discriminatie te verminderen?'],
    ['wat werkt wel?', 'en wat werkt niet?', 'Wat werkt niet tegen discriminatie?'],
  ])('never turns “%s” into an answer to “%s”', async (before, after, expected) => {
    await ask(before)
    expect(heading(await ask(after))).toBe(expected)
  })

  test('is answered at once where a place is asked in passing', async () => {
    await ask('wanneer is de startbijeenkomst?')
    expect(heading(await ask('en waar is dat?'))).toBe('Startbijeenkomst: plaats')
  })

  test('does not draw in a question that is about something else', async () => {
    await ask('wanneer is de startbijeenkomst?')
    expect(heading(await ask('hoeveel inwoners heeft Breda?'))).toBe(
      'Dat staat niet in mijn bronnen',
    )
  })

  test('does not draw in a question about my own data', async () => {
    await ask('wanneer is de startbijeenkomst?')
    const card = await ask('wat gebeurt er met mijn gegevens?')
    expect(heading(card)).toMatch(/gegevens/)
  })

  test('is what several questions in one message are about', async () => {
    await ask('wanneer is de startbijeenkomst?')
    const told = words(await ask('hoe laat is het afgelopen en krijg ik een certificaat?'))
    expect(told).toContain('Startbijeenkomst: begin en einde')
    expect(told).toContain('Startbijeenkomst: bewijs van deelname')
  })
})

test('who names the money is not asked which money', async () => {
  const card = await ask(
    'Namens ons college van B en W zou ik graag willen vernemen of er nog middelen beschikbaar zijn in het kader van de decentralisatie-uitkering, en zo ja, tot wanneer wij een aanvraag kunnen indienen.',
  )
  expect(heading(card)).not.toBe('Welk geld bedoelt u?')
})

test.each([
  ['ja', 'Waar kan ik u mee helpen'],
  ['wie ben jij eigenlijk?', 'Ik ben een bot'],
])('“%s” is small talk, not a gap in the sources', async (said, answer) => {
  const [reply] = await anna().say(said)
  expect(reply.text).toContain(answer)
})
