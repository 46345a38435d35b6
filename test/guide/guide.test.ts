import { beforeEach, describe, expect, test } from 'vitest'
import { group } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(() => stage.clear())
const anna = () => stage.as('anna')
const emma = () => stage.as('emma', { locale: 'en-GB' })

const dinners =
  'We organiseren ontmoetingen tussen vluchtelingen en buurtbewoners om discriminatie op afkomst te voorkomen en het samenleven te bevorderen.'

const laid = async (text: string, who = anna()) => (await who.press('guide.read', { text })).value

/** What stands under one part of a condition. */
function saidOf(card: any, part: string): string {
  const parts = card.body.flatMap(({ items = [] }: any) => items.flatMap(({ items }: any) => items))
  const at = parts.findIndex((one: any) => one?.text?.slice(2) === part)
  return parts[at + 1].text
}

describe('a project beside the conditions', () => {
  test('whoever asks whether it fits gets a form, by any of its words', async () => {
    for (const said of ['voorwaardenwijzer', 'past mijn project bij de uitkering?']) {
      const card = cardIn(await anna().say(said))
      expect(words(card), said).toContain('Een oordeel geef ik niet')
      expect(card.body.some((part: any) => part.id === 'text' && part.maxLength === 2000)).toBe(
        true,
      )
    }
    expect(words(cardIn(await emma().say('conditions guide')))).toContain('I give no verdict')
  })

  test('the answer to what the conditions are leads here, and stays', async () => {
    const [answer] = await anna().say('Aan welke voorwaarden moet een initiatief voldoen?')
    const { title, data } = cardIn([answer]).actions.find(({ verb }: any) => verb === 'guide.open')
    expect(title).toBe('Voorwaardenwijzer')
    const { replies, value } = await anna().press('guide.open', data, { replyToId: answer.id })
    expect([words(cardIn(replies)).includes('Een oordeel geef ik niet'), value]).toEqual([true, ''])
  })

  test('each part of both conditions is marked, with the words that did it and the quotes whole', async () => {
    const card = await laid(dinners)
    expect(saidOf(card, 'interacties tussen burgers')).toBe('Staat erin: “ontmoetingen”')
    expect(saidOf(card, 'verschillende migratieachtergronden')).toBe('Staat erin: “vluchtelingen”')
    expect(saidOf(card, 'het voorkomen van discriminatie')).toBe('Staat erin: “discriminatie”')
    expect(saidOf(card, 'religie')).toBe('Staat er niet in')
    expect(saidOf(card, 'ras (huidskleur, afkomst, nationale of etnische achtergrond)')).toBe(
      'Staat erin: “afkomst”',
    )
    expect(saidOf(card, 'het bevorderen van het samenleven')).toBe('Staat erin: “samenleven”')
    expect(words(card)).toContain(
      '“gericht is op het voorkomen van discriminatie naar religie, levensovertuiging en ras (huidskleur, afkomst, nationale of etnische achtergrond) en het bevorderen van het samenleven.”',
    )
    expect(words(card)).toContain('startbijeenkomst van SZW en KIS, december 2020')
    expect(words(card)).toContain('Ceronne Kastelein')
  })

  test('it gives no verdict and no score', async () => {
    const said = words(await laid(dinners))
    expect(said).toContain('Dit is geen oordeel')
    expect(said).not.toMatch(/voldoet|komt in aanmerking|toegestaan|goedgekeurd|%|punten|\d van \d/)
  })

  test('the same in one message, after the words for it', async () => {
    const card = cardIn(await anna().say(`voorwaardenwijzer: ${dinners}`))
    expect(saidOf(card, 'interacties tussen burgers')).toBe('Staat erin: “ontmoetingen”')
    const asked = cardIn(await anna().say(`past mijn project bij de uitkering? ${dinners}`))
    expect(saidOf(asked, 'interacties tussen burgers')).toBe('Staat erin: “ontmoetingen”')
  })

  test.each([
    ['We geven een cursus, geen ontmoeting.', 'Vraag na: “geen ontmoeting”'],
    [
      'Er is geen ontmoeting of dialoog.',
      'Vraag na: “geen ontmoeting”, “geen ontmoeting of dialoog”',
    ],
    ['Ontmoeting is niet het doel.', 'Vraag na: “ontmoeting is niet”'],
    ['Zonder dialoog gaan we aan de slag.', 'Vraag na: “zonder dialoog”'],
    ['Niet alleen ontmoeting, ook een lezing.', 'Staat erin: “ontmoeting”'],
    ['Geen lezing maar ontmoeting.', 'Staat erin: “ontmoeting”'],
    ['Geen lezing, wel een ontmoeting.', 'Staat erin: “ontmoeting”'],
    ['Een ontmoetng in de wijk.', 'Staat erin: “ontmoetng”'],
    ['We koken in de wijk.', 'Staat er niet in'],
    ['Het buurtcontact houden we op afstand.', 'Vraag na: “buurtcontact”'],
    ['Het gaat over het vervoer en de kosten.', 'Staat er niet in'],
    ['Iedereen krijgt een maatje.', 'Vraag na: “maatje”'],
  ])('“%s” is read as it was meant', async (text, said) => {
    expect(saidOf(await laid(text), 'interacties tussen burgers')).toBe(said)
  })

  test('a ground that the source does not name is asked about, and does not count as one that it names', async () => {
    const card = await laid('Een campagne over leeftijdsdiscriminatie.')
    expect(words(card)).toContain(
      'Dit noemt u ook, en het staat niet in de voorwaarden: leeftijd: “leeftijdsdiscriminatie”',
    )
    expect(saidOf(card, 'het voorkomen van discriminatie')).toBe(
      'Vraag na: “leeftijdsdiscriminatie”',
    )
  })

  test('English is read and answered in English, beside the Dutch quote', async () => {
    const card = await laid('Refugees and neighbours meet each other, against racism.', emma())
    expect(saidOf(card, 'different migration backgrounds')).toBe('Is in it: “refugees”')
    expect(saidOf(card, 'preventing discrimination')).toBe('Is in it: “racism”')
    expect(saidOf(card, 'religion')).toBe('Is not in it')
    expect(words(card)).toContain('“gericht is op interacties tussen burgers')
    expect(words(card)).toContain('The source is in Dutch; the English is ours.')
  })

  test('what has nothing to do with it is said to have nothing in it', async () => {
    const card = await laid('We kopen nieuwe bureaustoelen voor het gemeentehuis.')
    expect(words(card)).toContain('Ik herken in uw beschrijving niets van de voorwaarden')
    expect(words(card)).not.toContain('✓')
  })
})

