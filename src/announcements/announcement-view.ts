import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { when, voiceOf, type Lang } from '../lang.ts'
import { announcementTexts } from './announcement-texts.ts'
import { titleOf } from '../events/saying.ts'
import type { AnnouncementRow } from './store.ts'
import type { Wording } from './wording.ts'

const render = card(
  'announcement',
  z.object({
    title: z.string(),
    from: z.string(),
    notes: z.array(z.object({ text: z.string() })),
    lines: z.array(z.object({ text: z.string() })),
    state: z.string(),
    read: z.string(),
    coming: z.string(),
    notComing: z.string(),
    ask: z.string(),
    mute: z.string(),
    announcementId: z.string(),
    version: z.number(),
  }),
)

export type Answer = 'read' | 'coming'

/** What one reader is to see: in which words, and what they answered. */
export interface Reading {
  announcement: AnnouncementRow
  wording: Wording
  lang: Lang
  answer: Answer | null
  /** Why they see it now: sent again, or changed under their hands. */
  note?: 'again' | 'newer' | undefined
}

/** An announcement as its recipient sees it, with a way to answer. */
export function announcementCard(reading: Reading) {
  const { announcement, wording, lang, answer, note } = reading
  const { id, event, asks, essential, version, changedAt } = announcement
  const t = announcementTexts[voiceOf(lang, event.voice)]
  const changed = changedAt ? t.changed(when(changedAt, null, lang)) : ''
  const again = note === 'again' && !answer
  const told = again ? t.again : note === 'newer' ? t.newer : ''
  const notes = [told, changed].filter(Boolean)
  return render(lang, {
    title: wording.title,
    from: t.from(plain(titleOf(event, lang))),
    notes: notes.map((text) => ({ text })),
    lines: paragraphs(wording.body),
    state: asks && !again ? stateOf(answer, t) : '',
    read: asks && !answer ? t.read : '',
    coming: asks && answer !== 'coming' ? t.coming : '',
    notComing: asks && answer === 'coming' ? t.notComing : '',
    ask: t.ask,
    mute: essential ? '' : t.mute,
    announcementId: id,
    version,
  })
}

const mostParagraphs = 30

/** Each in a block of its own; what comes after many shares the last, for a card may only be so large. */
export function paragraphs(body: string): { text: string }[] {
  const all = body.split(/\n{2,}/)
  const rest = all.splice(mostParagraphs - 1).join('\n\n')
  return [...all, ...(rest ? [rest] : [])].map((text) => ({ text }))
}

const stateOf = (answer: Answer | null, t: typeof announcementTexts.je) =>
  ({ none: t.please, read: t.hasRead, coming: t.comes })[answer ?? 'none']

const renderWithdrawn = card(
  'announcement-withdrawn',
  z.object({ title: z.string(), from: z.string(), why: z.string() }),
)

/** What is left in every chat of an announcement that was withdrawn. */
export function withdrawnCard({ announcement, wording, lang }: Reading) {
  const { event, withdrawnWhy } = announcement
  const t = announcementTexts[voiceOf(lang, event.voice)]
  return renderWithdrawn(lang, {
    title: t.withdrawn(plain(withdrawnWhy ?? '')),
    from: t.from(plain(titleOf(event, lang))),
    why: t.wasAbout(wording.title),
  })
}

const renderMuted = card(
  'announcement-muted',
  z.object({ title: z.string(), why: z.string(), undo: z.string() }),
)

/** Fewer announcements from now on, or all of them again. */
export function mutedCard(lang: Lang, muted: boolean) {
  const t = announcementTexts[voiceOf(lang)]
  const said = muted ? { title: t.muted, why: t.mutedWhy } : { title: t.unmuted, why: t.unmutedWhy }
  return renderMuted(lang, { ...said, undo: muted ? t.unmute : '' })
}
