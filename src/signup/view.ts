import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { releasedLink } from '../events/link.ts'
import { phaseOf, type Phase } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import { clock, inLang, voiceOf, type Lang } from '../lang.ts'
import { texts as alternatives } from './alternatives-texts.ts'
import { titleOf } from '../events/saying.ts'
import { whenAndWhere, workshopName } from './event-view.ts'
import type { OwnCard, OwnPick, OwnPlace } from './own.ts'
import { placeTexts } from './place-texts.ts'
import { openTo, type Choosing } from './round-view.ts'

const render = card(
  'registration',
  z.object({
    t: z.object({ join: z.string() }),
    joinUrl: z.string(),
    state: z.string(),
    title: z.string(),
    when: z.string(),
    notes: z.array(z.object({ text: z.string() })),
    who: z.string(),
    unchecked: z.string(),
    noWorkshop: z.string(),
    picks: z.array(
      z.object({
        time: z.string(),
        words: z.string(),
        quiet: z.boolean(),
        leaveLine: z.string(),
        offeringId: z.string(),
      }),
    ),
    next: z.string(),
    toChoose: z.boolean(),
    workshops: z.string(),
    leave: z.string(),
    calendar: z.string(),
    others: z.string(),
    eventId: z.string(),
  }),
)

/** What is now true for this person at this event, the way in once it may be shown, and how to change it. */
export function registrationCard(place: Choosing, lang: Lang, notes: string | string[] = []) {
  const { programme, own, now } = place
  const { event } = programme
  const t = placeTexts[voiceOf(lang, event.voice)]
  const phase = phaseOf(event, now)
  const closed = phase === 'over' || phase === 'cancelled'
  const waits = own.status === 'waiting'
  const shown = phase !== 'cancelled' && programme.offerings.length > 0
  const chosen = own.picks.length > 0
  return render(lang, {
    t,
    state: closed ? t[phase] : waits ? t.waiting : t.confirmed,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    notes: [
      phase === 'tentative' ? t.tentative : '',
      waits && !closed ? t.position(own.position!) : '',
    ]
      .concat(notes)
      .filter(Boolean)
      .map((text) => ({ text })),
    ...asWhom(place, lang),
    noWorkshop: shown && !chosen ? t.noWorkshop : '',
    picks: shown && chosen ? picksOf(programme, own, lang) : [],
    next: nextOf(phase, waits, t),
    ...choosingOf(place, lang),
    leave: closed ? '' : waits ? t.leaveList : t.leave,
    calendar: closed ? '' : t.calendar,
    others: closed ? t.alternatives : '',
    joinUrl: (waits || closed ? null : releasedLink(event, now)) ?? '',
    eventId: event.id,
  })
}

function nextOf(phase: Phase, waits: boolean, t: typeof placeTexts.je): string {
  if (phase === 'cancelled') return t.cancelledNext
  if (phase === 'over') return ''
  return waits ? (phase === 'upcoming' ? t.onLeaving : '') : t.nextSteps
}

function asWhom({ programme: { event }, own }: Choosing, lang: Lang) {
  const t = placeTexts[voiceOf(lang, event.voice)]
  const role = event.rules.roles.find(({ id }) => id === own.role)
  const roleName = role ? inLang(lang, role.nl, role.en) : plain(own.role)
  const municipality = plain(own.municipality ?? '')
  return {
    who: t.asRole(roleName, municipality),
    unchecked: municipality && !own.municipalityChecked ? t.unchecked(municipality) : '',
  }
}

/** The way to the workshops, as long as there is something to choose. */
function choosingOf(place: Choosing, lang: Lang) {
  const { own, programme } = place
  const t = placeTexts[voiceOf(lang, programme.event.voice)]
  const open = openTo(place, lang)
  const isFree = (id: string) => !own.picks.some(({ sessionId }) => sessionId === id)
  const toChoose = own.status === 'confirmed' && open.some(({ session }) => isFree(session.id))
  const workshops = open.length ? (toChoose ? t.chooseWorkshop : t.otherWorkshop) : ''
  return { toChoose, workshops }
}

/** Every round with what was chosen in it: a seat, a place in line, or both. */
function picksOf(programme: Programme, own: OwnPlace, lang: Lang) {
  const t = placeTexts[voiceOf(lang, programme.event.voice)]
  const rounds = programme.sessions.filter(({ kind }) => kind === 'workshops')
  return rounds.flatMap(({ id, startsAt }) => {
    const time = clock(startsAt, lang)
    const here = own.picks.filter(({ sessionId }) => sessionId === id)
    if (here.length)
      return here.map((pick) => ({ time, ...pickOf({ programme, own }, pick, lang) }))
    return [{ time, words: t.notYetChosen, quiet: true, leaveLine: '', offeringId: '' }]
  })
}

/** Whoever is in may leave one line; whoever waits for the event itself leaves that. */
function pickOf({ programme, own }: OwnCard & { own: OwnPlace }, pick: OwnPick, lang: Lang) {
  const voice = voiceOf(lang, programme.event.voice)
  const t = placeTexts[voice]
  const { offeringId, state, position } = pick
  const name = workshopName(programme, offeringId, lang)
  const seated = state === 'seated'
  const meanwhile = own.picks.some((one) => one !== pick && one.sessionId === pick.sessionId)
  const inLine = state === 'waiting' && own.status === 'confirmed'
  return {
    words: seated ? t.seatIn(name, meanwhile) : t.waitIn(name, position!),
    quiet: false,
    leaveLine: inLine ? alternatives[voice].leaveLine(name.split('.')[0]!) : '',
    offeringId: String(offeringId),
  }
}
