import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { texts } from './texts.ts'

const privately = card(
  'private',
  z.object({ title: z.string(), why: z.string(), show: z.string(), text: z.string() }),
)

/** Stands in a shared chat for an answer that only the person who presses may see. */
export function privateCard(lang: Lang, text: string) {
  const t = texts[voiceOf(lang)]
  return privately(lang, { title: t.onlyYou, why: t.onlyYouWhy, show: t.show, text })
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
export function unsureCard(lang: Lang, text: string, hits: { phrase: string }[]) {
  const t = texts[voiceOf(lang)]
  const options = [...new Set(hits.map(({ phrase }) => phrase.replace(/ ?\{.*\}/, '')))].map(
    (words) => ({ words }),
  )
  return unsure(lang, {
    title: t.didYouMean,
    why: `${t.didYouMeanWhy} ${plain(text).slice(0, 80)}`,
    options,
  })
}
