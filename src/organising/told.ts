import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { changeTexts } from './change-texts.ts'

const render = card(
  'organise-told',
  z.object({
    title: z.string(),
    why: z.string(),
    organise: z.string(),
    workshops: z.string(),
    eventId: z.string(),
  }),
)

interface Told {
  title: string
  why?: string
  eventId?: string
  /** The words of the button to the workshops of the event. */
  workshops?: string
}

/** One thing to say to an organiser, with the way to the event where it is known. */
export function toldCard(
  lang: Lang,
  { title, why = '', eventId = '', workshops = '' }: Told,
): Card {
  return render(lang, {
    title,
    why,
    organise: changeTexts[voiceOf(lang)].organise,
    workshops,
    eventId,
  })
}
