import type { Reply, Said, Turn } from '../chat.ts'
import { daysIn } from '../events/days.ts'
import { eventMeant } from '../events/find.ts'
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
  const { db, person, about, now } = turn
  const held = await findHeld(db, person.id, may)
  const mine = (id: string) => held === null || held.includes(id)
  const meant = await eventMeant(db, { slot, about, personId: person.id }, now)
  if (typeof meant === 'string' && mine(meant)) return answer(meant)
  if (typeof meant === 'string' && slot) return listTexts[voiceOf(person.lang)].notYours
  const events = (await findEvents(db)).filter(({ id }) => mine(id))
  const likely = Array.isArray(meant) ? events.filter(({ id }) => meant.includes(id)) : []
  const among = likely.length ? likely : nearest(events, now)
  return among.length === 1 ? answer(among[0]!.id) : whichEventCard(among, person.lang)
}

/** What is still to come; without that, what was last. */
function nearest(events: EventListed[], now: Date): EventListed[] {
  const ahead = events.filter((event) => phaseOf(event, now) !== 'over')
  return ahead.length ? ahead : events.slice(-5).reverse()
}

export interface Wish {
  /** The event by its name or day; empty: the one at hand. */
  event: string
  audience: Audience | null
  text: string
}

const command =
  /^\s*(?:nieuwe\s+|new\s+)?(?:schrijf een |write an )?(?:mededeling|announcement)\b[\s:,]*/i
const aimed = /^(aan|naar|to|voor|for|over|about|bij)\s+([^:]{1,80}?)\s*(?::\s*(.+))?$/is

/** What was typed after “mededeling”: for whom or about which event, and after a colon or by itself, the text. */
export async function wishIn(turn: Turn<Said>): Promise<Wish> {
  const rest = turn.data.text.replace(command, '').trim()
  const [, preposition = '', whom = '', text = ''] = aimed.exec(rest) ?? []
  if (!whom) return { event: '', audience: null, text: command.test(turn.data.text) ? rest : '' }
  if (/^(voor|for|over|about|bij)$/i.test(preposition) && (await isEvent(turn, whom)))
    return { event: whom, audience: null, text }
  const here = await eventMeant(
    turn.db,
    { slot: '', about: turn.about, personId: turn.person.id },
    turn.now,
  )
  const programme = typeof here === 'string' ? await findProgramme(turn.db, here) : undefined
  const audience = programme ? audienceMeant(programme, whom) : null
  if (audience) return { event: '', audience, text }
  return { event: '', audience: null, text: rest }
}

/** Names another event than the one at hand, or a day. */
async function isEvent({ db, person, about, now }: Turn<unknown>, said: string): Promise<boolean> {
  if (daysIn(said).length) return true
  const asked = { about, personId: person.id }
  const [named, here] = [
    await eventMeant(db, { ...asked, slot: said }, now),
    await eventMeant(db, { ...asked, slot: '' }, now),
  ]
  return typeof named === 'string' && named !== here
}
