import { z } from 'zod'
import { card } from '../cards.ts'
import type { Card } from '../cards.ts'
import { phaseOf } from '../events/rules.ts'
import { voiceOf } from '../lang.ts'
import { moneyEntries } from './money.ts'
import { dateOf, facetNamed, nameOf, ofOwner, ownerNamed } from './naming.ts'
import type { Question } from './store.ts'
import { texts } from './texts.ts'
import type { Around } from './told.ts'

const render = card(
  'suggestions',
  z.object({
    title: z.string(),
    why: z.string(),
    options: z.array(z.object({ text: z.string(), button: z.string(), id: z.string() })),
    none: z.string(),
    questionId: z.string(),
  }),
)

/** What may have been meant, in the words in which it is known. */
export function suggestionsCard(question: Question, { base, lang }: Around): Card {
  const t = texts[voiceOf(lang)]
  const alone = question.options.length === 1
  return render(lang, {
    ...{ title: alone ? t.isItThis : t.didYouMean, why: t.didYouMeanWhy, questionId: question.id },
    options: question.options.map((id, at) => ({
      id,
      text: nameOf(id, base, lang),
      button: alone ? t.thatOne : t.question(at + 1),
    })),
    none: alone ? t.noneOfOne : t.none,
  })
}

const mostEvents = 5

/** The same can be asked of several events: those to come first. */
export function eventsCard(question: Question, { base, lang, now }: Around): Card {
  const t = texts[voiceOf(lang)]
  const owners = question.options.map((id) => id.split('/')[0]!)
  const facet = question.options[0]!.split('/')[1]!
  const isOver = (owner: string) =>
    ofOwner(owner, base.programmes).every(({ event }) => phaseOf(event, now) === 'over')
  const isSeries = (owner: string) => !base.programmes.some(({ event }) => event.id === owner)
  const inSeries = (owner: string) =>
    base.programmes.some(
      ({ event }) => event.id === owner && event.series && owners.includes(event.series),
    )
  const [soon, past] = [owners.filter((one) => !isOver(one)), owners.filter(isOver)]
  const chosen = [
    ...soon.filter((one) => !isSeries(one)),
    ...past.filter((one) => !inSeries(one)),
  ].slice(0, mostEvents)
  return render(lang, {
    title: t.whichEvent,
    why: t.whichEventWhy(facetNamed(facet, lang)),
    options: chosen.map((owner) => ({
      id: `${owner}/${facet}`,
      text: ownerNamed(owner, base, lang),
      button: dateOf(owner, base, lang) || t.series,
    })),
    ...{ none: t.none, questionId: question.id },
  })
}

/** Money for projects, money for a legal duty and the price of a ticket are three things. */
export function moneyCard(question: Question, { lang }: Around): Card {
  const t = texts[voiceOf(lang)]
  return render(lang, {
    ...{ title: t.whichMoney, why: t.whichMoneyWhy, none: t.none, questionId: question.id },
    options: [
      { id: moneyEntries.grant, text: t.grantWhat, button: t.grant },
      { id: moneyEntries.adv, text: t.advWhat, button: t.adv },
      { id: moneyEntries.price, text: t.priceWhat, button: t.price },
    ],
  })
}
