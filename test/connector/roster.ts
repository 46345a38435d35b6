import { refuse, type Answer, type Call } from './call.ts'

export interface Member {
  id: string
  name: string
  aadObjectId?: string
  tenantId?: string
}

export type Roster = ReturnType<typeof openRoster>

/** Who is in which conversation; a channel has one roster, whatever the thread. */
export function openRoster() {
  const members = new Map<string, Map<string, Member>>()
  const of = (conversationId: string) => [...(members.get(rootOf(conversationId))?.values() ?? [])]

  return {
    of,
    add(conversationId: string, ...added: Member[]) {
      const known = members.get(rootOf(conversationId)) ?? new Map<string, Member>()
      members.set(rootOf(conversationId), known)
      for (const member of added) known.set(member.id, { ...known.get(member.id), ...member })
    },
    /** Teams knows a person by either id. */
    known: (id: string): string => {
      for (const place of members.values())
        for (const one of place.values()) if (one.aadObjectId === id) return one.id
      return id
    },
    remove: (conversationId: string, id: string) => members.get(rootOf(conversationId))?.delete(id),
    clear: () => members.clear(),
    /** GET members, or one of them by Teams id or Entra id. */
    list({ conversationId, id }: Call): Answer {
      if (!id) return { status: 200, body: of(conversationId).map(account) }
      const found = of(conversationId).find((one) => one.id === id || one.aadObjectId === id)
      return found
        ? { status: 200, body: account(found) }
        : refuse(404, 'MemberNotFoundInConversation')
    },
    /** Teams gives between 50 and 500 at a time, whatever is asked. */
    page({ conversationId, query }: Call): Answer {
      const size = Math.min(500, Math.max(50, Number(query.get('pageSize') ?? 500)))
      const from = Number(query.get('continuationToken') ?? 0)
      const all = of(conversationId)
      const next = from + size < all.length ? { continuationToken: String(from + size) } : {}
      return {
        status: 200,
        body: { members: all.slice(from, from + size).map(account), ...next },
      }
    },
  }
}

/** Limits and rosters hold for the channel, not for one of its threads. */
export const rootOf = (conversationId: string): string => conversationId.split(';')[0] ?? ''

const account = (member: Member) => ({
  ...member,
  objectId: member.aadObjectId,
  givenName: member.name.split(' ')[0],
  surname: member.name.split(' ').slice(1).join(' '),
  email: `${member.id}@example.org`,
  userPrincipalName: `${member.id}@example.org`,
  userRole: 'user',
})
