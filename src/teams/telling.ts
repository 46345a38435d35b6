import type { TurnContext } from 'botbuilder'
import type { Reply, Subject } from '../chat.ts'
import type { Outgoing } from './inbox.ts'
import { reply } from './send.ts'
import { cardOf, type Aside } from './turn.ts'

type Answer = Reply | Aside | null

/** How answers reach the chat, other than in the response to a press. */
export function createTelling(post: Outgoing) {
  async function tell(context: TurnContext, answer: Answer) {
    if (!answer) return
    if (isAside(answer)) return tellAside(context, answer)
    const id = await replyHere(context, cardOf(answer) ?? (answer as string))
    if (id) await keepUp(context, answer, id)
  }

  /** Says it in the speaker's own chat; when that turns out to be closed, a neutral card stands in. */
  async function tellAside(context: TurnContext, { aside, to, home, told, stand }: Aside) {
    const card = cardOf(aside)
    const carried = card ? await post.carry(to, card) : { failed: 'no card' }
    if ('sent' in carried && carried.sent) await follow(aside, home, carried.sent)
    await replyHere(context, 'sent' in carried ? told : stand)
  }

  /** In a chat of their own nobody types as fast as Teams allows us to answer. */
  async function replyHere(context: TurnContext, message: Parameters<typeof reply>[1]) {
    const id = await reply(context, message)
    const { conversation } = context.activity
    if (conversation.isGroup) await post.replied(conversation.id)
    return id
  }

  /** A live card now stands here: from now on it is brought up to date. */
  const keepUp = ({ activity }: TurnContext, answer: Answer, activityId: string) =>
    follow(answer, activity.conversation.id, activityId)

  async function follow(answer: Answer, conversationId: string, activityId: string) {
    if (answer && typeof answer === 'object' && 'live' in answer)
      await post.posted(answer.live as Subject, conversationId, activityId)
  }

  return { tell, keepUp }
}

const isAside = (answer: Reply | Aside): answer is Aside =>
  typeof answer === 'object' && 'aside' in answer
