import { beforeEach, describe, expect, test } from 'vitest'
import { countAudience, findRecipients } from '../../src/announcements/audience.ts'
import { audienceMeant } from '../../src/announcements/audience-said.ts'
import { addDraft, emptyDraft, findAnnouncement } from '../../src/announcements/store.ts'
import type { Audience } from '../../src/db/schema.ts'
import { findProgramme } from '../../src/events/store.ts'
import { until } from '../desk.ts'
import { channel, group } from '../connector/client.ts'
import { stage } from '../stage.ts'
import { appointed, comes, draft, idOf, organiser, start } from './writer.ts'

beforeEach(() => stage.clear())

/** The names of those for whom it is meant. */
async function meant(audience: Audience, more: object = {}): Promise<string[]> {
  const { id: authorId } = await stage.db
    .selectFrom('person')
    .select('id')
    .executeTakeFirstOrThrow()
  const made = { eventId: start, authorId, now: stage.clock.now }
  const id = await addDraft(stage.db, { ...emptyDraft, audience, ...more }, made)
  const row = (await findAnnouncement(stage.db, id))!
  const ids = await findRecipients(stage.db, row)
  expect((await countAudience(stage.db, row)).people).toBe(ids.length)
  const people = await stage.db.selectFrom('person').select(['id', 'name']).execute()
  return ids.map((one) => people.find((person) => person.id === one)!.name)
}

/** Until nothing is on its way any more. */
const arrived = () =>
  until(async () => {
    const waiting = stage.db.selectFrom('delivery').where('state', 'in', ['queued', 'sending'])
    return (await waiting.select('id').execute()).length === 0
  })

