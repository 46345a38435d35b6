import type { Found, Search } from '../chat.ts'
import { eventsNamed } from '../events/find.ts'
import { phaseOf } from '../events/rules.ts'
import { findEvents, findProgramme } from '../events/store.ts'
import type { EventListed } from '../events/store.ts'
import { said, tongueFor, whenSaid, whereSaid } from './standing.ts'
import { sharedAgendaCard } from './view.ts'

const most = 3
const closely = 0.6

/** Events to put in any chat: those that are named, or the next ones. */
export const findAgendas: Search = async ({ db, text, lang, now }) => {
  const events = await findEvents(db)
  const named = eventsNamed(events, text, now)
  const ids = text ? (named.score >= closely ? named.ids : []) : comingOf(events, now)
  const found: Found[] = []
  for (const id of ids.slice(0, most)) {
    const programme = await findProgramme(db, id)
    if (!programme) continue
    const tongue = tongueFor(programme, lang)
    const { event } = programme
    const where = whereSaid(event, tongue)
    found.push({
      title: said(event.title, lang),
      line: [whenSaid(event, tongue, now), where].filter(Boolean).join(' · '),
      card: sharedAgendaCard({ programme, lang, now }),
    })
  }
  return found
}

const comingOf = (events: EventListed[], now: Date) =>
  events
    .filter((event) => event.status !== 'cancelled' && phaseOf(event, now) !== 'over')
    .map(({ id }) => id)
