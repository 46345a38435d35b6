import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until, words } from '../desk.ts'
import { buttonOf, eventId, openOffice, other, titlesOf, type Office } from './sending.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())

const people = async (count: number) => {
  for (let n = 1; n <= count; n++) await office.comes(`Person${n}`)
}
const as = (name: string) => office.as(name.toLowerCase(), { name })
const cardOf = (replies: any[]) => replies.at(-1)?.attachments?.[0]?.content

/** How many there are by state, as the card says it: with the total first. */
function sumsOn(card: any): { all: number; states: number[] } {
  const all = Number(/van (\d+) verstuurd/.exec(words(card))![1])
  const states = [...words(card).matchAll(/[✓◔✕] [^:]+: (\d+)/gu)].map((found) => Number(found[1]))
  return { all, states }
}

describe('the card of the progress', () => {
  test('says how far it is, in numbers that add up to all recipients, whatever went wrong', async () => {
    const olga = await office.organises('Olga')
    await people(6)
    office.connector.block('a:person1')
    const at = (place: string) => (call: any) => call.conversationId === place
    office.connector.fail({ status: 400, code: 'BadSyntax', times: 9, match: at('a:person2') })
    office.connector.fail({ status: 502, delivered: true, match: at('a:person3') })
    const id = await office.send()
    await office.arrived(id)
    expect((await office.states(id)).all).toEqual(
      ['failed', 'sent', 'sent', 'sent', 'unknown', 'unreachable'].sort(),
    )
    const card = cardOf(await olga.say('voortgang'))
    expect(words(card)).toContain('▓▓▓▓▓░░░░░ 3 van 6 verstuurd')
    expect(words(card)).toContain('✕ Heeft mij geblokkeerd of uitgezet: 1')
    expect(words(card)).toContain('Bel of mail.')
    const { all, states } = sumsOn(card)
    expect(states.reduce((a, b) => a + b)).toBe(all)
    expect(words(card)).not.toContain('Person')
  })

  test('follows by itself, in its own language, in the chat where it was asked for', async () => {
    await office.organises('Olga')
    const olga = office.as('olga', { name: 'Olga', locale: 'en-GB' })
    await people(3)
    office.connector.slow(300)
    const id = await office.send()
    await olga.say('progress of the announcement')
    office.connector.slow(0)
    await office.arrived(id)
    await until(() => office.chat('Olga').at(-1)!.includes('3 of 3 sent'))
    expect(office.chat('Olga').filter((text) => text.includes('of 3 sent'))).toHaveLength(1)
  })

  test('asked for by a button where it stands already, tells of that moment, and the first goes on', async () => {
    const olga = await office.organises('Olga')
    await people(3)
    const id = await office.send({ asks: true })
    await office.arrived(id)
    await olga.say('voortgang')
    const back = buttonOf(cardOf(await olga.say('resultaat')), 'Voortgang')
    const again = (await olga.press(back.verb, back.data)).value
    expect(words(again)).toContain('Dit was zo om 9.00 uur')
    const version = 1
    await as('Person1').press('announcements.answer', {
      announcementId: id,
      version,
      answer: 'coming',
    })
    const showsOne = () => office.chat('Olga').filter((text) => text.includes('Antwoorden: 1 komt'))
    await until(() => showsOne().length > 0)
    expect(showsOne()).toHaveLength(1)
    expect(showsOne()[0]).not.toContain('Dit was zo')
  })

  test('is for those who announce for this event, whatever a button claims', async () => {
    await office.organises('Olga')
    await office.organises('Vera', other)
    await people(1)
    const id = await office.send()
    await office.arrived(id)
    const by = { eventId, announcementId: id }
    const deeds = ['progress', 'stop', 'retry', 'results', 'report', 'export', 'nudge', 'unsure']
    const more = ['correct', 'withdraw', 'retract', 'look', 'replace', 'questions']
    const extra = { why: 'zomaar', titleNl: 'x', bodyNl: 'x', stamp: crypto.randomUUID() }
    for (const deed of [...deeds, ...more]) {
      const verb = `announcements.${deed}`
      const pressed = { ...by, ...extra }
      for (const name of ['Person1', 'Vera'])
        expect(words((await as(name).press(verb, pressed)).value), deed).toContain('organisator')
      const forged = { ...pressed, eventId: other }
      expect((await as('Vera').press(verb, forged)).value, deed).toMatch(/er niet meer|geen open/)
      expect(words((await as('Olga').press(verb, forged)).value), deed).toContain('organisator')
    }
    expect(office.chat('Person1').at(-1)).toContain('zaal 2')
    expect(words((await as('Person1').say('stop mededeling')).at(-1))).not.toContain('verstuurd')
    expect(words((await as('Vera').say('stop mededeling')).at(-1))).toContain('nog geen mededeling')
  })
})

