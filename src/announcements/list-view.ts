import { z } from 'zod'
import { card } from '../cards.ts'
import type { EventRow } from '../events/store.ts'
import { day, hour, voiceOf, type Lang } from '../lang.ts'
import { eventLine } from './event-words.ts'
import { listTexts } from './list-texts.ts'
import type { Announcement } from './store.ts'
import { nameOf } from './wording.ts'

const renderList = card(
  'announcement-list',
  z.object({
    title: z.string(),
    none: z.string(),
    rows: z.array(
      z.object({
        title: z.string(),
        event: z.string(),
        state: z.string(),
        open: z.string(),
        follow: z.string(),
        copy: z.string(),
        eventId: z.string(),
        announcementId: z.string(),
      }),
    ),
    more: z.string(),
    new: z.string(),
    eventId: z.string(),
  }),
)

const most = 6

export type Listed = Announcement & { event: EventRow }

export const moment = (at: Date, lang: Lang) => `${day(at, lang)}, ${hour(at, lang)}`

/** Drafts, planned and sent, the one written on last first. */
export function listCard(rows: Listed[], { eventId, lang, voice }: ListFor) {
  const t = listTexts[voiceOf(lang, voice)]
  return renderList(lang, {
    title: t.title,
    none: rows.length ? '' : t.none,
    rows: rows.slice(0, most).map((row, at) => ({
      title: `${at + 1} · ${nameOf(row, lang) || t.untitled}`,
      event: eventLine(row.event, lang),
      state: stateOf(row, lang, t),
      open: row.sentAt ? '' : t.open(at + 1),
      follow: row.sentAt ? t.follow(at + 1) : '',
      copy: t.copy(at + 1),
      eventId: row.eventId,
      announcementId: row.id,
    })),
    more: rows.length > most ? t.more(rows.length - most) : '',
    new: t.new,
    eventId,
  })
}

interface ListFor {
  /** Where a new one begins. */
  eventId: string
  lang: Lang
  voice: 'je' | 'u'
}

function stateOf({ status, sendAt, sentAt }: Announcement, lang: Lang, t: typeof listTexts.je) {
  if (status === 'scheduled') return t.scheduled(moment(sendAt!, lang))
  if (status === 'sending' || status === 'cancelled') return t[status](moment(sentAt!, lang))
  return t[status]
}
