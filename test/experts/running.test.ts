import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionsOf } from '../../src/cards.ts'
import { until } from '../desk.ts'
import { cardIn, words } from '../stage.ts'
import { openRunning, type Running } from '../time/running.ts'

let bot: Running
beforeAll(async () => void (bot = await openRunning()))
afterAll(() => bot.close())

const olga = () => bot.as('organiser', { aadObjectId: 'organiser-id' })
const heard = (): string[] =>
  bot.connector
    .activities('a:organiser')
    .flatMap(({ attachments }) => attachments?.map(({ content }: any) => content) ?? [])
    .map(words)
const question = 'Mogen wij onze fanfare meenemen naar de receptie?'

/** Where the card of the clock offers to go. */
const moments = async () =>
  actionsOf(cardIn(await olga().say('klok'))).map(({ title }) => title as string)

async function turned(to: string) {
  await olga().say(`klok ${to}`)
  await until(
    () => heard().some((one) => one.startsWith('Het is') && one.includes(`${to} uur`)),
    60,
  )
}

test(
  'whoever tries the bot alone asks, is reminded, answers, approves, and hears the bot say it',
  { timeout: 120_000 },
  async () => {
    await olga().arrives()
    expect((await moments()).join()).not.toContain('13.0')
    await olga().press('experts.send', { question, name: 'named', shown: 'false' })
    expect(await moments()).toContainEqual(expect.stringMatching(/^Naar 13\.0\d uur$/))
    await turned('13.30')
    await until(() => heard().some((one) => one.startsWith('Er is nu niemand anders')), 20)
    expect(await moments()).toContain('Naar 27 november, 9.00 uur')

    const { id } = await bot
      .db()
      .selectFrom('expert_request')
      .select('id')
      .executeTakeFirstOrThrow()
    await olga().press('experts.claim', { requestId: id })
    await olga().press('experts.reply', { requestId: id, text: 'Ja.' })
    expect(await moments()).not.toContain('Naar 27 november, 9.00 uur')
    const form = { question, answer: 'De fanfare mag mee.', questionEn: '', answerEn: '' }
    const draft = { requestId: String(id), ...form, source: 'Een deskundige' }
    const proposed = (await olga().press('experts.propose', draft)).value
    expect(words(proposed)).toContain('ontwikkelstand')
    const approve = actionsOf(proposed).find(({ title }) => title === 'Keur goed')
    await olga().press(approve.verb, approve.data)
    expect(words(cardIn(await bot.as('carl').say(question)))).toContain('De fanfare mag mee.')
  },
)
