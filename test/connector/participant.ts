import {
  arrivals,
  entraId,
  envelope,
  homeTenant,
  joining,
  pressed,
  spoken,
  type Conversation,
  type Speaker,
} from './activity.ts'
import type { Outcome } from './client.ts'
import type { Connector } from './connector.ts'
import { rootOf } from './roster.ts'

export interface Traits {
  name?: string
  locale?: string
  tenant?: string
  /** Null for somebody who joins anonymously. */
  aadObjectId?: string | null
  conversation?: Conversation
}

interface Press {
  replyToId?: string
  trigger?: 'manual' | 'automatic'
}

/** The way to the bot. */
interface Line {
  connector: Connector
  again: (activity: any) => Promise<Outcome>
}

/** One person in one conversation. */
export function participant({ connector, again }: Line, id: string, traits: Traits = {}) {
  const speaker = speakerOf(id, traits)
  const drafts = draftsOf(connector, speaker)
  const raw = (content: object) => again(drafts.activity(content))
  const talk = async (activity: any) => understood(await again(activity)).replies

  return {
    ...drafts,
    raw,
    /** Resolves with what the bot replied and changed in this conversation. */
    say: (text: string) => talk(drafts.message(text)),
    press: (verb: string, data?: object, press?: Press) => again(drafts.invoke(verb, data, press)),
    /** The same button in a client without Universal Actions. */
    submit: (verb: string, data?: object, replyToId?: string) =>
      talk(drafts.submission(verb, data, replyToId)),
    /** The bot is added here by this person. */
    arrives: async () => {
      const said: any[] = []
      for (const arrival of arrivals) said.push(...(await talk(drafts.event(arrival))))
      return said
    },
    /** This person is added to a conversation where the bot already is. */
    joins: () => talk(drafts.event(joining(speaker))),
    uninstalls: () => talk(drafts.event({ type: 'installationUpdate', action: 'remove' })),
  }
}

/** Activities of this person, not yet sent. */
function draftsOf(connector: Connector, speaker: Speaker) {
  const { id, name, aadObjectId, tenant: tenantId, conversation } = speaker
  const place = conversation.id
  const member = { id, name, tenantId, ...(aadObjectId && { aadObjectId }) }

  function activity(content: object): any {
    connector.roster.add(place, member)
    return { ...envelope(speaker, connector.url), ...content }
  }
  return {
    activity,
    message: (text: string) => activity(spoken(text, speaker)),
    invoke: (verb: string, data: object = {}, { replyToId, trigger }: Press = {}) =>
      activity({
        ...pressed(verb, data, trigger ?? 'manual'),
        replyToId: replyToId ?? cardSeen(connector, place),
      }),
    submission: (verb: string, data: object = {}, replyToId = cardSeen(connector, place)) =>
      activity({ type: 'message', value: { verb, ...data }, replyToId }),
    /** What befalls a channel befalls all of it, not one thread. */
    event(content: object) {
      const draft = activity(content)
      return { ...draft, conversation: { ...draft.conversation, id: rootOf(place) } }
    },
  }
}

/** Teams ties a press to the activity that holds the card: here the last one standing. */
const cardSeen = (connector: Connector, address: string): string | undefined =>
  connector
    .activities(address)
    .filter(({ attachments }) => attachments?.length)
    .at(-1)?.id

function speakerOf(id: string, traits: Traits): Speaker {
  const { aadObjectId, tenant, locale, conversation } = traits
  return {
    id,
    name: traits.name ?? id[0]?.toUpperCase() + id.slice(1),
    aadObjectId: aadObjectId === null ? undefined : (aadObjectId ?? entraId(id)),
    tenant: tenant ?? homeTenant,
    locale: locale ?? 'nl-NL',
    conversation: conversation ?? { kind: 'personal', id: `a:${id}` },
  }
}

function understood(outcome: Outcome): Outcome {
  if (outcome.status < 400) return outcome
  throw new Error(`The bot answered ${outcome.status}: ${JSON.stringify(outcome.body)}`)
}
