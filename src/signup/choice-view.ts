import { z } from 'zod'
import { card } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import { listed, voiceOf, type Lang } from '../lang.ts'
import { roundsOf, workshopChoice } from './form-view.ts'
import type { OwnPlace } from './own.ts'
import type { Chosen } from './seats.ts'
import { texts } from './texts.ts'
import { titleOf, whenAndWhere, workshopName } from './view.ts'

const choice = z.object({ title: z.string(), value: z.string() })

const renderChoice = card(
  'workshops',
  z.object({
    t: z.object({ choosing: z.string(), choose: z.string(), back: z.string() }),
    title: z.string(),
    note: z.string(),
    rounds: z.array(
      z.object({ id: z.string(), label: z.string(), value: z.string(), choices: z.array(choice) }),
    ),
    eventId: z.string(),
  }),
)

export interface Choosing {
  programme: Programme
  own: OwnPlace
}

/** The workshops of each round, with what one has already chosen. */
export function workshopsCard(
  { programme, own }: Choosing,
  lang: Lang,
  { note = '', picked }: { note?: string; picked?: number } = {},
) {
  const { event } = programme
  const t = texts[voiceOf(lang, event.voice)]
  const mine = own.picks.filter(({ state }) => state === 'seated').map((pick) => pick.offeringId)
  return renderChoice(lang, {
    t,
    title: titleOf(event, lang),
    note,
    rounds: roundsOf(programme, lang).map(({ id, label, offerings }) => {
      const here =
        offerings.find((one) => one.id === picked) ?? offerings.find((one) => mine.includes(one.id))
      const choices = offerings.map((one) => workshopChoice(programme, one, lang))
      return { id, label, value: String(here?.id ?? ''), choices }
    }),
    eventId: event.id,
  })
}

/** What became of each wish, in a sentence. */
export function chosenNote(programme: Programme, chosen: Chosen[], lang: Lang): string {
  const t = texts[voiceOf(lang, programme.event.voice)]
  const say = {
    seated: t.seated,
    already: t.already,
    waiting: t.waitingFor,
    sameWorkshop: t.sameWorkshop,
    unknown: () => t.unknownWorkshop,
  }
  return chosen
    .map(({ offeringId, verdict }) => say[verdict](workshopName(programme, offeringId, lang)))
    .map((line) => (/[.?!]$/.test(line) ? line : `${line}.`))
    .join(' ')
}

const renderMove = card(
  'move',
  z.object({
    title: z.string(),
    why: z.string(),
    yes: z.string(),
    no: z.string(),
    eventId: z.string(),
    offeringId: z.string(),
  }),
)

/** Asks before a step that cannot be taken back, or that was only understood from words. */
export function moveCard(
  programme: Programme,
  { from, to }: { from: number[]; to: number[] },
  lang: Lang,
) {
  const t = texts[voiceOf(lang, programme.event.voice)]
  const names = (ids: number[]) =>
    listed(
      ids.map((id) => workshopName(programme, id, lang)),
      lang,
    )
  const lost = programme.offerings.some((one) => from.includes(one.id) && one.waiting > 0)
  return renderMove(lang, {
    title: from.length ? t.sureMove(names(from), names(to)) : names(to),
    why: lost ? t.sureMoveWhy : whenAndWhere(programme.event, lang),
    yes: from.length ? t.yesMove : t.yesChoose,
    no: t.no,
    eventId: programme.event.id,
    offeringId: to.join(','),
  })
}

const renderLeave = card(
  'leave',
  z.object({
    title: z.string(),
    why: z.string(),
    yes: z.string(),
    no: z.string(),
    eventId: z.string(),
  }),
)

export function leaveCard(programme: Programme, lang: Lang) {
  const t = texts[voiceOf(lang, programme.event.voice)]
  const title = t.sureLeave(titleOf(programme.event, lang))
  return renderLeave(lang, {
    title,
    why: t.sureLeaveWhy,
    yes: t.yesLeave,
    no: t.no,
    eventId: programme.event.id,
  })
}

const renderLeft = card(
  'left',
  z.object({
    title: z.string(),
    why: z.string(),
    undo: z.string(),
    others: z.string(),
    eventId: z.string(),
    offeringIds: z.string(),
  }),
)

/** Undo signs up again under the same rules as everybody; what was held may be gone by then. */
export function leftCard(programme: Programme, offeringIds: number[], lang: Lang) {
  const t = texts[voiceOf(lang, programme.event.voice)]
  return renderLeft(lang, {
    title: t.left,
    why: `${titleOf(programme.event, lang)}. ${t.leftWhy}`,
    undo: t.undo,
    others: t.alternatives,
    eventId: programme.event.id,
    offeringIds: offeringIds.join(','),
  })
}
