import { nowAndNext } from '../events/rules.ts'
import type { OfferingRow, Programme, SessionRow, WorkshopRow } from '../events/store.ts'
import { clock, hour, listed } from '../lang.ts'
import { placesSaid, said, span, speakersSaid, type Tongue } from './standing.ts'
import type { Mine } from './store.ts'

export interface Told {
  title: string
  note: string
}

const quiet = ['break', 'doors', 'after', 'end']

/** The programme by the clock; `tell` says what stands beside each time. */
export function itemRows(
  { event, sessions }: Programme,
  { now, lang }: { now: Date; lang: Tongue['lang'] },
  tell: (session: SessionRow) => Told,
) {
  const current = event.status === 'cancelled' ? null : nowAndNext(sessions, now).now
  return sessions.map((session) => ({
    time: clock(session.startsAt, lang),
    now: session.id === current?.id,
    quiet: quiet.includes(session.kind),
    ...tell(session),
  }))
}

/** A session as everybody sees it. */
export function sessionTold(programme: Programme, session: SessionRow, tongue: Tongue): Told {
  const { lang } = tongue
  const speakers = speakersSaid(session.speakers, lang)
  const parts = [said(session.note, lang), speakers].filter(Boolean)
  const notes = [parts.join(': '), kindSaid(programme, session, tongue)].filter(Boolean)
  return { title: said(session.title, lang), note: notes.join('. ') }
}

/** What a title need not say: that it comes before the start or after the end, or that one has to choose. */
function kindSaid(programme: Programme, { id, kind }: SessionRow, { t, lang }: Tongue): string {
  const { startsAt } = programme.event
  if (kind === 'doors') return startsAt ? t.doors(hour(startsAt, lang)) : ''
  if (kind === 'after') return t.after
  const offered = programme.offerings.filter(({ sessionId }) => sessionId === id).length
  return kind === 'workshops' && offered > 1 ? t.chooseOne(offered) : ''
}

/** A session as one person sees it: where there are workshops, their own. */
export function ownTold(programme: Programme, mine: Mine, tongue: Tongue) {
  const { t, lang } = tongue
  return (session: SessionRow): Told => {
    if (session.kind !== 'workshops') return sessionTold(programme, session, tongue)
    const here = mine.choices.filter(({ sessionId }) => sessionId === session.id)
    const workshop = (offeringId: number) => workshopAt(programme, offeringId)
    const seat = here.find(({ state }) => state === 'seated')
    const hopes = here
      .filter(({ state }) => state === 'waiting')
      .map(({ offeringId, position }) =>
        t.hoped(said(workshop(offeringId).title, lang), position ?? 1),
      )
    if (!seat) return { title: said(session.title, lang), note: hopes.join('. ') || t.noChoice }
    const { title, number, speakers } = workshop(seat.offeringId)
    const by = speakersSaid(speakers, lang)
    const notes = [`${t.yours} (${number})`, by, ...hopes].filter(Boolean)
    return { title: said(title, lang), note: notes.join('. ') }
  }
}

export function workshopAt({ offerings, workshops }: Programme, offeringId: number): WorkshopRow {
  const { workshopId } = offerings.find(({ id }) => id === offeringId)!
  return workshops.find(({ id }) => id === workshopId)!
}

const roundsOf = ({ sessions }: Programme) => sessions.filter(({ kind }) => kind === 'workshops')

export function workshopsTitle(programme: Programme, { t, lang }: Tongue): string {
  const rounds = roundsOf(programme)
  const [only] = rounds
  if (!only || !programme.workshops.length) return ''
  if (rounds.length > 1) return t.workshopsInRounds(rounds.length)
  return t.workshopsAt(span(only.startsAt, only.endsAt, lang))
}

/** Each workshop once; with a single round, what is left of its places stands beside it. */
export function workshopRows(programme: Programme, mine: Mine | null, tongue: Tongue) {
  const single = roundsOf(programme).length === 1
  return programme.workshops.map(({ id, number, title, speakers }) => {
    const offering = programme.offerings.find(({ workshopId }) => workshopId === id)
    return {
      number: String(number),
      title: said(title, tongue.lang),
      note: speakersSaid(speakers, tongue.lang),
      places: single && offering ? placeAt(offering, mine, tongue) : '',
    }
  })
}

/** With several rounds: which workshops each has, by number, and what is left of their places. */
export function roundRows(programme: Programme, mine: Mine | null, tongue: Tongue) {
  const { t, lang } = tongue
  const rounds = roundsOf(programme)
  if (rounds.length < 2) return []
  return rounds.map((session, at) => {
    const offered = programme.offerings.filter(({ sessionId }) => sessionId === session.id)
    const numbers = offered.map((one) => workshopAt(programme, one.id).number)
    const left = offered.map((one) => placeAt(one, mine, tongue))
    const lines = left.flatMap((words, n) => (words ? t.inRound(numbers[n]!, words) : []))
    const plain = numbers.length ? t.justIn(listed(numbers.map(String), lang)) : ''
    return {
      time: clock(session.startsAt, lang),
      title: t.round(session.round ?? at + 1),
      lines: (lines.length ? lines : [plain]).filter(Boolean).map((text) => ({ text })),
    }
  })
}

/** Where I have a place that is told; otherwise what is left, or nothing where nobody knows. */
function placeAt(offering: OfferingRow, mine: Mine | null, tongue: Tongue): string {
  const own = mine?.choices.find(({ offeringId }) => offeringId === offering.id)
  if (own?.state === 'seated') return tongue.t.seated
  if (own) return tongue.t.waitingHere(own.position ?? 1)
  return placesSaid(offering, tongue)
}
