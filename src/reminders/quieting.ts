import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { dispensable, findMuted, mutable, mute, unmute } from '../people/muted.ts'
import { holds } from '../people/rights.ts'
import { findOwnNext, findScene } from './place.ts'
import { phrases } from './phrases.ts'
import { quietCard } from './quiet-view.ts'

const event = z.object({ eventId: z.string().default('') })
const choice = event.extend({ what: z.enum([...mutable, 'dispensable', 'all']) })

/** Hearing less, or all of it again: what is needed to get in and what changes is always said. */
export function quieting({ bot }: Kit) {
  bot.action('reminders.show', event, (turn) => show(turn, turn.data.eventId))
  bot.hears('reminders.show', phrases.show, (turn) => show(turn, ''))

  bot.action('reminders.mute', choice, async (turn) => {
    await mute(turn.db, turn.person.id, meant(turn.data.what))
    return show(turn, turn.data.eventId)
  })
  bot.hears('reminders.mute', phrases.mute, async (turn) => {
    await mute(turn.db, turn.person.id, dispensable)
    return show(turn, '')
  })

  bot.action('reminders.unmute', choice, async (turn) => {
    await unmute(turn.db, turn.person.id, meant(turn.data.what))
    return show(turn, turn.data.eventId)
  })
  bot.hears('reminders.unmute', phrases.unmute, async (turn) => {
    await unmute(turn.db, turn.person.id, [...mutable])
    return show(turn, '')
  })
}

const meant = (what: z.infer<typeof choice>['what']) =>
  what === 'dispensable' ? dispensable : what === 'all' ? [...mutable] : [what]

/** What comes when, of the event that is next for this person, and what they do not want to hear. */
async function show({ db, person, now, about }: Turn<unknown>, eventId: string): Promise<Reply> {
  const asked = eventId || (await findOwnNext(db, { about, personId: person.id }, now))
  const scene = asked ? await findScene(db, asked, { person, now }) : null
  const muted = await findMuted(db, person.id)
  const organises =
    asked !== null && (await holds(db, person.id, { right: 'event.edit', eventId: asked }))
  return quietCard(scene, person.lang, { muted, organises })
}
