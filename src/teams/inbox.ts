import { TurnContext, type Activity } from 'botbuilder'
import type { Reply, Subject } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { clean } from '../words/words.ts'
import type { BotBehind } from './bot.ts'
import { activityOf, reply, type createCarry } from './send.ts'
import { texts } from './texts.ts'
import { cardOf, takeTurn, type Aside, type Ground, type Opening } from './turn.ts'
import { visitorOf } from './visitor.ts'

export interface Outgoing {
  carry: ReturnType<typeof createCarry>
  /** A live card now stands in this conversation, under this activity id. */
  posted: (live: Subject, conversationId: string, activityId: string) => Promise<void>
  welcome: (opening: Opening, reference: object) => Promise<boolean>
  tenants: string[]
}

/** From activity to turn, and from reply to activity. */
export function createInbox(ground: Ground, behind: BotBehind, post: Outgoing) {
  const turn = (
    { activity }: TurnContext,
    name: string,
    answer: (opening: Opening) => Promise<Reply | Aside>,
  ) => {
    const visitor = visitorOf(activity)
    const stranger = post.tenants.length > 0 && !post.tenants.includes(visitor.tenant)
    if (stranger) return Promise.resolve(texts[voiceOf(visitor.lang ?? 'nl')].notAllowedHere)
    const key = `${visitor.place.id}/${activity.id ?? crypto.randomUUID()}`
    const repeats = activity.type === 'invoke' ? 'answer' : 'drop'
    return takeTurn(ground, { visitor, activity: key, repeats, name }, answer)
  }

  /** A press is answered in the HTTP response, and its card replaces the pressed one for this person only. */
  async function pressed(context: TurnContext) {
    const { verb, data } = context.activity.value?.action ?? {}
    const answer = await turn(context, `press ${verb}`, (opening) =>
      behind.press(opening, String(verb), data ?? {}),
    )
    const card = answer && cardOf(answer)
    const type = card
      ? 'application/vnd.microsoft.card.adaptive'
      : 'application/vnd.microsoft.activity.message'
    await respond(context, { statusCode: 200, type, value: card ?? answer ?? '' })
  }

  /** Clients without Universal Actions send the press as a message; in our own chat the card is replaced. */
  async function submitted(context: TurnContext) {
    const { verb, ...data } = context.activity.value
    const answer = await turn(context, `submit ${verb}`, (opening) =>
      behind.submit(opening, String(verb), data),
    )
    const { replyToId, conversation } = context.activity
    const card = answer && cardOf(answer)
    if (card && replyToId && !conversation.isGroup)
      await context.updateActivity({ ...activityOf(card), id: replyToId })
    else await tell(context, answer)
  }

  const said = async (context: TurnContext) =>
    tell(
      context,
      await turn(context, 'say', (opening) => behind.say(opening, clean(textOf(context.activity)))),
    )

  async function arrived(context: TurnContext) {
    const { reference } = visitorOf(context.activity)
    const answer = await turn(context, 'arrive', async (opening) =>
      (await post.welcome(opening, reference)) ? behind.arrive(opening) : '',
    )
    await tell(context, answer)
  }

  async function tell(context: TurnContext, answer: Reply | Aside | null) {
    if (!answer) return
    if (typeof answer === 'object' && 'aside' in answer) return tellAside(context, answer as Aside)
    const id = await reply(context, cardOf(answer) ?? (answer as string))
    if (typeof answer === 'object' && 'live' in answer && id)
      await post.posted(answer.live as Subject, context.activity.conversation.id, id)
  }

  /** Says it in the speaker's own chat; when that turns out to be closed, a neutral card stands in. */
  async function tellAside(context: TurnContext, { aside, to, told, stand }: Aside) {
    const card = cardOf(aside)
    const carried = card ? await post.carry(to, card) : { failed: 'no card' }
    await reply(context, 'sent' in carried ? told : stand)
  }

  return { pressed, submitted, said, arrived }
}

/** teams-ai adds no answer of its own when one stands already: its card logic leaks one person's card to all. */
const respond = (context: TurnContext, body: object) =>
  context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })

/** Only our own mention is taken out; other people's names stay. */
const textOf = (activity: Activity) =>
  TurnContext.removeRecipientMention({ ...activity } as Activity) ?? activity.text ?? ''
