import type { Audience } from '../db/schema.ts'
import { workshopMeant } from '../events/find.ts'
import type { Programme } from '../events/store.ts'
import { scoreNames } from '../words/names.ts'
import { numberIn } from '../words/words.ts'

const statuses: [RegExp, NonNullable<Audience['status']>][] = [
  [/\b(wacht\w*|waiting|waits?)\b/i, ['waiting']],
  [
    /\b(bevestigd\w*|aangemeld\w*|deelnemers?|confirmed|registered|participants?)\b/i,
    ['confirmed'],
  ],
  [/\b(collega\w*|vastgehouden|colleagues?|pending)\b/i, ['pending']],
]
const all = /^(naar |to )?(iedereen|allemaal|alle mensen|everybody|everyone)$/i

/** For whom an announcement is meant, as somebody types it: “workshop 2”, “wachtenden”, “gemeente Zwolle”; null when nobody can be made out. */
export function audienceMeant(programme: Programme, said: string): Audience | null {
  const words = said.trim()
  if (all.test(words)) return { everybody: true }
  const status = statuses.filter(([pattern]) => pattern.test(words)).flatMap(([, one]) => one)
  const workshops = /workshop/i.test(words) ? workshopMeant(programme, words) : []
  if (/workshop/i.test(words) && workshops.length !== 1) return null
  const round = numberIn(/\b(?:ronde|round)\s+(\S+)/i.exec(words)?.[1] ?? '')
  const rest = workshops.length || round !== null ? '' : words
  const role = rest && roleMeant(programme, rest)
  const municipality = rest && !role && municipalityMeant(programme, rest)
  const audience: Audience = {
    ...(status.length && { status }),
    ...(workshops.length && { workshops: workshops.map(({ id }) => id) }),
    ...(round !== null && { rounds: [round] }),
    ...(role && { roles: [role] }),
    ...(municipality && { municipalities: [municipality] }),
  }
  return Object.keys(audience).length ? { status: ['confirmed'], ...audience } : null
}

function roleMeant({ event }: Programme, said: string): string | undefined {
  const roles = event.rules.roles.map(({ id, nl, en }) => {
    return { id, names: [nl, ...(en ? [en] : [])] }
  })
  return clear(scoreNames(said, roles))
}

function municipalityMeant({ event }: Programme, said: string): string | undefined {
  const [, named] = /\b(?:gemeente|municipality(?: of)?)\s+(.+)/i.exec(said) ?? []
  const known = event.rules.municipalities ?? []
  const places = known.map(({ name, aliases }) => ({ id: name, names: [name, ...aliases] }))
  return clear(scoreNames(named ?? said, places)) ?? (known.length ? undefined : named)
}

/** The one that answers to it, when no other comes near. */
const clear = ([best, next]: { id: string; score: number }[]) =>
  best && best.score >= 0.7 && best.score - (next?.score ?? 0) > 0.1 ? best.id : undefined
