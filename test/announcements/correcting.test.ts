import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until, words } from '../desk.ts'
import { buttonOf, openOffice, titlesOf, type Office } from './sending.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())

const cardOf = (replies: any[]) => replies.at(-1)?.attachments?.[0]?.content
const form = {
  titleNl: 'Andere zaal',
  bodyNl: 'Beste {naam}, het is zaal 3.',
  titleEn: '',
  bodyEn: '',
}
const holds = (card: any, id: string) => card.body.find((part: any) => part.id === id)?.value

async function sent(draft = {}) {
  const olga = await office.organises('Olga')
  for (const name of ['Anna', 'Bram']) await office.comes(name)
  const id = await office.send(draft)
  await office.arrived(id)
  return { olga, id }
}

/** Presses a button on a card. */
const press = async (who: any, card: any, title: string, typed = {}) => {
  const { verb, data } = buttonOf(card, title)
  return (await who.press(verb, { ...data, beside: undefined, ...typed })).value
}

describe('a correction', () => {
  test('is looked at first, and then stands in every chat where the old text stood', async () => {
    const { olga, id } = await sent({ asks: true })
    await press(office.as('anna', { name: 'Anna' }), office.cardOf('Anna'), 'Ik kom')
    const opened = cardOf(await olga.say('verstuurde mededeling wijzigen'))
    expect(holds(opened, 'titleNl')).toBe('Nieuwe zaal')
    const preview = await press(olga, opened, 'Bekijk eerst', form)
    expect(words(preview)).toContain('Beste Olga, het is zaal 3.')
    expect(office.chat('Anna').at(-1)).toContain('zaal 2')
    const before = office.chat('Anna').length
    office.clock.now = new Date('2020-11-26T10:30:00+01:00')
    const done = await press(olga, preview, 'Werk 2 berichten bij')
    office.clock.now = new Date('2020-11-26T09:00:00+01:00')
    expect(words(done)).toContain('✓ De mededeling is gewijzigd')
    expect(words(cardOf(await olga.say('voortgang')))).toContain(
      'Gewijzigd op donderdag 26 november 2020, 10.30 uur',
    )
    await office.arrived(id)
    for (const name of ['Anna', 'Bram']) {
      expect(office.chat(name).at(-1)).toContain(`Beste ${name}, het is zaal 3.`)
      expect(office.chat(name).at(-1)).toContain('Gewijzigd op donderdag 26 november 2020, 10.30')
      expect(office.chat(name).join()).not.toContain('zaal 2')
    }
    expect(office.chat('Anna')).toHaveLength(before)
    expect(office.chat('Anna').at(-1)).toContain('en je komt')
  })

  test('with something wrong in it keeps what was typed', async () => {
    const { olga } = await sent()
    const opened = cardOf(await olga.say('corrigeer mededeling'))
    const typed = { ...form, bodyNl: 'Beste {nam}, klik hier.' }
    const refused = await press(olga, opened, 'Bekijk eerst', typed)
    expect(words(refused)).toContain('{nam} ken ik niet')
    expect(holds(refused, 'bodyNl')).toBe(typed.bodyNl)
    const half = await press(olga, opened, 'Bekijk eerst', { ...form, titleEn: 'Room 3' })
    expect(words(half)).toContain('de titel en de tekst')
    expect(holds(half, 'titleEn')).toBe('Room 3')
  })

  test('of one organiser does not undo that of another unseen', async () => {
    const { olga, id } = await sent()
    const otto = await office.organises('Otto')
    const opened = cardOf(await olga.say('corrigeer mededeling'))
    const hers = await press(olga, opened, 'Bekijk eerst', form)
    const his = await press(otto, opened, 'Bekijk eerst', { ...form, bodyNl: 'Zaal 4.' })
    expect(words(await press(olga, hers, 'Werk 2 berichten bij'))).toContain('was je voor')
    expect(office.chat('Anna').at(-1)).toContain('zaal 2')
    await press(otto, his, 'Werk 2 berichten bij')
    const late = await press(olga, hers, 'Werk 2 berichten bij')
    expect(words(late)).toContain('was je voor')
    expect(holds(late, 'bodyNl')).toBe('Zaal 4.')
    await office.arrived(id)
    expect(office.chat('Anna').at(-1)).toContain('Zaal 4.')
  })
})

