import { z } from 'zod'
import { card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { texts } from './texts.ts'

const render = card(
  'letters',
  z.object({
    ...{ title: z.string(), why: z.string(), also: z.string(), show: z.string() },
    events: z.string(),
  }),
)

/** Says in a shared chat that there is something for some, and nothing of what or for whom; in both languages, for nobody knows who reads it. */
export function waitingCard() {
  const { u: t, en } = texts
  const also = `${en.waitingTitle}. ${en.waitingWhy}`
  return render('nl', { title: t.waitingTitle, why: t.waitingWhy, also, show: t.show, events: '' })
}

export function noLettersCard(lang: Lang) {
  const t = texts[voiceOf(lang)]
  return render(lang, {
    ...{ title: t.noneTitle, why: t.noneWhy, also: '', show: '' },
    events: t.events,
  })
}
