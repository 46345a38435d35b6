import { z } from 'zod'
import type { Bot, Reply, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { findHeld, holds } from '../people/rights.ts'
import { progressTexts } from './progress-texts.ts'
import { findLastSent, type Pressed } from './sent.ts'
import { sentPhrases } from './sent-phrases.ts'

const may = 'event.announce'
/** The card of the progress stays current, so that what it opens comes `beside` it. */
export const pressed = z.object({
  eventId: z.string(),
  announcementId: z.uuid(),
  beside: z.boolean().optional(),
})

/** What an organiser does with an announcement that was sent, by its button or in words. */
export const deedsOf =
  ({ action, hears }: Bot) =>
  (
    verb: keyof typeof sentPhrases,
    act: (turn: Turn<unknown>, by: Pressed) => Promise<Reply>,
  ): void => {
    const name = `announcements.${verb}`
    action(name, { data: pressed, may }, (turn) => act(turn, turn.data))
    hears(name, { ...sentPhrases[verb], may }, (turn) => meant(turn, (by) => act(turn, by)))
  }

/** For those who type: what left last, of the event they speak of, or of all for which they may announce. */
export async function meant(
  { db, person, about }: Turn<unknown>,
  answer: (by: Pressed) => Promise<Reply>,
): Promise<Reply> {
  const held = await findHeld(db, person.id, may)
  const here = about && (held === null || held.includes(about))
  const wide = await holds(db, person.id, { right: 'everybody.announce', eventId: null })
  const last =
    (here && (await findLastSent(db, { eventIds: [about], wide }))) ||
    (await findLastSent(db, { eventIds: held, wide }))
  return last ? answer(last) : progressTexts[voiceOf(person.lang)].nothingSent
}
