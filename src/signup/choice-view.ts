import { z } from 'zod'
import { card } from '../cards.ts'
import { isFull } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import { clock, inLang, listed, voiceOf, type Lang } from '../lang.ts'
import { choiceTexts } from './choice-texts.ts'
import type { Chosen } from './seats.ts'
import { seatsOf, workshopChoice, type Choosing, type Round } from './round-view.ts'
import { dateOf, titleOf } from '../events/saying.ts'
import { whenAndWhere, workshopName, workshopOf } from './event-view.ts'

const choice = z.object({ title: z.string(), value: z.string() })

const renderChoice = card(
  'workshops',
  z.object({
    t: z.object({ choose: z.string(), back: z.string() }),
    heading: z.string(),
    title: z.string(),
    when: z.string(),
    note: z.string(),
    rounds: z.array(
      z.object({ id: z.string(), label: z.string(), value: z.string(), choices: z.array(choice) }),
    ),
    eventId: z.string(),
  }),
)

/** The workshops of each round that is open to this person, with what they have already chosen. */
export function workshopsCard(
  { programme, own }: Choosing,
  lang: Lang,
  { rounds, note = '' }: { rounds: Round[]; note?: string },
) {
  const { event } = programme
  const t = choiceTexts[voiceOf(lang, event.voice)]
  const mine = seatsOf(own)
  return renderChoice(lang, {
    t,
    heading: rounds.length > 1 ? t.choosingAll : t.choosing,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    note,
    rounds: rounds.map(({ id, label, offerings }) => {
      const here = offerings.find((one) => mine.includes(one.id))
      const choices = offerings.map((one) => workshopChoice(programme, one, lang))
      return { id, label, value: String(here?.id ?? ''), choices }
    }),
    eventId: event.id,
  })
}

/** What became of each wish, in a sentence. */
export function chosenNote(
  { programme, own }: Omit<Choosing, 'now'>,
  chosen: Chosen[],
  lang: Lang,
): string {
  const t = choiceTexts[voiceOf(lang, programme.event.voice)]
  const say = {
    seated: t.seated,
    already: t.already,
    waiting: t.waitingFor,
    sameWorkshop: t.sameWorkshop,
    full: t.noSeat,
    begun: t.begun,
    unknown: () => t.unknownWorkshop,
  }
  return chosen
    .filter(({ verdict }) => verdict !== 'waiting' || own.status === 'confirmed')
    .map(({ offeringId, verdict }) => say[verdict](workshopName(programme, offeringId, lang)))
    .join(' ')
}

const renderMove = card(
  'move',
  z.object({
    title: z.string(),
    event: z.string(),
    lines: z.array(z.object({ label: z.string(), workshop: z.string() })),
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
  const { event, workshops, offerings } = programme
  const t = choiceTexts[voiceOf(lang, event.voice)]
  const lost = offerings.filter(({ id }) => from.includes(id))
  const left = lost.map((one) => workshops.find(({ id }) => id === one.workshopId)!.number)
  const wait = offerings.some((one) => to.includes(one.id) && isFull(one.seats, one.taken))
  // “3. …” at the beginning of a text is drawn as a list.
  const line = (label: string) => (id: number) => {
    const { number, title } = workshopOf(programme, id)!
    return { label, workshop: t.named(number, inLang(lang, title.nl, title.en)) }
  }
  return renderMove(lang, {
    title: from.length ? t.sureMove(listed(left.map(t.numbered), lang)) : t.sureChoose,
    event: [titleOf(event, lang), dateOf(event, lang)].filter(Boolean).join(' · '),
    lines: from.length
      ? [...from.map(line(t.from)), ...to.map(line(t.to))]
      : to.map(line(timeOf(programme, to, lang))),
    why: lost.some(({ waiting }) => waiting > 0) ? t.sureMoveWhy : wait ? t.sureWait : '',
    yes: from.length ? t.yesMove : t.yesChoose,
    no: t.no,
    eventId: event.id,
    offeringId: to.join(','),
  })
}

function timeOf({ sessions, offerings }: Programme, [first]: number[], lang: Lang): string {
  const offering = offerings.find(({ id }) => id === first)
  const session = sessions.find(({ id }) => id === offering?.sessionId)
  return session ? clock(session.startsAt, lang) : ''
}
