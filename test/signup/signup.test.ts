import { beforeEach, expect, test } from 'vitest'
import { group } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

const start = 'start-2020'
const anna = () => stage.as('anna')

beforeEach(() => stage.clear())

const say = async (who: ReturnType<typeof anna>, text: string) => cardIn(await who.say(text))

test('“aanmelden” opens the form, the form becomes a confirmation', async () => {
  const form = await say(anna(), 'aanmelden')
  expect(words(form)).toContain('Je meldt je aan als Anna.')
  expect(form.actions[0].verb).toBe('signup.send')
  const { eventId, version } = form.actions[0].data
  const card = await stage.signUp(anna(), eventId, {
    version,
    round1: await stage.offering(start, '3'),
  })
  expect(words(card)).toContain('✓ Je bent aangemeld')
  expect(words(card)).toContain('✓ 3. Hoe kun je kunst en creativiteit inzetten')
})

test('a mistake in the form gives the same form back, filled in as typed', async () => {
  const card = await stage.signUp(anna(), start, {
    municipality: '',
    organisation: 'Stichting Voorbeeld',
  })
  expect(words(card)).toContain('Vul je gemeente in.')
  const organisation = card.body.find((part: any) => part.id === 'organisation')
  expect(organisation.value).toBe('Stichting Voorbeeld')
})

test('the third implementer of a municipality hears the rule and both ways on', async () => {
  const bring = (id: string, more = {}) =>
    stage.signUp(stage.as(id), start, { role: 'implementer', municipality: 'Deventer', ...more })
  await bring('one')
  await bring('two')
  const refused = await bring('three')
  expect(words(refused)).toContain('Per gemeente kunnen 2 uitvoerders of samenwerkingspartners mee')
  expect(words(refused)).toContain('een collega vragen te ruilen')
  const wait = refused.actions.find(({ title }: any) => title === 'Zet mij op de wachtlijst')
  const waiting = (await stage.as('three').press(wait.verb, wait.data)).value
  expect(words(waiting)).toContain('Je staat 1e op de wachtlijst.')

  await stage.as('one').press('signup.leave', { eventId: start, sure: true })
  expect(words(await say(stage.as('three'), 'ben ik aangemeld?'))).toContain('✓ Je bent aangemeld')
})

test('whoever waits for a workshop keeps the old seat, and is told when the new one is theirs', async () => {
  const [kunst, dialoog] = [await stage.offering(start, '3'), await stage.offering(start, '1')]
  for (const id of ['one', 'two']) await stage.signUp(stage.as(id), start, { round1: kunst })
  await anna().arrives()
  await stage.signUp(anna(), start, { round1: dialoog })
  const card = (await anna().press('signup.choose', { eventId: start, round1: kunst })).value
  expect(words(card)).toContain('1e op de wachtlijst')
  expect(words(card)).toContain('✓ 1. Hoe zorg je voor een goede dialoog')

  await stage.as('one').press('signup.leave', { eventId: start, sure: true })
  const told = await stage.connector.next(
    (sent) =>
      sent.conversationId === 'a:anna' && words(cardIn([sent.activity])).includes('Er is een plek'),
  )
  expect(words(told.activity.attachments[0].content)).toContain('Je hebt nu een plek bij: 3.')
  const mine = await say(anna(), 'mijn aanmelding')
  expect(words(mine)).toContain('✓ 3. Hoe kun je kunst')
  expect(words(mine)).not.toContain('goede dialoog')
})

test('what was given back is not offered again', async () => {
  const kunst = await stage.offering(start, '3')
  for (const id of ['one', 'two']) await stage.signUp(stage.as(id), start, { round1: kunst })
  await stage.signUp(anna(), start, { round1: kunst })
  await anna().press('signup.decline', { eventId: start, offeringId: kunst })
  await stage.as('one').press('signup.leave', { eventId: start, sure: true })
  expect(words(await say(anna(), 'mijn aanmelding'))).toContain('Je hebt nog geen workshop gekozen')
})

test('“ik wil die over kunst” is understood, named and asked', async () => {
  await stage.signUp(anna(), start, { round1: await stage.offering(start, '1') })
  const asked = await say(anna(), 'ik wil die over kunst')
  expect(words(asked)).toContain('Workshop 3: Hoe kun je kunst en creativiteit inzetten')
  const done = await say(anna(), 'ja')
  expect(words(done)).toContain('✓ 3. Hoe kun je kunst')
})

