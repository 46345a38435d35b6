import { z } from 'zod'
import { card } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { placeTexts } from './place-texts.ts'
import { titleOf } from '../events/saying.ts'
import { whenAndWhere } from './event-view.ts'

const renderLeave = card(
  'leave',
  z.object({
    title: z.string(),
    event: z.string(),
    when: z.string(),
    why: z.string(),
    yes: z.string(),
    no: z.string(),
    eventId: z.string(),
  }),
)

/** Asks whether somebody is sure; to leave the list costs one's turn, to leave the event a seat. */
export function leaveCard({ event }: Programme, status: 'confirmed' | 'waiting', lang: Lang) {
  const t = placeTexts[voiceOf(lang, event.voice)]
  const waits = status === 'waiting'
  return renderLeave(lang, {
    title: waits ? t.sureLeaveList : t.sureLeave,
    event: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    why: waits ? t.sureLeaveListWhy : t.sureLeaveWhy,
    yes: waits ? t.yesLeaveList : t.yesLeave,
    no: t.no,
    eventId: event.id,
  })
}

const renderLeft = card(
  'left',
  z.object({
    title: z.string(),
    event: z.string(),
    when: z.string(),
    why: z.string(),
    undo: z.string(),
    others: z.string(),
    eventId: z.string(),
    offeringIds: z.string(),
  }),
)

/** Undo signs up again under the same rules as everybody; what was held may be gone by then. */
export function leftCard({ event }: Programme, offeringIds: number[], lang: Lang) {
  const t = placeTexts[voiceOf(lang, event.voice)]
  return renderLeft(lang, {
    title: t.left,
    event: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    why: t.leftWhy,
    undo: t.undo,
    others: t.alternatives,
    eventId: event.id,
    offeringIds: offeringIds.join(','),
  })
}
