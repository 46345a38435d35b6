import { z } from 'zod'
import type { Reply, Said, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { dispensable, findMuted, mutable, mute, unmute, type Mutable } from '../people/muted.ts'
import { holds } from '../people/rights.ts'
import { findOwnNext, findScene } from './place.ts'
import { phrases } from './phrases.ts'
import { quietPhrases } from './quiet-phrases.ts'
import { quietCard, type Done } from './quiet-view.ts'
import { kindsMeant } from './quiet-words.ts'

const event = z.object({ eventId: z.string().default('') })
const choice = event.extend({ what: z.enum([...mutable, 'dispensable', 'all']) })

/** Hearing less, or all of it again: what changes for them, people always hear. */
export function quieting({ bot }: Kit) {
  bot.action('reminders.show', event, (turn) => show(turn, turn.data.eventId))
  bot.hears('reminders.show', phrases.show, (turn) => show(turn, ''))

  bot.action('reminders.mute', choice, (turn) =>
    turnOff(turn, kindsOf(turn.data.what), turn.data.eventId),
  )
  bot.hears('reminders.mute', phrases.mute, (turn) => turnOff(turn, dispensable))
  bot.hears('reminders.off', quietPhrases.off, (turn) => asMeant(turn, turnOff))

  bot.action('reminders.unmute', choice, (turn) =>
    turnOn(turn, kindsOf(turn.data.what), turn.data.eventId),
  )
  bot.hears('reminders.unmute', phrases.unmute, (turn) => turnOn(turn, [...mutable]))
  bot.hears('reminders.on', quietPhrases.on, (turn) => asMeant(turn, turnOn))
}

const kindsOf = (what: z.infer<typeof choice>['what']): Mutable[] =>
  what === 'dispensable' ? dispensable : what === 'all' ? [...mutable] : [what]

function asMeant(turn: Turn<Said>, set: typeof turnOff): Promise<Reply> {
  const kinds = kindsMeant(turn.data.slot)
  return kinds.length ? set(turn, kinds) : show(turn, '', { note: 'unheard' })
}

async function turnOff(turn: Turn<unknown>, kinds: Mutable[], eventId = ''): Promise<Reply> {
  await mute(turn.db, turn.person.id, kinds)
  return show(turn, eventId, { note: 'turnedOff', kinds })
}

async function turnOn(turn: Turn<unknown>, kinds: Mutable[], eventId = ''): Promise<Reply> {
  await unmute(turn.db, turn.person.id, kinds)
  return show(turn, eventId, { note: 'turnedOn', kinds })
}

/** What comes when, of the event that is next for this person, and what they do not want to hear. */
async function show(
  { db, person, now, about }: Turn<unknown>,
  eventId: string,
  done?: Done,
): Promise<Reply> {
  const asked = eventId || (await findOwnNext(db, { about, personId: person.id }, now))
  const scene = asked ? await findScene(db, asked, { person, now }) : null
  const muted = await findMuted(db, person.id)
  const organises =
    asked !== null && (await holds(db, person.id, { right: 'event.edit', eventId: asked }))
  return quietCard(scene, person.lang, { muted, organises, done })
}