test('leaving says what is lost, and can be undone', async () => {
  const kunst = await stage.offering(start, '3')
  await stage.signUp(anna(), start, { round1: kunst })
  expect(words(await say(anna(), 'afmeldn'))).toContain('Je plek en je workshops komen vrij')
  const left = await say(anna(), 'ja, meld me af')
  expect(words(left)).toContain('✕ Je bent afgemeld')
  expect(words(await say(anna(), 'toch weer aanmelden'))).toContain('✓ 3. Hoe kun je kunst')
})

test('a full event has a waiting list, and no other promise', async () => {
  const card = (await anna().press('signup.open', { eventId: 'themadag-2023' })).value
  expect(words(card)).toContain('Deze bijeenkomst is vol. U kunt op de wachtlijst.')
  expect(words(card)).toContain('platformgemeentenenmensenrechten@minbzk.nl')
})

test('the same workshop twice is refused with the reason', async () => {
  stage.clock.now = new Date('2023-03-01T09:00:00Z')
  await stage.db
    .updateTable('event')
    .set({ full_since: null })
    .where('id', '=', 'themadag-2023')
    .execute()
  const [first, again] = [
    await stage.offering('themadag-2023', '2/1'),
    await stage.offering('themadag-2023', '2/2'),
  ]
  const role = 'official'
  const card = await stage.signUp(anna(), 'themadag-2023', { role, round1: first, round2: again })
  expect(words(card)).toContain('doet u al in een andere ronde')
})

test('an event that is over, tentative or unknown opens no form', async () => {
  const open = async (eventId: string) =>
    words((await anna().press('signup.open', { eventId })).value)
  expect(await open('masterclass-deventer-2019')).toContain('Deze bijeenkomst is geweest.')
  expect(await open('congres-2021')).toContain('onder voorbehoud')
  expect(await open('no-such-event')).toContain('Voor welke bijeenkomst?')
})

test('a colleague’s seat is held with a code, and is theirs with it', async () => {
  await stage.signUp(anna(), start)
  const held = await anna().press('signup.invite', {
    eventId: start,
    role: 'administrator',
    municipality: 'Deventer',
  })
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(words(held.value))![0]
  expect(words(await say(stage.as('bram'), 'code XXXX-9999'))).toContain('Die code ken ik niet')
  expect(words(await say(stage.as('bram'), `code ${code.toLowerCase()}`))).toContain(
    '✓ Je bent aangemeld',
  )
  expect(words(await say(stage.as('carl'), `code ${code}`))).toContain('Die code ken ik niet')
})

test('a held seat that nobody claims comes free', async () => {
  await anna().press('signup.invite', {
    eventId: start,
    role: 'administrator',
    municipality: 'Deventer',
  })
  stage.clock.now = new Date('2020-11-28T10:00:00+01:00')
  await stage.tick('signup.expire')
  const { rows } = { rows: await stage.db.selectFrom('registration').selectAll().execute() }
  expect(rows).toEqual([])
})

test('who is not invited may ask, and an organiser admits', async () => {
  const organiser = stage.as('organiser', { aadObjectId: 'organiser-id' })
  await organiser.arrives()
  const refused = await stage.signUp(anna(), start, { municipality: 'Verweggistan' })
  expect(words(refused)).toContain('Verweggistan staat niet op de lijst')
  const ask = refused.actions.find(({ verb }: any) => verb === 'signup.request')
  expect(words((await anna().press(ask.verb, ask.data)).value)).toContain('Je vraag is verstuurd')
  const asked = await stage.connector.next(({ activity }) =>
    words(activity.attachments?.[0]?.content).includes('Anna'),
  )
  const admit = asked.activity.attachments[0].content.actions[0]
  expect((await anna().press(admit.verb, admit.data)).value).toContain('alleen de organisatoren')
  await organiser.press(admit.verb, admit.data)
  expect(words(await say(anna(), 'ben ik aangemeld'))).toContain('✓ Je bent aangemeld')
})

test('the same press three times is one registration, with the same answer', async () => {
  const press = anna().invoke('signup.send', {
    eventId: start,
    role: 'administrator',
    municipality: 'Deventer',
  })
  const answers = await Promise.all([stage.again(press), stage.again(press), stage.again(press)])
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  const rows = await stage.db.selectFrom('registration').selectAll().execute()
  expect(rows).toHaveLength(1)
})

test('in a shared chat what is personal goes to one’s own chat', async () => {
  await stage.signUp(anna(), start)
  const there = stage.as('anna', { conversation: group('vergadering') })
  const [told] = await there.say('mijn aanmelding')
  expect(told.text).toBe('Ik heb u het antwoord gestuurd in onze eigen chat.')
  expect(words(cardIn(stage.connector.activities('a:anna')))).toContain('✓ Je bent aangemeld')
})

