import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { voiceOf, type Lang, type Voice } from '../lang.ts'
import { letterTexts } from '../people/letter-texts.ts'
import { causeOf, type LetterState, type Sum } from '../people/letters.ts'
import { nameOf } from './wording.ts'
import type { Recipient } from './recipients.ts'
import { resultsTexts } from './results-texts.ts'
import { totalOf, type Standing } from './standing.ts'
import type { AnnouncementRow } from './store.ts'

const inOrder: LetterState[] = [
  ...(['sent', 'sending', 'queued', 'unknown', 'unreachable', 'failed', 'cancelled'] as const),
]

const signs = { sent: '✓', sending: '◔', queued: '◔', unknown: '◔' }

/** Whatever occurs, how often, and what to do about it. */
export function statesOf(letters: Sum[], voice: Voice) {
  const sorted = letters.toSorted((a, b) => inOrder.indexOf(a.state) - inOrder.indexOf(b.state))
  return sorted.map(({ state, cause, count }) => {
    const { is, next } = letterTexts[voice][cause ?? state]!
    const sign = signs[state as keyof typeof signs] ?? '✕'
    return { text: `${sign} ${is[0]!.toUpperCase()}${is.slice(1)}: ${count}`, next }
  })
}

/** How one message stands in a word, and why it did not arrive. */
export function wordsFor({ state, reason }: Pick<Recipient, 'state' | 'reason'>, voice: Voice) {
  const cause = causeOf(state, reason)
  const t = resultsTexts[voice]
  const is =
    state === 'failed' || state === 'unreachable' ? t[state] : letterTexts[voice][state]!.is
  return { is, why: cause ? letterTexts[voice][cause]!.is : '' }
}

const render = card(
  'announcement-results',
  z.object({
    t: z.object({
      ...{ next: z.string(), previous: z.string(), export: z.string(), progress: z.string() },
      copy: z.string(),
    }),
    title: z.string(),
    name: z.string(),
    states: z.array(z.object({ text: z.string(), next: z.string() })),
    together: z.string(),
    which: z.string(),
    rows: z.array(z.object({ name: z.string(), state: z.string() })),
    page: z.string(),
    copied: z.string(),
    unsure: z.string(),
    other: z.string(),
    all: z.boolean(),
    nextPage: z.number(),
    previousPage: z.number(),
    eventId: z.string(),
    announcementId: z.string(),
  }),
)

export interface Results {
  announcement: AnnouncementRow
  standing: Standing
  recipients: Recipient[]
  all: boolean
  page: number
  pages: number
  /** How many there are in this list. */
  count: number
  /** What can be sent to people in another way. */
  copy: string
}

/** Who got it and who did not, page by page, with the reason and what to do. */
export function resultsCard(results: Results, lang: Lang) {
  const { announcement, standing, recipients, all, page, pages, count, copy } = results
  const voice = voiceOf(lang, announcement.event.voice)
  const t = resultsTexts[voice]
  const { sums } = standing
  const unreached = sums.failed + sums.unreachable + sums.unknown
  return render(lang, {
    t,
    title: t.title,
    name: nameOf(announcement, lang),
    states: statesOf(standing.letters, voice),
    together: t.together(totalOf(sums)),
    which: all ? t.everybody(count) : unreached ? t.unreached(count) : t.reachedAll,
    rows: recipients.map((recipient) => rowOf(recipient, voice)),
    page: pages > 1 ? t.page(page, pages) : '',
    copied: !all && unreached && page === 1 ? copy : '',
    unsure: sums.unknown && announcement.status !== 'withdrawn' ? t.unsure(sums.unknown) : '',
    other: all ? t.showUnreached : t.showAll,
    all,
    nextPage: page < pages ? page + 1 : 0,
    previousPage: page > 1 ? page - 1 : 0,
    eventId: announcement.eventId,
    announcementId: announcement.id,
  })
}

const mostLetters = 60

function rowOf(recipient: Recipient, voice: Voice) {
  const name = recipient.name ?? resultsTexts[voice].sharedChat
  const town = (recipient.municipality ?? '').slice(0, mostLetters)
  const { is, why } = wordsFor(recipient, voice)
  return {
    name: plain([name.slice(0, mostLetters), town].filter(Boolean).join(', ')),
    state: [is, why].filter(Boolean).join(': '),
  }
}
