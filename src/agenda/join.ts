import { z } from 'zod'
import { releasedLink } from '../events/link.ts'
import { phaseOf } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { joinTexts } from './join-texts.ts'
import type { Mine } from './store.ts'

const nowhere = { title: '', url: '' }

export const joinShape = z.object({ title: z.string(), url: z.string() }).default(nowhere)

/** The way in, for whoever has a seat, once it may be shown and until it is over. */
export function joinFor(
  { programme: { event }, lang, now }: { programme: Programme; lang: Lang; now: Date },
  mine: Mine,
) {
  const mayEnter = mine.status === 'confirmed' && phaseOf(event, now) !== 'over'
  const url = mayEnter ? releasedLink(event, now) : null
  return url ? { title: joinTexts[voiceOf(lang, event.voice)].join, url } : nowhere
}
