import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { channel, group } from '../connector/client.ts'
import { until } from '../desk.ts'
import { pressed, says } from '../organising/desk.ts'
import { stage, words } from '../stage.ts'
import {
  anna,
  asks,
  cardsOf,
  chatOf,
  claim,
  expert,
  lastOf,
  organiser,
  presses,
  question,
  refused,
  request,
  requests,
  settled,
  ticks,
} from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

describe('whoever gets no answer', () => {
  test('asks an expert: as it was asked, with what the bot tried', async () => {
    const eva = await expert('eva')
    const tried = JSON.stringify([{ id: 'uitkering-wat', question: 'Wat is de uitkering?' }])
    const questionId = await refused(anna, question, { tried })
    const form = words((await anna.press('experts.ask', { questionId })).value)
    expect(form).toContain('Wat is de uitkering?')
    expect(await asks(anna, question, { questionId })).toContain('✓ Je vraag is bij de deskundigen')
    expect(chatOf('eva').at(-1)).toContain(question)
    expect(chatOf('eva').at(-1)).toContain('Wat ik zelf probeerde: • Wat is de uitkering?')
    expect(chatOf('eva').at(-1)).toContain('Anna')
    await presses(eva, lastOf('eva'), claim)
    expect(await says(anna, 'mijn vragen')).toContain('een deskundige is ermee bezig')
  })

  test('types it: the question of just now, or another one, word for word', async () => {
    await expert('eva')
    await refused(anna, question)
    const form = (text: string) => anna.say(text).then((said) => JSON.stringify(said))
    expect(await form('vraag het een mens')).toContain(question)
    expect(await form('vraag een deskundige: is de zaal, boven, rolstoelvriendelijk?')).toContain(
      '"is de zaal, boven, rolstoelvriendelijk?"',
    )
    stage.clock.now = new Date('2020-11-26T09:20:00+01:00')
    expect(await form('vraag het een deskundige')).not.toContain(question)
  })

  test('never sees the question of somebody else', async () => {
    const questionId = await refused(stage.as('bram'), 'Ben ik ontslagen?')
    const form = JSON.stringify((await anna.press('experts.ask', { questionId })).value)
    expect(form).toContain('expert')
    expect(form).not.toContain('ontslagen')
  })

  test('hears whom the sources name when nobody can be reached', async () => {
    expect(await asks(anna, question)).toContain(
      'Er is nu niemand aan wie ik je vraag kan geven. Neem contact op met Ceronne Kastelein (Movisie en KIS).',
    )
    expect(await requests()).toEqual([])
  })

  test('is told what is missing, and keeps what was typed', async () => {
    await expert('eva')
    expect(await asks(anna, '  ')).toContain('Typ eerst je vraag')
    const long = `${'zo '.repeat(200)}lang`
    const refusedForm = (
      await anna.press('experts.send', { question: long, name: 'anonymous', shown: 'true' })
    ).value
    expect(words(refusedForm)).toContain('telt 604 tekens')
    expect(JSON.stringify(refusedForm)).toContain(long)
    expect(JSON.stringify(refusedForm)).toContain('"value":"anonymous"')
  })

  test('asks once, however often it is sent', async () => {
    await expert('eva')
    await anna.press('agenda.open', { eventId: 'start-2020' })
    const form = { question, name: 'named', shown: 'false' }
    const activity = anna.invoke('experts.send', form)
    const [first, again] = [await stage.again(activity), await stage.again(activity)]
    expect(again.value).toEqual(first.value)
    await anna.press('experts.send', form)
    await settled()
    expect(await requests()).toHaveLength(1)
    expect(chatOf('eva').filter((card) => card.includes(question))).toHaveLength(1)
  })

  test('asks again without a name, and no card keeps it', async () => {
    await expert('eva')
    await asks(anna, question, { shown: 'true' })
    expect(chatOf('eva').at(-1)).toContain('Anna')
    await asks(anna, question, { name: 'anonymous' })
    await until(() => !chatOf('eva').at(-1)!.includes('Anna'))
    expect(await requests()).toMatchObject([{ anonymous: true, shown: false }])
  })

  test('without an account is told that no answer can be brought', async () => {
    await expert('eva')
    const ghost = stage.as('ghost', { aadObjectId: null })
    expect(await asks(ghost, question)).toContain('Zonder account in Teams')
    expect(await requests()).toEqual([])
  })
})

