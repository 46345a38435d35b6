let lastId = Date.now()

/** Teams' ids look like moments; no two are the same, inbound or outbound. */
export const freshId = (): string => String(++lastId)

/** One thing the bot did in a conversation, as the connector received it. */
export interface Sent {
  conversationId: string
  activityId: string
  replyTo: string | undefined
  method: 'POST' | 'PUT' | 'DELETE'
  activity: any
  at: number
  authorization: string | undefined
}

type Wanted = (item: Sent) => boolean

/** All that the bot sent, in the order of arrival. */
export function openMailbox() {
  const sent: Sent[] = []
  const places = new Map<string, Sent[]>()
  const seen = new WeakSet<Sent>()
  const waiting = new Set<Wanted>()

  return {
    sent,
    keep(item: Sent) {
      sent.push(item)
      const place = places.get(item.conversationId)
      if (place) place.push(item)
      else places.set(item.conversationId, [item])
      for (const offer of [...waiting]) offer(item)
    },
    /** Marks as seen, so that `next` does not hand it out. */
    see: (items: Sent[]) => items.forEach((item) => seen.add(item)),
    /** What a person would see now in this conversation. */
    activities: (conversationId: string): any[] => standing(places.get(conversationId) ?? []),
    /** The first match that nobody has seen, arrived already or within `ms`; each is handed out once. */
    async next(wanted: Wanted, ms = 5_000): Promise<Sent> {
      const take = (item: Sent) => !seen.has(item) && wanted(item) && seen.add(item) === seen
      const taken = sent.find(take) ?? (await arrival(waiting, take, ms))
      if (!taken) throw new Error(`Nothing that fits came within ${ms} ms: ${told(sent)}`)
      return taken
    },
    clear() {
      sent.length = 0
      places.clear()
    },
  }
}

function arrival(waiting: Set<Wanted>, take: Wanted, ms: number): Promise<Sent | undefined> {
  return new Promise((resolve) => {
    const done = (item?: Sent) => {
      waiting.delete(offer)
      clearTimeout(timer)
      resolve(item)
    }
    const offer = (item: Sent) => take(item) && (done(item), true)
    const timer = setTimeout(done, ms)
    waiting.add(offer)
  })
}

/** The messages that are left when edits and deletions have been applied. */
export function standing(items: Sent[]): any[] {
  const messages = new Map<string, any>()
  for (const { method, activityId, activity } of items) {
    if (method === 'DELETE') messages.delete(activityId)
    else if (activity.type === 'message') messages.set(activityId, { ...activity, id: activityId })
  }
  return [...messages.values()]
}

const told = (sent: Sent[]) =>
  sent
    .slice(-5)
    .map(({ method, conversationId, activity }) => `${method} ${conversationId} ${words(activity)}`)
    .join(' | ') || 'nothing came at all'

const words = (activity: any) =>
  activity.text ?? activity.attachments?.[0]?.content?.fallbackText ?? activity.type ?? ''