describe('what people send', () => {
  test.each(['', '   ', '\u200b'])(
    'nothing at all gets the form again, with what to do',
    async (text) => {
      const card = await laid(text)
      expect(words(card)).toContain('Schrijf eerst iets over uw project')
      expect(card.body.some((part: any) => part.id === 'text')).toBe(true)
    },
  )

  test('2,000 characters are read to the last, and the cards stay small', async () => {
    const hardest = '"*\\'.repeat(700).slice(0, 1990)
    const card = await laid(`${hardest} ontmoeting`.slice(-2000))
    expect(saidOf(card, 'interacties tussen burgers')).toContain('ontmoeting')
    const pressed = await anna().press('guide.note', card.actions[0].data)
    expect(pressed.value.body.find(({ id }: any) => id === 'note').value).toContain(
      hardest.slice(-90),
    )
    expect(stage.connector.violations).toEqual([])
  })

  test('more gets the form again, filled in as far as it goes', async () => {
    const card = await laid('ontmoeting '.repeat(300))
    expect(words(card)).toContain('ik lees tot 2.000 tekens')
    expect(card.body.find(({ id }: any) => id === 'text').value).toHaveLength(2000)
  })

  test('marks of a template or of mark-up stay what was typed', async () => {
    const card = await laid('Wij vragen ${title} en **ontmoeting** <b>hier</b>.')
    expect(words(card)).toContain('${title} en \\*\\*ontmoeting')
    expect(card.actions[0].data.text).toBe('Wij vragen ${title} en **ontmoeting** hier .')
  })

  test('in a shared chat nobody reads it along', async () => {
    const conversation = group('vergadering')
    await stage.as('anna').arrives()
    const there = stage.as('anna', { conversation })
    await there.say(`voorwaardenwijzer ${dinners}`)
    expect(JSON.stringify(stage.connector.activities(conversation.id))).not.toContain(
      'vluchtelingen',
    )
    expect(JSON.stringify(stage.connector.activities('a:anna'))).toContain('“vluchtelingen”')
  })
})

