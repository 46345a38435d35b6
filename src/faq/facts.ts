import { listed } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { phaseOf } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import { facets, isGap } from './facets.ts'
import { factTexts } from './fact-texts.ts'
import { tellers } from './tellers.ts'
import { read, span, who } from './telling.ts'
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
  const phase = phaseOf(programme.event, now)
  const telling = {
    programme,
    now,
    lang,
    title: `“${read(programme.event.title, lang)}”`,
    past: phase === 'over' || phase === 'running',
  }
  const general = facets
    .filter(({ id }) => id !== 'overview')
    .map((facet) => factOf(facet.id, isGap(facet, [programme]), telling))
  return [...general, ...partsOf(telling), ...workshopsOf(telling)]
}

function factOf(facet: string, gap: boolean, telling: Telling): Fact {
  const { title, lang, programme } = telling
  const id = `${programme.event.id}/${facet}`
  const teller = tellers[facet]
  if ((gap && facet !== 'time' && facet !== 'doors') || !teller)
    return { id, answer: factTexts[lang].gap(facet, title), gap: true, about: [] }
  const { lines, about = [] } = teller(telling)
  return { id, answer: lines.filter(Boolean).join('\n'), gap, about }
}

function partsOf({ programme, lang }: Telling): Fact[] {
  const owner = programme.event.series ?? programme.event.id
  return programme.sessions.map((one) => ({
    id: `${owner}/session/${one.id}`,
    answer: [
      `${read(one.title, lang)}: ${span(one, lang)}.`,
      one.speakers.length ? `${one.speakers.map(who).join('; ')}.` : '',
      one.note ? `${read(one.note, lang)}.` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    gap: false,
    about: [`sessions.${one.id}`],
  }))
}

function workshopsOf({ programme, lang }: Telling): Fact[] {
  const t = factTexts[lang]
  const owner = programme.event.series ?? programme.event.id
  const rounds = (id: string) =>
    programme.offerings
      .filter(({ workshopId }) => workshopId === id)
      .flatMap(({ sessionId }) => programme.sessions.find((one) => one.id === sessionId) ?? [])
  return programme.workshops.flatMap((one) => {
    const lead = one.speakers.length ? t.leads(one.speakers.map(who).join('; ')) : t.unknownLead
    const lines = [
      `Workshop ${one.number}: ${read(one.title, lang)}`,
      one.about && read(one.about, lang),
      t.rounds(
        listed(
          rounds(one.id).map((round) => span(round, lang)),
          lang,
        ),
      ),
      lead,
    ]
    const base = {
      id: `${owner}/workshop/${one.id}`,
      answer: lines.filter(Boolean).join('\n'),
      gap: false,
      about: [`workshops.${one.id}`],
    }
    return [base, { ...base, id: `${base.id}/speakers`, answer: lead, gap: !one.speakers.length }]
  })
}
