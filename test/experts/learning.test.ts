import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pressed, says } from '../organising/desk.ts'
import { until } from '../desk.ts'
import { stage, words } from '../stage.ts'
import {
  anna,
  asks,
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
} from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const answer = 'Ja, een wethouder is welkom.'
const form = {
  question,
  answer,
  questionEn: '',
  answerEn: '',
  source: 'Antwoord van een deskundige',
}

const entries = () => stage.db.selectFrom('learned_entry').selectAll().orderBy('id').execute()

/** Anna asked, Eva answered, and Fred is an expert as well. */
async function answered() {
  const [eva, fred] = [await expert('eva'), await expert('fred')]
  await asks(anna, question)
  const mine = await presses(eva, lastOf('eva'), claim)
  const done = await presses(eva, mine, 'Verstuur', { text: answer })
  await settled()
  return { eva, fred, done }
}

async function proposed() {
  const { eva, fred, done } = await answered()
  const draft = await presses(eva, done, 'Leer mij dit antwoord')
  const told = words(await presses(eva, draft, 'Leg voor', form))
  await settled()
  return { eva, fred, draft, told }
}

async function approved() {
  const all = await proposed()
  const told = words(await presses(all.fred, lastOf('fred'), 'Keur goed'))
  await settled()
  return { ...all, told }
}

describe('an answer of an expert', () => {
  test('is proposed as it was given, and is live once a second person approves', async () => {
    const { draft, told } = await proposed()
    expect(JSON.stringify(draft)).toContain(answer)
    expect(JSON.stringify(draft)).toContain(
      'Antwoord van een deskundige, donderdag 26 november 2020',
    )
    expect(told).toContain('Wacht op een tweede persoon')
    expect(await entries()).toMatchObject([{ id: 'geleerd-1', status: 'draft' }])
    expect(chatOf('fred').at(-1)).toContain('Een antwoord om na te kijken')
    const fred = stage.as('fred')
    expect(words(await presses(fred, lastOf('fred'), 'Keur goed'))).toContain(
      'Ik geef dit antwoord',
    )
    expect(await entries()).toMatchObject([
      { status: 'live', number: 1, question_nl: question, answer_nl: answer },
    ])
    await settled()
    expect(chatOf('eva').at(-1)).toContain('✓ Ik geef dit antwoord')
  })

  test('is not approved by whoever wrote it, nor by who is no expert, nor twice', async () => {
    const { eva, fred } = await proposed()
    const data = { entryId: 'geleerd-1', number: 1 }
    expect(await pressed(eva, 'experts.approve', data)).toContain(
      'Iemand anders moet het goedkeuren',
    )
    for (const verb of ['approve', 'sendback', 'withdraw', 'previous', 'entry', 'draft'])
      expect(await pressed(anna, `experts.${verb}`, data)).toContain('mogen alleen deskundigen')
    expect(await entries()).toMatchObject([{ status: 'draft' }])
    const both = [fred, organiser()].map((who) => who.invoke('experts.approve', data))
    await organiser().press('agenda.open', { eventId: 'start-2020' })
    await stage.jumbled(both)
    const { version } = (await entries())[0]!
    await fred.press('experts.approve', data)
    expect((await entries())[0]!.version).toBe(version)
  })

  test('is sent back with a reason, changed, and proposed anew', async () => {
    const { eva, fred } = await proposed()
    await presses(fred, lastOf('fred'), 'Stuur terug', { why: 'Noem de voorwaarde.' })
    await settled()
    expect(chatOf('eva').at(-1)).toContain('Waarom: Noem de voorwaarde.')
    const draft = await presses(eva, lastOf('eva'), 'Wijzig')
    await presses(eva, draft, 'Leg voor', { ...form, answer: 'Ja, mits aangemeld.' })
    await settled()
    expect(chatOf('fred').at(-1)).toContain('Ja, mits aangemeld.')
    await presses(fred, lastOf('fred'), 'Keur goed')
    expect(await entries()).toMatchObject([
      { status: 'live', number: 2, answer_nl: 'Ja, mits aangemeld.' },
    ])
  })

  test('is changed from the words that were sent back, also by who is expert only through a channel', async () => {
    const { eva, fred } = await proposed()
    await presses(fred, lastOf('fred'), 'Stuur terug')
    await eva.press('experts.propose', { entryId: 'geleerd-1', ...form, answer: 'Tweede poging.' })
    await fred.press('experts.sendback', { entryId: 'geleerd-1', number: 2, why: 'Nog niet.' })
    await stage.db.deleteFrom('appointment').where('person_id', '=', eva.id).execute()
    await settled()
    const draft = JSON.stringify(await presses(eva, lastOf('eva'), 'Wijzig'))
    expect(draft).toContain('Tweede poging.')
    expect(draft).not.toContain(answer)
  })

  test('that one colleague judged shows so to the others', async () => {
    const { eva, fred } = await answered()
    await expert('gijs')
    await eva.press('experts.propose', { requestId: String((await request()).id), ...form })
    await settled()
    await presses(fred, lastOf('fred'), 'Keur goed')
    await until(() => chatOf('gijs').at(-1)!.includes('✓ Ik geef dit antwoord'))
    expect(chatOf('gijs').at(-1)).not.toContain('keur goed')
  })

  test('to a question in English stands in the English fields, and the Dutch are still to be written', async () => {
    const eva = await expert('eva')
    await asks(stage.as('lisa', { locale: 'en-US' }), 'May an alderman take part?')
    const mine = await presses(eva, lastOf('eva'), claim)
    const done = await presses(eva, mine, 'Verstuur', { text: 'Yes, welcome.' })
    const { body } = await presses(eva, done, 'Leer mij dit antwoord')
    const filled = Object.fromEntries(body.map((one: any) => [one.id, one.value]))
    expect(filled).toMatchObject({
      ...{ question: '', answer: '' },
      ...{ questionEn: 'May an alderman take part?', answerEn: 'Yes, welcome.' },
    })
  })

  test('needs a question, an answer and a source; English in full or not at all', async () => {
    const { eva, done } = await answered()
    const draft = await presses(eva, done, 'Leer mij dit antwoord')
    expect(words(await presses(eva, draft, 'Leg voor', { ...form, source: ' ' }))).toContain(
      'Vul dit in',
    )
    const half = await presses(eva, draft, 'Leg voor', {
      ...form,
      questionEn: 'May an alderman come?',
    })
    expect(words(half)).toContain('de vraag én het antwoord')
    expect(JSON.stringify(half)).toContain('May an alderman come?')
    expect(await entries()).toEqual([])
  })

  test('proposed twice is one version', async () => {
    const { eva, draft } = await proposed()
    await presses(eva, draft, 'Leg voor', form)
    const versions = await stage.db.selectFrom('learned_version').selectAll().execute()
    expect(versions).toHaveLength(1)
  })
})

