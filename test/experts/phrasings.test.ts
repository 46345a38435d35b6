import { afterEach, beforeEach, expect, test } from 'vitest'
import { until } from '../desk.ts'
import { says } from '../organising/desk.ts'
import { cardIn, stage, words } from '../stage.ts'
import { chatOf, expert, presses, refused, settled } from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const chosen = (who: string, text: string, id = 'du-aantal') =>
  refused(stage.as(who), text, {
    ...{ outcome: 'suggest', entry_id: id },
    tried: JSON.stringify([{ id, question: 'Hoeveel gemeenten krijgen de uitkering?' }]),
  })
const phrasings = () => stage.db.selectFrom('learned_phrasing').selectAll().execute()
/** Seconds: what is learned is tried on an index of its own, and each frozen question is asked of it. */
const trial = 90
const patience = { timeout: 120_000 }
const decided = () =>
  until(async () => (await phrasings()).every(({ status }) => status !== 'trying'), trial)

test(
  'another way of asking is shown once two people chose the same answer, and counts once an expert says so',
  patience,
  async () => {
    const eva = await expert('eva')
    await chosen('anna', 'wie strijkt de knaken op')
    await chosen('anna', 'wie strijkt de knaken op')
    expect(await says(eva, 'nieuwe bewoordingen')).toContain('geen nieuwe bewoordingen')
    await chosen('bram', 'Wie strijkt knaken op?')
    expect(words(cardIn(await stage.as('carl').say('wie strijkt knaken op')))).not.toContain(
      '20 gemeenten',
    )
    const shown = (await eva.press('experts.phrasings')).value
    expect(words(shown)).toContain('2 mensen vroegen dit zo')
    expect(words(shown)).toContain('“wie strijkt knaken op”')
    expect(words(await presses(eva, shown, 'Ja, hetzelfde'))).toContain('geen nieuwe bewoordingen')
    await presses(eva, shown, 'Nee, iets anders')
    await decided()
    expect(await phrasings()).toMatchObject([{ entry_id: 'du-aantal', status: 'accepted' }])
    const answer = words(cardIn(await stage.as('dora').say('wie strijkt knaken op')))
    expect(answer).toContain('Hoeveel gemeenten')
  },
)

test(
  'one that would make the bot answer worse does not count, and whoever said yes hears so',
  patience,
  async () => {
    const eva = await expert('eva')
    const text = 'wie in den haag trekt de portemonnee voor die uitkering'
    for (const name of ['anna', 'bram']) await chosen(name, text, 'adv-wat')
    await presses(eva, (await eva.press('experts.phrasings')).value, 'Ja, hetzelfde')
    await decided()
    await settled()
    expect(await phrasings()).toMatchObject([{ entry_id: 'adv-wat', status: 'refused' }])
    expect(chatOf('eva').at(-1)).toContain('Deze bewoording neem ik niet over')
    expect(chatOf('eva').at(-1)).toContain(text)
    expect(await says(eva, 'nieuwe bewoordingen')).toContain('geen nieuwe bewoordingen')
  },
)

test('what only one of them said stays out, for it may be about themselves', async () => {
  const eva = await expert('eva')
  await chosen('anna', 'ik ben Kees, hoe zit dat nou precies met die pot geld voor gemeenten')
  await chosen('bram', 'hoe zit dat nou precies met die pot geld voor gemeenten')
  const shown = await says(eva, 'nieuwe bewoordingen')
  expect(shown).toContain('“hoe zit dat nou precies')
  expect(shown).not.toContain('Kees')
})

test('one that an expert rejects is not asked again, and nobody makes one up', async () => {
  const eva = await expert('eva')
  await chosen('anna', 'wie strijkt de knaken op')
  await chosen('bram', 'wie strijkt de knaken op')
  const made = { entryId: 'du-aantal', text: 'verzonnen' }
  await eva.press('experts.accept', made)
  await stage.as('carl').press('experts.accept', { ...made, text: 'wie strijkt de knaken op' })
  expect(await phrasings()).toEqual([])
  await presses(eva, (await eva.press('experts.phrasings')).value, 'Nee, iets anders')
  expect(await phrasings()).toMatchObject([{ status: 'rejected' }])
  expect(await says(eva, 'nieuwe bewoordingen')).toContain('geen nieuwe bewoordingen')
})
