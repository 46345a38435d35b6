import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '../../src/db/schema.ts'
import { group } from '../connector/client.ts'
import { until, words } from '../desk.ts'
import { mostWithin, openOffice, type Office } from './office.ts'

let desk: Office
beforeAll(async () => {
  desk = await openOffice()
})
afterAll(() => desk.close())

const { acquaintance, post, settled, stumble, received } = {
  acquaintance: (...given: Parameters<Office['acquaintance']>) => desk.acquaintance(...given),
  post: (...given: Parameters<Office['post']>) => desk.post(...given),
  settled: (...given: Parameters<Office['settled']>) => desk.settled(...given),
  stumble: (...given: Parameters<Office['stumble']>) => desk.stumble(...given),
  received: (...given: Parameters<Office['received']>) => desk.received(...given),
}

describe.concurrent('all at the same time', () => {
  test('a message arrives once, however often it is posted', async () => {
    const anna = await acquaintance('anna')
    await Promise.all([post(anna.id, 'seat 1'), post(anna.id, 'seat 1'), post(anna.id, 'seat 1')])
    const letter = await settled(anna.id, 'seat 1', 'sent')
    await post(anna.id, 'seat 1')
    await post(anna.id, 'seat 2')
    await settled(anna.id, 'seat 2', 'sent')
    expect(received(anna.place, 'seat 1')).toEqual(['seat 1 for Anna'])
    expect(letter).toMatchObject({ conversation_id: anna.place, attempts: 1, reason: null })
    expect(letter.sent_at).toEqual(desk.clock.now)
    expect(letter.activity_id).toBeTruthy()
  })

  test('what was posted by an undone transaction is never said', async () => {
    const bram = await acquaintance('bram')
    const undone = desk.inTransaction(async (db) => {
      await desk.kit.post(db, { kind: 'test.note', subject: 'undone', to: bram.id })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await post(bram.id, 'done')
    await settled(bram.id, 'done', 'sent')
    expect(received(bram.place, 'undone')).toEqual([])
  })

  test('who blocked the bot is unreachable, until they speak again', async () => {
    const carl = await acquaintance('carl')
    desk.connector.block(carl.place)
    await post(carl.id, 'blocked')
    expect(await settled(carl.id, 'blocked', 'unreachable')).toMatchObject({ attempts: 1 })
    await post(carl.id, 'blocked still')
    expect(await settled(carl.id, 'blocked still', 'unreachable')).toMatchObject({
      reason: 'ConversationBlockedByUser',
    })
    desk.connector.unblock(carl.place)
    await desk.as('carl').say('goeiemorgen')
    await post(carl.id, 'welcome back')
    await settled(carl.id, 'welcome back', 'sent')
  })

  test('who was only met in a group is written to in a chat of their own', async () => {
    const conversation = group('first')
    const dora = await acquaintance('dora', { conversation })
    await post(dora.id, 'private')
    await settled(dora.id, 'private', 'sent')
    expect(received(conversation.id, 'private')).toEqual([])
    expect(received('a:dora', 'private')).toHaveLength(1)
  })

  test('a message that met a 429 comes later, once', async () => {
    const eva = await acquaintance('eva')
    stumble(eva.place, { status: 429, retryAfter: 1, times: 2 })
    await post(eva.id, 'too busy')
    expect(await settled(eva.id, 'too busy', 'sent', 20)).toMatchObject({ attempts: 3 })
    expect(received(eva.place, 'too busy')).toHaveLength(1)
  })

  test('a message that Teams cannot take fails with the reason', async () => {
    const fien = await acquaintance('fien')
    stumble(fien.place, { status: 413, code: 'MessageSizeTooBig' })
    await post(fien.id, 'too big')
    expect(await settled(fien.id, 'too big', 'failed')).toMatchObject({
      reason: 'MessageSizeTooBig',
    })
  })

  test('a message of which nobody knows whether it arrived is sent again', async () => {
    const gijs = await acquaintance('gijs')
    stumble(gijs.place, { status: 'reset', delivered: true })
    await post(gijs.id, 'perhaps')
    expect(await settled(gijs.id, 'perhaps', 'sent', 20)).toMatchObject({ attempts: 2 })
    expect(received(gijs.place, 'perhaps')).toHaveLength(2)
  })

  test('a message that was in hand when the bot crashed is sent again', async () => {
    const hans = await acquaintance('hans')
    await desk.inTransaction(async (db) => {
      await db
        .insertInto('delivery')
        .values({
          kind: 'test.note',
          subject: 'crash',
          person_id: hans.id,
          state: 'sending',
          attempts: 1,
          rank: 0,
          created_at: new Date(),
          due_at: new Date(),
          leased_until: new Date(Date.now() - 1000),
        })
        .execute()
      await desk.kit.jobs.soon(db, 'delivery.sweep', {})
    })
    await settled(hans.id, 'crash', 'sent')
    expect(received(hans.place, 'crash')).toHaveLength(1)
  })

  test.each([
    ['nothing', 'test.note', 'cancelled', 'nothing to say'],
    ['lost', 'test.unheard', 'failed', 'no renderer'],
    ['broken', 'test.note', 'failed', 'fault'],
  ])('what is not said is written down: %s', async (subject, kind, state, reason) => {
    const iris = await acquaintance(`iris${subject}`)
    await post(iris.id, subject, { kind })
    expect(await settled(iris.id, subject, state)).toMatchObject({ reason })
  })

  test('people see the messages they got among their data, and can have them erased', async () => {
    const joke = await acquaintance('joke')
    await post(joke.id, 'kept')
    await settled(joke.id, 'kept', 'sent')
    const gates = () =>
      desk.db.selectFrom('rate_gate').where('key', 'like', '%a:joke').selectAll().execute()
    expect(await gates()).toHaveLength(1)
    const part = desk.kit.parts().get('delivery')!
    const kept = await desk.inTransaction((db) => part.show(db, joke.id))
    expect(kept).toEqual([{ kind: 'test.note', state: 'sent', sentAt: desk.clock.now }])
    await desk.inTransaction((db) => part.erase(db, joke.id, desk.clock.now))
    expect(await desk.inTransaction((db) => part.show(db, joke.id))).toEqual([])
    expect(await gates()).toEqual([])
  })

  test('thirty messages at once stay within what Teams allows', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `guest${n}`)
    const guests = await Promise.all(names.map((name) => acquaintance(name)))
    // Their greetings were replies, which the gate does not hold back: let that second pass.
    await sleep(1_100)
    const started = new Date()
    await Promise.all(guests.map(({ id }) => post(id, 'all at once')))
    for (const { id } of guests) await settled(id, 'all at once', 'sent')
    const sent = desk.connector.sent.filter(({ activity }) =>
      words(activity).includes('all at once'),
    )
    expect(sent).toHaveLength(30)
    expect(mostWithin(sent, 1_000)).toBeLessThanOrEqual(25)
    expect(
      desk.connector.refused.filter(
        ({ conversationId, at }) => conversationId.startsWith('a:guest') && at >= +started,
      ),
    ).toEqual([])
  })

  const touch = (db: Db, subject: string) => desk.kit.touch(db, subject)

  /** What stands in this group, and how often it was changed. */
  const shown = (place: string) => desk.connector.activities(place).map(words)
  const edits = (place: string) =>
    desk.connector.sent.filter((item) => item.method === 'PUT' && item.conversationId === place)

  test('a live card changes at most every five seconds, and shows the last state', async () => {
    const conversation = group('board')
    await desk.as('kees', { conversation }).say('bord Visitor')
    for (let n = 0; n < 12; n++) {
      await desk.as(`visitor${n}`).say('goeiemorgen')
      await desk.inTransaction((db) => touch(db, 'Visitor'))
      await sleep(600)
    }
    await until(() => shown(conversation.id).includes('12 people'), 20)
    const times = edits(conversation.id).map(({ at }) => at)
    const gaps = times.slice(1).map((at, n) => at - times[n]!)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4_990)
    expect(times.length).toBeLessThanOrEqual(3)
    expect(shown(conversation.id)).toHaveLength(1)
  })

  test('a live card shows what was being written while it was renewed', async () => {
    const conversation = group('late')
    await desk.as('kees', { conversation }).say('bord Late')
    await desk.inTransaction((db) => touch(db, 'Late'))
    await sleep(4_500)
    await desk.inTransaction(async (db) => {
      const late = { name: 'Late', lang: 'nl' as const, seen_at: desk.clock.now }
      await db.insertInto('person').values(late).execute()
      await touch(db, 'Late')
      await sleep(2_500)
    })
    await until(() => shown(conversation.id).at(-1) === '1 people', 20)
  })

  test('a live card that was taken away is forgotten', async () => {
    const conversation = group('gone')
    await desk.as('kees', { conversation }).say('bord Gone')
    desk.connector.block(conversation.id, 'BotNotInConversationRoster')
    await desk.inTransaction((db) => touch(db, 'Gone'))
    const left = () => desk.db.selectFrom('posted').where('subject', '=', 'Gone').selectAll()
    await until(async () => (await left().execute()).length === 0, 20)
  })
})
