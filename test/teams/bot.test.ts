import { beforeEach, expect, test } from 'vitest'
import { channel, group } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

const start = 'start-2020'
const anna = () => stage.as('anna')

beforeEach(() => stage.clear())

test('a button from long ago is answered in words', async () => {
  const { status, value } = await anna().press('signup.dance', {})
  expect(status).toBe(200)
  expect(value).toBe('Die knop ken ik niet meer. Typ ‘help’ om te zien wat ik kan.')
})

test('data that no card of ours sends is answered in words', async () => {
  const { status, value } = await anna().press('signup.open', { eventId: { $ne: 1 } })
  expect(status).toBe(200)
  expect(value).toContain('Deze kaart is verouderd')
})

test('a fault of ours is told kindly, and nothing of it leaks', async () => {
  const { status, value } = await anna().press('signup.invite', {
    eventId: 'no-such-event',
    role: 'administrator',
    municipality: 'Deventer',
  })
  expect(status).toBe(200)
  expect(value).toContain('Er ging bij ons iets mis')
})

test('a message that Teams repeats is answered once', async () => {
  const message = anna().message('bijeenkomsten')
  const first = await stage.again(message)
  const second = await stage.again(message)
  expect([first.replies.length, second.replies.length]).toEqual([1, 0])
})

test('an answer of which nobody knows whether it arrived is no fault of who asked', async () => {
  for (const status of ['reset', 502] as const) {
    const match = ({ conversationId }: any) => conversationId === 'a:anna'
    stage.connector.fail({ status, delivered: true, match })
    const { status: answered, replies } = await stage.again(anna().message('bijeenkomsten'))
    expect([answered, replies.length], String(status)).toEqual([200, 1])
  }
})

test('a press that Teams repeats gets the same answer and takes effect once', async () => {
  const form = { eventId: start, role: 'administrator', municipality: 'Deventer' }
  const press = anna().invoke('signup.send', form)
  const answers = []
  for (let times = 0; times < 3; times++) answers.push((await stage.again(press)).body)
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  expect(await stage.db.selectFrom('registration').selectAll().execute()).toHaveLength(1)
})

test('what is said beside a gathered card is said once, however often Teams repeats the press', async () => {
  const press = anna().invoke('help.open', { beside: true })
  const said = [await stage.again(press), await stage.again(press)]
  expect(said.map(({ replies }) => replies.length)).toEqual([1, 0])
  expect(said.map(({ status, value }) => [status, value])).toEqual([
    [200, ''],
    [200, ''],
  ])
})

test('one person’s card is never put in place of everybody’s', async () => {
  const there = (id: string) => stage.as(id, { conversation: group('vergadering') })
  await there('anna').say('agenda')
  for (const id of ['anna', 'bram', 'carl']) {
    const card = await stage.signUp(there(id), start)
    expect(words(card)).toContain('✓ Je bent aangemeld')
  }
  const shared = JSON.stringify(stage.connector.activities(group('vergadering').id))
  expect(shared).not.toContain('Je bent aangemeld')
})

test('mentions and &nbsp; do not stand in the way of a command', async () => {
  const there = stage.as('anna', { conversation: channel('bijeenkomst') })
  expect(words(cardIn(await there.say('&nbsp;agenda&nbsp;')))).toContain('Startbijeenkomst')
})

test('a bare mention gets help', async () => {
  const there = stage.as('anna', { conversation: group('vergadering') })
  expect(words(cardIn(await there.say('')))).toContain('agenda')
})

test('an old client’s button works, and its card is replaced', async () => {
  const [form] = await anna().say('aanmelden')
  const { eventId } = cardIn([form]).actions[0].fallback.data
  const filled = { eventId, role: 'administrator', municipality: 'Deventer' }
  await anna().submit('signup.send', filled, form.id)
  const now = stage.connector.activities('a:anna').find(({ id }: any) => id === form.id)
  expect(words(cardIn([now]))).toContain('✓ Je bent aangemeld')
})

test('an old client’s button in a shared chat is answered in private', async () => {
  await anna().say('hallo')
  const there = stage.as('anna', { conversation: group('vergadering') })
  await there.submit('signup.send', {
    eventId: start,
    role: 'administrator',
    municipality: 'Deventer',
  })
  expect(words(cardIn(stage.connector.activities('a:anna')))).toContain('✓ Je bent aangemeld')
  const shared = JSON.stringify(stage.connector.activities(group('vergadering').id))
  expect(shared).not.toContain('Deventer')
})

test('forged data signs up nobody else', async () => {
  const forged = {
    eventId: start,
    role: 'administrator',
    municipality: 'Deventer',
    personId: 'bram',
    from: 'bram',
  }
  await anna().press('signup.send', forged)
  const rows = await stage.db
    .selectFrom('registration')
    .innerJoin('person', 'person.id', 'registration.person_id')
    .select('person.name')
    .execute()
  expect(rows).toEqual([{ name: 'Anna' }])
})

test('an offering of another event cannot be had through this one', async () => {
  await stage.signUp(anna(), start)
  const elsewhere = await stage.offering('themadag-2023', '1/1')
  const { value } = await anna().press('signup.choose', { eventId: start, offeringId: elsewhere })
  expect(words(value)).toContain('Die workshop ken ik niet bij deze bijeenkomst')
  expect(await stage.db.selectFrom('choice').selectAll().execute()).toEqual([])
})

test('every button can be said in words', async () => {
  await anna().say('agenda')
  expect(words(cardIn(await anna().say('aanmelden')))).toContain('Aanmelden: Startbijeenkomst')
  expect(words(cardIn(await anna().say('collega aanmelden')))).toContain('Een collega aanmelden')
  expect(words(cardIn(await anna().say('terug')))).toContain('Aanmelden: Startbijeenkomst')
})

test('two people at once get each their own answer', async () => {
  const people = Array.from({ length: 12 }, (_, n) => stage.as(`person ${n}`))
  const cards = await Promise.all(people.map((one) => stage.signUp(one, start)))
  expect(cards.every((card) => words(card).includes('✓ Je bent aangemeld'))).toBe(true)
})
