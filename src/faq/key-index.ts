import { createStore } from './align.ts'
import type { Store } from './align.ts'
import { analyse } from './analyse.ts'
import type { Language, Term } from './analyse.ts'
import type { Source } from './details.ts'
import type { Facet } from './facets.ts'
import { languageOf } from './language.ts'
import { spokenOf } from './prepare.ts'
import type { Asking, Preparing, Spoken } from './prepare.ts'
import { createRarity } from './rarity.ts'
import type { Rarity } from './rarity.ts'
import { createSubject } from './subjects.ts'
import type { Named, Subject } from './subjects.ts'

export interface Prepared {
  source: Source
  spoken: Spoken
}

export interface PreparedFacet {
  facet: Facet
  spoken: Spoken
}

export interface Index {
  read: (text: string) => Term[]
  language: Language
  rarity: Rarity
  entries: Prepared[]
  facets: PreparedFacet[]
  subjects: Subject[]
  /** For each key the entries that are asked for by it, and how strongly. */
  postings: Map<number, [entry: number, strong: number][]>
  store: Store
  /** For each facet the events that have something to tell. */
  knowing: Map<string, Set<string>>
}

export interface Material {
  sources: Source[]
  facets: Facet[]
  named: Named[]
  knowing: Map<string, Set<string>>
  synonyms: string
  common: string
  /** Words of what we never speak about. */
  elsewhere: string
}

export function createIndex(material: Material): Index {
  const language = languageOf(material)
  const read = (text: string) => analyse(text, language)
  const sources = material.sources.map((source) => readSource(source, read))
  const facets = material.facets.map((facet) => ({
    facet,
    asked: askingsOf(facet.questions, read),
  }))
  const rarity = rarityOf([...sources, ...facets], material)
  const store = createStore()
  const around = { store, rarity, wanted: language.thesaurus.asked }
  const entries = sources.map((one) => prepare(one, around))
  const naming = { read, weigh: rarity.weigh, common: commonIn(sources), store }
  return {
    read,
    language,
    rarity,
    entries,
    facets: facets.map(({ facet, asked }) => ({ facet, spoken: spokenOf(asked, [], around) })),
    subjects: material.named.map((one) => createSubject(one, naming)),
    postings: postingsOf(entries),
    store,
    knowing: material.knowing,
  }
}

type Read = Index['read']

interface SourceRead {
  source: Source
  asked: Asking[]
  learned: Asking[]
  answer: Term[]
}

const readSource = (source: Source, read: Read): SourceRead => ({
  source,
  asked: askingsOf(source.questions, read),
  learned: askingsOf(source.learned, read, true),
  answer: read(source.answer.slice(0, 1500)),
})

const askingsOf = (texts: string[], read: Read, learned = false): Asking[] =>
  texts.map((text) => ({ text, terms: read(text), learned }))

const rarityOf = (all: { asked: Asking[] }[], { common, elsewhere }: Material): Rarity =>
  createRarity(
    all.map(({ asked }) => askedKeys(asked)),
    { common: new Set(common.split(/\s+/)), elsewhere: new Set(elsewhere.split(/\s+/)) },
  )

const mainKeys = (terms: Term[]) => new Set(terms.flatMap(({ main }) => main))

const askedKeys = (asked: Asking[]) => mainKeys(asked.flatMap(({ terms }) => terms))

const prepare = ({ source, asked, learned, answer }: SourceRead, around: Preparing): Prepared => ({
  source,
  spoken: spokenOf([...asked, ...learned], answer, around),
})

/** How many entries speak of a term; what is told of a person counts less. */
function commonIn(sources: SourceRead[]): (term: Term) => number {
  const counts = new Map<string, number>()
  const count = (keys: Set<string>, share: number) =>
    keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + share))
  for (const { source, asked } of sources) if (!source.events) count(askedKeys(asked), 1)
  for (const { source, answer } of sources)
    if (source.id.startsWith('person/')) count(mainKeys(answer), 0.7)
  return ({ main }) => Math.max(...main.map((key) => counts.get(key) ?? 0))
}

function postingsOf(entries: Prepared[]): Index['postings'] {
  const postings: Index['postings'] = new Map()
  entries.forEach(({ spoken }, at) => {
    for (const [key, strong] of spoken.bag) {
      const list = postings.get(key)
      if (list) list.push([at, strong])
      else postings.set(key, [[at, strong]])
    }
  })
  return postings
}
