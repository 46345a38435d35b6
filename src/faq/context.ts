import type { Turn } from '../chat.ts'
import { tokens } from '../words/words.ts'
import type { Base } from './base.ts'
import type { Context } from './resolve.ts'
import { ofOwner } from './naming.ts'
import { findOwnEvent, findTopic } from './store.ts'

/** What a question may go on about without saying so. */
export interface Earlier extends Context {
  /** The word for what was told last. */
  topic?: string
}

/** What was told last, or else the event that was spoken of, or the only one that the person goes to. */
export async function earlier(turn: Turn<unknown>, base: Base): Promise<Earlier> {
  const { db, person, place, about, now } = turn
  const last = await findTopic(db, { personId: person.id, placeId: place.id, now })
  const topic = last ? base.topics.get(last) : undefined
  if (topic) return { topic }
  const owner = last?.split('/')[0] ?? about
  if (owner && ofOwner(owner, base.programmes).length) return { event: owner }
  const own = place.kind === 'personal' ? await findOwnEvent(db, person.id, now) : null
  return own ? { event: own } : {}
}

const onward = new Set('en and maar but of or ook also'.split(' '))
const pointing = new Set(
  'dat die deze dit daar ervan daarvan daarvoor hiervoor it that those them they there'.split(' '),
)
const most = 7
const few = 3

/** “En hoeveel is dat?” says too little by itself. */
export const goesOn = (text: string): boolean =>
  tokens(text).length <= (pointsBack(text) ? most : few)

/** Says in so many words that it is about what went before. */
export function pointsBack(text: string): boolean {
  const words = tokens(text)
  return onward.has(words[0] ?? '') || words.some((word) => pointing.has(word))
}

/** What is asked, without the words that stand for what it is about. */
export const withoutPointing = (text: string): string =>
  tokens(text)
    .filter((word, at) => !pointing.has(word) && (at > 0 || !onward.has(word)))
    .join(' ')