describe('a correction of what went to everybody', () => {
  test('is sent around by another than who wrote it', async () => {
    const { olga, id } = await sent({ audience: { everybody: true } })
    expect((await olga.say('corrigeer mededeling')).at(-1).text).not.toContain('Wijzig')
    const otto = await office.organises('Otto')
    const all = { event_id: null, role: 'organiser' as const }
    await office.db.updateTable('appointment').set(all).execute()
    const opened = cardOf(await olga.say('corrigeer mededeling'))
    const hers = await press(olga, opened, 'Bekijk eerst', form)
    expect(await press(olga, hers, 'Werk 3 berichten bij')).toContain('een tweede organisator')
    const seen = cardOf(await otto.say('corrigeer mededeling'))
    expect(holds(seen, 'titleNl')).toBe('Andere zaal')
    const his = await press(otto, seen, 'Bekijk eerst', form)
    await press(otto, his, 'Werk 3 berichten bij')
    await office.arrived(id)
    expect(office.chat('Anna').at(-1)).toContain('zaal 3')
  })
})

describe('withdrawing', () => {
  test('takes the buttons off the card of the progress that stood there already', async () => {
    const { olga } = await sent()
    await olga.say('voortgang')
    const shown = () => office.cardOf('Olga')
    expect(titlesOf(shown())).toEqual(['Resultaat', 'Wijzigen', 'Intrekken'])
    const form = cardOf(await olga.say('mededeling intrekken'))
    await press(olga, form, 'Trek in', { why: 'zaal 2 is dicht' })
    const cards = () =>
      office.connector.activities('a:olga').map((one: any) => one.attachments?.[0]?.content)
    const withdrawn = () => cards().filter((card) => words(card).includes('is ingetrokken. Nieuwe'))
    await until(() => withdrawn().length === 1)
    expect(titlesOf(withdrawn()[0])).toEqual(['Resultaat'])
    expect(cards().filter((card) => titlesOf(card ?? {}).includes('Wijzigen'))).toEqual([])
  })

  test('needs a reason, which then stands in every chat in the place of the text', async () => {
    const { olga, id } = await sent({ asks: true })
    const before = office.chat('Anna').length
    const asked = cardOf(await olga.say('trek de mededeling in'))
    expect(words(asked)).toContain('In 2 berichten')
    expect(words(await press(olga, asked, 'Trek in', { why: ' ' }))).toContain('Schrijf waarom')
    const anna = office.cardOf('Anna')
    const done = await press(olga, asked, 'Trek in', { why: 'zaal 2 is toch bezet' })
    expect(words(done)).toContain('✓ De mededeling is ingetrokken')
    expect(titlesOf(done)).toEqual(['Kopieer', 'Alle mededelingen'])
    await office.arrived(id)
    const now = cardOf(await olga.say('voortgang'))
    expect(words(now)).toContain('Deze mededeling is ingetrokken')
    expect(titlesOf(now)).toEqual(['Resultaat', 'Antwoorden'])
    for (const name of ['Anna', 'Bram']) {
      expect(office.chat(name).at(-1)).toContain('Ingetrokken: zaal 2 is toch bezet')
      expect(office.chat(name).at(-1)).not.toContain('We zitten')
    }
    expect(office.chat('Anna')).toHaveLength(before)
    const pressed = await press(office.as('anna', { name: 'Anna' }), anna, 'Gelezen')
    expect(words(pressed)).toContain('Ingetrokken')
    const answers = office.db.selectFrom('announcement_answer').selectAll()
    expect(await answers.execute()).toEqual([])
    expect(await press(olga, asked, 'Trek in', { why: 'nog eens' })).toMatchObject({
      body: expect.arrayContaining([
        expect.objectContaining({ text: 'Reden: zaal 2 is toch bezet' }),
      ]),
    })
    expect((await olga.say('corrigeer mededeling')).at(-1).text).toContain('ingetrokken')
  })

  test('while it is being sent keeps it from all who did not have it', async () => {
    const olga = await office.organises('Olga')
    for (let n = 1; n <= 30; n++) await office.comes(`Person${n}`)
    const id = await office.send()
    await until(async () => (await office.states(id)).all.includes('sent'))
    const asked = cardOf(await olga.say('mededeling intrekken'))
    await press(olga, asked, 'Trek in', { why: 'fout' })
    await office.arrived(id)
    await until(() => !chats().some((text) => text.includes('We zitten')))
    const { all } = await office.states(id)
    const got = all.filter((state) => state === 'sent').length
    expect(got).toBeLessThan(30)
    expect(all.filter((state) => state === 'cancelled')).toHaveLength(30 - got)
    expect(chats().filter((text) => text.includes('Ingetrokken: fout'))).toHaveLength(got)
  }, 60_000)

  const chats = () => Array.from({ length: 30 }, (_, n) => office.chat(`Person${n + 1}`).join('\n'))
})
