import { z } from 'zod'
import { card } from '../cards.ts'
import type { EventRow } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { dayOf } from '../events/saying.ts'
import { eventLine } from './event-words.ts'
import { listTexts } from './list-texts.ts'

const renderNote = card(
  'announcement-note',
  z.object({
    title: z.string(),
    event: z.string(),
    lines: z.array(z.object({ text: z.string() })),
    open: z.string(),
    drop: z.string(),
    copy: z.string(),
    list: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

interface Note {
  title: string
  lines?: string[]
  row?: { id: string; eventId: string; event: EventRow } | undefined
  /** What can be done with it from here. */
  offers?: 'open' | 'drop' | 'copy'
}

/** One thing told about an announcement, with a way on. */
export function noteCard(lang: Lang, { title, lines = [], row, offers }: Note) {
  const t = listTexts[voiceOf(lang, row?.event.voice)]
  return renderNote(lang, {
    title,
    event: row ? eventLine(row.event, lang) : '',
    lines: lines.filter(Boolean).map((text) => ({ text })),
    open: offers === 'open' || offers === 'drop' ? t.edit : '',
    drop: offers === 'drop' ? t.drop : '',
    copy: offers === 'copy' ? t.again : '',
    list: t.list,
    eventId: row?.eventId ?? '',
    announcementId: row?.id ?? '',
  })
}

const renderAsk = card(
  'ask-event',
  z.object({
    title: z.string(),
    others: z.string(),
    events: z.array(
      z.object({
        title: z.string(),
        when: z.string(),
        pick: z.string(),
        verb: z.string(),
        eventId: z.string(),
      }),
    ),
  }),
)

/** Asks which event an announcement is about. */
export function whichEventCard(events: EventRow[], lang: Lang) {
  const t = listTexts[voiceOf(lang)]
  return renderAsk(lang, {
    title: t.which,
    others: t.otherEvents,
    events: events.slice(0, 5).map((event) => {
      const [title, when] = [titleOf(event, lang), dayOf(event, lang)]
      const isOnly = events.filter((other) => dayOf(other, lang) === when).length === 1
      const pick = when && isOnly ? when : eventLine(event, lang)
      return { title, when, pick, verb: 'announcements.write', eventId: event.id }
    }),
  })
}
