import { refuse, type Answer, type Call } from './call.ts'
import { createdId } from './conversations.ts'
import {
  globalWindows,
  readWindows,
  sendWindows,
  tooBig,
  type Limits,
  type Window,
} from './limits.ts'
import { rootOf, type Roster } from './roster.ts'

const statuses: Record<string, number> = {
  ConversationNotFound: 404,
  PreconditionFailed: 412,
}

/** What stops a call before it takes effect: blocks, sizes and rates. */
export function openGate(limits: Limits, roster: Roster) {
  const blocked = new Map<string, string>()
  const whom = (place: string) => (blocked.has(place) ? place : place.replace(/^a:/, ''))

  /** A conversation that Teams has lost can be made anew. */
  function blockOf(call: Call, place: string): string | undefined {
    const code = blocked.get(whom(place))
    if (code === 'ConversationNotFound' && creates(call)) blocked.delete(whom(place))
    return creates(call) && !blocked.has(whom(place)) ? undefined : code
  }

  return {
    /** From now on this person or conversation is out of reach. */
    block(id: string, code = 'ConversationBlockedByUser') {
      blocked.set(id, code)
    },
    unblock: (id: string) => blocked.delete(id),
    clear: () => blocked.clear(),
    stop(call: Call): Answer | undefined {
      const place = rootOf(creates(call) ? createdId(call, { roster }) : call.conversationId)
      const code = blockOf(call, place)
      if (code) return refuse(statuses[code] ?? 403, code)
      const activity = creates(call) ? call.body.activity : call.body
      if (activity && tooBig(activity)) return refuse(413)
      const wait = limits.admit(gatesFor(call, place))
      return wait > 0 ? { ...refuse(429), retryAfter: Math.ceil(wait / 1000) } : undefined
    },
  }
}

const creates = (call: Call) => call.route === 'POST conversations'

/** Sends, creates and reads are counted apart in each conversation, and all together for the bot. */
function gatesFor(call: Call, place: string): [string, Window[]][] {
  const everywhere: [string, Window[]] = ['all', globalWindows]
  if (call.method === 'GET') return [[`read ${place}`, readWindows], everywhere]
  if (call.method === 'DELETE') return [everywhere]
  return [[`${creates(call) ? 'create' : 'send'} ${place}`, sendWindows], everywhere]
}
