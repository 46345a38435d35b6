import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { entryTexts } from './entry-texts.ts'

const fields = z.object({
  ...{ question: z.string(), answer: z.string(), questionEn: z.string() },
  ...{ answerEn: z.string(), source: z.string(), requestId: z.string(), entryId: z.string() },
})

/** What the form to teach an answer holds, as it was typed. */
export type Draft = z.infer<typeof fields>

const renderDraft = card(
  'expert-draft',
  fields.extend({
    t: z.object({
      ...{ question: z.string(), answer: z.string(), questionEn: z.string() },
      ...{ answerEn: z.string(), source: z.string(), propose: z.string(), entries: z.string() },
      empty: z.string(),
    }),
    title: z.string(),
    why: z.string(),
    fault: z.string(),
  }),
)

export function draftCard(lang: Lang, draft: Draft, fault = ''): Card {
  const t = entryTexts[voiceOf(lang)]
  return renderDraft(lang, { t, title: t.title, why: t.why, fault, ...draft })
}
