import { z } from 'zod'
import type {
  Answer,
  Bot,
  Guarded,
  Message,
  Outside,
  Phrases,
  Reply,
  Said,
  Search,
  Turn,
} from '../chat.ts'
import type { PlaceKind } from '../db/schema.ts'

interface Verb {
  data: z.ZodObject
  may?: Guarded<z.ZodObject>['may']
  answer: Answer<any>
}

/** What features answer to, each under one name. */
export function createRegistry() {
  const verbs = new Map<string, Verb>()
  const heard = new Map<string, { phrases: Phrases; answer: Answer<Said> }>()
  const messages = new Map<string, Message>()
  const searches: Search[] = []
  const lost: Parameters<Bot['otherwise']>[0][] = []
  const last = {
    otherwise: async (turn: Turn<Said>): Promise<Reply | Outside | null> => {
      for (const answer of lost) {
        const reply = await answer(turn)
        if (reply !== null) return reply
      }
      return null
    },
    welcome: (async () => '') as Answer<{ place: PlaceKind }>,
  }
  const bot: Bot = {
    action: (verb, spec, answer) =>
      once(verbs, verb, { ...(spec instanceof z.ZodObject ? { data: spec } : spec), answer }),
    hears: (verb, phrases, answer) => once(heard, verb, { phrases, answer }),
    message: (kind, render, policy) => once(messages, kind, { render, ...policy }),
    otherwise: (answer) => void lost.push(answer),
    finds: (search) => void searches.push(search),
    welcomes: (answer) => void (last.welcome = answer),
  }
  return { bot, verbs, heard, messages, searches, last }
}

function once<T>(all: Map<string, T>, name: string, one: T) {
  if (all.has(name)) throw new Error(`Two features answer '${name}'`)
  all.set(name, one)
}
