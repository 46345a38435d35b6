import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import type { Reply, Turn } from '../chat.ts'
import { daysIn } from '../events/days.ts'
import { eventsNamed } from '../events/find.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents, type EventListed, type EventRow } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { findHeld, holds, type Right, type Role } from '../people/rights.ts'
import { isStop } from '../words/stop-words.ts'
import { tokens } from '../words/words.ts'
import { dateOf, titleOf } from '../events/saying.ts'
import { whenSaid } from './event-view.ts'
import { organiseTexts } from './organise-texts.ts'
import { refusedTexts } from './refused-texts.ts'
import { wishForm, type Wish } from './wish.ts'

const choice = z.object({
  title: z.string(),
  when: z.string(),
  pick: z.string(),
  verb: z.string(),
  eventId: z.string(),
  wish: wishForm,
  role: z.string(),
})

type Choice = z.infer<typeof choice>

const render = card(
  'organise-which',
  z.object({
    title: z.string(),
    change: z.array(choice),
    open: z.array(choice),
    appoint: z.array(choice),
  }),
)

/** What is to be done with the event, once it is known which. */
export interface Aim {
  verb: `organising.${'change' | 'open' | 'workshops' | 'undo' | 'roles' | 'appoint'}`
  right: Right
  wish?: Wish
  role?: Role
}

/** Works out which event of the organiser’s own is meant, or asks; another’s is refused. */
export async function withEvent(
  turn: Turn<unknown>,
  words: string,
  { aim, answer }: { aim: Aim; answer: (eventId: string) => Promise<Reply> },
): Promise<Reply> {
  const { db, person } = turn
  const found = await findMeant(turn, words, aim.right)
  if (typeof found !== 'string') return whichEventCard(found, aim, person.lang)
  const may = await holds(db, person.id, { right: aim.right, eventId: found })
  return may ? answer(found) : refusedTexts[voiceOf(person.lang)].notYours
}

/** Words that stand for whichever event is spoken of, and name none. */
const anyEvent = new Set(tokens('bijeenkomst evenement event meeting naar to om at'))

async function findMeant(turn: Turn<unknown>, words: string, right: Right) {
  const { db, person, about, now } = turn
  const [events, held] = [await findEvents(db), await findHeld(db, person.id, right)]
  const own = events.filter(({ id }) => held === null || held.includes(id))
  const ahead = own.filter((event) => !['over', 'cancelled'].includes(phaseOf(event, now)))
  const slot = tokens(words).filter((word) => !isStop(word) && !anyEvent.has(word))
  const { ids } = eventsNamed(events, slot.join(' '), now)
  if (ids.length === 1) return ids[0]!
  const theirs = own.filter(({ id }) => ids.includes(id))
  if (theirs.length) return theirs.length === 1 ? theirs[0]!.id : theirs
  // A day on which nothing is, is not the event spoken of; other words that name nothing are noise.
  if (daysIn(words).length) return ahead
  if (about && own.some(({ id }) => id === about)) return about
  return ahead.length === 1 ? ahead[0]!.id : ahead
}

const most = 6

function whichEventCard(events: EventListed[], aim: Aim, lang: Lang): Card {
  const t = organiseTexts[voiceOf(lang)]
  const choices = events.slice(0, most).map((event) => choiceOf(event, aim, lang))
  const list = aim.wish ? 'change' : aim.role ? 'appoint' : 'open'
  return whichCard(lang, choices.length ? t.whichEvent : t.noEvent, { [list]: choices })
}

/** One event to choose, and what happens when it is. */
export const choiceOf = (event: EventRow, aim: Aim, lang: Lang): Choice => ({
  title: titleOf(event, lang),
  when: whenSaid(event, lang),
  pick: dateOf(event, lang) || titleOf(event, lang),
  verb: aim.verb,
  eventId: event.id,
  wish: aim.wish ?? {},
  role: aim.role ?? '',
})

export const whichCard = (
  lang: Lang,
  title: string,
  choices: { change?: Choice[]; open?: Choice[]; appoint?: Choice[] },
): Card => render(lang, { title, change: [], open: [], appoint: [], ...choices })
