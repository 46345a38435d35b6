import { TurnContext, type Activity } from 'botbuilder'
import type { PlaceKind } from '../db/schema.ts'
import type { Person, Place } from '../chat.ts'
import { langOf } from '../lang.ts'
import type { Visitor } from '../people/store.ts'

/** The one place that reads Teams' shapes. Authority rests on the Entra id, which the token vouches for. */
export function visitorOf(activity: Activity): Visitor {
  const { from, conversation, channelData, locale } = activity
  const tenant = channelData?.tenant?.id ?? conversation.tenantId ?? 'local'
  return {
    tenant: (from as Sender).tenantId ?? tenant,
    key: from.aadObjectId ?? from.id,
    kind: kindOf(activity, tenant),
    name: (from.name ?? '').slice(0, 200),
    lang: locale ? langOf(locale) : null,
    place: placeOf(activity),
    reference: TurnContext.getConversationReference(activity),
  }
}

/** Of an organisation that this bot is not for; without a list it is for all. */
export const isStranger = ({ tenant }: Visitor, tenants: string[]): boolean =>
  tenants.length > 0 && !tenants.includes(tenant)

type Sender = Activity['from'] & { tenantId?: string; userRole?: string }

function kindOf({ from }: Activity, tenant: string): Person['kind'] {
  const sender = from as Sender
  if (!sender.aadObjectId || sender.userRole === 'anonymous') return 'anonymous'
  if (sender.userRole === 'guest') return 'guest'
  return sender.tenantId && sender.tenantId !== tenant ? 'federated' : 'member'
}

const kinds: Record<string, PlaceKind> = {
  personal: 'personal',
  groupChat: 'group',
  channel: 'channel',
}

/** A thread in a channel has an address of its own; what we keep is posted to that thread. */
function placeOf({ conversation }: Activity): Place {
  const kind = kinds[conversation.conversationType] ?? (conversation.isGroup ? 'group' : 'personal')
  return { id: conversation.id, kind }
}