describe('a note for the file', () => {
  const noted = async (text: string, who = anna()) => {
    const { data } = (await laid(text, who)).actions[0]
    return (await who.press('guide.note', data)).value
  }
  const fileOf = (card: any) => fetch(card.actions[0].url)

  test('it holds the date, the description, the quotes and the marks, and says that it is no verdict', async () => {
    const { value } = (await noted(dinners)).body.find(({ id }: any) => id === 'note')
    expect(value).toContain('Datum: donderdag 26 november 2020')
    expect(value).toContain(dinners)
    expect(value).toContain(
      '“gericht is op interacties tussen burgers met verschillende migratieachtergronden en”',
    )
    expect(value).toContain('- interacties tussen burgers: Staat erin: “ontmoetingen”')
    expect(value).toContain('Geen oordeel')
  })

  test('the file says the same, and can be had for ten minutes', async () => {
    const card = await noted(dinners)
    const response = await fileOf(card)
    expect(response.headers.get('content-disposition')).toContain('voorwaardenwijzer.txt')
    expect(await response.text()).toBe(card.body.find(({ id }: any) => id === 'note').value)
    stage.clock.now = new Date(stage.clock.now.getTime() + 11 * 60_000)
    expect((await fileOf(card)).status).toBe(404)
  })

  test('a description of 2,000 characters fits in the address as well', async () => {
    const long = `${dinners} `.repeat(20).slice(0, 2000)
    const response = await fileOf(await noted(long))
    expect(await response.text()).toContain(long.trim())
  })

  test('nothing of it can be read in the address, and an altered address leads nowhere', async () => {
    const { url } = (await noted(dinners)).actions[0]
    expect(Buffer.from(url.split('/').at(-1), 'base64url').toString('latin1')).not.toContain(
      'ontmoet',
    )
    const bent = url.slice(0, -9) + (url.at(-9) === 'A' ? 'B' : 'A') + url.slice(-8)
    expect((await fetch(bent)).status).toBe(404)
  })

  test('the button can be said as well', async () => {
    await anna().press('guide.read', { text: dinners })
    expect(words(cardIn(await anna().say('maak een notitie')))).toContain(
      'Notitie voor het dossier',
    )
  })

  test('it comes in English', async () => {
    const card = await noted('Refugees meet neighbours.', emma())
    expect(await (await fileOf(card)).text()).toContain('No verdict')
  })

  test('once it is made, nobody can read the description in any table of ours', async () => {
    await laid('Een heel eigen kenwoord: kwetsbaarheidsfestival.')
    const before = await stage.inTransaction(tablesWith)
    expect(before, 'the buttons of the last card, for a quarter of an hour').toEqual(['talk'])
    await noted('Een heel eigen kenwoord: kwetsbaarheidsfestival.')
    expect(await stage.inTransaction(tablesWith)).toEqual([])
  })
})

async function tablesWith(db: any): Promise<string[]> {
  const tables = await db.introspection.getTables()
  const found: string[] = []
  for (const { name } of tables.filter(({ schema }: any) => schema === 'public')) {
    const rows = await db.selectFrom(name).selectAll().execute()
    if (
      JSON.stringify(rows, (_, v) => (typeof v === 'bigint' ? String(v) : v)).includes(
        'kwetsbaarheidsfestival',
      )
    )
      found.push(name)
  }
  return found
}
