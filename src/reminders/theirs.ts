import type { Reply, Said, Turn } from '../chat.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { findHeld } from '../people/rights.ts'
import { planTexts } from './plan-texts.ts'
import { noEventCard } from './view.ts'

/** The event spoken about, or the next, of those that this person may change. */
export async function withTheirs(
  { db, person, about, now }: Turn<Said>,
  answer: (eventId: string) => Promise<Reply>,
): Promise<Reply> {
  const held = await findHeld(db, person.id, 'event.edit')
  const theirs = (await findEvents(db)).filter(
    (one) => phaseOf(one, now) !== 'over' && (held === null || held.includes(one.id)),
  )
  const found = theirs.find(({ id }) => id === about) ?? theirs[0]
  return found ? answer(found.id) : noneOfTheirs(person.lang)
}

export function noneOfTheirs(lang: Lang): Reply {
  const t = planTexts[voiceOf(lang)]
  return noEventCard(lang, { heading: t.title, why: t.which })
}
