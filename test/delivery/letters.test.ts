import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from '../../src/db/schema.ts'
import type { Letters } from '../../src/kit.ts'
import { server } from '../db/scratch.ts'
import { until } from '../desk.ts'
import { faces, openOffice, type Office } from './office.ts'

let desk: Office
beforeAll(async () => {
  desk = await openOffice()
  await desk.db
    .insertInto('event')
    .values({
      ...{
        id: 'day',
        status: 'planned',
        title_nl: 'Dag',
        precision: 'day',
        zone: 'Europe/Amsterdam',
      },
      ...{ voice: 'u', rules: '{}', facts: '{}', demo: true },
    })
    .execute()
})
beforeEach(() => faces.clear())
afterAll(() => desk.close())

const letters = (verb: 'recall' | 'retry' | 'renew', subject: string, kind = 'test.note') =>
  desk.inTransaction((db) => desk.kit.letters[verb](db, { kind, subject }))

describe('what can still be done', () => {
  test('recalled within a second: what was not yet sent will not be', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `many${n}`)
    const many = await Promise.all(names.map((name) => desk.acquaintance(name)))
    await desk.post(
      many.map(({ id }) => id),
      'oops',
    )
    const arrived = () =>
      desk.connector.sent.filter(({ activity }) => JSON.stringify(activity).includes('oops')).length
    await until(() => arrived() > 5)
    const recalled = await letters('recall', 'oops')
    await sleep(1_000)
    const after = arrived()
    await sleep(1_500)
    expect(arrived()).toBe(after)
    expect(recalled + after).toBe(60)
    expect(recalled).toBeGreaterThan(20)
  })

  test('tried again: only those that did not arrive', async () => {
    const anna = await desk.acquaintance('anna')
    const bram = await desk.acquaintance('bram')
    desk.stumble(bram.place, { status: 413 })
    await desk.post([anna.id, bram.id], 'again')
    await desk.settled(bram.id, 'again', 'failed')
    await desk.settled(anna.id, 'again', 'sent')
    expect(await letters('retry', 'again')).toBe(1)
    expect(await desk.settled(bram.id, 'again', 'sent')).toMatchObject({
      attempts: 1,
      reason: null,
    })
    expect(desk.received(anna.place, 'again')).toHaveLength(1)
  })

  test('what may have arrived is tried again only by whoever accepts that it comes twice', async () => {
    const carl = await desk.acquaintance('carl')
    desk.stumble(carl.place, { status: 'reset', delivered: true })
    const about = { kind: 'test.once', subject: 'perhaps' }
    await desk.post(carl.id, 'perhaps', { kind: 'test.once' })
    await desk.settled(carl.id, 'perhaps', 'unknown')
    const retry = (options?: Parameters<Letters['retry']>[2]) =>
      desk.inTransaction((db) => desk.kit.letters.retry(db, about, options))
    expect(await retry()).toBe(0)
    expect(await retry({ unsure: true })).toBe(1)
    await desk.settled(carl.id, 'perhaps', 'sent')
    expect(desk.received(carl.place, 'perhaps')).toHaveLength(2)
  })

  test('renewed where it stands, also while it was on its way', async () => {
    const dora = await desk.acquaintance('dora')
    desk.connector.slow(800)
    await desk.post(dora.id, 'old face')
    await until(() => desk.received(dora.place, 'old face').length === 1)
    faces.set('old face', 'new face')
    expect(await letters('renew', 'old face')).toBe(1)
    desk.connector.slow(0)
    await until(() => desk.received(dora.place, 'new face').length === 1)
    expect(desk.received(dora.place, 'face')).toEqual(['new face for Dora'])
    const { stale, state } = (await desk.letterOf(dora.id, 'old face'))!
    expect({ stale, state }).toEqual({ stale: false, state: 'sent' })
  })

  test('a card that the person took away is let go', async () => {
    const emma = await desk.acquaintance('emma')
    await desk.post(emma.id, 'thrown away')
    await desk.settled(emma.id, 'thrown away', 'sent')
    const code = 'ActivityNotFoundInConversation'
    desk.stumble(emma.place, { status: 404, code })
    faces.set('thrown away', 'thrown away indeed')
    await letters('renew', 'thrown away')
    await until(async () => (await desk.letterOf(emma.id, 'thrown away'))!.reason === code)
    expect(await desk.letterOf(emma.id, 'thrown away')).toMatchObject({
      state: 'sent',
      stale: false,
    })
  })

  test('a part of a card that cannot be drawn holds up that card, and nobody else’s', async () => {
    const ivar = await desk.acquaintance('ivar')
    const joost = await desk.acquaintance('joost')
    const parts = ['part 1', 'part 2', 'part 3', 'part 4']
    await desk.inTransaction(async (db) => {
      for (const subject of parts)
        await desk.kit.post(db, { kind: 'test.note', subject, to: ivar.id })
    })
    for (const subject of parts) await desk.settled(ivar.id, subject, 'sent')
    faces.set('part 1', 'broken').set('part 2', 'another part')
    await letters('renew', 'part 2')
    await desk.post(joost.id, 'meanwhile')
    await desk.settled(joost.id, 'meanwhile', 'sent', 3)
    faces.delete('part 1')
    await until(() => desk.received(ivar.place, 'another part').length === 1)
    faces.set('part 1', 'broken')
    await letters('renew', 'part 2')
    await until(async () => (await desk.letterOf(ivar.id, 'part 2'))!.reason === 'fault')
    await until(async () => !(await desk.letterOf(ivar.id, 'part 2'))!.stale, 20)
  })

  test.runIf(server)('nobody waits for a card of which another instance holds a part', async () => {
    const kim = await desk.acquaintance('kim')
    const loes = await desk.acquaintance('loes')
    const pieces = ['piece 1', 'piece 2', 'piece 3', 'piece 4']
    await desk.inTransaction(async (db) => {
      for (const subject of pieces)
        await desk.kit.post(db, { kind: 'test.note', subject, to: kim.id })
    })
    for (const subject of pieces) await desk.settled(kim.id, subject, 'sent')
    let isHeld: boolean | undefined
    const held = desk.inTransaction(async (db) => {
      await sql`select 1 from delivery where subject = 'piece 1' for update`.execute(db)
      isHeld = true
      await sleep(4_000)
      isHeld = false
    })
    await until(() => isHeld === true)
    faces.set('piece 2', 'other piece')
    await letters('renew', 'piece 2')
    await desk.post(loes.id, 'not held')
    await desk.settled(loes.id, 'not held', 'sent')
    expect(isHeld).toBe(true)
    await held
    await until(() => desk.received(kim.place, 'other piece').length === 1)
  })

  test('all that is live about an event is renewed, of some people or of all', async () => {
    const fien = await desk.acquaintance('fien')
    const gijs = await desk.acquaintance('gijs')
    const live = { kind: 'test.note', subject: 'about the day', about: 'day' }
    const dead = { kind: 'test.once', subject: 'about the day', about: 'day' }
    await desk.inTransaction(async (db) => {
      await desk.kit.post(db, { ...live, to: [fien.id, gijs.id] })
      await desk.kit.post(db, { ...dead, to: fien.id })
    })
    await desk.settled(gijs.id, 'about the day', 'sent')
    await until(() => desk.received(fien.place, 'about').length === 2)
    await until(async () => (await sentAbout()).length === 3)
    faces.set('about the day', 'about another day')
    const renew = (people?: string[]) =>
      desk.inTransaction((db) => desk.kit.letters.renewAbout(db, 'day', people))
    expect(await renew([gijs.id])).toBe(1)
    await until(() => desk.received(gijs.place, 'another').length === 1)
    expect(desk.received(fien.place, 'another')).toEqual([])
    expect(await renew()).toBe(2)
    await until(() => desk.received(fien.place, 'another').length === 1)
  })
  const sentAbout = () =>
    desk.db
      .selectFrom('delivery')
      .where('about', '=', 'day')
      .where('state', '=', 'sent')
      .select('id')
      .execute()

  test('a card that follows the sending shows its end', async () => {
    const hans = await desk.acquaintance('hans')
    await desk.as('hans').say('bord Hans')
    const edits = () =>
      desk.connector.sent.filter(
        (item) => item.method === 'PUT' && item.conversationId === hans.place,
      )
    const before = edits().length
    await desk.post(hans.id, 'Hans')
    await desk.settled(hans.id, 'Hans', 'sent')
    await until(() => edits().length > before, 20)
  })
})
