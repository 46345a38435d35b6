import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../desk.ts'
import { pressed } from '../organising/desk.ts'
import { stage, words } from '../stage.ts'
import {
  anna,
  asks,
  cardsOf,
  chatOf,
  claim,
  expert,
  lastOf,
  presses,
  question,
  request,
  requests,
  settled,
} from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const long = (length: number) =>
  'Één té lang verhaal, dat doorgaat en doorgaat. '.repeat(1_000).slice(0, length)
const sizeOf = (card: object) => Buffer.byteLength(JSON.stringify(card))

async function taken(asked = question) {
  const eva = await expert('eva')
  await asks(anna, asked)
  const mine = await presses(eva, lastOf('eva'), claim)
  return { eva, mine, id: (await request()).id }
}

describe('long texts', () => {
  test('however much the two write, every card arrives, with the newest on it', async () => {
    const { eva, id } = await taken(long(480))
    for (const n of [1, 2, 3]) {
      await eva.press('experts.reply', { requestId: id, text: `Antwoord ${n}. ${long(1_980)}` })
      await anna.press('experts.reply', { requestId: id, text: `Vraag ${n}. ${long(1_980)}` })
      await settled()
    }
    const cards = [...cardsOf('a:anna'), ...cardsOf('a:eva')]
    expect(Math.max(...cards.map(sizeOf))).toBeLessThan(28 * 1024)
    expect(stage.connector.violations).toEqual([])
    expect(chatOf('eva').at(-1)).toContain('Vraag 3.')
    expect(chatOf('eva').at(-1)).not.toContain('Vraag 1.')
    expect(chatOf('eva').at(-1)).toContain('eerdere berichten niet meer')
  })

  test('what is too long comes back with the limit, and is not lost', async () => {
    const { eva, id } = await taken()
    const reply = (await eva.press('experts.reply', { requestId: id, text: long(12_000) })).value
    expect(words(reply)).toContain('Dit zijn 12000 tekens')
    expect(JSON.stringify(reply)).toContain(long(3_000))
    const draft = {
      question: long(600),
      answer: 'Ja.',
      questionEn: '',
      answerEn: '',
      source: 'Eva',
    }
    const form = (await eva.press('experts.propose', { requestId: String(id), ...draft })).value
    expect(words(form)).toContain('een vraag telt hoogstens 500 tekens')
    expect(JSON.stringify(form)).toContain(long(600))
    expect(await asks(anna, long(6_000))).toContain('telt 6000 tekens')
  })
})

test('a number that no question has is told of kindly', async () => {
  await anna.arrives()
  for (const requestId of [99_999_999_999, 'abc', -1])
    for (const verb of ['open', 'claim', 'draft'])
      expect(await pressed(anna, `experts.${verb}`, { requestId })).toContain('verouderd')
})

describe('closing', () => {
  test('an expert answers or gives back, and does not close what nobody answered', async () => {
    const { eva, mine, id } = await taken()
    expect(words(mine)).not.toContain('afsluiten')
    expect(await pressed(eva, 'experts.close', { requestId: id })).toContain('Antwoord eerst')
    expect(await requests()).toMatchObject([{ status: 'taken' }])
  })

  test('whoever asked on hears it when the expert closes instead of answering', async () => {
    const { eva, id } = await taken()
    await eva.press('experts.reply', { requestId: id, text: 'Ja.' })
    await settled()
    await anna.press('experts.reply', { requestId: id, text: 'En twee?' })
    await settled()
    const before = chatOf('anna').length
    await presses(eva, lastOf('eva'), 'Afsluiten')
    await settled()
    expect(chatOf('anna').slice(before)).toHaveLength(1)
    expect(chatOf('anna').at(-1)).toContain('Deze vraag is afgesloten')
  })

  test('a card from before does not open it again, and what was typed is shown', async () => {
    const { eva, mine, id } = await taken()
    await eva.press('experts.reply', { requestId: id, text: 'Ja.' })
    await anna.press('experts.close', { requestId: id })
    expect(words(await presses(eva, mine, 'Verstuur', { text: 'Toch niet.' }))).toContain(
      'Niet verstuurd: “Toch niet.”',
    )
    expect(await requests()).toMatchObject([{ status: 'closed' }])
  })
})

describe('what is asked on', () => {
  async function answered() {
    const all = await taken()
    await all.eva.press('experts.reply', { requestId: all.id, text: 'Ja.' })
    await settled()
    return all
  }

  test('goes to the others when the expert is erased, and no card keeps the name', async () => {
    const { eva } = await answered()
    await expert('fred')
    await eva.press('people.erase', { sure: true })
    await until(() => !chatOf('anna').join().includes('Eva'))
    await presses(anna, lastOf('anna'), 'Verstuur', { text: 'En twee?' })
    await settled()
    expect(chatOf('fred').at(-1)).toContain('En twee?')
    expect(await requests()).toMatchObject([{ status: 'asked' }])
  })

  test('is not read by whoever is an expert no more', async () => {
    const { eva, id } = await answered()
    await expert('fred')
    await stage.db.deleteFrom('appointment').where('person_id', '=', eva.id).execute()
    await anna.press('experts.reply', { requestId: id, text: 'Een geheim?' })
    await settled()
    expect(chatOf('eva').join()).not.toContain('Een geheim?')
    expect(chatOf('fred').at(-1)).toContain('Een geheim?')
    expect(await pressed(eva, 'experts.reply', { requestId: id, text: 'Ik weer.' })).toContain(
      'niet voor',
    )
  })
})
