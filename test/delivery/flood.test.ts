import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { sql } from '../../src/db/schema.ts'
import { sendWindows } from '../connector/limits.ts'
import { group } from '../connector/client.ts'
import { until } from '../desk.ts'
import { faces, mostWithin, openOffice, type Office } from './office.ts'

let desk: Office
beforeAll(async () => {
  desk = await openOffice()
})
afterAll(() => desk.close())

const cardsIn = (place: string) =>
  desk.connector.activities(place).flatMap(({ attachments }) => attachments?.[0]?.content ?? [])

const sentTo = (place: string) =>
  desk.connector.sent.filter((item) => item.conversationId === place && item.method === 'POST')

const refusedTo = (place: string) =>
  desk.connector.refused.filter(({ conversationId }) => conversationId === place)

describe.concurrent('many at once', () => {
  test('three messages for one person come one by one', async () => {
    const anna = await desk.acquaintance('anna')
    await desk.inTransaction(async (db) => {
      for (const subject of ['one', 'two', 'three'])
        await desk.kit.post(db, { kind: 'test.note', subject, to: anna.id })
    })
    for (const subject of ['one', 'two', 'three']) await desk.settled(anna.id, subject, 'sent')
    expect(cardsIn(anna.place)).toHaveLength(3)
  })

  test('fifty messages for one person come in a few cards, and none is lost', async () => {
    const bram = await desk.acquaintance('bram')
    const subjects = Array.from({ length: 50 }, (_, n) => `message number ${n}.`)
    await desk.inTransaction(async (db) => {
      for (const subject of subjects)
        await desk.kit.post(db, { kind: 'test.note', subject, to: bram.id })
    })
    for (const subject of subjects) await desk.settled(bram.id, subject, 'sent', 40)
    const cards = cardsIn(bram.place)
    expect(cards.length).toBeLessThanOrEqual(5)
    const text = cards.map(({ speak }) => speak).join(' ')
    expect(subjects.filter((subject) => !text.includes(subject))).toEqual([])
    const titles = cards.flatMap((card) => actionsOf(card).map(({ title }) => title))
    expect(titles.toSorted()).toEqual(subjects.toSorted())
    for (const card of cards)
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024)
    expect(refusedTo(bram.place)).toEqual([])
  })

  test('in any minute a person hears at most ten times from us', async () => {
    const carl = await desk.acquaintance('carl')
    for (let n = 0; n < 30; n++) {
      await desk.post(carl.id, `drip ${n}.`)
      await sleep(1_000)
    }
    for (let n = 0; n < 30; n++) await desk.settled(carl.id, `drip ${n}.`, 'sent', 20)
    const sent = sentTo(carl.place).slice(1)
    expect(mostWithin(sent, 60_000)).toBeLessThanOrEqual(10)
    for (const [calls, span] of sendWindows)
      expect(mostWithin(sent, span)).toBeLessThanOrEqual(calls)
    expect(refusedTo(carl.place)).toEqual([])
  }, 60_000)

  test('a button on one of many messages leaves the others where they are', async () => {
    const dora = await desk.acquaintance('dora')
    const subjects = ['a.', 'b.', 'c.', 'd.', 'e.']
    await desk.inTransaction(async (db) => {
      for (const subject of subjects)
        await desk.kit.post(db, { kind: 'test.note', subject: `dora ${subject}`, to: dora.id })
    })
    for (const subject of subjects) await desk.settled(dora.id, `dora ${subject}`, 'sent')
    const [card] = cardsIn(dora.place)
    const { verb, data } = actionsOf(card).find(({ title }) => title === 'dora c.')!
    const { value, replies } = await desk.as('dora').press(verb, data)
    expect(value).not.toHaveProperty('body')
    expect(replies.at(-1).attachments[0].content.speak).toBe('pressed dora c.')
    expect(cardsIn(dora.place)[0].speak).toContain('dora e.')
  })

  test('when one of them changes, the card that holds it changes, and the others stay on it', async () => {
    const emma = await desk.acquaintance('emma')
    const subjects = ['1.', '2.', '3.', '4.'].map((end) => `emma ${end}`)
    await desk.inTransaction(async (db) => {
      for (const subject of subjects)
        await desk.kit.post(db, { kind: 'test.note', subject, to: emma.id })
    })
    for (const subject of subjects) await desk.settled(emma.id, subject, 'sent')
    faces.set('emma 2.', 'emma twee.')
    const about = { kind: 'test.note', subject: 'emma 2.' }
    expect(await desk.inTransaction((db) => desk.kit.letters.renew(db, about))).toBe(1)
    await until(() => cardsIn(emma.place)[0].speak.includes('emma twee.'))
    expect(cardsIn(emma.place)).toHaveLength(1)
    for (const subject of ['emma 1.', 'emma 3.', 'emma 4.'])
      expect(cardsIn(emma.place)[0].speak).toContain(subject)
  })

  test('what is more urgent goes before what waited longer', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `queue${n}`)
    const many = await Promise.all(names.map((name) => desk.acquaintance(name)))
    const fien = await desk.acquaintance('fien')
    await desk.post(
      many.map(({ id }) => id),
      'to all',
    )
    await until(() => desk.received(many[0]!.place, 'to all').length > 0 || sentToAll() > 5)
    await desk.post(fien.id, 'urgent', { rank: 1 })
    await desk.settled(fien.id, 'urgent', 'sent', 3)
    expect(sentToAll()).toBeLessThan(60)
    for (const { id } of many) await desk.settled(id, 'to all', 'sent')
  })
  const sentToAll = () =>
    desk.connector.sent.filter(({ activity }) => JSON.stringify(activity).includes('to all')).length

  test('what the bot answers in a group counts there before what it says by itself', async () => {
    const conversation = group('chatty')
    const gijs = desk.as('gijs', { conversation })
    for (let n = 0; n < 6; n++) await gijs.say('bord Nobody')
    await desk.inTransaction((db) => desk.kit.touch(db, 'Nobody'))
    await desk.post({ place: conversation.id }, 'for all of you')
    await desk.settled(conversation.id, 'for all of you', 'sent', 30)
    expect(refusedTo(conversation.id)).toEqual([])
    const sent = desk.connector.sent.filter((item) => item.conversationId === conversation.id)
    for (const [calls, span] of sendWindows)
      expect(mostWithin(sent, span)).toBeLessThanOrEqual(calls)
  }, 40_000)

  test('twenty thousand people are written into the post at once, each once', async () => {
    await sql`insert into person (name, lang, seen_at)
      select 'Crowd ' || n, 'nl', now() from generate_series(1, 20000) n`.execute(desk.db)
    const crowd = await desk.db
      .selectFrom('person')
      .where('name', 'like', 'Crowd %')
      .select('id')
      .execute()
    const to = crowd.map(({ id }) => id)
    const written = await desk.inTransaction(async (db) => {
      const first = await desk.kit.post(db, { kind: 'test.note', subject: 'crowd', to })
      const again = await desk.kit.post(db, { kind: 'test.note', subject: 'crowd', to })
      await sql`delete from delivery where subject = 'crowd'`.execute(db)
      return [first, again]
    })
    expect(written).toEqual([20_000, 0])
  })
})
