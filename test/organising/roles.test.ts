import { afterEach, beforeEach, expect, test } from 'vitest'
import { sql } from '../../src/db/schema.ts'
import { stage, words } from '../stage.ts'
import { appointed, eventId, hears, organiser, pressed, says, settled } from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const anna = stage.as('anna')
const bram = stage.as('bram')

/** An organiser offers a role; returns the code that is to be passed on. */
async function offered(text = 'benoem mede-organisator van de startbijeenkomst') {
  const told = await says(organiser(), text)
  return /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(told)?.[0] ?? told
}
const roles = () =>
  stage.db
    .selectFrom('appointment')
    .innerJoin('person', 'person.id', 'appointment.person_id')
    .where('event_id', 'is not', null)
    .select(['person.name', 'appointment.role', 'event_id as eventId'])
    .orderBy('person.name')
    .execute()

test('an organiser offers a role by a code, and whoever brings it takes it up', async () => {
  const code = await offered()
  expect(await says(anna, 'organiseer startbijeenkomst')).toContain('alleen de organisatoren')
  expect(await says(anna, `rol ${code}`)).toContain('✓ U bent nu mede-organisator')
  expect(await roles()).toEqual([{ name: 'Anna', role: 'co-organiser', eventId }])
  expect(await says(anna, 'organiseer startbijeenkomst')).toContain('Organiseer: Startbijeenkomst')
  expect(words(await hears('organiser'))).toContain('Anna is nu mede-organisator')
})

test('the code works once, however it is typed, and says the same again to the same person', async () => {
  const code = await offered()
  expect(await says(anna, `role ${code.toLowerCase().replace('-', ' ')}`)).toContain('U bent nu')
  expect(await says(bram, `rol ${code}`)).toContain('Die code ken ik niet')
  expect(await says(anna, `rol ${code}`)).toContain('U bent nu mede-organisator')
  expect(await roles()).toHaveLength(1)
})

test('a code that is two days old works no more, and is forgotten', async () => {
  const code = await offered()
  stage.clock.now = new Date('2020-11-28T09:00:01+01:00')
  expect(await says(anna, `rol ${code}`)).toContain('verlopen')
  await stage.tick('organising.forget')
  expect(await stage.db.selectFrom('invitation').selectAll().execute()).toEqual([])
})

test('the code itself stands nowhere', async () => {
  const code = await offered()
  const { rows } = await sql<{ row: string }>`select i::text as row from invitation i`.execute(
    stage.db,
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(code)
  expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''))
})

test('nobody takes up a role from themselves, or without an account', async () => {
  const code = await offered()
  expect(await says(organiser(), `rol ${code}`)).toContain('Deze code is voor een ander')
  const ghost = stage.as('ghost', { aadObjectId: null })
  expect(await says(ghost, `rol ${code}`)).toContain('Ik weet niet wie u bent')
  expect(await says(anna, 'rol AAAA-AAAA')).toContain('Die code ken ik niet')
  expect(await roles()).toEqual([])
})

test('who says no role is asked which', async () => {
  await organiser().press('organising.open', { eventId })
  expect(await says(organiser(), 'benoem iemand')).toContain('Welke rol geef je?')
  expect(await says(organiser(), 'deskundige')).toContain('deskundige van ‘Startbijeenkomst’')
})

test('a co-organiser gives no roles', async () => {
  await says(anna, `rol ${await offered()}`)
  expect(await says(anna, 'benoem expert')).toContain('Dat mogen alleen de organisatoren')
  expect(await says(anna, 'rollen')).toContain('Dat mogen alleen de organisatoren')
})

test('an organiser sees who has which role, and withdraws it; the code does not bring it back', async () => {
  const code = await offered()
  await says(anna, `rol ${code}`)
  await organiser().press('organising.open', { eventId })
  const list = await says(organiser(), 'rollen')
  expect(list).toContain('organisator van alle bijeenkomsten, door de beheerder')
  expect(list).toContain('Anna. mede-organisator')
  expect(await says(organiser(), 'trek in: anna, mede-organisator')).toContain('is ingetrokken')
  expect(await roles()).toEqual([])
  expect(await says(anna, 'organiseer startbijeenkomst')).toContain('alleen de organisatoren')
  expect(await says(anna, `rol ${code}`)).toContain('Die code ken ik niet')
})

test('nobody takes away what an organiser is for all events', async () => {
  await organiser().press('organising.open', { eventId })
  const eve = stage.as('eve')
  await appointed(eve, 'organiser', eventId)
  const { personId } = await stage.db
    .selectFrom('appointment')
    .where('event_id', 'is', null)
    .select('person_id as personId')
    .executeTakeFirstOrThrow()
  const told = await pressed(eve, 'organising.withdraw', { eventId, personId, role: 'organiser' })
  expect(told).toContain('Die rol was er al niet meer')
  expect(await says(organiser(), 'organiseer startbijeenkomst')).toContain('Organiseer:')
})

test('what someone offered and was given is shown to them, and erased with them', async () => {
  await says(anna, `rol ${await offered()}`)
  expect(await says(anna, 'mijn gegevens')).toContain('recht: mede-organisator')
  expect(await says(organiser(), 'mijn gegevens')).toContain('Wat u organiseert')
  await hears('organiser')
  await pressed(anna, 'people.erase', { sure: true })
  expect(await roles()).toEqual([])
  await pressed(organiser(), 'people.erase', { sure: true })
  expect(await stage.db.selectFrom('invitation').selectAll().execute()).toEqual([])
})

test('a code stays spent when whoever took it up erases themselves', async () => {
  const code = await offered()
  await says(anna, `rol ${code}`)
  await hears('organiser')
  await pressed(anna, 'people.erase', { sure: true })
  expect(await says(bram, `rol ${code}`)).toContain('Die code ken ik niet')
  expect(await roles()).toEqual([])
})

test('who gave a role and is erased leaves no trace in it', async () => {
  await says(anna, `rol ${await offered()}`)
  await hears('organiser')
  await pressed(organiser(), 'people.erase', { sure: true })
  const given = await stage.db.selectFrom('appointment').select('by').execute()
  expect(given).toEqual([{ by: 'erased' }])
  expect(await says(anna, 'mijn gegevens')).toContain('recht: mede-organisator')
})
