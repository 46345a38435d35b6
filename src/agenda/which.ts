import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import type { EventListed } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { dateSaid, said } from './standing.ts'
import { texts } from './texts.ts'

const choice = z.object({ text: z.string(), title: z.string(), eventId: z.string() })

const render = card(
  'which',
  z.object({
    title: z.string(),
    why: z.string(),
    open: z.array(choice),
    mine: z.array(choice),
    calendar: z.array(choice),
  }),
)

const most = 6

/** Several events answer to what was said: the person says which. */
export function whichCard(
  events: EventListed[],
  verb: 'open' | 'mine' | 'calendar',
  lang: Lang,
): Card {
  const t = texts[voiceOf(lang)]
  const choices = events.slice(0, most).map((event) => ({
    text: said(event.title, lang),
    title: dateSaid(event, lang) || said(event.title, lang),
    eventId: event.id,
  }))
  const none = { open: [], mine: [], calendar: [] }
  return render(lang, { title: t.which, why: t.whichWhy, ...none, [verb]: choices })
}