describe('stopping', () => {
  test('holds back within a second what has not left, and says how many had it already', async () => {
    const olga = await office.organises('Olga')
    await people(40)
    const id = await office.send()
    await until(async () => (await office.states(id)).all.includes('sent'))
    const pressed = Date.now()
    await olga.say('stop mededeling')
    const { all } = await office.states(id)
    expect(Date.now() - pressed).toBeLessThan(1000)
    expect(all).not.toContain('queued')
    await office.arrived(id)
    const stopped = cardOf(await olga.say('voortgang'))
    const sent = (await office.states(id)).all.filter((state) => state === 'sent').length
    expect(sent).toBeLessThan(40)
    expect(words(stopped)).toContain('Het versturen is gestopt')
    expect(words(stopped)).toContain(`${sent} van 40 verstuurd`)
    const got = Array.from({ length: 40 }, (_, n) => office.chat(`Person${n + 1}`).join())
    expect(got.filter((text) => text.includes('zaal 2'))).toHaveLength(sent)
  }, 60_000)

  test('what was sent already, changes nothing', async () => {
    const olga = await office.organises('Olga')
    await people(1)
    await office.arrived(await office.send())
    expect(words((await olga.say('stop mededeling')).at(-1))).toContain('✓ Je mededeling is verst')
  })
})

describe('trying again', () => {
  test('is for those that failed; who may have it already is asked about first', async () => {
    const olga = await office.organises('Olga')
    await people(3)
    const at = (place: string) => (call: any) => call.conversationId === place
    office.connector.fail({ status: 400, code: 'BadSyntax', match: at('a:person1') })
    office.connector.fail({ status: 502, delivered: true, match: at('a:person2') })
    const id = await office.send()
    await office.arrived(id)
    const shown = cardOf(await olga.say('voortgang'))
    const retry = buttonOf(shown, 'Mislukte opnieuw (1)')
    await olga.press(retry.verb, retry.data)
    await office.arrived(id)
    expect((await office.states(id)).all).toEqual(['sent', 'sent', 'unknown'])
    const count = (name: string) => office.chat(name).filter((text) => text.includes('zaal 2'))
    expect([count('Person1'), count('Person2'), count('Person3')].map((all) => all.length)).toEqual(
      [1, 1, 1],
    )

    const results = cardOf(await olga.say('resultaat'))
    const unsure = buttonOf(results, 'Onzekere opnieuw (1)')
    const warned = (await olga.press(unsure.verb, unsure.data)).value
    expect(words(warned)).toContain('misschien twee keer')
    expect((await office.states(id)).all).toContain('unknown')
    const sure = buttonOf(warned, 'Stuur opnieuw')
    await olga.press(sure.verb, sure.data)
    await office.arrived(id)
    expect((await office.states(id)).all).toEqual(['sent', 'sent', 'sent'])
    expect(count('Person2')).toHaveLength(2)
    expect(titlesOf(cardOf(await olga.say('voortgang'))).join()).not.toContain('opnieuw')
  })
})

test('an announcement of a planned event is no concern of the progress before it has left', async () => {
  const olga = await office.organises('Olga')
  expect(words((await olga.say('voortgang')).at(-1))).toContain('nog geen mededeling verstuurd')
  const forged = { eventId, announcementId: crypto.randomUUID() }
  expect((await olga.press('announcements.progress', forged)).value).toContain('er niet meer')
})
