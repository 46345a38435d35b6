import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import type { Candidate } from './candidates.ts'
import { phrasingTexts } from './phrasing-texts.ts'

const render = card(
  'expert-phrasing',
  z.object({
    ...{ title: z.string(), why: z.string(), text: z.string(), raw: z.string() },
    ...{ means: z.string(), more: z.string(), entryId: z.string() },
    ...{ accept: z.string(), reject: z.string(), entries: z.string() },
  }),
)

const nothing = {
  ...{ why: '', text: '', raw: '', means: '', more: '' },
  ...{ entryId: '', accept: '', reject: '' },
}

/** One at a time: does this mean the same? */
export function phrasingCard([first, ...more]: Candidate[], lang: Lang): Card {
  const t = phrasingTexts[voiceOf(lang)]
  if (!first) return render(lang, { ...nothing, title: t.none, entries: t.entries })
  return render(lang, {
    title: t.title,
    why: t.why(first.people),
    text: `“${plain(first.text)}”`,
    raw: first.text,
    means: t.means(plain(first.means)),
    more: more.length ? t.more(more.length) : '',
    entryId: first.entryId,
    accept: t.accept,
    reject: t.reject,
    entries: t.entries,
  })
}

/** For whoever said yes: other questions would have fared worse by it. */
export function refusedCard(text: string, lang: Lang): Card {
  const t = phrasingTexts[voiceOf(lang)]
  return render(lang, {
    ...nothing,
    ...{ title: t.refused, why: t.refusedWhy, text: `“${plain(text)}”`, entries: t.entries },
  })
}
