import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { releaseOf } from '../events/link.ts'
import { timeOf } from '../events/moving.ts'
import { phaseOf } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import { isoDay, voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { whenSaid } from './event-view.ts'
import { organiseTexts } from './organise-texts.ts'
import { lacking } from './rules.ts'

/** What stands in the inputs of a form, by their ids. */
export type Filled = Record<string, string>

const words = z.object({
  joinUrl: z.string(),
  releaseDay: z.string(),
  releaseTime: z.string(),
  day: z.string(),
  from: z.string(),
  till: z.string(),
  seats: z.string(),
  status: z.string(),
  planned: z.string(),
  tentative: z.string(),
  cancelled: z.string(),
  full: z.string(),
  reason: z.string(),
  todo: z.string(),
})
const buttons = z.object({
  look: z.string(),
  workshops: z.string(),
  roles: z.string(),
  agenda: z.string(),
})

const renderOrganise = card(
  'organise',
  z.object({
    t: words,
    title: z.string(),
    when: z.string(),
    counts: z.string(),
    note: z.string(),
    todos: z.array(z.object({ text: z.string() })),
    filled: z.record(z.string(), z.string()),
    was: z.record(z.string(), z.string()),
    buttons,
    eventId: z.string(),
  }),
)

interface Organised {
  programme: Programme
  lang: Lang
  now: Date
  /** Whether this person may give roles. */
  roles: boolean
}

export function organiseCard(
  { programme, lang, now, roles }: Organised,
  { filled, note = '' }: { filled?: Filled; note?: string },
): Card {
  const { event, taken, waiting, offerings } = programme
  const t = organiseTexts[voiceOf(lang, event.voice)]
  const was = standingIn(programme)
  return renderOrganise(lang, {
    t,
    title: t.title(titleOf(event, lang)),
    when: whenSaid(event, lang),
    counts: t.counts(taken, waiting),
    note,
    todos: todosOf(programme, lang, now),
    filled: filled ?? was,
    was,
    buttons: {
      look: t.look,
      workshops: offerings.length ? t.workshops : '',
      roles: roles ? t.roles : '',
      agenda: t.agenda,
    },
    eventId: event.id,
  })
}

/** What stands in the inputs of the form now. */
export function standingIn({ event }: Programme): Filled {
  const { joinUrl, linkFrom, startsOn, startsAt, endsAt, precision, seats, status } = event
  return {
    joinUrl: joinUrl ?? '',
    releaseDay: linkFrom ? isoDay(linkFrom) : '',
    releaseTime: linkFrom ? timeOf(linkFrom) : '',
    day: startsOn && precision !== 'month' ? startsOn : '',
    from: startsAt ? timeOf(startsAt) : '',
    till: endsAt ? timeOf(endsAt) : '',
    seats: seats === null ? '' : String(seats),
    status,
    full: String(event.fullSince !== null),
    reason: '',
  }
}

function todosOf({ event }: Programme, lang: Lang, now: Date) {
  const t = organiseTexts[voiceOf(lang, event.voice)]
  const found = lacking({
    ...event,
    online: event.facts.place.kind === 'online',
    releasedAt: releaseOf(event),
    moreWorkshopsFollow: event.rules.moreWorkshopsFollow,
    done: ['over', 'cancelled'].includes(phaseOf(event, now)),
  })
  return found.map((what) => ({ text: what === 'noLink' ? t.noLinkYet : t[what] }))
}
