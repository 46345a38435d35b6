import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import type { Answers, TownAnswers } from './answers.ts'
import { nameOf } from './wording.ts'
import { resultsTexts } from './results-texts.ts'
import type { AnnouncementRow } from './store.ts'

const renderReport = card(
  'announcement-report',
  z.object({
    t: z.object({ progress: z.string(), next: z.string(), previous: z.string() }),
    title: z.string(),
    name: z.string(),
    sum: z.string(),
    towns: z.array(z.object({ name: z.string(), sum: z.string() })),
    page: z.string(),
    nudge: z.string(),
    nextPage: z.number(),
    previousPage: z.number(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

const pageSize = 40

/** Who answered what, in numbers per municipality. */
export function reportCard(
  announcement: AnnouncementRow,
  { answers, towns, page }: { answers: Answers; towns: TownAnswers[]; page: number },
  lang: Lang,
) {
  const t = resultsTexts[voiceOf(lang, announcement.event.voice)]
  const pages = Math.max(1, Math.ceil(towns.length / pageSize))
  const shown = towns.slice((page - 1) * pageSize, page * pageSize)
  const open = answers.silent > 0 && announcement.status !== 'withdrawn'
  return renderReport(lang, {
    t,
    title: t.reportTitle,
    name: nameOf(announcement, lang),
    sum: announcement.asks ? t.sum(answers) : t.notAsked,
    towns: shown.map(({ municipality, ...sums }) => ({
      name: municipality ? plain(municipality.slice(0, 60)) : t.unknownTown,
      sum: t.sum(sums),
    })),
    page: pages > 1 ? t.page(page, pages) : '',
    nudge: open && announcement.asks ? t.nudge : '',
    nextPage: page < pages ? page + 1 : 0,
    previousPage: page > 1 ? page - 1 : 0,
    eventId: announcement.eventId,
    announcementId: announcement.id,
  })
}

const renderSure = card(
  'announcement-sure',
  z.object({
    title: z.string(),
    name: z.string(),
    why: z.string(),
    yes: z.string(),
    no: z.string(),
    verb: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
    count: z.number(),
  }),
)

/** Says what would happen to how many before it does; `count` zero: there is nothing to be sure of. */
export function sureCard(
  announcement: AnnouncementRow,
  asked: { title: string; why: string; yes: string; no: string; verb: string; count: number },
  lang: Lang,
) {
  return renderSure(lang, {
    ...asked,
    name: nameOf(announcement, lang),
    eventId: announcement.eventId,
    announcementId: announcement.id,
  })
}

const renderExport = card(
  'announcement-export',
  z.object({
    t: z.object({ named: z.string(), unnamed: z.string(), progress: z.string() }),
    title: z.string(),
    name: z.string(),
    why: z.string(),
    namedUrl: z.string(),
    unnamedUrl: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

export function exportCard(
  announcement: AnnouncementRow,
  addresses: { namedUrl: string; unnamedUrl: string },
  lang: Lang,
) {
  const t = resultsTexts[voiceOf(lang, announcement.event.voice)]
  return renderExport(lang, {
    t,
    title: t.exportTitle,
    name: nameOf(announcement, lang),
    why: t.exportWhy,
    ...addresses,
    eventId: announcement.eventId,
    announcementId: announcement.id,
  })
}
