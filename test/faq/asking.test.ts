import { beforeEach, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { channel, group } from '../connector/client.ts'
import type { Participant } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(stage.clear)

const ask = async (who: Participant, text: string) => cardIn(await who.say(text))
const heading = (card: any): string => card.body[0].text
const button = (card: any, verb: string, at = 0) =>
  actionsOf(card).filter((one) => one.verb === verb)[at]!
const press = async (who: Participant, { verb, data }: any) => (await who.press(verb, data)).value
const anna = () => stage.as('anna')
const minutes = (count: number) =>
  (stage.clock.now = new Date(stage.clock.now.getTime() + count * 60_000))
const kept = () => stage.db.selectFrom('question').selectAll().orderBy('id').execute()

describe('an answer', () => {
  test('repeats the question, and shows the quote with its source and date', async () => {
    const card = await ask(anna(), 'voor hoeveel gemeenten is die uitkering?')
    expect(heading(card)).toBe('Hoeveel gemeenten krijgen de decentralisatie-uitkering?')
    const told = words(card)
    expect(told).toContain('voor 20 gemeenten')
    expect(told).toContain('“Het ministerie van SZW stelt daarom voor 20 gemeenten')
    expect(told).toContain('Bron: pagina over de startbijeenkomst van SZW en KIS, december 2020.')
    expect(told).toContain('Was dit het antwoord?')
  })

  test('is given in English to whoever speaks English', async () => {
    const emma = stage.as('emma', { locale: 'en-GB' })
    const told = words(await ask(emma, 'how many municipalities get the grant?'))
    expect(told).toContain('20 municipalities')
    expect(told).toContain('Source: page on the start meeting of SZW and KIS, December 2020.')
    expect(told).toContain('Was this the answer?')
  })

  test('about an event comes from the event as it is now', async () => {
    await stage.inTransaction((db) =>
      db
        .updateTable('event')
        .set({ starts_at: new Date('2020-12-03T10:00:00+01:00') })
        .where('id', '=', 'start-2020')
        .execute(),
    )
    const told = words(await ask(anna(), 'hoe laat begint de startbijeenkomst?'))
    expect(told).toContain('donderdag 3 december 2020, 10.00–11.30 uur')
  })

  test('speaks as people are spoken to at the event that was asked about', async () => {
    expect(words(await ask(anna(), 'wat kost de startbijeenkomst?'))).toContain('gratis')
    const formal = await ask(anna(), 'wanneer was de themabijeenkomst van 30 maart 2023?')
    expect(words(await press(anna(), button(formal, 'faq.helped')))).toContain('dank u wel')
    const familiar = await ask(anna(), 'wat kost de startbijeenkomst?')
    expect(words(await press(anna(), button(familiar, 'faq.helped')))).toContain('dank je wel')
  })

  test('tells what is past as past', async () => {
    const told = words(await ask(anna(), 'wanneer was de masterclass in Deventer?'))
    expect(told).toContain('was op dinsdag 29 oktober 2019')
  })

  test('leads on to what people ask next, and stays where it stands', async () => {
    const card = await ask(anna(), 'wat is de decentralisatie-uitkering?')
    const next = button(card, 'faq.read')
    const { value, replies } = await anna().press(next.verb, next.data)
    expect(value).toBe('')
    expect(heading(cardIn(replies))).toBe(next.title)
  })

  test('about the conditions leads to the guide that lays a project beside them', async () => {
    const card = await ask(
      anna(),
      'aan welke voorwaarden moet een project voldoen voor de uitkering?',
    )
    expect(button(card, 'guide.open').title).toBe('Voorwaardenwijzer')
  })

  test('has several parts when several things were asked at once', async () => {
    const card = await ask(anna(), 'hoe laat is de lunch op 30 maart en wat kost het?')
    expect(heading(card)).toBe('U vroeg 2 dingen tegelijk')
    expect(words(card)).toContain('13.00–14.00 uur')
    expect(words(card)).toContain('kosteloos')
  })

  test('names both names of KIS, each with its source and date', async () => {
    const told = words(await ask(anna(), 'wat is KIS?'))
    expect(told).toContain('najaar 2019: Kennisplatform Integratie en Samenleving')
    expect(told).toContain('maart 2023: Kennisplatform Inclusief Samenleven')
    expect(told).toContain('artikel van Movisie over de masterclasses, najaar 2019')
    expect(told).toContain('Platform Gemeenten en Mensenrechten, maart 2023')
  })

  test.each([
    ['waar spreekt Hanneke Felten?', ['Startbijeenkomst', '26 oktober 2020']],
    ['wie geeft Vooroordelen Voorbij?', ['Frauke de Kort', 'Lucho Rubio']],
  ])('finds people over all events: “%s”', async (question, names) => {
    const told = words(await ask(anna(), question))
    for (const name of names) expect(told).toContain(name)
  })

  test('finds somebody whose name was misspelt', async () => {
    expect(words(await ask(anna(), 'wie is Toronoglu?'))).toContain('Yasin Toronuglu')
  })
})

describe('what is not plain', () => {
  test('is asked back, with three ways to mean it at most and a way out', async () => {
    const card = await ask(anna(), 'wat doen we met polarisatie?')
    const offered = actionsOf(card).filter(({ verb }) => verb === 'faq.read')
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.length).toBeLessThanOrEqual(3)
    expect(button(card, 'faq.none').title).toBe('Geen van deze')
    const none = await press(anna(), button(card, 'faq.none'))
    expect(heading(none)).toBe('Dat staat niet in mijn bronnen')
    expect((await kept())[0]).toMatchObject({ outcome: 'suggest', helped: false, entry_id: null })
  })

  test('is answered by a press, and that answer is remembered', async () => {
    const card = await ask(anna(), 'wat doen we met polarisatie?')
    const chosen = button(card, 'faq.read')
    await press(anna(), chosen)
    expect((await kept())[0]!.entry_id).toBe(chosen.data.entryId)
  })

  test('of which event is asked, those to come first', async () => {
    const card = await ask(anna(), 'wie zijn de sprekers?')
    expect(heading(card)).toBe('Over welke bijeenkomst gaat uw vraag?')
    const answer = await press(anna(), button(card, 'faq.read'))
    expect(words(answer)).toContain('Tékla ten Napel')
  })

  test('is about the one event that somebody goes to, in their own chat', async () => {
    await stage.signUp(anna(), 'start-2020')
    minutes(20)
    expect(words(await ask(anna(), 'wie zijn de sprekers?'))).toContain('Tékla ten Napel')
  })

  test('about money is first told apart: three kinds, each to its own answer', async () => {
    const card = await ask(anna(), 'krijgen we geld?')
    expect(heading(card)).toBe('Welk geld bedoelt u?')
    expect(words(await press(anna(), button(card, 'faq.read', 0)))).toContain('SZW')
    const adv = words(await press(anna(), button(card, 'faq.read', 1)))
    expect(adv).toContain('gemeentefonds')
    const price = await press(anna(), button(card, 'faq.read', 2))
    expect(heading(price)).toBe('Over welke bijeenkomst gaat uw vraag?')
  })
})

