import { TurnContext, type Activity } from 'botbuilder'
import type { Outside, Reply, Subject } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { clean } from '../words/words.ts'
import type { BotBehind } from './bot.ts'
import { activityOf, type createCarry } from './send.ts'
import { createTelling } from './telling.ts'
import { texts } from './texts.ts'
import { cardOf, takeTurn, type Aside, type Ground, type Opening } from './turn.ts'
import { isStranger, visitorOf } from './visitor.ts'

export interface Outgoing {
  carry: ReturnType<typeof createCarry>
  /** A live card now stands in this conversation, under this activity id. */
  posted: (live: Subject, conversationId: string, activityId: string) => Promise<void>
  welcome: (opening: Opening, reference: object) => Promise<boolean>
  /** The bot was taken out of this conversation. */
  left: (conversationId: string) => Promise<unknown>
  /** The bot said something here on which Teams sets a limit. */
  replied: (conversationId: string) => Promise<unknown>
  tenants: string[]
}

/** From activity to turn, and from reply to activity. */
export function createInbox(ground: Ground, behind: BotBehind, post: Outgoing) {
  const { tell, keepUp } = createTelling(post)
  const turn = (
    { activity }: TurnContext,
    name: string,
    answer: (opening: Opening) => Promise<Reply | Aside | Outside>,
  ) => {
    const visitor = visitorOf(activity)
    if (isStranger(visitor, post.tenants)) {
      const reply = texts[voiceOf(visitor.lang ?? 'nl')].notAllowedHere
      return Promise.resolve({ reply, first: true })
    }
    const key = `${visitor.place.id}/${activity.id ?? crypto.randomUUID()}`
    const repeats = activity.type === 'invoke' ? 'answer' : 'drop'
    return takeTurn(ground, { visitor, activity: key, repeats, name }, answer)
  }

  /** A press is answered in the HTTP response, and its card replaces the pressed one for this person only. */
  async function pressed(context: TurnContext) {
    const { replyToId, conversation, value } = context.activity
    const { verb, data } = value?.action ?? {}
    const { reply: answer, first } = await turn(context, `press ${verb}`, (opening) =>
      behind.press(opening, String(verb), data ?? {}),
    )
    if (answer && data?.beside && !conversation.isGroup)
      return answerBeside(context, first ? answer : null)
    const card = answer && cardOf(answer)
    const type = card
      ? 'application/vnd.microsoft.card.adaptive'
      : 'application/vnd.microsoft.activity.message'
    await respond(context, { statusCode: 200, type, value: card ?? answer ?? '' })
    if (replyToId && !conversation.isGroup) await keepUp(context, answer, replyToId)
  }

  /** The card that was pressed holds other messages as well: it stays, and the answer comes after it. */
  async function answerBeside(context: TurnContext, answer: Reply | Aside | null) {
    await tell(context, answer)
    const type = 'application/vnd.microsoft.activity.message'
    await respond(context, { statusCode: 200, type, value: '' })
  }

  /** Clients without Universal Actions send the press as a message; in our own chat the card is replaced. */
  async function submitted(context: TurnContext) {
    const { verb, ...data } = context.activity.value
    const { reply: answer } = await turn(context, `submit ${verb}`, (opening) =>
      behind.submit(opening, String(verb), data),
    )
    const { replyToId, conversation } = context.activity
    const card = answer && cardOf(answer)
    const replaced = card && replyToId && !conversation.isGroup && !data['beside']
    if (!replaced) return tell(context, answer)
    await context.updateActivity({ ...activityOf(card), id: replyToId })
    await keepUp(context, answer, replyToId)
  }

  async function said(context: TurnContext) {
    const words = clean(textOf(context.activity))
    const { reply: answer } = await turn(context, 'say', (opening) => behind.say(opening, words))
    await tell(context, answer)
  }

  async function arrived(context: TurnContext) {
    const { reference } = visitorOf(context.activity)
    const { reply: answer } = await turn(context, 'arrive', async (opening) =>
      (await post.welcome(opening, reference)) ? behind.arrive(opening) : '',
    )
    await tell(context, answer)
  }

  const left = async ({ activity }: TurnContext) => void (await post.left(activity.conversation.id))

  return { pressed, submitted, said, arrived, left }
}

/** teams-ai adds no answer of its own when one stands already: its card logic leaks one person's card to all. */
export const respond = (context: TurnContext, body: object) =>
  context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })

/** Only our own mention is taken out; other people's names stay. */
const textOf = (activity: Activity) =>
  TurnContext.removeRecipientMention({ ...activity } as Activity) ?? activity.text ?? ''
