import { hour } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { phaseOf } from '../events/rules.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { facets } from './facets.ts'
import { factTexts } from './fact-texts.ts'
import { factOf } from './facts.ts'
import type { Fact } from './facts.ts'
import { isOver, momentOf, untimed } from './longer-tellers.ts'
import { quoted, read, tellingOf } from './telling.ts'

/** What the events of a series have in common is told once, the rest for each, in their order. */
export function seriesFact(facet: string, all: Programme[], around: Around): Fact {
  const programmes = all.toSorted(byDate)
  const id = `${programmes[0]!.event.series}/${facet}`
  const named = facet === 'overview' ? 'when' : facet
  const facts = factsOf(named, programmes, around)
  const known = facts.some(({ gap }) => !gap)
  const { about } = facts.find(({ gap }) => !gap) ?? facts[0]!
  const more = facet === 'overview' ? ['place', 'title'] : []
  const answer = answerOf(facet, programmes, around).join('\n').trim()
  return { id, answer, gap: !known, about: [...about, ...more] }
}

interface Around {
  now: Date
  lang: Lang
  /** Instead of the title of each. */
  title?: string
}

function answerOf(facet: string, programmes: Programme[], around: Around): string[] {
  const dates = () => datesTold(programmes, around)
  if (facet === 'card') return [...dates(), '', ...shared('about', programmes, around)]
  const dated = ['when', 'time', 'doors', 'overview'].includes(facet)
  return dated ? dates() : shared(facet, programmes, around)
}

export const byDate = ({ event: one }: Programme, { event: other }: Programme) =>
  dateOf(one).localeCompare(dateOf(other)) || +(one.startsAt ?? 0) - +(other.startsAt ?? 0)

const dateOf = ({ startsOn }: EventRow) => startsOn ?? 'later'

/** One line for each, and once what is known of none. */
function datesTold(programmes: Programme[], { now, lang }: Around): string[] {
  const t = factTexts[lang]
  const none = programmes.every(({ event }) => !event.startsAt)
  const lines = programmes.map(({ event, sessions }) => {
    const doors = sessions.find(({ kind }) => kind === 'doors')
    const more = [
      unsure(event, { now, lang }),
      doors && t.doors(hour(doors.startsAt, lang)),
      !none && untimed(event, lang),
    ].filter(Boolean)
    const told = `- ${momentOf(event, lang)}: ${placeOrTitle(event, { programmes, lang })}`
    return more.length ? `${told}. ${more.join(' ')}` : told
  })
  const title = commonTitle(programmes, lang)
  return [title ? capital(t.list(title)) : '', ...lines, ...(none ? ['', t.noTime] : [])]
}

/** What was called off, or is not sure yet, is no mere date. */
function unsure(event: EventRow, { now, lang }: Around): string {
  const { status } = factTexts[lang]
  const phase = phaseOf(event, now)
  if (phase === 'tentative') return `${capital(status.tentative)}.`
  if (phase !== 'cancelled') return ''
  return `${capital(isOver(event, now) ? status.cancelledThen : status.cancelled)}.`
}

/** Events with the same title are told apart by their towns. */
function placeOrTitle(
  { title, facts: { place, format } }: EventRow,
  { programmes, lang }: { programmes: Programme[]; lang: Lang },
): string {
  const kind = format ? read(format, lang).toLowerCase() : ''
  const town = [place.town, place.region && `(${factTexts[lang].region(place.region)})`]
  const alike = haveOneTitle(programmes) && place.town
  return alike ? town.filter(Boolean).join(' ') : `${kind} ${quoted(title, lang)}`.trim()
}

/** What is the same of all is said once; else each is named, and that of others nothing is known. */
function shared(facet: string, programmes: Programme[], around: Around): string[] {
  const title = commonTitle(programmes, around.lang)
  const same = title ? answersOf(factsOf(facet, programmes, { ...around, title })) : []
  if (same.length === 1) return same[0]!.split('\n').map(capital)
  const facts = factsOf(facet, programmes, around)
  const known = facts.filter(({ gap }) => !gap)
  const some = known.length > 0 && known.length < facts.length
  return [...answersOf(known.length ? known : facts), some ? factTexts[around.lang].others : '']
}

const answersOf = (facts: Fact[]) => [...new Set(facts.map(({ answer }) => answer))]

function factsOf(id: string, programmes: Programme[], around: Around): Fact[] {
  const facet = facets.find((one) => one.id === id)
  return programmes.flatMap((one) =>
    facet ? [factOf(facet, { ...tellingOf(one, around), ...around })] : [],
  )
}

const haveOneTitle = (programmes: Programme[]) =>
  new Set(programmes.map(({ event }) => event.title.nl)).size === 1

/** How all of them are called: by the title that they share, or else as a series. */
function commonTitle(programmes: Programme[], lang: Lang): string | null {
  const { title, facts } = programmes[0]!.event
  if (haveOneTitle(programmes)) return quoted(title, lang)
  return facts.seriesTitle && factTexts[lang].theSeries(read(facts.seriesTitle, lang))
}

/** A series that is named first begins the sentence. */
const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1)
