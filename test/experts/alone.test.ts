import { afterEach, beforeEach, expect, test } from 'vitest'
import { pressed, says } from '../organising/desk.ts'
import { stage, words } from '../stage.ts'
import {
  asks,
  chatOf,
  claim,
  expert,
  lastOf,
  organiser,
  presses,
  question,
  request,
  settled,
  ticks,
} from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

async function askedAlone() {
  const olga = organiser()
  await olga.press('agenda.open', { eventId: 'start-2020' })
  const told = await asks(olga, question)
  return { olga, told }
}

test('the only organiser who asks hears that nobody else can answer, and may do so themselves', async () => {
  const { olga, told } = await askedAlone()
  expect(told).toContain('Er is nu niemand anders die je vraag kan beantwoorden')
  expect(told).toContain('Typ: ‘ik neem deze vraag’')
  expect(chatOf('organiser').join()).not.toContain(question)
  const { id } = await request()
  const opened = (await olga.press('experts.open', { requestId: id })).value
  const mine = await presses(olga, opened, claim)
  expect(words(mine)).toContain('Je bent met deze vraag bezig')
  const done = words(await presses(olga, mine, 'Verstuur', { text: 'Ja, dat mag.' }))
  expect(done).toContain('✓ Je hebt geantwoord')
  expect(done).toContain('leer mij dit antwoord')
  await settled()
  expect(chatOf('organiser').join()).not.toContain('Er is antwoord')
})

test('a question that somebody asked alone goes to whoever becomes expert', async () => {
  const { olga } = await askedAlone()
  const eva = await expert('eva')
  await ticks()
  const { id } = await request()
  expect(words((await olga.press('experts.open', { requestId: id })).value)).toContain(
    '✓ Je vraag is bij de deskundigen',
  )
  await presses(eva, lastOf('eva'), claim)
  expect(await says(olga, 'mijn vragen')).toContain('een deskundige is ermee bezig')
})

test('nobody approves their own answer where the bot really works, also when there is nobody else', async () => {
  const { olga } = await askedAlone()
  const { id } = await request()
  await olga.press('experts.claim', { requestId: id })
  await olga.press('experts.reply', { requestId: id, text: 'Ja, dat mag.' })
  const form = { question, answer: 'Ja.', questionEn: '', answerEn: '', source: 'Een deskundige' }
  const told = words(
    (await olga.press('experts.propose', { requestId: String(id), ...form })).value,
  )
  expect(told).toContain('Er is nu niemand anders die het mag goedkeuren')
  const data = { entryId: 'geleerd-1', number: 1 }
  expect(await pressed(olga, 'experts.approve', data)).toContain('Iemand anders moet het')
  expect(await stage.db.selectFrom('learned_entry').select('status').execute()).toEqual([
    { status: 'draft' },
  ])
})
