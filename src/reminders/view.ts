import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { isFull, phaseOf } from '../events/rules.ts'
import type { OfferingRow, SessionRow } from '../events/store.ts'
import { inLang, voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { countdownSaid, momentSaid, whenAndWhere } from './event-view.ts'
import { joinOf, joinOfRound, linkSaid, seatIn, workshopOf } from './joining.ts'
import { wordsOf, type Scene } from './place.ts'
import { faceOf, type Face } from './rules.ts'
import { contactSaid, rowsOf, roundRow } from './rows.ts'
import { roundIn, type Named } from './subject.ts'
import { texts } from './texts.ts'

const row = z.object({ time: z.string(), words: z.string() })
const buttons = z.object({
  choose: z.string().default(''),
  leave: z.string().default(''),
  less: z.string().default(''),
  signUp: z.string().default(''),
  mine: z.string().default(''),
  events: z.string().default(''),
})

export const render = card(
  'reminder',
  z.object({
    eventId: z.string(),
    heading: z.string(),
    title: z.string(),
    when: z.string(),
    lead: z.string().default(''),
    rows: z.array(row).default([]),
    notes: z.array(z.object({ text: z.string() })).default([]),
    joins: z.array(z.object({ title: z.string(), url: z.string() })).default([]),
    picks: z.array(z.object({ title: z.string(), offeringId: z.string() })).default([]),
    buttons,
  }),
)

/** A reminder as it is true now: of what is coming, or of what became of it. */
export function reminderCard(scene: Scene, { step, of }: Named): Card {
  const { programme, own, now, lang } = scene
  const round = programme.sessions.find(({ id }) => id === roundIn(step)) ?? null
  const start = round?.startsAt ?? programme.event.startsAt
  const moved = !start || +start !== +of
  const phase = phaseOf(programme.event, now)
  const face = faceOf({ phase, confirmed: own?.status === 'confirmed', moved })
  if (face !== 'current' && face !== 'moved') return closedCard(scene, face)
  const t = wordsOf(scene)
  const heading = moved
    ? t.moved(start ? momentSaid(start, lang) : t.timeFollows)
    : countdownSaid(of, { t, now, lang })
  return round ? switchCard(scene, round, moved) : eventCard(scene, heading)
}

/** What is coming, the way in, and the way out. */
function eventCard(scene: Scene, heading: string): Card {
  const { programme, now } = scene
  const t = wordsOf(scene)
  const { rows, toChoose } = rowsOf(scene)
  const isAhead = phaseOf(programme.event, now) === 'upcoming'
  return render(scene.lang, {
    ...headOf(scene, heading),
    rows,
    notes: notes(linkSaid(scene), contactSaid(scene)),
    joins: joinOf(scene),
    buttons: {
      choose: toChoose ? t.choose : '',
      leave: isAhead ? t.leave : '',
      less: t.less,
    },
  })
}

/** Where to go now: one’s own workshop, or where there is still room. */
function switchCard(scene: Scene, round: SessionRow, moved: boolean): Card {
  const { programme, lang, now } = scene
  const t = wordsOf(scene)
  const seat = seatIn(scene, round)
  const at = momentSaid(round.startsAt, lang)
  const heading = moved
    ? (seat ? t.workshopAt : t.workshopsAt)(at)
    : countdownSaid(round.startsAt, {
        t: seat
          ? { ...t, inMinutes: t.workshopIn, begun: t.workshopBegun }
          : { ...t, inMinutes: t.workshopsIn, begun: t.workshopsBegun },
        now,
        lang,
      })
  const open = programme.offerings.filter(
    ({ sessionId, seats, taken }) => sessionId === round.id && !isFull(seats, taken),
  )
  const lead = seat ? '' : open.length ? t.roomLeft : t.allFull
  const isAhead = round.startsAt > now
  const free = seat || !isAhead ? [] : open
  return render(lang, {
    ...headOf(scene, heading),
    lead,
    rows: seat ? [roundRow(scene, round)] : open.map((one) => roomRow(scene, one.workshopId)),
    notes: notes(seat || isAhead ? '' : t.chooseThere, linkSaid(scene)),
    joins: joinOfRound(scene, round),
    picks: free.length > mostPicks ? [] : free.map((one) => pickOf(scene, one)),
    buttons: { choose: free.length > mostPicks ? t.choose : '', less: free.length ? '' : t.less },
  })
}

const mostPicks = 4

const pickOf = (scene: Scene, offering: OfferingRow) => ({
  title: wordsOf(scene).chooseOne(workshopOf(scene, offering).number),
  offeringId: String(offering.id),
})

function roomRow({ programme, lang }: Scene, workshopId: string) {
  const { number, title } = programme.workshops.find(({ id }) => id === workshopId)!
  return { time: String(number), words: inLang(lang, title.nl, title.en) }
}

/** What no longer is, and what else there is. */
export function closedCard(scene: Scene, face: Exclude<Face, 'current' | 'moved'>): Card {
  const t = wordsOf(scene)
  return render(scene.lang, {
    ...headOf(scene, t[face]),
    notes: notes(face === 'cancelled' ? t.cancelledWhy : ''),
    buttons: { events: t.events },
  })
}

/** There is nothing to take part in, or nothing of the sort that was asked about. */
export function noEventCard(lang: Lang, { heading = '', why = '' } = {}): Card {
  const t = texts[voiceOf(lang)]
  const head = { eventId: '', heading: heading || t.noEvent, title: '', when: '' }
  return render(lang, { ...head, notes: notes(why), buttons: { events: t.events } })
}

export const headOf = ({ programme: { event }, lang }: Scene, heading: string) => ({
  eventId: event.id,
  heading,
  title: titleOf(event, lang),
  when: whenAndWhere(event, lang),
})

export const notes = (...texts: string[]) => texts.filter(Boolean).map((text) => ({ text }))