describe('an expert', () => {
  test('answers in the bot, and both go on until it is closed', async () => {
    const eva = await expert('eva')
    await asks(anna, question)
    const mine = await presses(eva, lastOf('eva'), claim)
    await presses(eva, mine, 'Verstuur', { text: 'Ja, een wethouder is welkom.' })
    await settled()
    expect(chatOf('anna').at(-1)).toContain('Eva. Ja, een wethouder is welkom.')
    await presses(anna, lastOf('anna'), 'Verstuur', { text: 'En twee wethouders?' })
    await settled()
    expect(chatOf('eva').at(-1)).toContain('Er is iets bij gevraagd')
    expect(chatOf('eva').at(-1)).toContain('En twee wethouders?')
    await presses(eva, lastOf('eva'), 'Verstuur', { text: 'Twee ook.' })
    await settled()
    const closed = words(await presses(anna, lastOf('anna'), 'Afsluiten'))
    expect(closed).toContain('✓ Deze vraag is afgesloten')
    expect(await says(eva, 'vragen voor mij')).toContain('Er wachten nu geen vragen')
  })

  test('who is just too late sees who has it, on every card', async () => {
    const [eva, fred] = [await expert('eva'), await expert('fred')]
    await asks(anna, question)
    const { id } = await request()
    const both = [eva, fred].map((one) => one.invoke('experts.claim', { requestId: id }))
    const told = (await stage.jumbled(both)).map(({ value }) => words(value))
    expect(told.filter((said) => said.includes('Je bent met deze vraag bezig'))).toHaveLength(1)
    expect(told.filter((said) => said.includes('was je net voor'))).toHaveLength(1)
    await settled()
    const winner = (await request()).expert_id === eva.id ? 'eva' : 'fred'
    const loser = winner === 'eva' ? 'fred' : 'eva'
    await until(() => chatOf(loser).at(-1)!.includes('is met deze vraag bezig'))
    expect(chatOf(loser).at(-1)).not.toContain(claim.toLowerCase())
  })

  test('says the same twice and it is carried once', async () => {
    const eva = await expert('eva')
    await asks(anna, question)
    const mine = await presses(eva, lastOf('eva'), claim)
    await presses(eva, mine, 'Verstuur', { text: 'Ja.' })
    await presses(eva, mine, 'Verstuur', { text: 'Ja.' })
    await settled()
    expect(chatOf('anna').filter((card) => card.includes('Eva. Ja.'))).toHaveLength(1)
    expect(chatOf('anna').join()).not.toContain('Eva. Ja. Eva. Ja.')
  })

  test('gives a question back, and the others hear that it is free', async () => {
    const [eva, fred] = [await expert('eva'), await expert('fred')]
    await asks(anna, question)
    await presses(eva, lastOf('eva'), claim)
    expect(await says(eva, 'geef vraag 999999 terug')).toContain('niet meer')
    const { id } = await request()
    await says(eva, `geef vraag ${id} terug`)
    await settled()
    expect(chatOf('fred').at(-1)).toContain('Deze vraag is weer vrij')
    await presses(fred, lastOf('fred'), claim)
    expect((await request()).expert_id).toBe(fred.id)
  })

  test('who is no expert takes and reads nothing', async () => {
    await expert('eva')
    const other = await expert('otto', 'themadag-2023')
    await asks(anna, question)
    await stage.db.updateTable('expert_request').set({ event_id: null }).execute()
    const { id } = await request()
    for (const who of [stage.as('bram'), other])
      for (const verb of ['open', 'claim', 'release', 'close', 'reply'])
        expect(await pressed(who, `experts.${verb}`, { requestId: id, text: 'Nee.' })).toBe(
          'Deze vraag is niet voor u.',
        )
    for (const verb of ['draft', 'propose'])
      expect(await pressed(other, `experts.${verb}`, { requestId: String(id) })).toContain(
        'mogen alleen',
      )
    expect(await requests()).toMatchObject([{ status: 'asked', expert_id: null }])
  })
})

describe('whoever wants to stay anonymous', () => {
  test('appears by name in nothing that is sent to anybody else, from beginning to end', async () => {
    const eva = await expert('eva')
    const secret = stage.as('secret', { name: 'Zonneschijn' })
    await asks(secret, question, { name: 'anonymous' })
    const mine = await presses(eva, lastOf('eva'), claim)
    await presses(eva, mine, 'Verstuur', { text: 'Ja.' })
    await settled()
    await presses(secret, lastOf('secret'), 'Verstuur', { text: 'Dank!' })
    await settled()
    await organiser().press('agenda.open', { eventId: 'start-2020' })
    await ticks('2020-11-30T12:00:00+01:00')
    const told = [...cardsOf('a:eva'), ...cardsOf('a:organiser'), mine]
    expect(told.length).toBeGreaterThan(3)
    expect(words(told[0])).toContain('Iemand die anoniem wil blijven')
    expect(JSON.stringify(told)).not.toContain('Zonneschijn')
    expect(JSON.stringify(told)).not.toContain((await request()).person_id)
  })
})

