import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { day, inLang, month, noon, voiceOf, when, type Lang } from '../lang.ts'
import type { OwnCard, OwnPick, OwnPlace } from './own.ts'
import { texts } from './texts.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleOf({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams” */
export function whenAndWhere(event: EventRow, lang: Lang): string {
  const { place } = event.facts
  const online = { nl: 'online', en: 'online' }[lang]
  const where =
    place.kind === 'online' ? online : [place.name, place.address].filter(Boolean).join(', ')
  return [whenOf(event, lang), where].filter(Boolean).join(' · ')
}

function whenOf({ startsAt, endsAt, startsOn, precision }: EventRow, lang: Lang): string {
  if (startsAt) return when(startsAt, endsAt, lang)
  if (!startsOn) return ''
  return precision === 'month' ? month(noon(startsOn), lang) : day(noon(startsOn), lang)
}

/** A workshop as people know it: “3. Hoe kun je kunst en creativiteit inzetten …?” */
export function workshopName({ workshops, offerings }: Programme, offeringId: number, lang: Lang) {
  const offering = offerings.find(({ id }) => id === offeringId)
  const workshop = workshops.find(({ id }) => id === offering?.workshopId)
  return workshop ? `${workshop.number}. ${inLang(lang, workshop.title.nl, workshop.title.en)}` : ''
}

const render = card(
  'registration',
  z.object({
    t: z.object({ leave: z.string(), calendar: z.string() }),
    state: z.string(),
    title: z.string(),
    when: z.string(),
    note: z.string(),
    who: z.string(),
    unchecked: z.string(),
    picks: z.array(z.object({ words: z.string() })),
    next: z.string(),
    hasWorkshops: z.boolean(),
    workshops: z.string(),
    leave: z.string(),
    eventId: z.string(),
  }),
)

/** What is now true for this person at this event, and how to change it. */
export function registrationCard(
  { programme, own }: OwnCard & { own: OwnPlace },
  lang: Lang,
  note = '',
) {
  const { event } = programme
  const t = texts[voiceOf(lang, event.voice)]
  const waits = own.status === 'waiting'
  const seated = own.picks.some(({ state }) => state === 'seated')
  const role = event.rules.roles.find(({ id }) => id === own.role)
  return render(lang, {
    t,
    state: waits ? t.waiting : t.confirmed,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    note: [note, waits && t.position(own.position!)].filter(Boolean).join(' '),
    who: t.asRole(
      role ? inLang(lang, role.nl, role.en) : plain(own.role),
      plain(own.municipality ?? ''),
    ),
    unchecked:
      own.municipality && !own.municipalityChecked ? t.unchecked(plain(own.municipality)) : '',
    picks: picksOf(programme, own.picks, lang),
    next: waits ? t.onLeaving : t.nextSteps,
    hasWorkshops: programme.offerings.length > 0,
    workshops: seated ? t.otherWorkshop : t.chooseWorkshop,
    leave: waits ? t.leaveList : t.leave,
    eventId: event.id,
  })
}

function picksOf(programme: Programme, picks: OwnPick[], lang: Lang) {
  const t = texts[voiceOf(lang, programme.event.voice)]
  if (!programme.offerings.length) return []
  if (!picks.length) return [{ words: t.noWorkshop }]
  const order = programme.sessions.map(({ id }) => id)
  return picks
    .toSorted((a, b) => order.indexOf(a.sessionId) - order.indexOf(b.sessionId))
    .map(({ offeringId, state, position }) => {
      const name = workshopName(programme, offeringId, lang)
      return { words: state === 'seated' ? t.seatIn(name) : t.waitIn(name, position!) }
    })
}
