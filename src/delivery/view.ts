import { z } from 'zod'
import { card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { texts } from './texts.ts'

const render = card('letters', z.object({ title: z.string(), why: z.string(), show: z.string() }))

/** Says in a shared chat that there is something for some, and nothing of what or for whom. */
export function waitingCard(lang: Lang) {
  const t = texts[voiceOf(lang)]
  return render(lang, { title: t.waitingTitle, why: t.waitingWhy, show: t.show })
}

export function noLettersCard(lang: Lang) {
  const t = texts[voiceOf(lang)]
  return render(lang, { title: t.noneTitle, why: t.noneWhy, show: '' })
}
