import { setTimeout as sleep } from 'node:timers/promises'
import type { TeamsAdapter } from '@microsoft/teams-ai'
import {
  CardFactory,
  type Activity,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder'
import { actionsOf, type Card } from '../cards.ts'
import type { Carry, OpenChat, Pass } from '../kit.ts'
import { log } from '../log.ts'
import { limited, type Exit } from './limit.ts'
import { outcomeOf } from './outcome.ts'

/** A card is sent alone (text beside it would cost us its id); the summary is what a notification shows. */
export const activityOf = (reply: Card | string): Partial<Activity> =>
  typeof reply === 'string'
    ? { type: 'message', text: reply, textFormat: 'plain' }
    : { type: 'message', summary: headingOf(reply), attachments: [CardFactory.adaptiveCard(reply)] }

const headingOf = (card: Card) => (card as any).body?.[0]?.text ?? actionsOf(card)[0]?.title ?? ''

/** Our own retry policy takes the place of the SDK's, which waits without bound and repeats blindly. */
export function ownRetries(adapter: TeamsAdapter) {
  adapter.use(async (context, next) => {
    const connector: any = context.turnState.get(adapter.ConnectorClientKey)
    const pipeline = connector?.client?.pipeline
    pipeline?.removePolicy({ name: 'defaultRetryPolicy' })
    pipeline?.addPolicy(boundedWait, { phase: 'Sign' })
    await next()
  })
}

const boundedWait = {
  name: 'boundedWait',
  sendRequest: (request: { timeout: number }, next: (request: unknown) => Promise<unknown>) => {
    request.timeout = 10_000
    return next(request)
  },
}

/**
 * Replies within a turn: tried again twice when surely not delivered, and soon enough to be of use.
 * Of one that timed out nobody knows; what the turn did stands, and a repeat by Teams would be dropped.
 */
export async function reply(
  context: TurnContext,
  message: Card | string,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await context.sendActivity(activityOf(message)))?.id
    } catch (fault) {
      const outcome = outcomeOf(fault)
      if ('unknown' in outcome) return void log.warn({ reply: outcome.unknown }, 'may be lost')
      const wait = 'busy' in outcome ? outcome.busy : Infinity
      if (wait > 2 || attempt > 2) throw fault
      await sleep(wait * 1000 + Math.random() * 100)
    }
  }
}

/** Calls to Teams leave when they may, and not while something is still being made ready. */
function guard(connector: any, { pass, exit }: { pass: Pass | undefined; exit: Exit }) {
  const sendRequest = async (request: unknown, next: (request: unknown) => Promise<unknown>) => {
    const arrived = await pass?.()
    const call = async () => {
      exit.leave()
      return next(request)
    }
    return call().finally(arrived)
  }
  connector.client.pipeline.addPolicy({ name: 'pass', sendRequest }, { phase: 'Sign' })
}

/** Writes to a conversation where nobody just spoke: a new card, or a new face for an old one. */
export function createCarry(adapter: TeamsAdapter, appId: string): Carry {
  return (reference, card, { activityId, pass } = {}) =>
    limited(async (exit) => {
      let sent: string | undefined
      const say = async (context: TurnContext) => {
        guard(context.turnState.get(adapter.ConnectorClientKey), { pass, exit })
        const activity = { ...activityOf(card), ...(activityId && { id: activityId }) }
        if (activityId) await context.updateActivity(activity)
        sent = activityId ?? (await context.sendActivity(activity))?.id
      }
      try {
        await adapter.continueConversationAsync(appId, reference as ConversationReference, say)
        return { sent: sent ?? null }
      } catch (fault) {
        return outcomeOf(fault)
      }
    })
}

/** Opens a chat with one person: Teams lets us where the bot is installed for them. */
export function createOpenChat(adapter: TeamsAdapter, appId: string): OpenChat {
  return async (known, account, pass) => {
    const { bot, conversation, ...way } = known as ConversationReference
    const tenantId = conversation.tenantId
    const members = [{ id: account, name: '' }]
    const channelData = { tenant: { id: tenantId } }
    const wanted = { isGroup: false, bot, members, tenantId, channelData }
    const opening = await limited(async (exit) => {
      let id = ''
      const open = async (context: TurnContext) => {
        const connector: any = context.turnState.get(adapter.ConnectorClientKey)
        guard(connector, { pass, exit })
        id = (await connector.conversations.createConversation(wanted)).id
      }
      try {
        await adapter.continueConversationAsync(appId, known as ConversationReference, open)
        return { id }
      } catch (fault) {
        return outcomeOf(fault)
      }
    })
    if (!('id' in opening)) return 'lost' in opening ? { gone: opening.lost } : opening
    const { id } = opening
    const chat = { id, tenantId, conversationType: 'personal', isGroup: false, name: '' }
    const user = { id: account, name: '' }
    return {
      opened: { id, reference: { ...way, activityId: undefined, bot, user, conversation: chat } },
    }
  }
}
