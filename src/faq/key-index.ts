import { createHash } from 'node:crypto'
import { createStore } from './align.ts'
import type { Store } from './align.ts'
import { analyse } from './analyse.ts'
import type { Language } from './analyse.ts'
import type { Source } from './details.ts'
import type { Facet } from './facets.ts'
import { languageOf } from './language.ts'
import { postingsOf } from './postings.ts'
import type { Postings } from './postings.ts'
import { spokenOf } from './prepare.ts'
import type { Asking, Preparing, Spoken } from './prepare.ts'
import { createRarity } from './rarity.ts'
import type { Rarity } from './rarity.ts'
import { askedKeys, askingsOf, commonIn, facetVoter, readSource, voterOf } from './readings.ts'
import type { SourceRead } from './readings.ts'
import { createSubject, daysOf } from './subjects.ts'
import type { Named, Subject } from './subjects.ts'
import { countVotes } from './votes.ts'
import type { Votes } from './votes.ts'
import { written } from './written.ts'

export interface Prepared {
  source: Source
  spoken: Spoken
}

export interface PreparedFacet {
  facet: Facet
  spoken: Spoken
}

export interface Index {
  language: Language
  rarity: Rarity
  entries: Prepared[]
  facets: PreparedFacet[]
  subjects: Subject[]
  /** For each key the entries that are asked for by it, and how strongly. */
  postings: Postings
  votes: Votes
  store: Store
  /** For each facet the events that have something to tell. */
  knowing: Map<string, Set<string>>
  /** A digest of all words that it was made of. */
  words: string
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

/** Most changes of an event change no word by which it is asked for: what was built before then serves again. */
export function renewIndex(material: Material, before: Index | undefined): Index {
  const words = wordsOf(material)
  if (before?.words !== words) return createIndex(material, words)
  const { knowing, named } = material
  return {
    ...before,
    knowing,
    subjects: before.subjects.map((subject, at) => ({ ...subject, days: daysOf(named[at]!) })),
  }
}

function wordsOf({ knowing: _, named, ...words }: Material): string {
  const undated = named.map(({ days: _, ...one }) => one)
  return createHash('sha256')
    .update(JSON.stringify([words, undated]))
    .digest('hex')
}

function createIndex(material: Material, words: string): Index {
  const language = languageOf(material)
  const read = (text: string) => analyse(written(text, language.lexicon.wholeOf), language)
  const sources = material.sources.map((source) => readSource(source, read))
  const facets = material.facets.map((facet) => ({
    facet,
    asked: askingsOf(facet.questions, read),
  }))
  const rarity = rarityOf([...sources, ...facets], material)
  const store = createStore()
  const around = { store, rarity, wanted: language.thesaurus.asked }
  const entries = sources.map((one) => prepare(one, around))
  language.typed.clear()
  const naming = { read, weigh: rarity.weigh, common: commonIn(sources), store }
  return {
    language,
    rarity,
    entries,
    facets: facets.map(({ facet, asked }) => ({ facet, spoken: spokenOf(asked, [], around) })),
    subjects: material.named.map((one) => createSubject(one, naming)),
    postings: postingsOf(entries),
    votes: countVotes([...sources.flatMap(voterOf), ...facets.map(facetVoter)], rarity.weigh),
    store,
    knowing: material.knowing,
    words,
  }
}

const rarityOf = (all: { asked: Asking[] }[], { common, elsewhere }: Material): Rarity =>
  createRarity(
    all.map(({ asked }) => askedKeys(asked)),
    { common: new Set(common.split(/\s+/)), elsewhere: new Set(elsewhere.split(/\s+/)) },
  )

const prepare = ({ source, asked, learned, answer }: SourceRead, around: Preparing): Prepared => ({
  source,
  spoken: spokenOf([...asked, ...learned], answer, around),
})
