import { z } from 'zod'
import type { Answer, Bot, Guarded, Message, Phrases, Said } from '../chat.ts'
import type { PlaceKind } from '../db/schema.ts'
import { voiceOf } from '../lang.ts'
import { texts } from './texts.ts'

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
  const last = {
    otherwise: (async ({ person }) => texts[voiceOf(person.lang)].staleCard) as Answer<Said>,
    welcome: (async () => '') as Answer<{ place: PlaceKind }>,
  }
  const bot: Bot = {
    action: (verb, spec, answer) =>
      once(verbs, verb, { ...(spec instanceof z.ZodObject ? { data: spec } : spec), answer }),
    hears: (verb, phrases, answer) => once(heard, verb, { phrases, answer }),
    message: (kind, render, policy) => once(messages, kind, { render, ...policy }),
    otherwise: (answer) => void (last.otherwise = answer),
    welcomes: (answer) => void (last.welcome = answer),
  }
  return { bot, verbs, heard, messages, last }
}

function once<T>(all: Map<string, T>, name: string, one: T) {
  if (all.has(name)) throw new Error(`Two features answer '${name}'`)
  all.set(name, one)
}
