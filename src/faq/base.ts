import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '../events/file.ts'
import { findProgrammes } from '../events/store.ts'
import type { Programme } from '../events/store.ts'
import type { Db } from '../db/schema.ts'
import type { Source } from './details.ts'
import { log } from '../log.ts'
import { indexOf, knowledgeFolder, readAll, readModel, sourceOf } from './engine.ts'
import type { Index } from './key-index.ts'
import type { Entry } from './knowledge.ts'
import { findLearned, findPhrasings, withPhrasings } from './learned.ts'
import type { Learned, Phrasing } from './learned.ts'
import { nameOf } from './naming.ts'
import { findStamp } from './store.ts'

/** All that can be told, and the means to find it, as of one version of everything. */
export interface Base {
  stamp: string
  entries: Map<string, Entry | Learned>
  /** By which word people go on about an entry: “en hoeveel is dat?” is asked of the grant. */
  topics: Map<string, string>
  programmes: Programme[]
  index: Index
  /** What the index was made of, but for the facts of events. */
  sources: Source[]
  /** To whom one can turn when the sources do not say. */
  contact: Text
}

export type ReadBase = (db: Db) => Promise<Base>

export const model = readModel()

/** Builds anew only when a knowledge file, an event or what was learned has changed. */
export function createBase(folder = knowledgeFolder): ReadBase {
  let base: Base | null = null
  return async (db) => {
    const stamp = `${filesIn(folder)} ${await findStamp(db)}`
    if (base?.stamp === stamp) return base
    const found = {
      programmes: await findProgrammes(db),
      learned: await findLearned(db),
      phrasings: await findPhrasings(db),
    }
    if (base?.stamp !== stamp) base = build(stamp, { folder, before: base, ...found })
    return base
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => `${name}@${statSync(join(folder, name)).mtimeMs}`)
    .join()

interface Material {
  folder: string
  programmes: Programme[]
  learned: Learned[]
  phrasings: Phrasing[]
  before: Base | null
}

/** A file with mistakes in it, half written perhaps, does not take the place of what was there. */
function build(stamp: string, material: Material): Base {
  const { folder, programmes, learned, phrasings, before } = material
  const topics = readAll(folder)
  const wrong = topics.find(({ mistakes }) => mistakes.length)
  if (wrong) log.warn({ knowledge: wrong.file, mistakes: wrong.mistakes.length })
  if (wrong && before) return { ...before, stamp }
  const entries = [...topics.flatMap((topic) => topic.entries), ...learned]
  const contact = topics.find(({ topic }) => topic.contactLine)?.topic.contactLine
  const known = { programmes, entries: new Map(entries.map((entry) => [entry.id, entry])) }
  const named = (id: string) => nameOf(id, known, 'nl')
  const sources = withPhrasings(entries.map(sourceOf), phrasings, named)
  return {
    ...{ stamp, ...known, sources },
    topics: new Map(
      topics.flatMap(({ topic, entries }) =>
        entries.map(({ id }) => [id, topic.nicknames[0] ?? topic.title] as const),
      ),
    ),
    index: indexOf(sources, programmes, { before: before?.index }),
    contact: contact ?? { nl: '', en: '' },
  }
}