describe('what the sources do not say', () => {
  test('is said so, with whom to ask', async () => {
    const card = await ask(anna(), 'wat is de hoofdstad van Peru?')
    expect(heading(card)).toBe('Dat staat niet in mijn bronnen')
    expect(words(card)).toContain('Ceronne Kastelein, adviseur bij Movisie en KIS')
    expect(button(card, 'experts.ask').data).toEqual({ questionId: expect.stringMatching(/^\d+$/) })
    expect((await kept())[0]).toMatchObject({ outcome: 'refuse', options: [], tried: [] })
  })

  test('is said of an event as well', async () => {
    const told = words(await ask(anna(), 'kan ik parkeren bij de themabijeenkomst van 30 maart?'))
    expect(told).toContain('Parkeren staat niet in mijn bronnen')
  })

  test.each([
    ['dank je wel', 'Graag gedaan'],
    ['ben je een robot?', 'Ik ben een bot'],
    ['hoe gaat het met je?', 'Met mij gaat het goed'],
  ])('is not how one answers “%s”, and small talk is not kept', async (text, answer) => {
    const [reply] = await anna().say(text)
    expect(reply.text).toContain(answer)
    expect(await kept()).toEqual([])
  })
})

describe('what was said before', () => {
  test('is gone on about: an event', async () => {
    await ask(anna(), 'wat kost de startbijeenkomst?')
    expect(words(await ask(anna(), 'en wanneer is dat?'))).toContain('donderdag 3 december 2020')
    expect(words(await ask(anna(), 'en de sprekers?'))).toContain('Tékla ten Napel')
  })

  test('is gone on about: the grant', async () => {
    await ask(anna(), 'wat is de decentralisatie-uitkering?')
    expect(heading(await ask(anna(), 'en voor wie?'))).toContain('Voor wie is de decentralisatie')
    expect(heading(await ask(anna(), 'en welke voorwaarden?'))).toContain('welke voorwaarden')
  })

  test('is forgotten after a quarter of an hour', async () => {
    await ask(anna(), 'wat kost de startbijeenkomst?')
    minutes(16)
    expect(heading(await ask(anna(), 'en de sprekers?'))).not.toContain('Startbijeenkomst')
  })

  test('gives way to another topic', async () => {
    await ask(anna(), 'wat is de decentralisatie-uitkering?')
    await ask(anna(), 'wat kosten de masterclasses?')
    const card = await ask(anna(), 'en waar waren die?')
    expect(JSON.stringify(actionsOf(card))).not.toContain('du-')
    expect(words(card)).toContain('masterclasses')
  })

  test('is of one person: another one did not say it', async () => {
    await ask(anna(), 'wat is de decentralisatie-uitkering?')
    const card = await ask(stage.as('bram'), 'en voor wie?')
    expect(heading(card)).not.toContain('decentralisatie-uitkering')
  })
})

