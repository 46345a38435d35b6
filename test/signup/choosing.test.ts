import { beforeEach, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { until } from '../desk.ts'
import { at, change, firstLink, itIs, letters, linkOf3, signedUp } from '../reminders/scene.ts'
import { withLinks } from '../reminders/scene.ts'
import { cardIn, stage, words } from '../stage.ts'

const eventId = 'start-2020'
const buttonOn = (card: any, title: string) => actionsOf(card).find((one) => one.title === title)!
const seatsAre = async (seats: number, place: string) =>
  stage.db
    .updateTable('offering')
    .set({ seats })
    .where('id', '=', Number(await stage.offering(eventId, place)))
    .execute()
const held = async (id: string) =>
  stage.db
    .selectFrom('choice')
    .where('offering_id', '=', Number(id))
    .select('state')
    .orderBy('state')
    .execute()
const choose = async (id: string, place: string) =>
  words(
    (
      await stage
        .as(id)
        .press('signup.choose', { eventId, offeringId: await stage.offering(eventId, place) })
    ).value,
  )

beforeEach(stage.clear)

describe('once the event runs, until the round begins', () => {
  test('who has no workshop picks one from the reminder at the switch, and has its link', async () => {
    await withLinks()
    const { who } = await signedUp('carl')
    await itIs('2020-12-03 10:13')
    const pick = buttonOn(letters('carl').at(-1), 'Kies workshop 3')
    const card = (await who.press(pick.verb!, pick.data)).value
    expect(words(card)).toContain('Je hebt een plek bij ‘3. Hoe kun je kunst')
    await until(() => firstLink('carl') === linkOf3)
  })

  test('or in words, or from the list', async () => {
    const { who } = await signedUp('carl')
    stage.clock.now = at('2020-12-03 10:00')
    expect(words(cardIn(await who.say('kies workshop')))).toContain('Burgerinitiatieven')
    await who.say('workshop 4')
    expect(words(cardIn(await who.say('ja')))).toContain('Je hebt een plek bij ‘4.')
  })

  test('what is asked about it is not drawn as a list', async () => {
    const { who } = await signedUp('carl')
    const asked = words(cardIn(await who.say('workshop 3')))
    expect(asked).toContain('10.15 Workshop 3: Hoe kun je kunst en creativiteit')
  })

  test('who has one may still move, and the seat left is for whoever comes', async () => {
    await seatsAre(1, '3/1')
    await signedUp('anna', '3/1')
    await signedUp('bram', '3/1')
    stage.clock.now = at('2020-12-03 10:05')
    expect(await choose('anna', '1/1')).toContain('Je hebt een plek bij ‘1.')
    await signedUp('carl')
    expect(await choose('bram', '3/1')).toContain('Je hebt een plek bij ‘3.')
  })

  test('the last seat goes to one of twelve hands, and nobody waits for it any more', async () => {
    await seatsAre(1, '3/1')
    const ids = Array.from({ length: 12 }, (_, n) => `hand${n}`)
    for (const id of ids) await stage.signUp(stage.as(id), eventId, { role: 'administrator' })
    stage.clock.now = at('2020-12-03 10:13')
    const told = await Promise.all(ids.map((id) => choose(id, '3/1')))
    expect(told.filter((one) => one.includes('Je hebt een plek bij ‘3.'))).toHaveLength(1)
    const late = told.filter((one) => one.includes('’ is vol. Kies een andere workshop.'))
    expect(late).toHaveLength(11)
    expect(late[0]).toContain('workshop 1, 2 en 4')
    expect(await held(await stage.offering(eventId, '3/1'))).toEqual([{ state: 'seated' }])
  })

  test('a full workshop is not offered, and said to be full to who asks for it', async () => {
    await seatsAre(0, '2/1')
    const { who } = await signedUp('carl')
    await itIs('2020-12-03 10:13')
    expect(buttonOn(letters('carl').at(-1), 'Kies workshop 2')).toBeUndefined()
    const list = cardIn(await who.say('workshop 2'))
    expect(words(list)).toContain('’ is vol. Kies een andere workshop.')
    expect(JSON.stringify(list)).not.toContain('"title":"2.')
    expect(JSON.stringify(list)).not.toContain('wachtlijst')
  })

  test('who waits for the event itself cannot choose', async () => {
    await change({ seats: 1 })
    await signedUp('anna')
    const { who, card } = await signedUp('wim')
    const wait = buttonOn(card, 'Zet mij op de wachtlijst')
    await who.press(wait.verb!, wait.data)
    stage.clock.now = at('2020-12-03 10:00')
    expect(await choose('wim', '1/1')).toContain('Een workshop kiezen kan alleen met een plek')
  })
})

describe('once the round has begun', () => {
  beforeEach(async () => {
    await signedUp('carl')
    await signedUp('anna', '3/1')
    stage.clock.now = at('2020-12-03 10:15')
  })

  test('nobody walks in or out by the bot', async () => {
    expect(await choose('carl', '1/1')).toContain('’ is al begonnen')
    expect(await choose('anna', '1/1')).toContain('’ is al begonnen')
    expect(await held(await stage.offering(eventId, '1/1'))).toEqual([])
    expect(await held(await stage.offering(eventId, '3/1'))).toHaveLength(1)
  })

  test('and nothing offers it', async () => {
    const carl = stage.as('carl')
    expect(words(cardIn(await carl.say('workshops')))).toContain('De workshops zijn begonnen')
    expect(words(cardIn(await carl.say('workshop 1')))).toContain('De workshops zijn begonnen')
    const titles = actionsOf(cardIn(await carl.say('mijn aanmelding'))).map(({ title }) => title)
    expect(titles).not.toContain('Kies workshop')
    await itIs('2020-12-03 10:20')
    const late = letters('carl').at(-1)
    expect(words(late)).toContain('De workshops zijn om 10.15 uur begonnen')
    expect(actionsOf(late).map(({ verb }) => verb)).not.toContain('signup.choose')
  })
})

test('when it is over an old card takes nobody’s seat away', async () => {
  const { who } = await signedUp('carl')
  await choose('carl', '3')
  const offeringId = await stage.offering(eventId, '3')
  await itIs('2020-12-05 09:00')
  await who.press('signup.decline', { eventId, offeringId })
  expect(await held(offeringId)).toEqual([{ state: 'seated' }])
})
