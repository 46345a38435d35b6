import { z } from 'zod'
import { card, type Card } from '../cards.ts'
import { phaseOf, signupOf } from '../events/rules.ts'
import type { EventListed } from '../events/store.ts'
import { day, noon, voiceOf, type Lang } from '../lang.ts'
import { scoreNames } from '../words/names.ts'
import { dateSaid, said, standing, whenSaid, whereSaid, type Tongue } from './standing.ts'
import { texts } from './texts.ts'

const render = card(
  'series',
  z.object({
    title: z.string(),
    rows: z.array(
      z.object({
        eventId: z.string(),
        title: z.string(),
        when: z.string(),
        status: z.string(),
        signUp: z.string(),
        open: z.string(),
      }),
    ),
    been: z.string(),
    past: z.array(z.object({ text: z.string() })),
    hint: z.string(),
  }),
)

interface Listing {
  events: EventListed[]
  /** One series in the order of its dates; without it everything, with what is to come first. */
  series: string | null
  lang: Lang
  now: Date
}

const mostButtons = 6
const mostPast = 6

/** Several events with where each stands; only those that are open have a button to sign up. */
export function seriesCard({ events, series, lang, now }: Listing): Card {
  const listed = series === null ? events : events.filter((event) => event.series === series)
  const voice = voiceOf(lang, series ? listed[0]?.voice : 'u')
  const tongue: Tongue = { lang, voice, t: texts[voice] }
  const { t } = tongue
  const isOver = (event: EventListed) => phaseOf(event, now) === 'over'
  const ahead = series === null ? listed.filter((event) => !isOver(event)) : listed
  const past = series === null ? listed.filter(isOver).slice(-mostPast) : []
  const name = said(listed[0]?.facts.seriesTitle ?? null, lang)
  const rows = withButtons(ahead, tongue, now)
  const example = [...ahead, ...past].find(({ startsOn }) => startsOn)
  return render(lang, {
    title: (series && name) || t.events,
    rows: rows.map((row) => ({
      ...row,
      title: nameIn(row.event, { among: listed, series }, tongue),
    })),
    been: past.length ? t.been : '',
    past: past.map((event) => ({ text: pastSaid(event, listed, tongue) })),
    hint: example ? t.seriesHint(dateSaid(example, lang)) : t.noEvents,
  })
}

/** Buttons to sign up go before those that only open an agenda; a card has room for six. */
function withButtons(events: EventListed[], tongue: Tongue, now: Date) {
  const { t, lang } = tongue
  const states = new Map(events.map((event) => [event, signupOf(event, event, now)]))
  const open = events.filter((event) => states.get(event) === 'open')
  const signUps = new Set(open.slice(0, mostButtons))
  const others = events.filter((event) => states.get(event) !== 'over')
  const opens = new Set(others.slice(0, mostButtons - signUps.size))
  return events.map((event) => {
    const date = dateSaid(event, lang)
    return {
      event,
      eventId: event.id,
      when: [whenSaid(event, tongue, now), whereSaid(event, tongue)].filter(Boolean).join(' · '),
      status: standing(event, tongue, now),
      signUp: signUps.has(event) ? t.signUpFor(date) : '',
      open: opens.has(event) ? t.agendaOf(date) : '',
    }
  })
}

/** Where several have the same title, the town tells them apart. */
function nameIn(
  event: EventListed,
  { among, series }: { among: EventListed[]; series: string | null },
  { lang }: Tongue,
): string {
  const title = said(event.title, lang)
  const town = event.facts.place.town
  const alike = among.filter((other) => said(other.title, lang) === title).length > 1
  if (!alike || !town) return title
  return series === null ? `${title}, ${town}` : town
}

const pastSaid = (event: EventListed, among: EventListed[], tongue: Tongue) =>
  `${day(noon(event.startsOn!), tongue.lang)} · ${nameIn(event, { among, series: null }, tongue)}`

/** The series that something typed names, if it names one. */
export function seriesMeant(events: EventListed[], typed: string): string | null {
  const ids = [...new Set(events.flatMap(({ series }) => series ?? []))]
  const named = ids.map((id) => {
    const own = events.filter(({ series }) => series === id)
    const told = own.flatMap(({ title, facts }) => [title, facts.format, facts.seriesTitle])
    return { id, names: [id, ...told.flatMap((one) => [one?.nl, one?.en])].filter(isSaid) }
  })
  const [best] = scoreNames(typed.replace(filler, ' '), named)
  return best && best.score >= 0.5 ? best.id : null
}

const isSaid = (name: string | undefined): name is string => name !== undefined

/** Words that ask for events and name none. */
const filler =
  /\b(alle|all|welke|which|de|the|reeks|series|(bij)?eenkomst(en)?|events?|zijn|are|er|there|over|about)\b/gi

/** “Goes (11 november) is geweest. …” */
export function overSaid(event: EventListed, lang: Lang): string {
  const t = texts[voiceOf(lang, event.voice)]
  const name = event.facts.place.town ?? said(event.title, lang)
  return t.overNext(name, dateSaid(event, lang))
}
