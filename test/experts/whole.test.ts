import { afterEach, beforeEach, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { appointed, organiser } from '../organising/desk.ts'
import { cardIn, stage, words } from '../stage.ts'
import { anna, chatOf, claim, lastOf, presses, settled } from './desk.ts'

beforeEach(stage.clear)
afterEach(settled)

const question = 'Mogen wij onze fanfare meenemen naar de receptie?'
const answer = 'Ja, de fanfare mag mee.'

test(
  'what nobody knew, an expert answers, another approves, and the bot says itself from then on',
  { timeout: 120_000 },
  async () => {
    const eva = stage.as('eva')
    await appointed(eva, 'expert', null)
    await organiser().press('agenda.open', { eventId: 'start-2020' })

    const refusal = cardIn(await anna.say(question))
    const ask = actionsOf(refusal).find(({ verb }) => verb === 'experts.ask')
    expect(words(refusal)).toContain('staat niet in mijn bronnen')
    const form = (await anna.press('experts.ask', ask.data)).value
    expect(JSON.stringify(form)).toContain(question)
    await presses(anna, form, 'Verstuur', { question, name: 'named', shown: 'false' })
    await settled()

    const mine = await presses(eva, lastOf('eva'), claim)
    const done = await presses(eva, mine, 'Verstuur', { text: answer })
    const draft = await presses(eva, done, 'Leer mij dit antwoord')
    const typed = { question, answer, questionEn: '', answerEn: '', source: 'Een deskundige' }
    await presses(eva, draft, 'Leg voor', typed)
    await settled()
    expect(words(cardIn(await stage.as('bram').say(question)))).not.toContain(answer)

    const live = await presses(organiser(), lastOf('organiser'), 'Keur goed')
    await settled()
    expect(chatOf('bram').at(-1)).toContain(answer)
    expect(
      words(cardIn(await stage.as('carl').say('mogen we de fanfare meenemen naar de receptie'))),
    ).toContain(answer)
    await presses(organiser(), live, 'Trek in')
    expect(words(cardIn(await stage.as('dora').say(question)))).not.toContain(answer)
  },
)
