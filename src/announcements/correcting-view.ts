import { z } from 'zod'
import { card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { paragraphs } from './announcement-view.ts'
import { correctingTexts } from './correcting-texts.ts'
import type { Words } from './corrections.ts'
import { fitting } from './lint.ts'
import { nameOf } from './wording.ts'
import { waitingOf, type Standing } from './standing.ts'
import type { AnnouncementRow } from './store.ts'
import type { Wording } from './wording.ts'

const spokenBy = ({ event }: AnnouncementRow, lang: Lang) =>
  correctingTexts[voiceOf(lang, event.voice)]

const lines = z.array(z.object({ text: z.string() }))

const renderCorrect = card(
  'announcement-correct',
  z.object({
    t: z.object({
      ...{ titleNl: z.string(), bodyNl: z.string(), titleEn: z.string(), bodyEn: z.string() },
      ...{ required: z.string(), look: z.string(), back: z.string() },
    }),
    title: z.string(),
    name: z.string(),
    faults: lines,
    why: z.string(),
    words: z.object({
      ...{ titleNl: z.string(), bodyNl: z.string(), titleEn: z.string(), bodyEn: z.string() },
    }),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

/** The form for what was sent, filled in with what stands there, or with what was typed. */
export function correctCard(
  announcement: AnnouncementRow,
  { words, faults = [], standing }: { words: Words; faults?: string[]; standing: Standing },
  lang: Lang,
) {
  const t = spokenBy(announcement, lang)
  const { titleNl, bodyNl, titleEn, bodyEn } = words
  return renderCorrect(lang, {
    t,
    title: t.correctTitle,
    name: nameOf(announcement, lang),
    faults: faults.map((text) => ({ text })),
    why: t.correctWhy(standing.sums.sent),
    words: {
      titleNl: fitting(titleNl, 'title'),
      bodyNl: fitting(bodyNl, 'text'),
      titleEn: fitting(titleEn ?? '', 'title'),
      bodyEn: fitting(bodyEn ?? '', 'text'),
    },
    eventId: announcement.eventId,
    announcementId: announcement.id,
  })
}

const renderReplace = card(
  'announcement-replace',
  z.object({
    title: z.string(),
    advice: lines,
    name: z.string(),
    lines,
    replace: z.string(),
    further: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
    stamp: z.string(),
  }),
)

/** What it becomes, before anything is changed. */
export function replaceCard(
  announcement: AnnouncementRow,
  shown: { wording: Wording; advice: string[]; stamp: string; standing: Standing },
  lang: Lang,
) {
  const t = spokenBy(announcement, lang)
  const { wording, advice, stamp, standing } = shown
  return renderReplace(lang, {
    title: t.lookTitle,
    advice: advice.map((text) => ({ text })),
    name: wording.title,
    lines: paragraphs(wording.body),
    replace: t.replaceIn(standing.sums.sent),
    further: t.further,
    eventId: announcement.eventId,
    announcementId: announcement.id,
    stamp,
  })
}

const renderWithdraw = card(
  'announcement-withdraw',
  z.object({
    t: z.object({
      ...{ reason: z.string(), reasonEmpty: z.string(), withdraw: z.string(), keep: z.string() },
    }),
    title: z.string(),
    name: z.string(),
    fault: z.string(),
    why: z.string(),
    typed: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

/** Asks why, and says what withdrawing does. */
export function withdrawCard(
  announcement: AnnouncementRow,
  { standing, fault = '', typed = '' }: { standing: Standing; fault?: string; typed?: string },
  lang: Lang,
) {
  const t = spokenBy(announcement, lang)
  const { sums } = standing
  return renderWithdraw(lang, {
    t,
    title: t.withdrawTitle,
    name: nameOf(announcement, lang),
    fault,
    why: t.withdrawWhy(sums.sent, waitingOf(sums)),
    typed,
    eventId: announcement.eventId,
    announcementId: announcement.id,
  })
}