describe('what is live', () => {
  test('stays live while a change waits, goes back a version, and is withdrawn', async () => {
    const { eva, fred } = await approved()
    const entry = (await eva.press('experts.entry', { entryId: 'geleerd-1' })).value
    const draft = await presses(eva, entry, 'Wijzig')
    await presses(eva, draft, 'Leg voor', { ...form, answer: 'Nee.' })
    expect(await entries()).toMatchObject([{ status: 'live', answer_nl: answer }])
    await settled()
    const second = await presses(fred, lastOf('fred'), 'Keur goed')
    expect(await entries()).toMatchObject([{ number: 2, answer_nl: 'Nee.' }])
    const before = (await entries())[0]!.version
    await presses(fred, second, 'Vorige versie')
    await presses(fred, second, 'Vorige versie')
    expect(await entries()).toMatchObject([{ status: 'live', number: 1, answer_nl: answer }])
    expect((await entries())[0]!.version).toBeGreaterThan(before)
    expect(await says(fred, 'vorige versie van geleerd 1')).toContain('Er is geen eerdere versie')
    const shown = (await fred.press('experts.entry', { entryId: 'geleerd-1' })).value
    await presses(fred, shown, 'Trek in')
    expect(await entries()).toMatchObject([{ status: 'withdrawn' }])
    expect(await says(fred, 'geleerde antwoorden')).toContain('Ik geef dit antwoord niet meer')
  })

  test('goes to everybody who asked the same in vain, once, and to nobody else', async () => {
    await refused(stage.as('bram'), 'mag de wethouder ook meedoen')
    await refused(stage.as('bram'), 'Mag een wethouder meedoen')
    await refused(stage.as('carl'), 'Mag een wethouder niet meedoen?')
    const unhelped = { outcome: 'answer', helped: false }
    await refused(stage.as('dora'), question, unhelped)
    await refused(stage.as('emil'), question, { outcome: 'answer', helped: true })
    await refused(stage.as('finn'), question, { asked_at: new Date('2020-08-01') })
    const { told, fred } = await approved()
    expect(told).toContain('Ook 2 anderen die dit vroegen')
    for (const name of ['bram', 'dora'])
      expect(chatOf(name).filter((card) => card.includes('nu weet ik het'))).toHaveLength(1)
    for (const name of ['anna', 'carl', 'emil', 'finn'])
      expect(chatOf(name).join()).not.toContain('nu weet ik het')
    expect(chatOf('bram').at(-1)).toContain(answer)
    await fred.press('experts.approve', { entryId: 'geleerd-1', number: 1 })
    await settled()
    expect(chatOf('bram').filter((card) => card.includes('nu weet ik het'))).toHaveLength(1)
  })

  test('is withdrawn also while a change waits, and no old card brings it back', async () => {
    const { eva, fred } = await approved()
    await eva.press('experts.propose', { entryId: 'geleerd-1', ...form, answer: 'Nee.' })
    await settled()
    expect(chatOf('fred').at(-1)).toContain('Tot dan geef ik versie 1')
    await presses(fred, lastOf('fred'), 'Keur goed')
    await eva.press('experts.propose', { entryId: 'geleerd-1', ...form, answer: 'Misschien.' })
    await settled()
    await presses(fred, lastOf('fred'), 'Trek in')
    expect(await entries()).toMatchObject([{ status: 'withdrawn', number: 2 }])
    await fred.press('experts.previous', { entryId: 'geleerd-1', number: 2 })
    expect(await entries()).toMatchObject([{ status: 'withdrawn', number: 2 }])
  })

  test('that was withdrawn comes back when a second person approves it anew, word for word', async () => {
    const { eva, fred } = await approved()
    await fred.press('experts.withdraw', { entryId: 'geleerd-1', number: 1 })
    const shown = (await eva.press('experts.entry', { entryId: 'geleerd-1' })).value
    await presses(eva, await presses(eva, shown, 'Wijzig'), 'Leg voor', form)
    await settled()
    await presses(fred, lastOf('fred'), 'Keur goed')
    expect(await entries()).toMatchObject([{ status: 'live', answer_nl: answer }])
  })

  test('is mended or taken back in the chats of those who got it', async () => {
    await refused(stage.as('bram'), question)
    const { eva, fred } = await approved()
    expect(chatOf('bram').at(-1)).toContain(answer)
    await eva.press('experts.propose', { entryId: 'geleerd-1', ...form, answer: 'Nee, toch niet.' })
    await fred.press('experts.approve', { entryId: 'geleerd-1', number: 2 })
    await until(() => chatOf('bram').at(-1)!.includes('Nee, toch niet.'))
    await fred.press('experts.withdraw', { entryId: 'geleerd-1', number: 2 })
    await until(() => chatOf('bram').at(-1)!.includes('Dit antwoord geef ik niet meer'))
    expect(chatOf('bram').at(-1)).not.toContain('Nee, toch niet.')
  })

  test('stays when its writers are erased, without their names', async () => {
    const { eva } = await approved()
    expect(await says(eva, 'mijn gegevens')).toContain(answer)
    await pressed(eva, 'people.erase', { sure: true })
    expect(await entries()).toMatchObject([{ status: 'live', written_by: null }])
    await pressed(anna, 'people.erase', { sure: true })
    expect(await requests()).toEqual([])
    expect(await entries()).toMatchObject([{ status: 'live', request_id: null }])
  })
})

