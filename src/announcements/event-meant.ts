import type { Reply, Said, Turn } from '../chat.ts'
import { daysIn } from '../events/days.ts'
import { eventMeant, eventsNamed } from '../events/find.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents, findProgramme, type EventListed } from '../events/store.ts'
import type { Audience } from '../db/schema.ts'
import { voiceOf } from '../lang.ts'
import { findHeld } from '../people/rights.ts'
import { audienceMeant } from './audience-said.ts'
import { listTexts } from './list-texts.ts'
import { whichEventCard } from './note-view.ts'
import { may } from './own.ts'

/** The event to write about, among those for which this person may; asks when it may be several. */
export async function aboutEvent(
  turn: Turn<unknown>,
  slot: string,
  answer: (eventId: string) => Promise<Reply>,
): Promise<Reply> {
  const { db, person, now } = turn
  const { here, mine } = await standing(turn)
  const t = listTexts[voiceOf(person.lang)]
  if (!slot) return here ? answer(here) : t.notYours
  const meant = await eventMeant(db, { slot, about: here, personId: person.id }, now)
  const among = mine.filter(
    ({ id }) => meant === id || (Array.isArray(meant) && meant.includes(id)),
  )
  if (!among.length) return meant?.length ? t.notYours : whichEventCard(mine, person.lang)
  return among.length === 1 ? answer(among[0]!.id) : whichEventCard(among, person.lang)
}

/** The event that one speaks of, or else the next to come, and all those for which this person may write, the next first. */
async function standing({ db, person, about, now }: Turn<unknown>) {
  const held = await findHeld(db, person.id, may)
  const events = await findEvents(db)
  const theirs = events.filter(({ id }) => held === null || held.includes(id))
  const isOver = (event: EventListed) => phaseOf(event, now) === 'over'
  const mine = [...theirs.filter((event) => !isOver(event)), ...theirs.filter(isOver).reverse()]
  const here = mine.find(({ id }) => id === about) ?? mine[0]
  return { here: here?.id ?? null, mine }
}

export interface Wish {
  /** The event by its name or day; empty: the one at hand. */
  event: string
  audience: Audience | null
  text: string
  /** To whom, in words that nobody could make out. */
  whoMeant?: string
}

const command =
  /^\s*(?:nieuwe\s+|new\s+)?(?:schrijf een |write an )?(?:mededeling|announcement)\b[\s:,]*/i
const aimed = /^(aan|naar|to|voor|for|over|about|bij)\s+([^:]{1,80}?)\s*(?::\s*(.+))?$/is

/** What was typed after “mededeling”: for whom or about which event, and after a colon or by itself, the text. */
export async function wishIn(turn: Turn<Said>): Promise<Wish> {
  const rest = turn.data.text.replace(command, '').trim()
  const [, preposition = '', whom = '', text = ''] = aimed.exec(rest) ?? []
  if (!whom) return { event: '', audience: null, text: command.test(turn.data.text) ? rest : '' }
  const { here } = await standing(turn)
  if (/^(voor|for|over|about|bij)$/i.test(preposition) && (await isEvent(turn, whom, here)))
    return { event: whom, audience: null, text }
  const programme = here ? await findProgramme(turn.db, here) : undefined
  const audience = programme ? audienceMeant(programme, whom) : null
  if (audience) return { event: '', audience, text }
  const whoMeant = /^(aan|naar|to)$/i.test(preposition) && text ? whom : ''
  return { event: '', audience: null, text: rest, whoMeant }
}

/** Names an event, by its name or its day; of the one at hand, it must be the very name. */
async function isEvent(
  { db, person, now }: Turn<unknown>,
  said: string,
  here: string | null,
): Promise<boolean> {
  if (daysIn(said).length) return true
  const named = await eventMeant(db, { slot: said, about: here, personId: person.id }, now)
  if (named !== here) return typeof named === 'string'
  return eventsNamed(await findEvents(db), said, now).score > 0.8
}
