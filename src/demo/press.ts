import { randomUUID } from 'node:crypto'
import { tenantId, type Account } from './tenant.ts'

export interface Wire {
  botUrl: string
  clientUrl: string
}

/** Somebody with a chat of their own. */
export interface Player extends Account {
  conversation: string
}

const bot = { id: 'bijeen', name: 'Bijeen' }

/** The local client keeps a chat for anybody, and shows only the visitor's. */
export async function openChat({ clientUrl }: Wire, one: Account): Promise<Player> {
  const chat = { bot, members: [{ id: one.id }], tenantId }
  const opened = await send(`${clientUrl}/_connector/v3/conversations`, chat)
  const { id } = (await opened.json()) as { id: string }
  return { ...one, conversation: id }
}

/** A button pressed in Teams, as the bot hears of it. */
export function press(
  { botUrl, clientUrl }: Wire,
  who: Player,
  { verb, data }: { verb: string; data: object },
) {
  const { conversation, ...from } = who
  return send(`${botUrl}/api/messages`, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: `${clientUrl}/_connector`,
    from,
    recipient: bot,
    conversation: { id: conversation, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'nl-NL',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  })
}

async function send(url: string, body: object): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response
}
