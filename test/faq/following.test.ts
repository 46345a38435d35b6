import { beforeEach, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { channel } from '../connector/client.ts'
import type { Participant } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(stage.clear)

const grant = 'wat is de decentralisatie-uitkering?'
const ask = async (who: Participant, text: string) => cardIn(await who.say(text))
const heading = (card: any): string => card.body[0].text
const button = (card: any, verb: string) => actionsOf(card).find((one) => one.verb === verb)!
const press = async (who: Participant, { verb, data }: any, more: object = {}) =>
  (await who.press(verb, { ...data, ...more })).value
const anna = () => stage.as('anna')
const kept = () => stage.db.selectFrom('question').selectAll().orderBy('id').execute()
const ownChat = () =>
  stage.connector.activities('a:anna').map(({ attachments }: any) => attachments?.[0]?.content)
const later = (minutes: number) =>
  (stage.clock.now = new Date(stage.clock.now.getTime() + minutes * 60_000))

/** What stands beside an answer that leads on to another. */
async function goesOn(card: any) {
  const { verb, data } = button(card, 'faq.read')
  return cardIn((await anna().press(verb, data)).replies)
}

describe('whoever follows an answer to another', () => {
  test('says of that other one whether it helped', async () => {
    const second = await goesOn(await ask(anna(), grant))
    const thanked = await press(anna(), button(second, 'faq.helped'))
    expect(heading(thanked)).toBe(heading(second))
    expect((await kept()).map(({ helped }) => helped)).toEqual([null, true])
  })

  test('and goes on talking, does so about that other one', async () => {
    const { data } = button(await ask(anna(), grant), 'faq.read')
    await anna().press('faq.read', { ...data, entryId: 'start-2020/where' })
    expect(heading(await ask(anna(), 'en hoe laat?'))).toContain('Startbijeenkomst')
  })
})

test('who says that it helped, and only then goes on, is still understood', async () => {
  const atOnce = heading(await (await ask(anna(), grant), ask(anna(), 'en hoeveel is dat?')))
  await stage.clear()
  const card = await ask(anna(), grant)
  later(1)
  await press(anna(), button(card, 'faq.helped'))
  expect(heading(await ask(anna(), 'en hoeveel is dat?'))).toBe(atOnce)
  await press(anna(), button(await ask(anna(), grant), 'faq.helped'))
  later(16)
  expect(heading(await ask(anna(), 'en hoeveel is dat?'))).not.toBe(atOnce)
})

test('“ja” says nothing of an answer once something else was asked', async () => {
  await ask(anna(), grant)
  await ask(anna(), 'wie is de burgemeester van Parijs?')
  await anna().say('ja')
  expect((await kept()).map(({ helped }) => helped)).toEqual([null, null])
})

describe('in a channel', () => {
  const there = () => stage.as('anna', { conversation: channel('faq') })
  const other = () => stage.as('bram', { conversation: channel('faq') })

  test('“ja” is understood of whoever asked there', async () => {
    await anna().arrives()
    await ask(there(), grant)
    await there().say('ja')
    expect((await kept())[0]!.helped).toBe(true)
    expect(words(ownChat().at(-1))).toContain('dank u wel')
  })

  test('what others say of an answer is kept as theirs, and goes when they go', async () => {
    const card = await ask(there(), grant)
    const sorry = await press(other(), button(card, 'faq.unhelped'))
    await press(other(), button(sorry, 'faq.reason'), { reason: 'Ik miste het bedrag' })
    const [annas, brams] = await kept()
    expect(annas).toMatchObject({ helped: null, reason: null })
    expect(brams).toMatchObject({ helped: false, reason: 'Ik miste het bedrag' })
    expect(brams!.person_id).not.toBe(annas!.person_id)
    await stage.as('bram').press('people.erase', { sure: true })
    expect(await kept()).toHaveLength(1)
  })

  test('the words of whoever asked are not kept of others', async () => {
    const card = await ask(there(), 'decentralisatie-uitkering, wat is dat?')
    await press(other(), button(card, 'faq.helped'))
    const [annas, brams] = await kept()
    expect(annas!.text).toBe('decentralisatie-uitkering, wat is dat?')
    expect(brams!.text).toBe(heading(card))
  })

  test('nobody gives a reason in the name of somebody else', async () => {
    await ask(there(), grant)
    const questionId = String((await kept())[0]!.id)
    await other().press('faq.reason', { questionId, reason: 'Onzin' })
    expect((await kept())[0]).toMatchObject({ helped: null, reason: null })
  })
})
