import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { Person } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { texts } from './texts.ts'

const privately = card(
  'private',
  z.object({
    title: z.string(),
    why: z.string(),
    show: z.string(),
    text: z.string(),
    who: z.string(),
  }),
)

/** Stands in a shared chat for an answer that is for one person alone. */
export function privateCard({ id: who, lang }: Person, text: string) {
  const t = texts[voiceOf(lang)]
  return privately(lang, { title: t.onlyYou, why: t.onlyYouWhy, show: t.show, text, who })
}

const unsure = card(
  'unsure',
  z.object({
    title: z.string(),
    why: z.string(),
    options: z.array(z.object({ words: z.string() })),
  }),
)

/** Two commands are equally near to what was typed: the person says which. */
export function unsureCard(
  { lang }: Person,
  quoted: string,
  hits: { phrase: string; slot: string }[],
) {
  const t = texts[voiceOf(lang)]
  const said = hits.map(({ phrase, slot }) => phrase.replace(/\{.*\}/, slot).trim())
  return unsure(lang, {
    title: t.didYouMean,
    why: quoted ? `${t.didYouMeanWhy} ${plain(quoted).slice(0, 80)}` : t.didYouMeanShared,
    options: [...new Set(said)].map((words) => ({ words })),
  })
}
