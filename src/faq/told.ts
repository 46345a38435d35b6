import type { Db } from '../db/schema.ts'
import type { Citation } from '../events/file.ts'
import { findProgramme } from '../events/store.ts'
import type { Programme } from '../events/store.ts'
import { inLang, isoDay } from '../lang.ts'
import type { Lang } from '../lang.ts'
import type { Base } from './base.ts'
import { factTexts } from './fact-texts.ts'
import { facetId } from './facets.ts'
import { factEntries } from './facts.ts'
import type { Fact } from './facts.ts'
import { gapOf } from './gap-texts.ts'
import type { Entry } from './knowledge.ts'
import type { Learned } from './learned.ts'
import { nameOf, ofOwner } from './naming.ts'
import { personFact } from './person-fact.ts'
import { seriesFact } from './shared-facts.ts'
import { findCitations } from './store.ts'

/** An answer as it can be shown. */
export interface Told {
  id: string
  question: string
  answer: string
  gap: boolean
  citations: { source: string; quote: string }[]
  /** Where it comes from, where that is no document. */
  note: string | null
  asOf: string | null
  /** The day from which it may no longer be so, once that day has come. */
  overdue: string | null
  followUps: string[]
  eventId: string | null
  voice: 'je' | 'u'
}

export interface Around {
  base: Base
  lang: Lang
  now: Date
}

/** What `id` stands for, told as it is now; null where there is no such thing any more. */
export async function tell(db: Db, id: string, around: Around): Promise<Told | null> {
  const entry = around.base.entries.get(id)
  if (entry) return ofEntry(entry, around)
  const fact = await factOf(db, id, around)
  if (!fact) return null
  return {
    ...{ id, answer: fact.answer, gap: fact.gap, note: null, asOf: null, overdue: null },
    question: nameOf(id, around.base, around.lang),
    citations: await citationsOf(db, fact, around.base),
    followUps: besides(id, around.base),
    ...addressIn(around.base, id.split('/')[0]!),
  }
}

/** Which event it is about, and how people are spoken to there. */
function addressIn({ programmes }: Base, id: string | null) {
  const event = programmes.find((one) => one.event.id === id)?.event
  return { eventId: event?.id ?? null, voice: event?.voice ?? ('u' as const) }
}

function ofEntry(entry: Entry | Learned, { base, lang, now }: Around): Told {
  const contact = inLang(lang, base.contact.nl, base.contact.en)
  const { id, gap, citations, asOf, validUntil, followUps } = entry
  return {
    ...{ id, gap, citations, asOf },
    question: nameOf(id, base, lang),
    answer: entry.answer[lang].replaceAll('{contact}', contact).trim(),
    overdue: validUntil && validUntil < isoDay(now) ? validUntil : null,
    followUps: followUps.filter((one) => base.entries.has(one)),
    note: 'note' in entry ? entry.note : null,
    ...addressIn(base, 'eventId' in entry ? entry.eventId : null),
  }
}

/** Of one event the places are counted afresh; what events have in common needs no counting. */
async function factOf(db: Db, id: string, { base, lang, now }: Around): Promise<Fact | null> {
  const [owner = '', part = '', which] = id.split('/')
  if (owner === 'person') return personFact(id, base.programmes, lang)
  if (owner === '?') return unknownOf(part, lang)
  const own = ofOwner(owner, base.programmes)
  if (!own.length) return null
  if (which) return partOf(id, own, { lang, now })
  if (own.some(({ event }) => event.series === owner)) return seriesFact(part, own, { now, lang })
  const programme = await findProgramme(db, owner)
  return (programme && factEntries(programme, now, lang).find((one) => one.id === id)) ?? null
}

function partOf(id: string, own: Programme[], { lang, now }: { lang: Lang; now: Date }) {
  const found = own.flatMap((one) => factEntries(one, now, lang).filter((fact) => fact.id === id))
  const answers = new Set(found.map(({ answer }) => answer))
  return found[0] ? { ...found[0], answer: [...answers].join('\n') } : null
}

const unknownOf = (facet: string, lang: Lang): Fact => ({
  id: facetId(facet),
  answer: factTexts[lang].unknown(gapOf(facet, lang)),
  gap: true,
  about: [],
})

async function citationsOf(db: Db, { id, about }: Fact, base: Base) {
  const owner = id.split('/')[0]!
  const name = owner === 'person' ? nameOf(id, base, 'nl') : null
  const own = name ? base.programmes : ofOwner(owner, base.programmes)
  const all = await findCitations(
    db,
    own.map(({ event }) => event.id),
  )
  const fitting = all.filter((one) =>
    name
      ? one.quote.includes(name)
      : about.some((part) => one.about === part || one.about.startsWith(`${part}.`)),
  )
  const shortest = name ? fitting.filter((one) => !fitting.some(isWithin(one))) : fitting
  return [...new Map(shortest.map((one) => [one.quote, one])).values()]
}

const isWithin = (one: Citation) => (other: Citation) =>
  other.quote !== one.quote && one.quote.includes(other.quote)

const usual = ['when', 'where', 'speakers', 'price']

/** What people also ask about the same event, where there is something to tell. */
function besides(id: string, { programmes, index }: Base): string[] {
  const [owner = '', part = '', which] = id.split('/')
  if (!programmes.some(({ event }) => event.id === owner) || which) return []
  const known = usual.filter((one) => one !== part && index.knowing.get(one)?.has(owner))
  return known.map((one) => `${owner}/${one}`)
}
