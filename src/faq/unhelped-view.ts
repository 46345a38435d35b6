import { z } from 'zod'
import { card } from '../cards.ts'
import type { Card } from '../cards.ts'
import { voiceOf } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { texts } from './texts.ts'

const render = card(
  'unhelped',
  z.object({
    title: z.string(),
    why: z.string(),
    questionId: z.string(),
    t: z.object({ reasonLabel: z.string(), send: z.string(), ask: z.string() }),
  }),
)

/** Asks what was wrong with an answer, and leads to an expert. */
export function unhelpedCard(questionId: string, lang: Lang): Card {
  const t = texts[voiceOf(lang)]
  return render(lang, { title: t.unhelped, why: t.unhelpedWhy, questionId, t })
}