describe('whether it helped', () => {
  test('is asked, and thanked for; the answer stays to be read', async () => {
    const card = await ask(anna(), 'voor hoeveel gemeenten is de uitkering?')
    const thanked = await press(anna(), button(card, 'faq.helped'))
    expect(words(thanked)).toContain('Fijn, dank u wel.')
    expect(words(thanked)).toContain('20 gemeenten')
    expect((await kept())[0]!.helped).toBe(true)
  })

  test('may be typed', async () => {
    await ask(anna(), 'voor hoeveel gemeenten is de uitkering?')
    expect(words(await ask(anna(), 'ja'))).toContain('Fijn, dank u wel.')
  })

  test('when not, leaves room for a reason, and leads to an expert', async () => {
    const card = await ask(anna(), 'voor hoeveel gemeenten is de uitkering?')
    const sorry = await press(anna(), button(card, 'faq.unhelped'))
    expect(heading(sorry)).toBe('Jammer dat dit niet hielp')
    const { data } = button(sorry, 'faq.reason')
    expect(button(sorry, 'experts.ask').data).toEqual(data)
    await anna().press('faq.reason', { ...data, reason: ' Ik zocht een lijst ' })
    expect((await kept())[0]).toMatchObject({ helped: false, reason: 'Ik zocht een lijst' })
  })

  test('is nobody’s business in another chat', async () => {
    await ask(anna(), 'voor hoeveel gemeenten is de uitkering?')
    const questionId = String((await kept())[0]!.id)
    const reply = await stage.as('bram').press('faq.helped', { questionId })
    expect(reply.value).toBe('Dat antwoord is er niet meer')
    expect((await kept())[0]!.helped).toBe(null)
  })
})

describe.each([
  ['a meeting chat', () => group('faq')],
  ['a channel', () => channel('faq')],
])('in %s', (_where, place) => {
  test('an answer is there for all, and all may say whether it helped', async () => {
    const conversation = place()
    const card = await ask(stage.as('anna', { conversation }), 'wat kost de startbijeenkomst?')
    expect(words(card)).toContain('gratis')
    const other = stage.as('bram', { conversation })
    expect(words(await press(other, button(card, 'faq.helped')))).toContain('dank je wel')
    expect((await kept()).map(({ helped }) => helped)).toEqual([null, true])
  })

  test('nobody learns to which event somebody goes', async () => {
    await stage.signUp(anna(), 'start-2020')
    const card = await ask(stage.as('anna', { conversation: place() }), 'wie zijn de sprekers?')
    expect(heading(card)).toBe('Over welke bijeenkomst gaat uw vraag?')
  })

  test('what is personal is said in private', async () => {
    await anna().arrives()
    const [reply] = await stage.as('anna', { conversation: place() }).say('ben ik aangemeld?')
    expect(reply.text).toContain('in onze eigen chat')
  })
})

describe('about me', () => {
  test.each(['ben ik aangemeld?', 'welke workshop heb ik?', 'sta ik op de wachtlijst?'])(
    '“%s” is told from my registration',
    async (question) => {
      const round1 = await stage.offering('start-2020', '1')
      await stage.signUp(anna(), 'start-2020', { round1 })
      const told = words(await ask(anna(), question))
      expect(told).toContain('Startbijeenkomst')
      expect(told).toContain('goede dialoog')
    },
  )
})

describe('what is asked', () => {
  test('is kept once, also when Teams repeats it', async () => {
    const activity = anna().message('voor hoeveel gemeenten is de uitkering?')
    await stage.again(activity)
    await stage.again(activity)
    const rows = await kept()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      text: 'voor hoeveel gemeenten is de uitkering?',
      outcome: 'answer',
      entry_id: 'du-aantal',
      options: ['du-aantal'],
      tried: [
        { id: 'du-aantal', question: 'Hoeveel gemeenten krijgen de decentralisatie-uitkering?' },
      ],
    })
    expect(rows[0]!.chance).toBeGreaterThan(0.7)
  })

  test('is forgotten after ninety days', async () => {
    await ask(anna(), 'voor hoeveel gemeenten is de uitkering?')
    minutes(89 * 24 * 60)
    await stage.tick('faq.forget')
    expect(await kept()).toHaveLength(1)
    minutes(2 * 24 * 60)
    await stage.tick('faq.forget')
    expect(await kept()).toEqual([])
  })

  test('is shown to whoever asked, and erased at their word', async () => {
    await ask(anna(), 'voor hoeveel gemeenten is de uitkering?')
    expect(words(await ask(anna(), 'mijn gegevens'))).toContain('voor hoeveel gemeenten')
    await anna().press('people.erase', { sure: true })
    expect(await kept()).toEqual([])
  })
})

test('nothing in what was said goes against the rules of Teams', () => {
  expect(stage.connector.violations).toEqual([])
})
