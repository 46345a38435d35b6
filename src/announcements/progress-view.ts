import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { hour, voiceOf, when, type Lang } from '../lang.ts'
import { eventLine } from './event-words.ts'
import { progressTexts } from './progress-texts.ts'
import { nameOf } from './wording.ts'
import { statesOf } from './results-view.ts'
import { totalOf, waitingOf, type Standing } from './standing.ts'
import type { AnnouncementRow } from './store.ts'

const render = card(
  'announcement-progress',
  z.object({
    t: z.object({
      stop: z.string(),
      results: z.string(),
      correct: z.string(),
      withdraw: z.string(),
    }),
    title: z.string(),
    name: z.string(),
    event: z.string(),
    note: z.string(),
    done: z.string(),
    states: z.array(z.object({ text: z.string(), next: z.string() })),
    lines: z.array(z.object({ text: z.string() })),
    sending: z.boolean(),
    withdrawn: z.boolean(),
    report: z.string(),
    questions: z.string(),
    retry: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

export type Phase = 'sending' | 'sent' | 'stopped' | 'withdrawn'

export function phaseOf({ status }: AnnouncementRow, { sums }: Standing): Phase {
  if (status === 'withdrawn') return 'withdrawn'
  if (waitingOf(sums)) return 'sending'
  return status === 'cancelled' ? 'stopped' : 'sent'
}

export interface Followed {
  announcement: AnnouncementRow
  standing: Standing
}

interface Reading {
  lang: Lang
  /** Of what moment it tells, where it will not be kept up to date. */
  asOf?: Date | undefined
}

/** How far the sending is, in numbers that add up to all recipients, and what can be done now. */
export function progressCard({ announcement, standing }: Followed, { lang, asOf }: Reading) {
  const { event, asks } = announcement
  const t = progressTexts[voiceOf(lang, event.voice)]
  const { sums, openQuestions } = standing
  const phase = phaseOf(announcement, standing)
  const withdrawn = phase === 'withdrawn'
  const failed = sums.failed + sums.unreachable
  const notes = {
    withdrawn: t.why(plain(announcement.withdrawnWhy ?? '')),
    stopped: t.stoppedAt(sums.sent),
    ...{ sent: '', sending: '' },
  }
  return render(lang, {
    t,
    title: t[phase],
    name: nameOf(announcement, lang),
    event: plain(eventLine(event, lang)),
    note: notes[phase],
    done: `${barOf(sums.sent, totalOf(sums))} ${t.done(sums.sent, totalOf(sums))}`,
    states: statesOf(standing.letters, voiceOf(lang, event.voice)),
    lines: [
      ...linesOf({ announcement, standing }, lang),
      ...(asOf ? [t.asOf(hour(asOf, lang))] : []),
    ].map((text) => ({ text })),
    ...{ sending: phase === 'sending', withdrawn },
    report: asks ? t.report : '',
    questions: openQuestions ? t.questions(openQuestions) : '',
    retry: failed && !withdrawn ? t.retry(failed) : '',
    eventId: event.id,
    announcementId: announcement.id,
  })
}

const blocks = 10

/** Full only when all is done, and empty only when nothing is. */
function barOf(done: number, all: number): string {
  const share = all ? (done / all) * blocks : 0
  const full = done > 0 && share < 1 ? 1 : Math.floor(share)
  return '▓'.repeat(full) + '░'.repeat(blocks - full)
}

function linesOf({ announcement, standing }: Followed, lang: Lang): string[] {
  const t = progressTexts[voiceOf(lang, announcement.event.voice)]
  const { answers, nudges, stale } = standing
  return [
    announcement.asks ? t.answers(answers) : '',
    ...nudges.map((nudge, n) => t.nudged(n + 1, nudge)),
    announcement.changedAt ? t.changed(when(announcement.changedAt, null, lang)) : '',
    stale ? t.renewing(stale) : '',
  ].filter(Boolean)
}