describe('the gap report', () => {
  const many = ['p1', 'p2', 'p3', 'p4', 'p5']

  test('tells what five people asked in vain, in words they share, and who they were never', async () => {
    const eva = await expert('eva')
    for (const name of many.slice(0, 4))
      await refused(stage.as(name), 'Kan ik parkeren bij de zaal?')
    await refused(stage.as('p4'), 'Kan ik parkeren bij de zaal?')
    expect(await says(eva, 'gatenrapport')).toContain('niets wat vijf of meer mensen')
    await refused(stage.as('p5'), 'Kan Jan de Vries parkeren bij de zaal?')
    const report = await says(eva, 'gatenrapport')
    expect(report).toContain('5 ×')
    expect(report).toContain('parkeren · zaal')
    expect(report).not.toContain('Vries')
  })

  test('lists answers that did not help five people', async () => {
    const eva = await expert('eva')
    const unhelped = {
      ...{ outcome: 'answer', helped: false, entry_id: 'adv-wat' },
      tried: JSON.stringify([{ id: 'adv-wat', question: 'Wat is een ADV?' }]),
    }
    for (const [n, name] of many.entries())
      await refused(
        stage.as(name),
        ['adv', 'wat doet de adv', 'taken', 'wga', 'uitleg'][n]!,
        unhelped,
      )
    const report = await says(eva, 'gap report')
    expect(report).toContain('Antwoorden die niet hielpen')
    expect(report).toContain('5 × Wat is een ADV?')
  })

  test('comes on Monday at nine to whoever organises all, if there is anything to tell', async () => {
    await organiser().press('agenda.open', { eventId: 'start-2020' })
    stage.clock.now = new Date('2020-11-30T09:00:00+01:00')
    await stage.tick('experts.gaps')
    await settled()
    expect(chatOf('organiser').join()).not.toContain('Gatenrapport')
    for (const name of many) await refused(stage.as(name), 'Kan ik parkeren bij de zaal?')
    await stage.tick('experts.gaps')
    await stage.tick('experts.gaps')
    await settled()
    expect(chatOf('organiser').filter((card) => card.includes('Gatenrapport'))).toHaveLength(1)
  })

  test('is for experts and organisers', async () => {
    expect(await pressed(anna, 'experts.gaps', {})).toContain('mogen alleen deskundigen')
  })
})
