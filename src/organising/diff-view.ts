import { plain } from '../cards.ts'
import type { Edit, OfferingEdit } from '../events/edit.ts'
import { releaseOf } from '../events/link.ts'
import { wallBetween, type Times } from '../events/moving.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { clock, inLang, voiceOf, when, type Lang } from '../lang.ts'
import { changeTexts } from './change-texts.ts'
import { whenSaid } from './event-view.ts'

/** One thing that changes; `was` is empty where there was nothing before. */
export interface Line {
  what: string
  now: string
  was: string
}

interface Both {
  programme: Programme
  was: Edit
  will: Edit
}

/** What changes, each as it will be and as it was. */
export function linesOf({ programme, was, will }: Both, lang: Lang): Line[] {
  const t = changeTexts[voiceOf(lang, programme.event.voice)]
  const pair = (what: string, say: (edit: Edit) => string): Line =>
    line(t, what, { now: say(will), was: say(was) })
  const seats = (count: number | null) => (count === null ? t.unknownSeats : String(count))
  return [
    ...(will.status !== undefined ? [pair(t.status, (edit) => t[edit.status!])] : []),
    ...(will.times && was.times
      ? timesLines(programme, was.times, { times: will.times, lang })
      : []),
    ...(will.joinUrl !== undefined ? [pair(t.joinLink, (edit) => linkSaid(edit.joinUrl, t))] : []),
    ...(will.linkFrom !== undefined
      ? [pair(t.release, (edit) => releaseSaid(programme.event, edit, lang))]
      : []),
    ...(will.seats !== undefined ? [pair(t.seats, (edit) => seats(edit.seats!))] : []),
    ...(will.fullSince !== undefined
      ? [pair(t.full, (edit) => (edit.fullSince ? t.isFull : t.notFull))]
      : []),
    ...(will.offerings ?? []).flatMap((one) => {
      const before = was.offerings?.find(({ id }) => id === one.id)
      return offeringLines(programme, { now: one, was: before ?? { id: one.id } }, lang)
    }),
  ]
}

type Texts = (typeof changeTexts)['je']

const line = (t: Texts, what: string, { now, was }: { now: string; was: string }): Line => ({
  what,
  now,
  was: was && was !== now ? t.was(was) : '',
})

const longest = 90

/** Too long a link says no more than its beginning. */
const linkSaid = (link: string | null | undefined, t: Texts) =>
  link ? plain(link.length > longest ? `${link.slice(0, longest)}…` : link) : t.none

function releaseSaid(event: EventRow, { linkFrom, times }: Edit, lang: Lang): string {
  const t = changeTexts[voiceOf(lang, event.voice)]
  if (linkFrom) return when(linkFrom, null, lang)
  const usual = releaseOf({ ...event, ...times, linkFrom: null })
  return usual ? t.usualRelease(when(usual, null, lang)) : t.noRelease
}

/** When all moves together, one line says it; else each part that moves has its own. */
function timesLines(
  { sessions, event }: Programme,
  was: Times,
  { times, lang }: { times: Times; lang: Lang },
): Line[] {
  const t = changeTexts[voiceOf(lang, event.voice)]
  const whole = line(t, t.when, { now: whenSaid(times, lang), was: whenSaid(was, lang) })
  const by = was.startsAt && times.startsAt ? wallBetween(was.startsAt, times.startsAt) : 0
  const parts = times.sessions.flatMap(({ id, startsAt, endsAt }) => {
    const before = was.sessions.find((one) => one.id === id)
    const session = sessions.find((one) => one.id === id)
    if (!before || !session || wallBetween(before.startsAt, startsAt) === by) return []
    const title = inLang(lang, session.title.nl, session.title.en)
    const span = (from: Date, till: Date | null) =>
      till ? `${clock(from, lang)}–${clock(till, lang)}` : clock(from, lang)
    return [
      line(t, title, { now: span(startsAt, endsAt), was: span(before.startsAt, before.endsAt) }),
    ]
  })
  return whole.was ? [whole, ...parts] : parts
}

function offeringLines(
  programme: Programme,
  { now, was }: { now: OfferingEdit; was: OfferingEdit },
  lang: Lang,
): Line[] {
  const t = changeTexts[voiceOf(lang, programme.event.voice)]
  const name = offeringName(programme, now.id, lang)
  const seats = ({ seats = null }: OfferingEdit) =>
    seats === null ? t.unknownSeats : String(seats)
  return [
    ...(now.seats !== undefined
      ? [line(t, t.workshopSeats(name), { now: seats(now), was: seats(was) })]
      : []),
    ...(now.joinUrl !== undefined
      ? [
          line(t, t.workshopLink(name), {
            now: linkSaid(now.joinUrl, t),
            was: linkSaid(was.joinUrl, t),
          }),
        ]
      : []),
  ]
}

/** “Workshop 2”, with its round where there are several. */
export function offeringName({ workshops, offerings, event }: Programme, id: number, lang: Lang) {
  const t = changeTexts[voiceOf(lang, event.voice)]
  const offering = offerings.find((one) => one.id === id)!
  const { number } = workshops.find((one) => one.id === offering.workshopId)!
  const rounds = new Set(offerings.map(({ round }) => round)).size
  return t.workshop(number, rounds > 1 ? String(offering.round) : '')
}
