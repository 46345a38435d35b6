import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import { findProgramme } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { holds } from '../people/rights.ts'
import { askCard } from './ask-view.ts'
import { organiseCard, type Filled } from './form-view.ts'
import { organiseTexts } from './organise-texts.ts'
import { phrases } from './phrases.ts'
import { propose } from './proposing.ts'
import { refusedTexts } from './refused-texts.ts'
import { toldCard } from './told.ts'
import { withEvent, type Aim } from './which.ts'
import type { Field, Wish } from './wish.ts'
import { workshopsCard } from './workshops-view.ts'

const right = 'event.edit'
const event = z.object({ eventId: z.string() })
/** The inputs of the form, beside what stood in them when it was shown: only what differs is wished. */
const sent = z.looseObject({
  eventId: z.string(),
  was: z.record(z.string().max(40), z.string().max(2000)),
  /** Sent by a card that asks for a few of its inputs only. */
  few: z.literal(true).optional(),
})

/** One form for an event and one for its workshops: what is set, and what is still to do. */
export function form({ bot }: Kit) {
  const opened = (turn: Turn<unknown>, eventId: string) => show(turn, eventId, {})
  bot.action('organising.open', { data: event, may: right }, (turn) =>
    opened(turn, turn.data.eventId),
  )
  const aim: Aim = { verb: 'organising.open', right }
  bot.hears('organising.open', { ...phrases.open, may: right }, (turn) =>
    withEvent(turn, turn.data.slot, { aim, answer: (eventId) => opened(turn, eventId) }),
  )
  const workshops = (turn: Turn<unknown>, eventId: string) =>
    show(turn, eventId, { workshops: true })
  bot.action('organising.workshops', { data: event, may: right }, (turn) =>
    workshops(turn, turn.data.eventId),
  )
  bot.hears('organising.workshops', { ...phrases.workshops, may: right }, (turn) =>
    withEvent(turn, turn.data.slot, { aim, answer: (eventId) => workshops(turn, eventId) }),
  )

  bot.action('organising.preview', { data: sent, may: right }, (turn) => {
    const { eventId, was, few, ...data } = turn.data
    const filled = filledIn(data, was)
    const wish = wishIn(was, filled)
    if (typeof wish === 'object') return propose(turn, { eventId, wish })
    const note = organiseTexts[voiceOf(turn.person.lang)][wish]
    if (few) return askAgain(turn, eventId, { filled, note })
    return show(turn, eventId, { workshops: !('status' in was), filled, note })
  })
}

interface Shown {
  workshops?: boolean
  /** What was typed, when the form refuses it. */
  filled?: Filled
  note?: string
}

async function show(
  { db, person, now }: Turn<unknown>,
  eventId: string,
  { workshops, ...shown }: Shown,
): Promise<Reply> {
  const { lang } = person
  const programme = await findProgramme(db, eventId)
  if (!programme) return toldCard(lang, { title: refusedTexts[voiceOf(lang)].gone })
  if (workshops && programme.offerings.length) return workshopsCard(programme, lang, shown)
  if (workshops) shown.note = organiseTexts[voiceOf(lang, programme.event.voice)].noWorkshops
  const roles = await holds(db, person.id, { right: 'event.appoint', eventId })
  return organiseCard({ programme, lang, now, roles }, shown)
}

/** The same few inputs again, as they were filled in. */
async function askAgain(
  { db, person: { lang } }: Turn<unknown>,
  eventId: string,
  { filled, note }: { filled: Filled; note: string },
): Promise<Reply> {
  const programme = await findProgramme(db, eventId)
  if (!programme) return toldCard(lang, { title: refusedTexts[voiceOf(lang)].gone })
  const keys = Object.keys(filled)
  const offeringIds = keys.flatMap((key) => key.split('-').slice(1).map(Number))
  const asks = offeringIds.length ? (['seats'] as const) : (keys as Field[])
  return askCard(programme, lang, { title: note, why: '', asks: [...asks], offeringIds, filled })
}

/** The fields of the form as they were sent; one that did not come along stays as it was. */
const filledIn = (data: Record<string, unknown>, was: Filled): Filled =>
  Object.fromEntries(
    Object.keys(was).map((key) => [
      key,
      String(data[key] ?? was[key])
        .trim()
        .slice(0, 2000),
    ]),
  )

/** What differs, as a wish; or what is wrong with it. */
export function wishIn(was: Filled, now: Filled): Wish | 'badSeats' | 'badTime' | 'badMinutes' {
  const changed = (key: string) => now[key] !== was[key]
  const day = /^\d{4}-\d{2}-\d{2}$/
  const time = /^\d{2}:\d{2}$/
  const flawed = (keys: string[], form: RegExp) =>
    keys.some((key) => changed(key) && now[key] !== '' && !form.test(now[key]!))
  const seats = Object.keys(now).filter((key) => key.startsWith('seats'))
  if (flawed(seats, /^\d{1,5}$/)) return 'badSeats'
  if (flawed(['late'], /^0*([1-9]\d?|[1-5]\d\d|600)$/)) return 'badMinutes'
  if (flawed(['day', 'releaseDay'], day) || flawed(['from', 'till', 'releaseTime'], time))
    return 'badTime'
  const some = (key: string) => (changed(key) && now[key] ? { [key]: now[key] } : {})
  const offerings = offeringsIn(was, now)
  return {
    ...(changed('joinUrl') && { joinUrl: now['joinUrl']! }),
    ...((changed('releaseDay') || changed('releaseTime')) && { linkFrom: releaseIn(now) }),
    ...some('day'),
    ...some('from'),
    ...some('till'),
    ...(changed('seats') && { seats: countOf(now['seats']!) }),
    ...(changed('status') && { status: now['status'] as 'planned' }),
    ...(changed('full') && { full: now['full'] === 'true' }),
    ...some('reason'),
    ...(now['late'] && { late: { minutes: Number(now['late']) } }),
    ...(offerings.length && { offerings }),
  }
}

const countOf = (typed: string) => (typed === '' ? null : Number(typed))

const releaseIn = ({ releaseDay, releaseTime }: Filled) =>
  releaseDay || releaseTime ? `${releaseDay}T${releaseTime || '00:00'}` : ''

/** `seats-12` is one offering; `link-12-13` are all rounds of one workshop. */
function offeringsIn(was: Filled, now: Filled) {
  return Object.keys(now).flatMap((key) => {
    const [what, ...ids] = key.split('-')
    if (!ids.length || now[key] === was[key]) return []
    const set = what === 'link' ? { joinUrl: now[key]! } : { seats: countOf(now[key]!) }
    return ids.map((id) => ({ id: Number(id), ...set }))
  })
}
