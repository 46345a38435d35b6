import type { Connector } from './connector.ts'
import { seeded } from './faults.ts'
import { breaches } from './limits.ts'
import { participant, type Traits } from './participant.ts'
import { standing } from './sent.ts'

export { channel, entraId, group } from './activity.ts'

interface Settings {
  botUrl: string
  connector: Connector
  /** The token that Teams sends along, if any. */
  token?: () => string
}

/** What came of an activity: the HTTP answer, and what the bot said or changed in that conversation. */
export interface Outcome {
  status: number
  body: any
  /** What an invoke was answered with: a card or words. */
  value: any
  replies: any[]
  activity: any
}

export type Client = ReturnType<typeof openClient>
export type Participant = ReturnType<Client['as']>

/**
 * No line is kept: where a test holds up both ends for seconds, the bot hangs up on a line that the
 * client, counting in ticks, thinks is open still.
 */
const plain = { 'content-type': 'application/json', connection: 'close' }

/** Teams as the bot meets it: people who say, press, submit and arrive, over real HTTP. */
export function openClient({ botUrl, connector, token }: Settings) {
  /** Sends this very activity: sent twice, it is what Teams does when an answer was slow. */
  async function again(activity: any, signal?: AbortSignal): Promise<Outcome> {
    const before = connector.sent.length
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { ...plain, ...(token && bearer(token())) },
      body: JSON.stringify(activity),
      signal: signal ?? null,
    })
    const body = parsed(await response.text())
    const value = body?.value
    connector.violations.push(...unseenBreaches(value))
    return { status: response.status, body, value, replies: heard(activity, before), activity }
  }

  function heard(activity: any, before: number): any[] {
    const items = connector.sent
      .slice(before)
      .filter((item) => item.conversationId === activity.conversation?.id)
      .filter(({ method, replyTo }) => method !== 'POST' || replyTo === activity.id)
    connector.see(items)
    return standing(items)
  }

  return {
    as: (id: string, traits?: Traits) => participant({ connector, again }, id, traits),
    again: (activity: any) => again(activity),
    /** All at once, in an order that is the same for the same seed; outcomes in the order given. */
    jumbled: (activities: any[], seed = 1) => jumbled(activities, seed, again),
    /** As Teams does: gives up after `ms`, and repeats the very same activity twice at most. */
    impatiently: (activity: any, ms = 5_000) =>
      impatiently(() => again(activity, AbortSignal.timeout(ms))),
  }
}

/** A card in the answer to an invoke passes the connector by, but not its rules. */
function unseenBreaches(content: any): string[] {
  if (content?.type !== 'AdaptiveCard') return []
  const contentType = 'application/vnd.microsoft.card.adaptive'
  const found = breaches({ attachments: [{ contentType, content }] })
  return found.map((breach) => `in an answer: ${breach}`)
}

async function impatiently(attempt: () => Promise<Outcome>): Promise<Outcome | undefined> {
  for (let left = 3; left > 0; left--) {
    const outcome = await attempt().catch(() => undefined)
    if (outcome && outcome.status < 500) return outcome
  }
  return undefined
}

async function jumbled(activities: any[], seed: number, post: (one: any) => Promise<Outcome>) {
  const random = seeded(seed)
  const order = activities.map((_, place) => ({ place, rank: random() }))
  order.sort((one, other) => one.rank - other.rank)
  const outcomes: Outcome[] = []
  await Promise.all(
    order.map(async ({ place }) => (outcomes[place] = await post(activities[place]))),
  )
  return outcomes
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

function parsed(text: string): any {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return text
  }
}
