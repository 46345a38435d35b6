import type { Card } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import { day, listed, noon, voiceOf, type Lang } from '../lang.ts'
import { askCard } from './ask-view.ts'
import type { Refusal } from './draft.ts'
import { refusedTexts } from './refused-texts.ts'
import { toldCard } from './told.ts'
import { moveFields, releaseFields, type Field, type Flawed, type Wish } from './wish.ts'
import { placesMeant } from './workshop-meant.ts'

/** What can be filled in on the spot, for whoever is refused. */
const asked: Partial<Record<Refusal['refused'], Field[]>> = {
  noDay: moveFields,
  noTime: moveFields,
  past: moveFields,
  endBeforeStart: moveFields,
  noSuchMoment: moveFields,
  noLink: ['joinUrl'],
  notHttps: ['joinUrl'],
  userInLink: ['joinUrl'],
  tooFew: ['seats'],
}

/** Asks for what the words left open; an unknown workshop is a matter of its own. */
export function flawCard(programme: Programme, { flaw, asks, which }: Flawed, lang: Lang): Card {
  const t = refusedTexts[voiceOf(lang, programme.event.voice)]
  const places = placesMeant(programme, which ?? {})
  if ('refused' in places) return refusedCard(programme, places, { wish: which ?? {}, lang })
  const said = { title: t[flaw], why: t[`${flaw}Why`] }
  return askCard(programme, lang, { ...said, asks, offeringIds: places.map(({ id }) => id) })
}

/** Why it cannot be so, with what can be filled in instead, or the way back to the event. */
export function refusedCard(
  programme: Programme,
  refusal: Refusal,
  { wish, lang }: { wish: Wish; lang: Lang },
): Card {
  const { event } = programme
  const t = refusedTexts[voiceOf(lang, event.voice)]
  const { refused } = refusal
  if (refused === 'whichYear') return yearCard(programme, refusal.day, { wish, lang })
  const title = refused === 'tooFew' ? t.tooFew(refusal.taken) : t[refused]
  const why = whySaid(programme, refusal, lang)
  if (refused === 'whichWorkshop' || refused === 'noSuchRound')
    return toldCard(lang, { title, why, eventId: event.id, workshops: t.workshops })
  const offeringIds = placesOf(programme, refusal, wish)
  const asks = wish.linkFrom === undefined ? asked[refused] : releaseFields
  if (!asks || refused === 'nothing') return toldCard(lang, { title, why, eventId: event.id })
  return askCard(programme, lang, { title, why, asks, offeringIds })
}

/** The places of a workshop that a refusal is about; none where it is about the event. */
function placesOf(programme: Programme, refusal: Refusal, wish: Wish): number[] {
  if (refusal.refused === 'tooFew') return refusal.offeringId === null ? [] : [refusal.offeringId]
  const places = placesMeant(programme, wish)
  return 'refused' in places ? [] : places.map(({ id }) => id)
}

/** Why, with the numbers that there are where one did not exist. */
function whySaid(
  { event, ...rest }: Programme,
  refusal: Exclude<Refusal, { refused: 'whichYear' }>,
  lang: Lang,
): string {
  const t = refusedTexts[voiceOf(lang, event.voice)]
  const { refused } = refusal
  if (refused === 'tooFew') return t.tooFewWhy(refusal.taken)
  const numbers = rest.workshops.map(({ number }) => String(number))
  if (refused === 'whichWorkshop') return t.whichWorkshopWhy(listed(numbers, lang))
  const rounds = [...new Set(rest.offerings.map(({ round }) => String(round ?? 1)))]
  return refused === 'noSuchRound' ? t.noSuchRoundWhy(listed(rounds, lang)) : t[`${refused}Why`]
}

/** No year was named, and the next day so called is far away. */
function yearCard(
  programme: Programme,
  said: string,
  { wish, lang }: { wish: Wish; lang: Lang },
): Card {
  const t = refusedTexts[voiceOf(lang, programme.event.voice)]
  const { yearGuessed: _, ...sure } = wish
  const asks = wish.day ? moveFields : releaseFields
  return askCard(programme, lang, {
    title: t.whichYear,
    why: t.whichYearWhy(day(noon(said), lang)),
    asks,
    offeringIds: [],
    sure: { title: t.thatYear(said.slice(0, 4)), wish: sure },
  })
}
