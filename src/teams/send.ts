import { setTimeout as sleep } from 'node:timers/promises'
import type { TeamsAdapter } from '@microsoft/teams-ai'
import {
  CardFactory,
  type Activity,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder'
import { actionsOf, type Card } from '../cards.ts'
import type { Carried } from '../kit.ts'

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

/** Replies within a turn: tried again twice when surely not delivered, and soon enough to be of use. */
export async function reply(
  context: TurnContext,
  message: Card | string,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await context.sendActivity(activityOf(message)))?.id
    } catch (fault) {
      const wait = 'busy' in outcomeOf(fault) ? waitOf(fault) : undefined
      if (wait === undefined || wait > 2_000 || attempt > 2) throw fault
      await sleep(wait + Math.random() * 100)
    }
  }
}

const waitOf = (fault: any) => 1000 * Number(fault.response?.headers?.get('retry-after') ?? 0.3)

/** Writes to a conversation where nobody just spoke: a new card, or a new face for an old one. */
export function createCarry(adapter: TeamsAdapter, appId: string) {
  return async (reference: object, card: Card, activityId?: string): Promise<Carried> => {
    let sent: string | undefined
    try {
      await adapter.continueConversationAsync(
        appId,
        reference as ConversationReference,
        async (context) => {
          const activity = { ...activityOf(card), ...(activityId && { id: activityId }) }
          if (activityId) await context.updateActivity(activity)
          sent = activityId ?? (await context.sendActivity(activity))?.id
        },
      )
      return { sent: sent ?? null }
    } catch (fault) {
      return outcomeOf(fault)
    }
  }
}

/** What a fault says about the message: not delivered for now, not deliverable, or nobody knows. */
function outcomeOf(fault: any): Exclude<Carried, { sent: string | null }> {
  const status: number | undefined = fault.statusCode
  const reason = String(fault.details?.error?.code ?? fault.code ?? status ?? 'unknown')
  const refused = ['ECONNREFUSED', 'ENOTFOUND'].includes(fault.code)
  if (status === 429 || status === 412 || refused) return { busy: waitOf(fault) / 1000, reason }
  if (status === 403 || status === 404) return { gone: reason }
  if (status && status < 500) return { failed: reason }
  return { unknown: reason }
}
