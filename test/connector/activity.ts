import { createHash } from 'node:crypto'
import { freshId } from './sent.ts'

/** Where something is said. */
export interface Conversation {
  kind: 'personal' | 'group' | 'channel'
  id: string
}

/** Who says it; the Entra id is missing for people who join anonymously. */
export interface Speaker {
  id: string
  name: string
  aadObjectId: string | undefined
  tenant: string
  locale: string
  conversation: Conversation
}

export const botAccount = { id: '28:bot', name: 'Bijeen' }
export const homeTenant = '0b1e5e40-0000-4000-8000-000000000001'

export const group = (name = 'group'): Conversation => ({
  kind: 'group',
  id: `19:${name}@thread.v2`,
})

/** A thread in a channel; two speakers who name the same thread read each other. */
export const channel = (name = 'chan', thread = '1600000000000'): Conversation => ({
  kind: 'channel',
  id: `19:${name}@thread.tacv2;messageid=${thread}`,
})

/** The Entra id that a person has in these tests: always the same, and of the right shape. */
export function entraId(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const conversationTypes = { personal: 'personal', group: 'groupChat', channel: 'channel' }

/** What stands in every activity that Teams sends. */
export function envelope(speaker: Speaker, serviceUrl: string): any {
  const { id, name, aadObjectId, tenant, locale, conversation } = speaker
  return {
    id: freshId(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id, name, ...(aadObjectId && { aadObjectId }) },
    recipient: botAccount,
    conversation: {
      id: conversation.id,
      conversationType: conversationTypes[conversation.kind],
      tenantId: tenant,
      ...(conversation.kind !== 'personal' && { isGroup: true }),
    },
    channelData: { tenant: { id: tenant }, ...teamOf(conversation) },
    locale,
    localTimezone: 'Europe/Amsterdam',
    entities: [clientInfo(locale)],
  }
}

const clientInfo = (locale: string) => ({
  type: 'clientInfo',
  locale,
  country: locale.split('-')[1] ?? 'NL',
  platform: 'Web',
  timezone: 'Europe/Amsterdam',
})

function teamOf({ kind, id }: Conversation) {
  if (kind !== 'channel') return {}
  const channelId = id.split(';')[0]
  return { team: { id: '19:team@thread.tacv2', name: 'Team' }, channel: { id: channelId } }
}

/** Outside a personal chat people must mention the bot, or it hears nothing. */
export function spoken(text: string, { conversation, locale }: Speaker) {
  const message = { type: 'message', textFormat: 'plain' }
  if (conversation.kind === 'personal') return { ...message, text }
  const at = `<at>${botAccount.name}</at>`
  const mention = { type: 'mention', mentioned: botAccount, text: at }
  return { ...message, text: `${at} ${text}`, entities: [mention, clientInfo(locale)] }
}

export const pressed = (verb: string, data: object, trigger: 'manual' | 'automatic') => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger },
})

/** The bot is put in the conversation: Teams says so twice. */
export const arrivals = [
  { type: 'installationUpdate', action: 'add' },
  { type: 'conversationUpdate', membersAdded: [botAccount] },
]

export const joining = ({ id, name, aadObjectId }: Speaker) => ({
  type: 'conversationUpdate',
  membersAdded: [{ id, name, ...(aadObjectId && { aadObjectId }) }],
})
