import { z } from 'zod'
import { card } from '../cards.ts'
import type { Db } from '../db/schema.ts'
import { signupOf } from '../events/rules.ts'
import { findEvents } from '../events/store.ts'
import type { Person } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { messageTexts } from './message-texts.ts'
import { dateOf, titleOf } from '../events/saying.ts'
import { whenAndWhere } from './event-view.ts'

const render = card(
  'ask-event',
  z.object({
    title: z.string(),
    others: z.string(),
    events: z.array(
      z.object({
        title: z.string(),
        when: z.string(),
        pick: z.string(),
        verb: z.string(),
        eventId: z.string(),
      }),
    ),
  }),
)

/** Asks which event is meant; without candidates, those that are open. */
export async function whichCard(
  db: Db,
  { verb, among, person, now }: { verb: string; among: string[]; person: Person; now: Date },
) {
  const t = messageTexts[voiceOf(person.lang)]
  const all = await findEvents(db)
  const open = all.filter((event) => ['open', 'full'].includes(signupOf(event, event, now)))
  const events = (among.length ? all.filter(({ id }) => among.includes(id)) : open).slice(0, 5)
  return render(person.lang, {
    title: events.length ? t.whichEvent : t.noEvent,
    others: t.alternatives,
    events: events.map((event) => ({
      title: titleOf(event, person.lang),
      when: whenAndWhere(event, person.lang),
      pick: dateOf(event, person.lang) || titleOf(event, person.lang),
      verb,
      eventId: event.id,
    })),
  })
}
