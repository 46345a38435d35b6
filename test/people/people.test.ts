import { beforeEach, expect, test } from 'vitest'
import { group } from '../connector/client.ts'
import type { Participant } from '../connector/client.ts'
import { cardIn, stage, words } from '../stage.ts'

beforeEach(stage.clear)

const said = async (who: Participant, text: string) => inWords(await who.say(text))
/** The last thing the bot said, card or not. */
const inWords = (replies: any[]): string => replies.at(-1)?.text ?? words(cardIn(replies))
const pressed = async (who: Participant, verb: string, data = {}) =>
  (await who.press(verb, data)).value
const link = (card: any): string =>
  card.actions.find(({ type }: any) => type === 'Action.OpenUrl').url
const known = (name: string) =>
  stage.db.selectFrom('person').where('name', '=', name).selectAll().execute()

test('a person sees what is kept of them, what for and how long', async () => {
  const told = await said(stage.as('anna'), 'mijn gegevens')
  expect(told).toContain('Uw gegevens')
  expect(told).toContain('naam: Anna')
  expect(told).toContain('taal: Nederlands')
  expect(told).toContain('Berichten aan u. Nu niets.')
  expect(told).toContain('Hoe lang: tot u alles wist')
})

test('what a person is called cannot bend the card', async () => {
  const told = await said(
    stage.as('bent', { name: '**B** [x](http://x) ${t.erase}' }),
    'mijn gegevens',
  )
  expect(told).toContain('\\*\\*B\\*\\*')
  expect(told).toContain('${t.erase}')
})

test('who asks for English is spoken to in English from then on, whatever the device says', async () => {
  const carl = stage.as('carl')
  expect(await said(carl, 'english please')).toContain('I will speak English')
  expect(await said(carl, 'my data')).toContain('Your data')
  expect(await said(carl, 'nederlands graag')).toContain('voortaan Nederlands')
  expect(await said(carl, 'mijn gegevens')).toContain('Uw gegevens')
})

test('who speaks by another way is written to by that way from then on', async () => {
  const dora = stage.as('dora')
  await dora.say('help')
  const moved = stage.connector.url.replace('127.0.0.1', 'localhost')
  await stage.again({ ...dora.message('help'), serviceUrl: moved })
  const { reference } = await stage.db
    .selectFrom('conversation')
    .where('id', '=', 'a:dora')
    .select('reference')
    .executeTakeFirstOrThrow()
  expect(reference).toMatchObject({ serviceUrl: moved })
})

test('a button changes the language as well', async () => {
  const dora = stage.as('dora')
  expect(words(await pressed(dora, 'people.language', { lang: 'en' }))).toContain('English')
  expect(words(await pressed(dora, 'people.data'))).toContain('Your data')
})

const keptBy = [
  ...['announcements', 'calendar', 'chat', 'delivery', 'experts', 'organising', 'questions'],
  'signup',
]

test('a person takes all of it along as a file, for ten minutes', async () => {
  const eva = stage.as('eva')
  const url = link(await pressed(eva, 'people.export'))
  const response = await fetch(url)
  expect(response.headers.get('content-disposition')).toContain('bijeen.json')
  const file: any = await response.json()
  expect(file.people[0]).toMatchObject({ name: 'Eva', lang: 'nl' })
  const kept = [...keptBy, 'people']
  expect(Object.keys(file).sort()).toEqual(kept.sort())
  stage.clock.now = new Date('2020-11-26T09:11:00+01:00')
  expect((await fetch(url)).status).toBe(404)
})

test('nobody gets another’s file by altering the address', async () => {
  const mine = link(await pressed(stage.as('fien'), 'people.export'))
  const theirs = link(await pressed(stage.as('gijs'), 'people.export'))
  const idOf = (url: string) => url.split('/').at(-1)!.split('.')[0]!
  expect((await fetch(mine.replace(idOf(mine), idOf(theirs)))).status).toBe(404)
})