test('who has no chat with the bot gets a neutral card, that answers only who asked', async () => {
  const there = stage.as('bram', { conversation: group('vergadering') })
  await stage.signUp(there, start)
  const card = cardIn(await there.say('mijn aanmelding'))
  expect(words(card)).toContain('Alleen wie de vraag stelde')
  expect(words(card)).not.toContain('Deventer')
  const pressed = await there.press(card.actions[0].verb, card.actions[0].data)
  expect(words(pressed.value)).toContain('✓ Je bent aangemeld')
  const other = stage.as('carl', { conversation: group('vergadering') })
  const theirs = await other.press(card.actions[0].verb, card.actions[0].data)
  expect(theirs.value).toContain('Dit antwoord is voor iemand anders')
})

test('access needs are unreadable in the database', async () => {
  await stage.signUp(anna(), start, { needs: 'een schrijftolk' })
  const { sealed } = await stage.db.selectFrom('access_need').selectAll().executeTakeFirstOrThrow()
  expect(sealed).not.toContain('schrijftolk')
  expect(words(await say(anna(), 'mijn gegevens'))).toContain('schrijftolk')
})

test('in English the same, equal in content', async () => {
  const emma = stage.as('emma', { locale: 'en-GB' })
  expect(words(await say(emma, 'sign me up'))).toContain('You are signing up as Emma.')
  expect(words(await stage.signUp(emma, start))).toContain('✓ You are signed up')
  expect(words(await say(emma, 'am i signed up?'))).toContain('✓ You are signed up')
})

test('the form asks for role, municipality, workshop and needs, each with a label', async () => {
  const form = await say(anna(), 'aanmelden')
  const inputs = form.body.filter(({ type }: any) => type.startsWith('Input.'))
  expect(inputs.map(({ id }: any) => id)).toEqual([
    ...['role', 'municipality', 'organisation', 'round1', 'needs', 'listName', 'remember'],
  ])
  const choices = (id: string) => inputs.find((one: any) => one.id === id).choices.length
  expect([choices('role'), choices('municipality'), choices('round1')]).toEqual([4, 20, 5])
})

test('whoever is in stays in, and is not offered to wait for another role', async () => {
  const asImplementer = { role: 'implementer', municipality: 'Deventer' }
  for (const id of ['one', 'two']) await stage.signUp(stage.as(id), start, asImplementer)
  await stage.signUp(anna(), start)
  const refused = await stage.signUp(anna(), start, { ...asImplementer, wait: true })
  expect(words(refused)).toContain('Per gemeente kunnen 2 uitvoerders of samenwerkingspartners mee')
  expect(words(refused)).not.toContain('wachtlijst')
  expect(words(await say(anna(), 'mijn aanmelding'))).toContain('Beleidsadviseur, Deventer')
})

test('a question asked in the group and answered in one’s own chat is understood there', async () => {
  await stage.signUp(anna(), start)
  await anna().say('hallo')
  await stage.as('anna', { conversation: group('vergadering') }).say('afmelden')
  expect(words(await say(anna(), 'ja'))).toContain('✕ Je bent afgemeld')
})

test('a word that is not understood leaves the question open', async () => {
  await stage.signUp(anna(), start)
  await anna().say('afmelden')
  await anna().say('blablabla')
  expect(words(await say(anna(), 'eh nee'))).toContain('✓ Je bent aangemeld')
})

test('giving up a workshop is not giving up the event', async () => {
  await stage.signUp(anna(), start, { round1: await stage.offering(start, '2') })
  expect(words(await say(anna(), 'workshop 2 annuleren'))).toContain('Kies je workshop')
})

test('who signs up for a workshop by name finds it chosen in the form', async () => {
  const form = await say(anna(), 'aanmelden voor kunst')
  const round = form.body.find(({ id }: any) => id === 'round1')
  expect(round.value).toBe(await stage.offering(start, '3'))
})

test('a code is for a colleague, not for who asked for it', async () => {
  const asked = { eventId: start, role: 'administrator', municipality: 'Deventer' }
  const held = await anna().press('signup.invite', asked)
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(words(held.value))![0]
  expect(words(await say(anna(), `code ${code}`))).toContain('houd')
  expect(words(await say(stage.as('bram'), `code ${code}`))).toContain('✓ Je bent aangemeld')
})

test('on a day without an event nothing is on, and no other event is meant', async () => {
  expect(words(await say(anna(), 'aanmelden voor 5 mei'))).toContain('Voor welke bijeenkomst?')
})
