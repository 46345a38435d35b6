import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { signupOf, type SignupState } from '../events/rules.ts'
import type { EventListed, Programme } from '../events/store.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { itemRows, ownTold, roundRows, sessionTold, workshopRows, workshopsTitle } from './rows.ts'
import { ownStanding, said, speakersSaid, standing, type Tongue } from './standing.ts'
import { whenSaid, whereSaid } from './standing.ts'
import type { Mine } from './store.ts'
import { texts, type Texts } from './texts.ts'

const row = z.object({ time: z.string(), title: z.string(), note: z.string() })
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
    items: z.array(row.extend({ now: z.boolean(), quiet: z.boolean() })),
    workshopsTitle: z.string(),
    workshops: z.array(
      z.object({ number: z.string(), title: z.string(), note: z.string(), places: z.string() }),
    ),
    rounds: z.array(row),
    small: z.array(z.object({ text: z.string() })),
    relatedId: z.string(),
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
  wholeCard(scene, null, (t) => ({ mine: t.mine, related: t.related }))

/** The whole agenda for one person, with the buttons that fit where they stand. */
export const agendaCard = (scene: Scene, mine: Mine | null): Card =>
  wholeCard(scene, mine, (t) =>
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
    ...headOf(programme, tongue),
    status: ownStanding(eventOf(programme), mine, tongue, now),
    items: itemRows(programme, { now, lang }, ownTold(programme, mine, tongue)),
    workshopsTitle: '',
    workshops: [],
    rounds: [],
    relatedId: '',
    buttons: { registration: t.registration, calendar: t.calendar, whole: t.whole },
  })
}

function wholeCard(
  { programme, lang, now }: Scene,
  mine: Mine | null,
  buttonsIn: (t: Texts) => Buttons,
): Card {
  const tongue = tongueFor(programme, lang)
  const event = eventOf(programme)
  const [related] = event.facts.related
  const { related: nearby = '', ...others } = buttonsIn(tongue.t)
  return render(lang, {
    ...headOf(programme, tongue),
    status: mine ? ownStanding(event, mine, tongue, now) : standing(event, tongue, now),
    items: itemRows(programme, { now, lang }, (one) => sessionTold(programme, one, tongue)),
    workshopsTitle: workshopsTitle(programme, tongue),
    workshops: workshopRows(programme, mine, tongue),
    rounds: roundRows(programme, mine, tongue),
    relatedId: related?.event ?? '',
    buttons: {
      ...others,
      signUp: mine ? '' : signUpWords(signupOf(event, event, now), tongue.t),
      related: related ? nearby : '',
    },
  })
}

export const signUpWords = (state: SignupState, t: Texts): string =>
  state === 'open' ? t.signUp : state === 'full' ? t.joinList : ''

export const eventOf = ({ event, taken, waiting }: Programme): EventListed => ({
  ...event,
  taken,
  waiting,
})

export const tongueFor = ({ event }: Pick<Programme, 'event'>, lang: Lang): Tongue => ({
  lang,
  t: texts[voiceOf(lang, event.voice)],
})

function headOf(programme: Programme, tongue: Tongue) {
  const { event, sessions } = programme
  const place = whereSaid(event, tongue)
  return {
    eventId: event.id,
    title: said(event.title, tongue.lang),
    when: [whenSaid(event, tongue), place].filter(Boolean).join(' · '),
    about: sessions.length ? '' : aboutOf(programme, tongue),
    small: smallPrint(programme, tongue).map((text) => ({ text })),
  }
}

/** Where there is no programme yet: what kind of event it is, and who will be there. */
function aboutOf({ event: { facts } }: Programme, tongue: Tongue): string {
  const { t, lang } = tongue
  const speakers = facts.speakers.length && t.with(speakersSaid(facts.speakers, tongue))
  return [said(facts.format, lang), said(facts.summary, lang), speakers, t.programmeFollows]
    .filter((part) => part !== '' && part !== 0)
    .map((part) => (/[.?!]$/.test(String(part)) ? part : `${part}.`))
    .join(' ')
}

function smallPrint({ event: { rules, facts, demo } }: Programme, { t, lang }: Tongue): string[] {
  return [
    rules.moreWorkshopsFollow ? t.moreFollow : '',
    rules.signup.route === 'email' ? t.byEmail(rules.signup.address) : '',
    ...facts.related.map((one) => said(one, lang)),
    demo ? t.demo : '',
  ].filter(Boolean)
}
