import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { inLang, voiceOf, when, type Lang } from '../lang.ts'
import type { findMine } from './own.ts'
import type { findRequest } from './requests.ts'
import { texts } from './texts.ts'
import { titleOf, whenAndWhere, workshopName } from './view.ts'

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

/** A place has come free: it is theirs, and can be given back. */
export function promotedCard(programme: Programme, offeringId: number | null, lang: Lang) {
  const { event } = programme
  const t = texts[voiceOf(lang, event.voice)]
  return renderPromoted(lang, {
    t,
    state: t.admitted,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    why:
      offeringId === null ? t.admittedWhy : t.seatFree(workshopName(programme, offeringId, lang)),
    next: t.nextSteps,
    giveBack: offeringId === null ? t.leave : t.giveBack,
    eventId: event.id,
    offeringId: offeringId === null ? '' : String(offeringId),
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
  const t = texts[voiceOf(lang, 'u')]
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
        : t.roleNotWelcome(inLang(lang, event.facts.audience?.nl ?? '', event.facts.audience?.en)),
    eventId: event.id,
    requestId: request.id,
  })
}

const renderInvited = card(
  'invited',
  z.object({
    t: z.object({ held: z.string(), keep: z.string() }),
    title: z.string(),
    why: z.string(),
    text: z.string(),
    eventId: z.string(),
  }),
)

export function invitedCard(event: EventRow, held: { code: string; until: Date }, lang: Lang) {
  const t = texts[voiceOf(lang, event.voice)]
  const title = titleOf(event, lang)
  return renderInvited(lang, {
    t,
    title,
    why: t.heldWhy(when(held.until, null, lang)),
    text: t.heldText(held.code, title),
    eventId: event.id,
  })
}

const renderMine = card(
  'mine',
  z.object({
    title: z.string(),
    none: z.string(),
    others: z.string(),
    events: z.array(
      z.object({ title: z.string(), state: z.string(), open: z.string(), eventId: z.string() }),
    ),
  }),
)

export function mineCard(mine: Awaited<ReturnType<typeof findMine>>, lang: Lang) {
  const t = texts[voiceOf(lang)]
  return renderMine(lang, {
    title: t.mineTitle,
    none: mine.length ? '' : t.mineNone,
    others: t.alternatives,
    events: mine.map((event) => ({
      title: inLang(lang, event.title_nl, event.title_en),
      state: event.status === 'confirmed' ? t.statusConfirmed : t.statusWaiting,
      open: t.open,
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
  const t = texts[voiceOf(lang)]
  return renderTold(lang, { title, why, mine: t.keep, others: t.alternatives, eventId })
}
