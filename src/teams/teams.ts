import { Application } from '@microsoft/teams-ai'
import { ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder'
import type { ServiceClientCredentialsFactory } from 'botframework-connector'
import { inDevelopment, type Config } from '../config.ts'
import { createBot } from './bot.ts'
import { createChooser } from './chooser.ts'
import { createDoor, DoorAdapter, type Behind } from './door.ts'
import { createFinder } from './finding.ts'
import { createInbox, type Outgoing } from './inbox.ts'
import { createCarry, createOpenChat, ownRetries } from './send.ts'
import type { Ground } from './turn.ts'

export interface Surroundings extends Omit<Behind, 'hear'>, Omit<Outgoing, 'carry' | 'tenants'> {
  ground: Ground
  /** Where tokens are checked, when not at Microsoft: tests bring their own. */
  authority?: { settings: object; credentials: unknown } | undefined
}

/** Everything that is Teams: the door it knocks on, the bot behind it, and the way to write first. */
export function createTeams(config: Config, { ground, authority, ...around }: Surroundings) {
  const identity = {
    MicrosoftAppId: config.MICROSOFT_APP_ID,
    MicrosoftAppPassword: config.MICROSOFT_APP_PASSWORD,
    MicrosoftAppTenantId: config.MICROSOFT_APP_TENANT_ID,
    MicrosoftAppType: inDevelopment(config) ? 'MultiTenant' : config.MICROSOFT_APP_TYPE,
  }
  const credentials = (authority?.credentials ??
    new ConfigurationServiceClientCredentialFactory(identity)) as ServiceClientCredentialsFactory
  const adapter = new DoorAdapter({ ...identity, ...authority?.settings }, credentials)
  ownRetries(adapter)

  const behind = createBot()
  const carry = createCarry(adapter, config.MICROSOFT_APP_ID)
  const open = createOpenChat(adapter, config.MICROSOFT_APP_ID)
  const inbox = createInbox(ground, behind, { ...around, carry, tenants: config.TENANTS })
  const find = createFinder(ground, { searches: behind.searches, tenants: config.TENANTS })
  const app = createRoutes(inbox, find)

  const hear: Behind['hear'] = (token, activity) =>
    adapter.receive(token, activity, async (context) => void (await app.run(context)))
  const choose = createChooser(config)
  return { bot: behind.bot, behind, carry, open, choose, door: createDoor({ hear, ...around }) }
}

/** teams-ai carries the activity to us and keeps no state; the typing timer it shares among turns stays off. */
function createRoutes(
  inbox: ReturnType<typeof createInbox>,
  find: ReturnType<typeof createFinder>,
) {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false })
  const is =
    (test: (activity: TurnContext['activity']) => unknown) => async (context: TurnContext) =>
      Boolean(test(context.activity))
  const asks = (wanted: string) => is(({ type, name }) => type === 'invoke' && name === wanted)
  app.addRoute(asks('adaptiveCard/action'), inbox.pressed, true)
  app.addRoute(asks('composeExtension/query'), find, true)
  app.addRoute(
    is(({ type, text, value }) => type === 'message' && !text && value?.verb),
    inbox.submitted,
  )
  app.addRoute(
    is(({ type }) => type === 'message'),
    inbox.said,
  )
  app.addRoute(
    is(({ type, action, membersAdded, recipient }) =>
      type === 'installationUpdate'
        ? action !== 'remove'
        : type === 'conversationUpdate' && membersAdded?.some(({ id }) => id === recipient.id),
    ),
    inbox.arrived,
  )
  app.addRoute(
    is(({ type, action, membersRemoved, recipient }) =>
      type === 'installationUpdate'
        ? action === 'remove'
        : type === 'conversationUpdate' && membersRemoved?.some(({ id }) => id === recipient.id),
    ),
    inbox.left,
  )
  return app
}
