import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { titleOf } from '../events/saying.ts'
import type { Programme } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { whenSaid } from './event-view.ts'
import { standingIn, type Filled } from './form-view.ts'
import { organiseTexts } from './organise-texts.ts'
import { wishForm, type Field, type Wish } from './wish.ts'
import { inputsOf } from './workshops-view.ts'

const render = card(
  'organise-ask',
  z.object({
    title: z.string(),
    why: z.string(),
    event: z.string(),
    when: z.string(),
    inputs: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        value: z.string(),
        kind: z.enum(['date', 'time', 'text']),
      }),
    ),
    was: z.record(z.string(), z.string()),
    sure: z.string(),
    wish: wishForm,
    look: z.string(),
    organise: z.string(),
    eventId: z.string(),
  }),
)

interface Ask {
  title: string
  why: string
  asks: Field[]
  /** Where these are given, seats and links are asked of the places of a workshop. */
  offeringIds: number[]
  /** What was typed before, when it could not be read. */
  filled?: Filled
  /** The wish as it was understood, for whoever says that it was right. */
  sure?: { title: string; wish: Wish }
}

/** What is missing, to be filled in here: the preview follows. */
export function askCard(
  programme: Programme,
  lang: Lang,
  { title, why, asks, offeringIds, filled, sure }: Ask,
): Card {
  const { event } = programme
  const t = organiseTexts[voiceOf(lang, event.voice)]
  const inputs = offeringIds.length
    ? placesAsked(programme, { asks, offeringIds }, lang)
    : asks.map((id) => ({ id, label: t[id], value: standingIn(programme)[id] ?? '' }))
  return render(lang, {
    title,
    why,
    event: titleOf(event, lang),
    when: whenSaid(event, lang),
    inputs: inputs.map((input) => ({
      ...input,
      value: filled?.[input.id] ?? input.value,
      kind: /day$/i.test(input.id)
        ? 'date'
        : /^(from|till|releaseTime)$/.test(input.id)
          ? 'time'
          : 'text',
    })),
    was: Object.fromEntries(inputs.map(({ id, value }) => [id, value])),
    sure: sure?.title ?? '',
    wish: sure?.wish ?? {},
    look: t.look,
    organise: t.back,
    eventId: event.id,
  })
}

function placesAsked(
  programme: Programme,
  { asks, offeringIds }: Pick<Ask, 'asks' | 'offeringIds'>,
  lang: Lang,
) {
  const those = programme.offerings.filter(({ id }) => offeringIds.includes(id))
  const what = asks.includes('seats') ? 'seats' : 'link'
  return inputsOf(those, programme, lang).filter(({ id }) => id.startsWith(what))
}
