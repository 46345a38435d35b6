import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { phaseOf, signupOf } from '../events/rules.ts'
import type { EventRow, Programme } from '../events/store.ts'
import type { Lang } from '../lang.ts'
import { joinFor, joinShape } from './join.ts'
import { itemRows, ownTold, roundRows, sessionTold, workshopRows, workshopsTitle } from './rows.ts'
import { eventOf, ownStanding, said, signUpWords, speakersSaid, standing } from './standing.ts'
import { tongueFor, whenSaid, whereSaid, type Tongue } from './standing.ts'
import type { Mine } from './store.ts'
import type { Texts } from './texts.ts'

const row = z.object({ time: z.string(), title: z.string() })
const lines = z.array(z.object({ text: z.string() }))
const buttons = z.object({
  signUp: z.string().default(''),
  mine: z.string().default(''),
  registration: z.string().default(''),
  calendar: z.string().default(''),
  whole: z.string().default(''),
  series: z.string().default(''),
  related: z.string().default(''),
})

const render = card(
  'agenda',
  z.object({
    eventId: z.string(),
    title: z.string(),
    when: z.string(),
    status: z.string(),
    about: z.string(),
    items: z.array(row.extend({ note: z.string(), now: z.boolean(), quiet: z.boolean() })),
    workshopsTitle: z.string(),
    workshops: z.array(
      z.object({ number: z.string(), title: z.string(), note: z.string(), places: z.string() }),
    ),
    rounds: z.array(row.extend({ lines })),
    small: lines,
    relatedId: z.string(),
    join: joinShape,
    buttons,
  }),
)

export interface Scene {
  programme: Programme
  lang: Lang
  now: Date
}

type Buttons = z.input<typeof buttons>

/** The agenda as everybody may see it: nothing in it is about a person. */
export const sharedAgendaCard = (scene: Scene): Card =>
  wholeCard(scene, { mine: null, note: '' }, (t) => ({ mine: t.mine, related: t.related }))

/** The whole agenda for one person, with the buttons that fit where they stand; `note` says why this event. */
export const agendaCard = (scene: Scene, mine: Mine | null, note = ''): Card =>
  wholeCard(scene, { mine, note }, (t) =>
    mine
      ? { mine: t.mine, registration: t.registration, calendar: t.calendar }
      : {
          series: scene.programme.event.series ? t.wholeSeries : t.allEvents,
          related: t.related,
        },
  )

/** What concerns one person: what is for all, and their own workshops. */
export function myAgendaCard({ programme, lang, now }: Scene, mine: Mine): Card {
  const tongue = tongueFor(programme, lang)
  const { t } = tongue
  return render(lang, {
    ...headOf({ programme, lang, now }, tongue),
    status: ownStanding({ event: eventOf(programme), mine }, tongue, now),
    items: itemRows(programme, { now, lang }, ownTold(programme, mine, tongue)),
    workshopsTitle: '',
    workshops: [],
    rounds: [],
    relatedId: '',
    join: joinFor({ programme, lang, now }, mine),
    buttons: { registration: t.registration, calendar: t.calendar, whole: t.whole },
  })
}

function wholeCard(
  { programme, lang, now }: Scene,
  { mine, note }: { mine: Mine | null; note: string },
  buttonsIn: (t: Texts) => Buttons,
): Card {
  const tongue = tongueFor(programme, lang)
  const event = eventOf(programme)
  const [related] = event.facts.related
  const { related: nearby = '', ...others } = buttonsIn(tongue.t)
  return render(lang, {
    ...headOf({ programme, lang, now }, tongue, note),
    status: mine ? ownStanding({ event, mine }, tongue, now) : standing(event, tongue, now),
    items: itemRows(programme, { now, lang }, (one) => sessionTold(programme, one, tongue)),
    workshopsTitle: workshopsTitle(programme, tongue),
    workshops: workshopRows(counted(programme, now), mine, tongue),
    rounds: roundRows(counted(programme, now), mine, tongue),
    relatedId: related?.event ?? '',
    buttons: {
      ...others,
      signUp: mine ? '' : signUpWords(signupOf(event, event, now), tongue.t),
      related: related ? nearby : '',
    },
  })
}

/** From the start on, seats change hands in the room, and a count of them says nothing. */
const counted = (programme: Programme, now: Date): Programme =>
  phaseOf(programme.event, now) === 'upcoming'
    ? programme
    : { ...programme, offerings: programme.offerings.map((one) => ({ ...one, seats: null })) }

function headOf({ programme, now }: Scene, tongue: Tongue, note = '') {
  const { event, sessions } = programme
  const place = whereSaid(event, tongue)
  return {
    eventId: event.id,
    title: said(event.title, tongue.lang),
    when: [whenSaid(event, tongue, now), place].filter(Boolean).join(' · '),
    about: note || (sessions.length ? '' : aboutOf(event, tongue, now)),
    small: smallPrint(programme, tongue).map((text) => ({ text })),
  }
}

/** Where there is no programme: what kind of event it is, and who will be there. */
function aboutOf(event: EventRow, { t, lang }: Tongue, now: Date): string {
  const { format, summary, speakers, moreSpeakers } = event.facts
  const by = moreSpeakers ? t.withOthers : t.with
  const who = speakers.length ? by(speakersSaid(speakers, lang)) : ''
  const follows = phaseOf(event, now) === 'over' ? '' : t.programmeFollows
  return [said(format, lang), said(summary, lang), who, follows]
    .filter(Boolean)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

function smallPrint({ event: { rules, facts, demo } }: Programme, { t, lang }: Tongue): string[] {
  return [
    rules.moreWorkshopsFollow ? t.moreWorkshops : '',
    rules.signup.route === 'email' ? t.byEmail(rules.signup.address) : '',
    ...facts.related.map((one) => said(one, lang)),
    demo ? t.demo : '',
  ].filter(Boolean)
}
