import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { releasedLink } from '../events/link.ts'
import { titleOf } from '../events/saying.ts'
import type { EventRow } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { letterTexts } from '../people/letter-texts.ts'
import { causeOf } from '../people/letters.ts'
import { whenAndWhere } from './event-view.ts'
import { unreachedTexts } from './unreached-texts.ts'
import type { Unreached } from './unreached.ts'

const render = card(
  'reminder-unreached',
  z.object({
    t: z.object({ mail: z.string(), back: z.string() }),
    eventId: z.string(),
    heading: z.string(),
    title: z.string(),
    when: z.string(),
    people: z.array(z.object({ name: z.string(), why: z.string() })),
    more: z.string(),
    mail: z.string(),
  }),
)

const most = 30

/** Each of them with the reason and what to do, and a text for all of them. */
export function unreachedCard(
  event: EventRow,
  people: Unreached[],
  { lang, now }: { lang: Lang; now: Date },
): Card {
  const voice = voiceOf(lang, event.voice)
  const t = unreachedTexts[voice]
  return render(lang, {
    t,
    eventId: event.id,
    heading: people.length ? t.heading(people.length) : t.nobody,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    people: people.slice(0, most).map(({ name, municipality, state, reason }) => {
      const { is, next } = letterTexts[voice][causeOf(state, reason) ?? state]!
      const who = [name.slice(0, 60), municipality?.slice(0, 60)].filter(Boolean).join(', ')
      return { name: plain(who), why: `${is[0]!.toUpperCase()}${is.slice(1)}. ${next}` }
    }),
    more: people.length > most ? t.more(people.length - most) : '',
    mail: people.length ? mailOf(event, now) : '',
  })
}

/** In Dutch, as most who read it are; the link only once people may have it. */
function mailOf(event: EventRow, now: Date): string {
  const t = unreachedTexts[event.voice]
  const url = releasedLink(event, now)
  return [t.reminder(titleOf(event, 'nl')), whenAndWhere(event, 'nl'), url ? t.join(url) : '']
    .filter(Boolean)
    .join('\n\n')
}
