import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { asIf, type Queue } from './as-if.ts'
import type { Audience } from './audience.ts'
import { changeTexts } from './change-texts.ts'
import { linesOf } from './diff-view.ts'
import type { Draft } from './draft.ts'
import { titleOf } from '../events/saying.ts'
import { whenSaid } from './event-view.ts'
import { notesOf } from './preview-notes.ts'
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

interface Told {
  audience: Audience
  queue: Queue
}

interface Shown {
  draft: Draft
  told: Told
  lang: Lang
}

/** What will change and who will hear of it, before anything does. */
export function previewCard(
  { draft, told, lang }: Shown,
  { now, stale }: { now: Date; stale: boolean },
): Card {
  const { programme, was, edit, wish } = draft
  const { event } = programme
  const t = changeTexts[voiceOf(lang, event.voice)]
  const { audience, queue } = told
  const count = audience.people.length
  const lines = [
    ...(queue.moving ? [t.movesUp(queue.moving)] : []),
    ...(count ? [t.tells(count)] : queue.moving ? [] : [t.tellsNobody]),
    ...awaySaid(audience, t),
  ]
  const why = wish.reason ? [t.reason(plain(wish.reason))] : []
  const waiting = queue.waiting ? [t.waiting(queue.waiting, queue.moving > 0)] : []
  const notes = [...why, ...notesOf(draft, lang, now), ...waiting]
  return renderPreview(lang, {
    title: stale ? t.stale : wish.undo ? t.back : t.preview,
    event: titleOf(event, lang),
    when: whenSaid(event, lang),
    lines: linesOf({ programme, was, will: edit }, lang),
    notes: notes.map((text) => ({ text })),
    told: lines.map((text) => ({ text })),
    yes: t.apply,
    no: t.not,
    eventId: event.id,
    version: event.version,
    wish,
  })
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

/** What is now so, and how to take it back; without who was told: it was so already. */
export function doneCard(
  { draft, told, lang }: Omit<Shown, 'told'> & { told?: Told },
  version: number,
): Card {
  const { programme, was, edit } = draft
  const { event } = programme
  const t = changeTexts[voiceOf(lang, event.voice)]
  const lines = told ? toldSaid(told, t) : [t.already]
  return renderDone(lang, {
    title: t.done,
    event: titleOf(event, lang),
    when: whenSaid(asIf(programme, edit).event, lang),
    lines: linesOf({ programme, was, will: edit }, lang),
    told: lines.map((text) => ({ text })),
    undo: t.undo,
    organise: t.organise,
    eventId: event.id,
    version,
  })
}

type Texts = (typeof changeTexts)['je']

function toldSaid({ audience, queue }: Told, t: Texts): string[] {
  const count = audience.people.length
  return [
    ...(queue.moving ? [t.movedUp(queue.moving)] : []),
    ...(count ? [t.told(count)] : queue.moving ? [] : [t.toldNobody]),
    ...awaySaid(audience, t),
  ]
}

function awaySaid({ people, reached }: Audience, t: Texts): string[] {
  const away = people.length - reached
  return away ? [t.unreached(away)] : []
}
