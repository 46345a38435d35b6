import { z } from 'zod'
import { card } from '../cards.ts'
import { day, hour, voiceOf, type Lang } from '../lang.ts'
import { draftTexts } from './draft-texts.ts'
import { eventLine } from './event-words.ts'
import { fitting } from './lint.ts'
import type { AnnouncementRow } from './store.ts'
import { templateTexts } from './template-texts.ts'

const words = z.object({
  template: z.string(),
  noTemplate: z.string(),
  titleNl: z.string(),
  bodyNl: z.string(),
  variables: z.string(),
  titleEn: z.string(),
  bodyEn: z.string(),
  when: z.string(),
  now: z.string(),
  later: z.string(),
  at: z.string(),
  whenHint: z.string(),
  asks: z.string(),
  essential: z.string(),
  preview: z.string(),
  audience: z.string(),
  fill: z.string(),
  keep: z.string(),
})

const render = card(
  'announcement-draft',
  z.object({
    t: words,
    title: z.string(),
    event: z.string(),
    to: z.string(),
    notes: z.array(z.object({ text: z.string() })),
    templates: z.array(z.object({ title: z.string(), value: z.string() })),
    filled: z.object({
      template: z.string(),
      titleNl: z.string(),
      bodyNl: z.string(),
      titleEn: z.string(),
      bodyEn: z.string(),
      moment: z.string(),
      when: z.string(),
      asks: z.string(),
      essential: z.string(),
    }),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

export interface FormFor {
  row: AnnouncementRow
  lang: Lang
  /** For whom it is, in words. */
  audience: string
  notes?: string[]
  /** As typed, where that could not be read. */
  when?: string | undefined
}

/** One form holds all that an announcement says; a draft is kept as it stands. */
export function formCard({ row, lang, audience, notes = [], when }: FormFor) {
  const { event } = row
  const t = draftTexts[voiceOf(lang, event.voice)]
  const at = when ?? (row.sendAt ? `${day(row.sendAt, lang)}, ${hour(row.sendAt, lang)}` : '')
  const templates = Object.entries(templateTexts[voiceOf(lang, event.voice)])
  return render(lang, {
    t,
    title: row.version === 1 ? t.new : t.edit,
    event: eventLine(event, lang),
    to: t.to(audience),
    notes: notes.map((text) => ({ text })),
    templates: templates.map(([value, { name }]) => ({ title: name, value })),
    filled: {
      template: row.template ?? '',
      titleNl: fitting(row.titleNl, 'title'),
      bodyNl: fitting(row.bodyNl, 'text'),
      titleEn: fitting(row.titleEn ?? '', 'title'),
      bodyEn: fitting(row.bodyEn ?? '', 'text'),
      moment: at || row.sendAt ? 'later' : 'now',
      when: at,
      asks: String(row.asks),
      essential: String(row.essential),
    },
    eventId: row.eventId,
    announcementId: row.id,
  })
}
