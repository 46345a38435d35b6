import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { gapTexts } from './gap-texts.ts'
import type { Gap, Gaps } from './missing.ts'

const render = card(
  'expert-gaps',
  z.object({
    title: z.string(),
    period: z.string(),
    parts: z.array(
      z.object({
        title: z.string(),
        lines: z.array(z.object({ count: z.string(), words: z.string() })),
      }),
    ),
    empty: z.string(),
    why: z.string(),
    entries: z.string(),
  }),
)

const most = 10

/** Where the knowledge has holes. */
export function gapsCard({ unanswered, unhelpful }: Gaps, lang: Lang): Card {
  const t = gapTexts[voiceOf(lang)]
  const part = (title: string, gaps: Gap[]) => ({
    title,
    lines: gaps
      .slice(0, most)
      .map(({ people, words }) => ({ count: `${people} ×`, words: plain(words) })),
  })
  const parts = [part(t.unanswered, unanswered), part(t.unhelpful, unhelpful)]
  const told = parts.filter(({ lines }) => lines.length > 0)
  return render(lang, {
    ...{ title: t.title, period: t.period, why: t.why, entries: t.entries },
    parts: told,
    empty: told.length ? '' : t.none,
  })
}