describe('an audience', () => {
  /** Anna and Bram have a place, Carla waits for workshop 3, Dirk for the event; Emma is not signed up. */
  async function five() {
    const kunst = await stage.offering(start, '3')
    await comes('anna', { round1: kunst })
    await comes('bram', { round1: kunst, municipality: 'Zwolle', role: 'administrator' })
    await comes('carla', { round1: kunst })
    await comes('dirk', { municipality: 'Gouda' })
    const waiting = { status: 'waiting' as const }
    const dirk = stage.db
      .updateTable('registration')
      .set(waiting)
      .where('municipality', '=', 'Gouda')
    await dirk.execute()
    await stage.as('emma').arrives()
  }
  const workshops = async (number: number) => {
    const programme = (await findProgramme(stage.db, start))!
    return programme.workshops.filter((one) => one.number === number).map(({ id }) => id)
  }

  test('is narrowed down by each thing that is named, and by nothing else', async () => {
    await five()
    const cases: [Audience, string[]][] = [
      [{}, ['Anna', 'Bram', 'Carla', 'Dirk']],
      [{ status: ['confirmed'] }, ['Anna', 'Bram', 'Carla']],
      [{ status: ['waiting'] }, ['Dirk']],
      [{ status: ['confirmed', 'waiting'] }, ['Anna', 'Bram', 'Carla', 'Dirk']],
      [{ municipalities: ['Zwolle', 'Gouda'] }, ['Bram', 'Dirk']],
      [{ roles: ['administrator'] }, ['Bram']],
      [{ roles: ['adviser'], status: ['waiting'] }, ['Dirk']],
      [{ workshops: await workshops(3) }, ['Anna', 'Bram']],
      [{ workshops: await workshops(3), status: ['waiting'] }, ['Carla']],
      [
        { workshops: await workshops(3), status: ['confirmed', 'waiting'] },
        ['Anna', 'Bram', 'Carla'],
      ],
      [{ workshops: await workshops(1) }, []],
      [{ rounds: [1], municipalities: ['Deventer'] }, ['Anna']],
      [{ rounds: [2] }, []],
      [{ everybody: true }, ['Anna', 'Bram', 'Carla', 'Dirk', 'Emma']],
      [{ place: 'somewhere' }, []],
    ]
    for (const [audience, names] of cases)
      expect(await meant(audience), JSON.stringify(audience)).toEqual(names)
  })

  test('leaves out who cancelled, and reaches who holds a place for a colleague', async () => {
    const anna = await comes('anna')
    await comes('bram', { municipality: 'Zwolle' })
    const held = { eventId: start, role: 'adviser', municipality: 'Deventer' }
    await anna.press('signup.invite', held)
    await stage.as('bram').press('signup.leave', { eventId: start, sure: true })
    expect(await meant({})).toEqual(['Anna'])
    expect(await meant({ status: ['pending'] })).toEqual(['Anna'])
  })

  test('leaves out who wants fewer, but for what is essential', async () => {
    await comes('anna')
    await comes('bram', { municipality: 'Zwolle' })
    const muted = { person_id: await idOf('bram'), what: 'announcements' }
    await stage.db.insertInto('muted').values(muted).execute()
    expect(await meant({})).toEqual(['Anna'])
    expect(await meant({}, { essential: true })).toEqual(['Anna', 'Bram'])
    const desk = await draft(organiser())
    expect(desk.text).toContain('1 persoon wil minder mededelingen')
    await draft(desk, { essential: 'true' })
    expect(desk.text).toContain('Dit gaat ook naar wie minder mededelingen wil.')
    expect(desk.titles[0]).toBe('Verstuur naar 2 mensen')
  })

  test('can be those who have not answered yet', async () => {
    await comes('anna')
    await comes('bram', { municipality: 'Zwolle' })
    const desk = await draft(organiser(), { titleNl: 'Kom je ook?', asks: 'true' })
    await desk.presses('Verstuur naar 2')
    const { id } = await stage.db.selectFrom('announcement').select('id').executeTakeFirstOrThrow()
    const answer = { answer: 'read' as const, at: stage.clock.now }
    const anna = { announcement_id: id, person_id: await idOf('anna') }
    await stage.db
      .insertInto('announcement_answer')
      .values({ ...anna, ...answer })
      .execute()
    await arrived()
    expect(await meant({ unanswered: id })).toEqual(['Bram'])
    expect(await meant({ unanswered: id, municipalities: ['Deventer'] })).toEqual([])

    await draft(desk)
    await desk.presses('Ontvangers')
    expect(desk.choices('to')).toContain('Wie nog niet antwoordde op ‘Kom je ook?’')
    await desk.presses('Neem over', { to: `silent:${id}` })
    expect(desk.text).toContain('Aan: wie nog niet antwoordde op ‘Kom je ook?’.')
    await draft(desk, { titleNl: 'Kom je ook?', asks: 'true' })
    await desk.presses('Verstuur naar 2')
    await draft(desk)
    await desk.presses('Ontvangers')
    const twins = desk.choices('to').filter((title: string) => title.includes('Kom je ook?'))
    expect(twins).toHaveLength(2)
    expect(twins[0]).toContain('van donderdag 26 november 2020, 9.00 uur')
    await desk.presses('Neem over', { to: `silent:${id}` })
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
  })
})

test('who signed off, or has not got it yet, is not called silent', async () => {
  for (const id of ['anna', 'bram', 'carla']) await comes(id, { municipality: 'Deventer' })
  const desk = await draft(organiser(), { asks: 'true' })
  await desk.presses('Verstuur naar 3')
  await arrived()
  const { id } = await stage.db.selectFrom('announcement').select('id').executeTakeFirstOrThrow()
  const unanswered = { unanswered: id }
  expect(await meant(unanswered)).toEqual(['Anna', 'Bram', 'Carla'])
  await stage.as('anna').press('signup.leave', { eventId: start, sure: true })
  expect(await meant(unanswered)).toEqual(['Bram', 'Carla'])
  const queued = { state: 'queued' as const, due_at: new Date('2100-01-01') }
  const bram = stage.db.updateTable('delivery').where('kind', '=', 'announcement')
  await bram
    .where('person_id', '=', await idOf('bram'))
    .set(queued)
    .execute()
  expect(await meant(unanswered)).toEqual(['Carla'])
})