describe('a channel of experts', () => {
  const inChannel = (who: string, traits = {}) =>
    stage.as(who, { ...traits, conversation: channel('experts') })
  const place = channel('experts').id

  /** An organiser opens the channel to questions; Eva is a member of it and nothing more. */
  async function opened(text = 'experts hier') {
    await organiser().press('agenda.open', { eventId: 'start-2020' })
    const said = await inChannel('organiser', { aadObjectId: 'organiser-id' }).say(text)
    await stage.as('eva').arrives()
    return said.at(-1)?.text
  }

  test('gets questions once an organiser says so, and shows the text only if that was agreed', async () => {
    expect(await opened()).toContain('Vragen voor deskundigen komen voortaan hier')
    await asks(anna, question)
    await asks(anna, 'En mijn collega?', { shown: 'true' })
    const shown = cardsOf(place).map(words)
    expect(shown.some((card) => card.includes('De tekst staat hier niet'))).toBe(true)
    expect(shown.join()).not.toContain(question)
    expect(shown.join()).toContain('En mijn collega?')
    expect(shown.join()).not.toContain('Anna')
  })

  test('whoever takes one there gets it in a chat of their own, and the channel sees who', async () => {
    await opened()
    await asks(anna, question)
    const told = words(await presses(inChannel('eva'), cardsOf(place).at(-1), claim))
    expect(told).toContain('De vraag staat in onze eigen chat')
    expect(told).not.toContain(question)
    await settled()
    expect(chatOf('eva').at(-1)).toContain(question)
    await until(() => words(cardsOf(place).at(-1)).includes('Eva is met deze vraag bezig'))
    await presses(stage.as('eva'), lastOf('eva'), 'Verstuur', { text: 'Ja hoor.' })
    await settled()
    expect(chatOf('anna').at(-1)).toContain('Ja hoor.')
    expect(cardsOf(place).map(words).join()).not.toContain('Ja hoor.')
  })

  test('for a topic gets what is about it, also when the bot found that out', async () => {
    await opened('experts hier voor uitkering')
    const eva = await expert('eva')
    await asks(anna, 'Wie krijgt de decentralisatie-uitkering?', { shown: 'true' })
    expect(cardsOf(place).map(words).join()).toContain('decentralisatie-uitkering')
    await asks(anna, 'Is er lunch?', { shown: 'true' })
    expect(cardsOf(place).map(words).join()).not.toContain('lunch')
    expect(chatOf('eva').join()).toContain('lunch')
    expect(eva.id).toBeDefined()
  })

  test('is named by organisers only, and stops when they say so', async () => {
    await expert('eva')
    const said = (await inChannel('eva').say('experts hier')).at(-1)?.text
    expect(said).toContain('Alleen een organisator')
    await opened()
    const olga = inChannel('organiser', { aadObjectId: 'organiser-id' })
    expect((await olga.say('experts niet meer hier')).at(-1)?.text).toContain('geen vragen meer')
    await asks(anna, question, { shown: 'true' })
    expect(cardsOf(place).map(words).join()).not.toContain(question)
  })

  test('a question asked in a group chat is answered there to nobody but the asker', async () => {
    await opened()
    const together = stage.as('anna', { conversation: group('team') })
    await anna.arrives()
    await asks(together, question)
    expect(cardsOf(group('team').id).map(words).join()).not.toContain(question)
  })
})

describe('what is kept', () => {
  test('whoever asked sees it, erases it, and the experts read it no more', async () => {
    await expert('eva')
    await asks(anna, question)
    expect(await says(anna, 'mijn gegevens')).toContain(question)
    await pressed(anna, 'people.erase', { sure: true })
    expect(await requests()).toEqual([])
    await until(() => chatOf('eva').at(-1)!.includes('Deze vraag is er niet meer'))
    expect(chatOf('eva').join()).not.toContain(question)
  })

  test('it is forgotten ninety days after the last word, on every card, but not while it waits', async () => {
    const eva = await expert('eva')
    await asks(anna, question)
    const { id } = await request()
    await settled()
    stage.clock.now = new Date('2021-02-25T09:00:00+01:00')
    await stage.tick('experts.forget')
    expect(await requests()).toHaveLength(1)
    await eva.press('experts.claim', { requestId: id })
    await eva.press('experts.reply', { requestId: id, text: 'Ja.' })
    await settled()
    stage.clock.now = new Date('2021-05-27T09:00:00+02:00')
    await stage.tick('experts.forget')
    expect(await requests()).toEqual([])
    await until(() => !chatOf('eva').join().includes(question))
    await until(() => !chatOf('anna').join().includes('Ja.'))
  })
})
