import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { says } from '../organising/desk.ts'
import { stage } from '../stage.ts'
import {
  anna,
  asks,
  chatOf,
  claim,
  eventId,
  expert,
  lastOf,
  organiser,
  presses,
  question,
  request,
  requests,
  settled,
  ticks,
} from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

/** How often this was said in somebody's chat. */
const heard = (who: string, text: string) =>
  chatOf(who).filter((card) => card.includes(text)).length

async function asked() {
  const eva = await expert('eva')
  await organiser().press('agenda.open', { eventId })
  await asks(anna, question)
  return eva
}

describe('a question that waits', () => {
  test('reminds the experts after four working hours, and tells the organisers after eight, once each', async () => {
    await asked()
    await ticks('2020-11-26T12:59:00+01:00')
    expect(heard('eva', 'wacht al vier werkuren')).toBe(0)
    await ticks('2020-11-26T13:00:00+01:00')
    await ticks()
    expect(heard('eva', 'wacht al vier werkuren')).toBe(1)
    expect(heard('organiser', question)).toBe(0)
    await ticks('2020-11-26T17:00:00+01:00')
    await ticks('2020-11-27T17:00:00+01:00')
    expect(heard('organiser', 'wacht al acht werkuren')).toBe(1)
    expect(heard('eva', 'wacht al vier werkuren')).toBe(1)
  })

  test('that somebody has but does not answer may be taken over by an organiser', async () => {
    const eva = await asked()
    const fred = await expert('fred')
    await presses(eva, lastOf('eva'), claim)
    await ticks('2020-11-26T13:00:00+01:00')
    expect(heard('eva', 'wacht al vier werkuren')).toBe(1)
    expect(heard('fred', question)).toBe(0)
    await ticks('2020-11-26T17:00:00+01:00')
    await presses(organiser(), lastOf('organiser'), 'Ik neem hem over')
    expect((await request()).expert_id).not.toBe(eva.id)
    expect(fred.id).toBeDefined()
  })

  test('is quiet once it was answered, and counts anew when more is asked', async () => {
    const eva = await asked()
    const mine = await presses(eva, lastOf('eva'), claim)
    await presses(eva, mine, 'Verstuur', { text: 'Ja.' })
    await ticks('2020-11-26T17:00:00+01:00')
    expect(heard('eva', 'werkuren')).toBe(0)
    stage.clock.now = new Date('2020-11-27T09:00:00+01:00')
    await presses(anna, lastOf('anna'), 'Verstuur', { text: 'En twee?' })
    await ticks('2020-11-27T12:59:00+01:00')
    expect(heard('eva', 'werkuren')).toBe(0)
    await ticks('2020-11-27T13:00:00+01:00')
    expect(heard('eva', 'werkuren')).toBe(1)
  })
})

describe('an expert who leaves', () => {
  async function taken() {
    const eva = await asked()
    const fred = await expert('fred')
    await presses(eva, lastOf('eva'), claim)
    await settled()
    return { eva, fred }
  }
  const isBack = async () => {
    await settled()
    expect(await requests()).toMatchObject([{ status: 'asked', expert_id: null }])
    expect(heard('fred', question)).toBeGreaterThan(0)
  }

  test('by losing the role gives the question back to the others', async () => {
    const { eva } = await taken()
    await stage.db.deleteFrom('appointment').where('person_id', '=', eva.id).execute()
    await ticks()
    await isBack()
  })

  test('by blocking the bot gives it back', async () => {
    const { eva } = await taken()
    await eva.uninstalls()
    await ticks()
    await isBack()
  })

  test('by erasing themselves gives it back, and leaves no name', async () => {
    const { eva } = await taken()
    await eva.press('people.erase', { sure: true })
    await isBack()
    expect(await says(anna, 'mijn vragen')).toContain('wacht op een deskundige')
  })
})

test('whoever becomes expert later gets what still waits', async () => {
  await asked()
  await expert('fred')
  await ticks()
  await ticks()
  expect(heard('fred', question)).toBe(1)
})
