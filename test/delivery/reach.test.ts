import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { sql } from '../../src/db/schema.ts'
import { findAddressees, findReach } from '../../src/people/reach.ts'
import { group } from '../connector/client.ts'
import { until, words } from '../desk.ts'
import { openOffice, type Office } from './office.ts'

let desk: Office
beforeAll(async () => {
  desk = await openOffice()
})
afterAll(() => desk.close())

const reachOf = async (id: string) => {
  const [found] = await findReach(desk.db, [id])
  const known = (await findAddressees(desk.db, [id])).get(id)
  expect(known!.reach).toBe(found!.reach)
  return found!.reach
}
const elsewhere = '0b1e5e40-0000-4000-8000-000000000002'

/** Teams opens no chat with this person. */
const refuse = (id: string) => desk.connector.block(id, 'BotNotInConversationRoster')

const neutral = (place: string) =>
  desk.connector
    .activities(place)
    .filter(({ attachments }) => words(attachments?.[0]?.content).includes('Voor sommigen'))

describe.concurrent('ways to people', () => {
  test('somebody who speaks with us alone is reached there', async () => {
    expect(await reachOf((await desk.acquaintance('anna')).id)).toBe('personal')
  })

  test('a colleague met in a group can be written to, when Teams lets us', async () => {
    const bram = await desk.acquaintance('bram', { conversation: group('one') })
    expect(await reachOf(bram.id)).toBe('openable')
    await desk.post(bram.id, 'psst')
    await desk.settled(bram.id, 'psst', 'sent')
    expect(desk.received('a:bram', 'psst')).toHaveLength(1)
    expect(await reachOf(bram.id)).toBe('personal')
  })

  test('somebody from elsewhere is found only where others read along', async () => {
    const conversation = group('two')
    const carl = await desk.acquaintance('carl', { conversation, tenant: elsewhere })
    await desk.db
      .updateTable('identity')
      .set({ kind: 'federated' })
      .where('person_id', '=', carl.id)
      .execute()
    expect(await reachOf(carl.id)).toBe('shared')
  })

  test('where no chat can be opened, a neutral card says that something waits, and only its reader sees what', async () => {
    const conversation = group('three')
    const dora = await desk.acquaintance('dora', { conversation })
    const evil = await desk.acquaintance('evil', { conversation })
    refuse('dora')
    await desk.post(dora.id, 'secret 1')
    await desk.post(dora.id, 'secret 2')
    for (const subject of ['secret 1', 'secret 2'])
      expect(await desk.settled(dora.id, subject, 'unreachable')).toMatchObject({
        reason: 'waits in chat',
      })
    await until(() => neutral(conversation.id).length === 1)
    expect(JSON.stringify(neutral(conversation.id))).not.toMatch(/secret|Dora/)
    const said = words(neutral(conversation.id)[0].attachments[0].content)
    expect(said).toContain('I have a message for some of you.')
    const [button] = actionsOf(neutral(conversation.id)[0].attachments[0].content)
    const nosy = await desk.as('evil', { conversation }).press(button.verb, button.data)
    expect(words(nosy.value)).toContain('Er wachten geen berichten')
    expect(actionsOf(nosy.value).map(({ title }) => title)).toContain('Bijeenkomsten')
    const shown = await desk.as('dora', { conversation }).press(button.verb, button.data)
    expect(words(shown.value)).toContain('secret 1')
    expect(words(shown.value)).toContain('secret 2')
    expect((await desk.letterOf(dora.id, 'secret 1'))!.state).toBe('sent')
    expect(desk.received(conversation.id, 'secret')).toEqual([])
    expect(await reachOf(dora.id)).toBe('shared')
    expect(evil.id).not.toBe(dora.id)
    const asked = desk.connector.refused.filter(
      ({ route }) => route === 'POST conversations',
    ).length
    await desk.post(dora.id, 'secret 3')
    await desk.settled(dora.id, 'secret 3', 'unreachable')
    expect(
      desk.connector.refused.filter(({ route }) => route === 'POST conversations'),
    ).toHaveLength(asked)
    expect(neutral(conversation.id)).toHaveLength(1)
  })

  test('what waited is said as soon as somebody can be reached again, if it still says something', async () => {
    const conversation = group('four')
    const fien = await desk.acquaintance('fien', { conversation, aadObjectId: null })
    await desk.post(fien.id, 'patience')
    expect(await desk.settled(fien.id, 'patience', 'unreachable')).toMatchObject({
      reason: 'waits in chat',
    })
    await desk.as('fien', { aadObjectId: null }).say('goeiemorgen')
    await desk.sweep()
    await desk.settled(fien.id, 'patience', 'sent')
    expect(desk.received('a:fien', 'patience')).toHaveLength(1)
  })

  test('who removes the bot is not written to, until they add it again', async () => {
    const gijs = await desk.acquaintance('gijs')
    await desk.as('gijs').uninstalls()
    await desk.post(gijs.id, 'too late')
    expect(await desk.settled(gijs.id, 'too late', 'unreachable')).toMatchObject({ reason: 'left' })
    expect(await reachOf(gijs.id)).toBe('none')
    await desk.as('gijs').arrives()
    await desk.sweep()
    await desk.settled(gijs.id, 'too late', 'sent')
  })

  test('who has closed their own chat and still speaks in a group is not tried again and again', async () => {
    const conversation = group('five')
    const ina = await desk.acquaintance('ina')
    await desk.as('ina', { conversation }).say('goeiemorgen')
    await desk.as('ina').uninstalls()
    await desk.inTransaction((db) =>
      sql`update reach set refused_at = seen_at - interval '1 minute'
        where person_id = ${ina.id} and conversation_id = ${conversation.id}`.execute(db),
    )
    expect(await reachOf(ina.id)).toBe('shared')
    await desk.post(ina.id, 'in vain')
    const { due_at } = await desk.settled(ina.id, 'in vain', 'unreachable')
    await desk.sweep()
    expect(await desk.letterOf(ina.id, 'in vain')).toMatchObject({ state: 'unreachable', due_at })
  })

  test('whoever asks in words sees what waits for them, or hears that nothing does', async () => {
    const hans = await desk.acquaintance('hans')
    desk.connector.block(hans.place)
    await desk.post(hans.id, 'held back')
    await desk.settled(hans.id, 'held back', 'unreachable')
    desk.connector.unblock(hans.place)
    const said = await desk.as('hans').say('mijn berichten')
    expect(words(said.at(-1))).toContain('held back')
    const shown = (await desk.letterOf(hans.id, 'held back'))!
    expect(shown).toMatchObject({ state: 'sent', activity_id: said.at(-1).id })
    expect(words((await desk.as('hans').say('mijn berichten')).at(-1))).toContain('geen berichten')
  })

  test('what somebody asked for and did not get is not lost', async () => {
    const jan = await desk.acquaintance('jan')
    desk.connector.block(jan.place)
    await desk.post(jan.id, 'not lost')
    await desk.settled(jan.id, 'not lost', 'unreachable')
    await desk.as('jan').raw({ type: 'message', text: 'mijn berichten' })
    expect((await desk.letterOf(jan.id, 'not lost'))!.state).toBe('sending')
    desk.connector.unblock(jan.place)
    await desk.inTransaction((db) =>
      sql`update delivery set leased_until = clock_timestamp() where person_id = ${jan.id}`.execute(
        db,
      ),
    )
    await desk.sweep()
    await desk.settled(jan.id, 'not lost', 'sent')
    expect(desk.received(jan.place, 'not lost')).toHaveLength(1)
  })
})
