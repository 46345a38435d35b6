import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { EventRow, Programme } from '../events/store.ts'
import {
  clock,
  day,
  dayShort,
  inLang,
  listed,
  month,
  noon,
  voiceOf,
  when,
  type Lang,
} from '../lang.ts'
import { texts as alternatives } from './alternatives-texts.ts'
import type { OwnCard, OwnPlace } from './own.ts'
import { placeTexts } from './place-texts.ts'

/** Events of one series may share a title; then the town tells them apart. */
export function titleOf({ title, series, facts }: EventRow, lang: Lang): string {
  const name = inLang(lang, title.nl, title.en)
  return series && facts.place.town ? `${name}, ${facts.place.town}` : name
}

/** “donderdag 3 december 2020, 9.30–11.30 uur · online, via Teams” */
export const whenAndWhere = (event: EventRow, lang: Lang): string =>
  [whenOf(event, lang), whereOf(event, lang)].filter(Boolean).join(' · ')

function whenOf({ startsAt, endsAt, startsOn, precision, voice }: EventRow, lang: Lang): string {
  const t = placeTexts[voiceOf(lang, voice)]
  if (startsAt) return when(startsAt, endsAt, lang)
  if (!startsOn) return t.dateFollows
  if (precision === 'month') return month(noon(startsOn), lang)
  return `${day(noon(startsOn), lang)}, ${t.timeFollows}`
}

/** “3 december”: enough to tell one's own events apart. */
export const dateOf = ({ startsOn, precision }: EventRow, lang: Lang): string =>
  startsOn && precision !== 'month' ? dayShort(noon(startsOn), lang).replace(/^\S+ /, '') : ''

function whereOf({ facts: { place }, voice }: EventRow, lang: Lang): string {
  const t = placeTexts[voiceOf(lang, voice)]
  if (place.kind === 'online') return place.name ? t.onlineBy(place.name) : t.online
  const gap = /\d{4} ?[A-Z]{2}$/.test(place.address ?? '') ? ' ' : ', '
  const address = [place.address, place.town].filter(Boolean).join(gap)
  return [place.name, address].filter(Boolean).join(', ')
}

/** For whom it is, in the event's own words, else by its roles. */
export function audienceOf({ facts: { audience }, rules }: EventRow, lang: Lang): string {
  if (audience) return inLang(lang, audience.nl, audience.en).replace(/\.$/, '')
  return listed(
    rules.roles.map((role) => inLang(lang, role.nl, role.en)),
    lang,
  )
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
    t: z.object({ calendar: z.string() }),
    state: z.string(),
    title: z.string(),
    when: z.string(),
    note: z.string(),
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
    hasWorkshops: z.boolean(),
    toChoose: z.boolean(),
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
  const t = placeTexts[voiceOf(lang, event.voice)]
  const waits = own.status === 'waiting'
  const hasWorkshops = programme.offerings.length > 0
  const chosen = own.picks.length > 0
  const role = event.rules.roles.find(({ id }) => id === own.role)
  const roleName = role ? inLang(lang, role.nl, role.en) : plain(own.role)
  const municipality = plain(own.municipality ?? '')
  return render(lang, {
    t,
    state: waits ? t.waiting : t.confirmed,
    title: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    note: [note, waits && t.position(own.position!)].filter(Boolean).join(' '),
    who: t.asRole(roleName, municipality),
    unchecked: municipality && !own.municipalityChecked ? t.unchecked(municipality) : '',
    noWorkshop: hasWorkshops && !chosen ? t.noWorkshop : '',
    picks: chosen ? picksOf(programme, own, lang) : [],
    next: waits ? t.onLeaving : t.nextSteps,
    hasWorkshops,
    toChoose: !chosen && !waits,
    workshops: chosen ? t.otherWorkshop : t.chooseWorkshop,
    leave: waits ? t.leaveList : t.leave,
    eventId: event.id,
  })
}

/** Every round with what was chosen in it: a seat, a place in line, or both. */
function picksOf(programme: Programme, own: OwnPlace, lang: Lang) {
  const voice = voiceOf(lang, programme.event.voice)
  const t = placeTexts[voice]
  const none = { quiet: true, leaveLine: '', offeringId: '' }
  const rounds = programme.sessions.filter(({ kind }) => kind === 'workshops')
  return rounds.flatMap(({ id, startsAt }) => {
    const time = clock(startsAt, lang)
    const here = own.picks.filter(({ sessionId }) => sessionId === id)
    if (!here.length) return [{ time, words: t.notYetChosen, ...none }]
    return here.map(({ offeringId, state, position }) => {
      const name = workshopName(programme, offeringId, lang)
      const seated = state === 'seated'
      const mayLeaveLine = !seated && own.status === 'confirmed'
      return {
        time,
        words: seated ? t.seatIn(name) : t.waitIn(name, position!),
        quiet: false,
        leaveLine: mayLeaveLine ? alternatives[voice].leaveLine(numberOf(name)) : '',
        offeringId: String(offeringId),
      }
    })
  })
}
