import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { placesLeft } from '../events/rules.ts'
import { releaseOf } from '../events/link.ts'
import { dayShort, hour, noon, voiceOf, when, type Lang } from '../lang.ts'
import { after, type Audience } from './audience.ts'
import { changeTexts } from './change-texts.ts'
import { linesOf } from './diff-view.ts'
import type { Draft, Refusal } from './draft.ts'
import { titleOf } from '../events/saying.ts'
import { whenSaid } from './event-view.ts'
import { refusedTexts } from './refused-texts.ts'
import { toldCard } from './told.ts'
import { wishForm } from './wish.ts'

const line = z.object({ what: z.string(), now: z.string(), was: z.string() })
const texts = z.array(z.object({ text: z.string() }))

const renderPreview = card(
  'change',
  z.object({
    title: z.string(),
    event: z.string(),
    when: z.string(),
    lines: z.array(line),
    notes: texts,
    told: texts,
    yes: z.string(),
    no: z.string(),
    eventId: z.string(),
    version: z.number(),
    wish: wishForm,
  }),
)

interface Shown {
  draft: Draft
  audience: Audience
  lang: Lang
  now: Date
}

/** What will change and who will hear of it, before anything does. */
export function previewCard(
  { draft, audience, lang, now }: Shown,
  { stale, reason }: { stale: boolean; reason?: string | undefined },
): Card {
  const { programme, was, edit, wish } = draft
  const { event } = programme
  const t = changeTexts[voiceOf(lang, event.voice)]
  const count = audience.people.length
  const away = count - audience.reached
  const told = [count ? t.tells(count) : t.tellsNobody, ...(away ? [t.unreached(away)] : [])]
  const notes = [...(reason ? [t.reason(reason)] : []), ...notesOf(draft, lang, now)]
  return renderPreview(lang, {
    title: stale ? t.stale : t.preview,
    event: titleOf(event, lang),
    when: whenSaid(event, lang),
    lines: linesOf({ programme, was, will: edit }, lang),
    notes: notes.map((text) => ({ text })),
    told: told.map((text) => ({ text })),
    yes: t.apply,
    no: t.not,
    eventId: event.id,
    version: event.version,
    wish,
  })
}

/** What an organiser may overlook. */
function notesOf({ programme, edit }: Draft, lang: Lang, now: Date): string[] {
  const { event, taken, waiting, sessions } = programme
  const t = changeTexts[voiceOf(lang, event.voice)]
  const next = after(programme, edit)
  const release = releaseOf(next)
  const newDay = edit.times && next.startsOn !== event.startsOn ? next.startsOn : null
  const weekend = newDay && [0, 6].includes(noon(newDay).getUTCDay())
  const last = (edit.times?.sessions ?? sessions).map((one) => +(one.endsAt ?? one.startsAt))
  const longer = edit.times && next.endsAt && Math.max(0, ...last) > +next.endsAt
  const links = edit.joinUrl ?? edit.offerings?.some(({ joinUrl }) => joinUrl)
  const opens = edit.seats !== undefined || edit.fullSince === null || edit.status === 'planned'
  return [
    ...(weekend ? [t.weekend(dayShort(noon(newDay), lang).split(' ')[0]!)] : []),
    ...(longer ? [t.longer(hour(new Date(Math.max(...last)), lang))] : []),
    ...(links && release && release > now ? [t.hidden(when(release, null, lang))] : []),
    ...(edit.fullSince === null && placesLeft(next.seats, taken) === 0 ? [t.stillFull] : []),
    ...(opens && waiting ? [t.waiting(waiting)] : []),
  ]
}

/** Why it cannot be so, with the way back to the event. */
export function refusedCard(draft: Pick<Draft, 'programme'>, refusal: Refusal, lang: Lang): Card {
  const { event } = draft.programme
  const t = refusedTexts[voiceOf(lang, event.voice)]
  const eventId = event.id
  if (refusal.refused === 'tooFew')
    return toldCard(lang, {
      title: t.tooFew(refusal.taken),
      why: t.tooFewWhy(refusal.taken),
      eventId,
    })
  const { refused } = refusal
  return toldCard(lang, { title: t[refused], why: t[`${refused}Why`], eventId })
}

const renderDone = card(
  'change-done',
  z.object({
    title: z.string(),
    event: z.string(),
    when: z.string(),
    lines: z.array(line),
    told: texts,
    undo: z.string(),
    organise: z.string(),
    eventId: z.string(),
    version: z.number(),
  }),
)

/** What is now so, and how to take it back. */
export function doneCard({ draft, audience, lang }: Omit<Shown, 'now'>, version: number): Card {
  const { programme, was, edit } = draft
  const { event } = programme
  const t = changeTexts[voiceOf(lang, event.voice)]
  const count = audience.people.length
  const away = count - audience.reached
  const told = [count ? t.told(count) : t.toldNobody, ...(away ? [t.unreached(away)] : [])]
  return renderDone(lang, {
    title: t.done,
    event: titleOf(event, lang),
    when: whenSaid(after(programme, edit), lang),
    lines: linesOf({ programme, was, will: edit }, lang),
    told: told.map((text) => ({ text })),
    undo: t.undo,
    organise: t.organise,
    eventId: event.id,
    version,
  })
}