test('before anything is erased, the person reads what is lost', async () => {
  const hans = stage.as('hans')
  const told = await said(hans, 'wis mijn gegevens')
  expect(told).toContain('Uw plaatsen gaan naar wie op de wachtlijst staat')
  expect(await known('Hans')).toHaveLength(1)
})

test('who says yes to the warning is forgotten, and is a stranger afterwards', async () => {
  const iris = stage.as('iris')
  await iris.say('english please')
  const url = link(await pressed(iris, 'people.export'))
  await pressed(iris, 'people.erase')
  expect(words(await pressed(iris, 'people.erase', { sure: true }))).toContain(
    'Everything is erased',
  )
  expect(await known('Iris')).toEqual([])
  expect((await fetch(url)).status).toBe(404)
  const answered = await stage.db
    .selectFrom('answered')
    .where('activity', 'like', 'a:iris/%')
    .selectAll()
    .execute()
  expect(answered).toEqual([])
  expect(await said(iris, 'mijn gegevens')).toContain('taal: Nederlands')
})

test('‘ja’ is enough after the warning, and means nothing without it', async () => {
  const joke = stage.as('joke')
  await joke.say('ja')
  expect(await known('Joke')).toHaveLength(1)
  await joke.say('wis mijn gegevens')
  expect(await said(joke, 'ja')).toContain('Alles is gewist')
  expect(await known('Joke')).toEqual([])
})

test('who is erased can come back by a button, and is met anew', async () => {
  const joke = stage.as('joke')
  await joke.say('wis mijn gegevens')
  const gone = cardIn(await joke.say('ja'))
  const help = gone.actions.find(({ title }: any) => title === 'Help')
  expect(await known('Joke')).toEqual([])
  const { value } = await joke.press(help.verb, help.data)
  expect(words(value)).toContain('agenda')
  expect(await known('Joke')).toHaveLength(1)
})

test('who is erased gives up their seat, and the next in line hears of it once', async () => {
  const eventId = 'start-2020'
  await stage.db.updateTable('event').set({ seats: 1 }).where('id', '=', eventId).execute()
  await stage.signUp(stage.as('lars'), eventId)
  const full = await stage.signUp(stage.as('mina'), eventId)
  const wait = full.actions.find(({ title }: any) => title === 'Zet mij op de wachtlijst')
  await stage.as('mina').press(wait.verb, wait.data)
  expect(await said(stage.as('lars'), 'mijn gegevens')).toContain('aangemeld')
  await pressed(stage.as('lars'), 'people.erase', { sure: true })
  const letter = await stage.connector.next(({ conversationId }) => conversationId === 'a:mina')
  expect(words(letter.activity.attachments[0].content)).toContain('plek')
  expect(await said(stage.as('mina'), 'mijn gegevens')).toContain('een plaats op de bijeenkomst')
  const left = await stage.db.selectFrom('registration').select('status').execute()
  expect(left).toEqual([{ status: 'confirmed' }])
})

test('in a group nobody reads another’s data', async () => {
  const kees = stage.as('kees', { conversation: group() })
  expect(await said(kees, 'mijn gegevens')).toContain('alleen voor')
  expect(
    stage.connector.sent.some(({ activity }) => JSON.stringify(activity).includes('naam: Kees')),
  ).toBe(false)
  const shown = await pressed(kees, 'people.data')
  expect(words(shown)).toContain('naam: Kees')
})

test('a message that was not sent any more is no registration that was cancelled', async () => {
  const person = stage.as('zoë')
  await person.arrives()
  await stage.signUp(person, 'start-2020')
  const organiser = stage.as('organiser', { aadObjectId: 'organiser-id' })
  const wish = { from: '10:00' }
  await organiser.press('organising.apply', { eventId: 'start-2020', version: 1, wish })
  await stage.db
    .updateTable('delivery')
    .set({ state: 'cancelled' })
    .where('kind', '=', 'organising.changed')
    .execute()
  const told = await said(person, 'mijn gegevens')
  expect(told).toContain('een wijziging van een bijeenkomst · niet meer verstuurd')
  expect(told).not.toContain('afgemeld')
})
