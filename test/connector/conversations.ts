import { refuse, type Answer, type Call } from './call.ts'
import { breaches, splits } from './limits.ts'
import { openRoster, type Roster } from './roster.ts'
import { freshId, openMailbox, type Sent } from './sent.ts'

export interface Created {
  id: string
  members: { id: string }[]
  tenantId: string | undefined
}

/** What is said and who is there: the endpoints behind the gate. */
export function openConversations(now: () => number) {
  const mailbox = openMailbox()
  const roster = openRoster()
  const conversations: Created[] = []
  const violations: string[] = []

  const keep: Keep = (call, method, activityId) => {
    const { conversationId, body, authorization } = call
    const replyTo = method === 'POST' ? call.id : undefined
    violations.push(...breaches(body).map((breach) => `${conversationId}: ${breach}`))
    const what = { conversationId, activityId, replyTo, method, activity: body }
    mailbox.keep({ ...what, at: now(), authorization })
    if (splits(body)) return { status: 202, body: {} }
    return { status: method === 'POST' ? 201 : 200, body: { id: activityId } }
  }
  const world = { ...mailbox, roster, conversations, violations }
  const routes = routesOf(world, keep)

  return {
    ...world,
    answer(call: Call): Answer {
      const route = routes[call.route]
      if (!route) violations.push(`the bot asked for ${call.method} ${call.path}`)
      return route?.(call) ?? refuse(404, 'NotFound')
    },
  }
}

type Keep = (call: Call, method: Sent['method'], activityId: string) => Answer

interface World {
  roster: Roster
  conversations: Created[]
  activities: (conversationId: string) => any[]
}

function routesOf(world: World, keep: Keep): Record<string, (call: Call) => Answer> {
  const edit = (call: Call): Answer => {
    const messages = world.activities(call.conversationId)
    if (!messages.some(({ id }) => id === call.id))
      return refuse(404, 'ActivityNotFoundInConversation')
    return keep(call, call.method as Sent['method'], call.id ?? '')
  }
  return {
    'POST conversations': (call) => create(world, keep, call),
    'POST activities': (call) => keep(call, 'POST', freshId()),
    'PUT activities': edit,
    'DELETE activities': edit,
    'GET members': world.roster.list,
    'GET pagedmembers': world.roster.page,
    'GET teams': ({ conversationId: id }) => ({ status: 200, body: { id, name: 'Team' } }),
  }
}

/** A conversation with one person, or a new thread in a channel; perhaps with a first message. */
function create({ conversations, roster }: World, keep: Keep, call: Call): Answer {
  const { members = [], tenantId, activity, channelData } = call.body
  const activityId = freshId()
  const id = createdId(call, { activityId, roster })
  conversations.push({ id, members, tenantId: tenantId ?? channelData?.tenant?.id })
  const known = members.map((one: any) => ({ ...one, id: roster.known(one.id) }))
  roster.add(id, ...known.map((one: any) => ({ id: one.id, name: one.name || one.id })))
  if (!activity) return { status: 201, body: { id } }
  keep({ ...call, conversationId: id, body: activity }, 'POST', activityId)
  return { status: 201, body: { id, activityId } }
}

/** Where a created conversation takes place; for a channel, in the thread that its first message starts. */
export function createdId(
  { body }: Call,
  { activityId = '', roster }: { activityId?: string; roster: Roster },
): string {
  const channel = body.channelData?.channel?.id
  if (channel) return `${channel};messageid=${activityId}`
  return `a:${roster.known(body.members?.[0]?.id ?? '')}`
}