test('an audience is understood in words, or is not', async () => {
  const programme = (await findProgramme(stage.db, start))!
  const numberOf = (id: string) => programme.workshops.find((one) => one.id === id)!.number
  const cases: [string, object | null][] = [
    ['workshop 2', { status: ['confirmed'], workshops: [2] }],
    ['de wachtenden van workshop 3', { status: ['waiting'], workshops: [3] }],
    ['wachtlijst', { status: ['waiting'] }],
    ['gemeente Zwolle', { status: ['confirmed'], municipalities: ['Zwolle'] }],
    ['den bosch', { status: ['confirmed'], municipalities: ["'s-Hertogenbosch"] }],
    ['bestuurders', { status: ['confirmed'], roles: ['administrator'] }],
    ['ronde 1', { status: ['confirmed'], rounds: [1] }],
    ['iedereen', { everybody: true }],
    ['everybody', { everybody: true }],
    ['workshop 9', null],
    ['de katten', null],
  ]
  for (const [said, audience] of cases) {
    const found = audienceMeant(programme, said)
    const workshops = found?.workshops?.map(numberOf)
    expect(found && { ...found, ...(workshops && { workshops }) }, said).toEqual(audience)
  }
})

describe('choosing', () => {
  test('is done in a form, and seen in the preview', async () => {
    await comes('anna')
    await comes('bram', { municipality: 'Zwolle' })
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    expect(desk.choices('municipalities')).toEqual(['Deventer', 'Zwolle'])
    await desk.presses('Neem over', { to: 'event', status: 'confirmed', municipalities: 'Zwolle' })
    expect(desk.text).toContain('Aan: wie een plaats heeft, gemeente Zwolle.')
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
  })

  test.each([
    ['alleen wachtenden', 'wie op de wachtlijst staat'],
    ['alleen workshop 3', 'wie een plaats heeft, workshop 3'],
    ['alleen gemeente zwolle', 'wie een plaats heeft, gemeente Zwolle'],
    ['alleen aan bestuurders', 'wie een plaats heeft, bestuurder'],
    ['only those waiting', 'wie op de wachtlijst staat'],
  ])('is done by “%s”', async (typed, audience) => {
    const desk = await draft(organiser())
    await desk.says(typed)
    expect(desk.text).toContain(`Aan: ${audience}.`)
  })

  test('keeps what was chosen when the form is closed without changing it', async () => {
    const desk = await draft(organiser())
    await desk.says('alleen workshop 3')
    await desk.presses('Ontvangers')
    expect(desk.filled('status')).toBe('confirmed')
    expect(desk.filled('workshops')).not.toBe('')
    await desk.presses('Terug naar de tekst')
    expect(desk.text).toContain('workshop 3')
  })
})

describe('a pasted list', () => {
  test('is matched to the people of the event, and reports whom it does not know', async () => {
    await comes('anna')
    await comes('bram', { municipality: 'Zwolle' }, { name: 'Bram de Vries' })
    await stage.as('emma').arrives()
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    await desk.presses('Neem over', { to: 'names', names: 'anna\nBram de Vreis; Emma, Xaveria' })
    expect(desk.text).toContain('Deze mensen ken ik niet bij deze bijeenkomst: Emma, Xaveria.')
    expect(desk.text).toContain('mensen uit een lijst (2 mensen)')
    expect(desk.filled('names')).toBe('Anna\nBram de Vries\nEmma\nXaveria')
    await desk.presses('Neem over', { to: 'names', names: 'Anna\nBram de Vries' })
    expect(desk.titles[0]).toBe('Verstuur naar 2 mensen')
  })

  test('is used when the names were filled in and the first choice was left as it was', async () => {
    await comes('anna')
    await comes('bram', { municipality: 'Zwolle' })
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    await desk.presses('Neem over', { to: 'event', status: 'confirmed', names: 'Bram' })
    expect(desk.text).toContain('Ik heb de namen gebruikt die zijn ingevuld')
    expect(desk.text).toContain('Zo leest Bram het')
    expect(desk.titles[0]).toBe('Verstuur naar 1 persoon')
    await desk.presses('Ontvangers')
    await desk.presses('Neem over', { to: 'event', names: desk.filled('names') })
    expect(desk.text).toContain('De ingevulde namen zijn niet gebruikt.')
    expect(desk.titles[0]).toBe('Verstuur naar 2 mensen')
  })

  test('takes nobody where a name may be of two', async () => {
    await comes('jan one', {}, { name: 'Jan Jansen' })
    await comes('jan two', { municipality: 'Zwolle' }, { name: 'Jan Jansen' })
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    await desk.presses('Neem over', { to: 'names', names: 'Jan Jansen' })
    expect(desk.text).toContain('Deze mensen ken ik niet bij deze bijeenkomst: Jan Jansen.')
  })

  test('that changed is another version: what was looked at no longer holds', async () => {
    await comes('anna')
    await comes('bram', { municipality: 'Zwolle' })
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    await desk.presses('Neem over', { to: 'names', names: 'Anna' })
    const old = desk.button('Verstuur')
    await desk.presses('Ontvangers')
    await desk.presses('Neem over', { to: 'names', names: 'Bram' })
    await desk.pressesAgain(old)
    expect(desk.text).toContain('Er is iets veranderd')
    expect(desk.text).toContain('Zo leest Bram het')
  })
})

