import { listed } from '../lang.ts'
import type { Lang } from '../lang.ts'
import type { Programme } from '../events/store.ts'
import { facets, isGap } from './facets.ts'
import type { Facet } from './facets.ts'
import { factTexts } from './fact-texts.ts'
import { tellers } from './tellers.ts'
import { partOf, quoted, read, roundsOf, span, tellingOf, whoAll } from './telling.ts'
import type { Telling } from './telling.ts'

/** One thing to tell of an event, as it stands now. */
export interface Fact {
  id: string
  answer: string
  /** The sources do not say. */
  gap: boolean
  /** Where the citations of it are found: `date`, `price`, `sessions.lunch` … */
  about: string[]
}

/** All that can be asked about an event, told as the clock has it. */
export function factEntries(programme: Programme, now: Date, lang: Lang): Fact[] {
  const telling = tellingOf(programme, { now, lang })
  const general = facets
    .filter(({ id }) => id !== 'overview')
    .map((facet) => factOf(facet, telling))
  return [...general, ...partsOf(telling), ...workshopsOf(telling)]
}

export function factOf(facet: Facet, telling: Telling): Fact {
  const { title, lang, programme } = telling
  const id = `${programme.event.id}/${facet.id}`
  const gap = isGap(facet, [programme])
  const teller = tellers[facet.id]
  if ((gap && !['time', 'doors'].includes(facet.id)) || !teller)
    return { id, answer: factTexts[lang].gap(facet.id, title), gap: true, about: [] }
  const { lines, about = [] } = teller(telling)
  return { id, answer: lines.filter(Boolean).join('\n'), gap, about }
}

/** The events of a series have their parts in common, so no town is named. */
function partsOf({ programme, lang }: Telling): Fact[] {
  const owner = programme.event.series ?? programme.event.id
  const title = quoted(programme.event.title, lang)
  return programme.sessions.map((one) => ({
    id: `${owner}/session/${partOf(one.id)}`,
    answer: [
      factTexts[lang].session(title, read(one.title, lang), span(one, lang)),
      one.speakers.length ? `${whoAll(one.speakers, lang)}.` : '',
      one.note ? `${read(one.note, lang)}.` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    gap: false,
    about: [`sessions.${partOf(one.id)}`],
  }))
}

function workshopsOf({ programme, lang }: Telling): Fact[] {
  const t = factTexts[lang]
  const owner = programme.event.series ?? programme.event.id
  const title = quoted(programme.event.title, lang)
  return programme.workshops.flatMap((one) => {
    const lead = one.speakers.length ? t.leads(whoAll(one.speakers, lang)) : t.unknownLead
    const named = t.workshop(one.number, title, read(one.title, lang))
    const spans = roundsOf(programme, one.id).map((round) => span(round, lang))
    const lines = [
      named,
      one.about && read(one.about, lang),
      t.rounds(listed(spans, lang), spans.length > 1),
      lead,
    ]
    const base = {
      id: `${owner}/workshop/${partOf(one.id)}`,
      answer: lines.filter(Boolean).join('\n'),
      gap: false,
      about: [`workshops.${partOf(one.id)}`],
    }
    const speakers = { id: `${base.id}/speakers`, answer: `${named}\n${lead}` }
    return [base, { ...base, ...speakers, gap: !one.speakers.length }]
  })
}
