import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Programme } from '../events/store.ts'
import { readTrees } from './chance.ts'
import { detailsOf } from './details.ts'
import { namedEvents } from './named.ts'
import type { Source } from './details.ts'
import { facets, knowingOf } from './facets.ts'
import type { Facet } from './facets.ts'
import type { Model } from './decide.ts'
import { renewIndex } from './key-index.ts'
import { readKin } from './kin.ts'
import type { Index } from './key-index.ts'
import { readKnowledge } from './reader.ts'
import type { Entry } from './knowledge.ts'

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** One file per topic. */
export const knowledgeFolder = fileURLToPath(new URL('./knowledge/', import.meta.url))

export const readAll = (folder = knowledgeFolder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((file) => ({ file, ...readKnowledge(readFileSync(folder + file, 'utf8'), file) }))

export const sourceOf = (entry: Entry): Source => ({
  id: entry.id,
  questions: [
    entry.question,
    ...(entry.questionEn ? [entry.questionEn] : []),
    ...entry.variants,
    ...entry.variantsEn,
  ],
  learned: entry.learned,
  answer: `${entry.answer.nl}\n${entry.answer.en}`,
  gap: entry.gap,
  events: null,
})

interface With {
  /** Serves again where nothing is said otherwise. */
  before?: Index | undefined
  asked?: Facet[]
}

export function indexOf(
  entries: Source[],
  all: Programme[],
  { before, asked = facets }: With = {},
): Index {
  const programmes = all.toSorted((one, other) => one.event.id.localeCompare(other.event.id))
  const material = {
    sources: [...entries, ...detailsOf(programmes)],
    facets: asked,
    named: namedEvents(programmes),
    knowing: knowingOf(asked, programmes),
    synonyms: file('./synonyms.txt'),
    common: file('./common.txt'),
    elsewhere: file('./elsewhere.txt'),
  }
  return renewIndex(material, before)
}

export const readModel = (): Model => ({
  ...(JSON.parse(file('./model.json')) as Omit<Model, 'odds' | 'kin'>),
  odds: readTrees(file('./odds.txt')),
  kin: readKin(file('./kin.txt')),
})
