import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { inLang, voiceOf, type Lang } from '../lang.ts'
import { messageTexts } from './message-texts.ts'
import type { Held } from './own.ts'
import type { findRequest } from './requests.ts'
import { dateOf, titleOf } from '../events/saying.ts'
import { audienceOf, whenAndWhere, workshopName } from './event-view.ts'

const renderPromoted = card(
  'promoted',
  z.object({
    t: z.object({ keep: z.string() }),
    state: z.string(),
    title: z.string(),
    when: z.string(),
    why: z.string(),
    next: z.string(),
    giveBack: z.string(),
    eventId: z.string(),
    offeringId: z.string(),
  }),
)

/** A seat in a workshop, by its offering; or in the event, from the list or by the organisers’ word. */
export type Promoted = number | 'admitted' | 'allowed'

/** A place has come free: it is theirs, and can be given back. */
export function promotedCard(programme: Programme, promoted: Promoted, lang: Lang) {
  const { event } = programme
  const t = messageTexts[voiceOf(lang, event.voice)]
  const why = { admitted: t.admittedWhy, allowed: t.allowedWhy }
  const seat = typeof promoted === 'number'
  return renderPromoted(lang, {
    t,
    state: t.admitted,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    why: seat ? t.seatFree(workshopName(programme, promoted, lang)) : why[promoted],
    next: seat ? t.next : t.leaveNext,
    giveBack: seat ? t.giveBack : t.leave,
    eventId: event.id,
    offeringId: seat ? String(promoted) : '',
  })
}

const renderRequested = card(
  'requested',
  z.object({
    t: z.object({ admit: z.string(), refuse: z.string() }),
    title: z.string(),
    event: z.string(),
    who: z.string(),
    why: z.string(),
    eventId: z.string(),
    requestId: z.string(),
  }),
)

type Request = NonNullable<Awaited<ReturnType<typeof findRequest>>>

export function requestedCard(event: EventRow, request: Request, lang: Lang) {
  const t = messageTexts[voiceOf(lang, 'u')]
  const role = event.rules.roles.find(({ id }) => id === request.role)
  const roleName = role ? inLang(lang, role.nl, role.en) : plain(request.role)
  const municipality = plain(request.municipality ?? '')
  return renderRequested(lang, {
    t,
    title: t.requestTitle,
    event: titleOf(event, lang),
    who: t.requestFrom(plain(request.name), roleName, municipality),
    why:
      request.reason === 'notInvited'
        ? t.notInvited(municipality)
        : t.roleNotWelcome(audienceOf(event, lang)),
    eventId: event.id,
    requestId: request.id,
  })
}

const renderMine = card(
  'mine',
  z.object({
    title: z.string(),
    none: z.string(),
    others: z.string(),
    events: z.array(
      z.object({
        title: z.string(),
        when: z.string(),
        state: z.string(),
        open: z.string(),
        eventId: z.string(),
      }),
    ),
  }),
)

/** All that somebody goes to or waits for, each with a button that its date tells apart. */
export function mineCard(held: Held[], lang: Lang) {
  const t = messageTexts[voiceOf(lang)]
  return renderMine(lang, {
    title: t.mineTitle,
    none: held.length ? '' : t.mineNone,
    others: t.alternatives,
    events: held.map(({ event, status }) => ({
      title: titleOf(event, lang),
      when: whenAndWhere(event, lang),
      state: event.status === 'cancelled' ? t.statusOff : t.status[status],
      open: t.open(dateOf(event, lang) || titleOf(event, lang)),
      eventId: event.id,
    })),
  })
}

const renderTold = card(
  'told',
  z.object({
    title: z.string(),
    why: z.string(),
    mine: z.string(),
    others: z.string(),
    eventId: z.string(),
  }),
)

/** One thing to say, with a way on. */
export function toldCard(
  lang: Lang,
  { title, why = '', eventId = '' }: { title: string; why?: string; eventId?: string },
) {
  const t = messageTexts[voiceOf(lang)]
  return renderTold(lang, { title, why, mine: t.keep, others: t.alternatives, eventId })
}