describe('a chat in the place of people', () => {
  test('is chosen by its kind, and by its name where Teams tells it', async () => {
    await stage.as('anna', { conversation: group('samen') }).arrives()
    await stage.as('anna', { conversation: channel('algemeen') }).arrives()
    const desk = await draft(organiser())
    await desk.presses('Ontvangers')
    expect(desk.choices('to')).toEqual(expect.arrayContaining(['een groepschat', 'een kanaal']))
    const { value } = desk.card.body
      .find(({ id }: any) => id === 'to')
      .choices.find(({ title }: any) => title === 'een groepschat')
    await desk.presses('Neem over', { to: value })
    expect(desk.text).toContain('Zo staat het in de chat: Nieuwe zaal')
    expect(desk.text).toContain('Hoeveel mensen in die chat meelezen, weet ik niet.')
    expect(desk.titles[0]).toBe('Vraag akkoord voor de chat')
    await desk.says('verstuur naar de chat')
    expect(desk.text).toContain('een tweede organisator van alle bijeenkomsten')
    const eva = await appointed('eva', 'organiser', null)
    await desk.says('voorbeeld')
    await desk.says('vraag akkoord voor de chat')
    expect(desk.text).toContain('◔ Akkoord gevraagd')
    expect(stage.connector.activities(group('samen').id).join()).not.toContain('Nieuwe zaal')
    await eva.says('keur mededeling goed')
    await eva.presses('Akkoord')
    await stage.connector.next(
      ({ conversationId, activity }: any) =>
        conversationId.includes('samen') && JSON.stringify(activity).includes('Nieuwe zaal'),
    )
  })

  test('and everybody are for organisers, not for those who only help for one event', async () => {
    await comes('anna')
    await stage.as('anna', { conversation: group('samen') }).arrives()
    const eva = await appointed('eva', 'co-organiser')
    await draft(eva)
    await eva.presses('Ontvangers')
    expect(eva.choices('to')).toEqual(['Mensen van deze bijeenkomst', 'Een lijst met namen'])
    const { id } = await stage.db
      .selectFrom('conversation')
      .where('kind', '=', 'group')
      .select('id')
      .executeTakeFirstOrThrow()
    for (const to of ['everybody', `chat:${id}`]) {
      await eva.presses('Neem over', { to })
      expect(eva.text).toContain('mogen alleen organisatoren')
    }
    await eva.says('aan iedereen')
    expect(eva.text).toContain('mogen alleen organisatoren')
    await eva.says('mededeling aan iedereen: hallo')
    expect(eva.text).toContain('mogen alleen organisatoren')
    expect(eva.filled('bodyNl')).toBe('hallo')

    const desk = await draft(organiser())
    await desk.says('aan iedereen')
    const ask = desk.button('Vraag akkoord')
    await eva.pressesAgain(ask)
    expect(eva.text).toContain('alleen voor organisatoren')
    const sent = await stage.db
      .selectFrom('delivery')
      .where('kind', 'like', 'announcement%')
      .selectAll()
      .execute()
    expect(sent).toEqual([])
  })
})
