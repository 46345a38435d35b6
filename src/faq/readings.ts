import type { Term } from './analyse.ts'
import type { Source } from './details.ts'
import { facetId } from './facets.ts'
import type { Facet } from './facets.ts'
import type { Asking } from './prepare.ts'
import type { Voter } from './votes.ts'

export type Read = (text: string) => Term[]

export interface SourceRead {
  source: Source
  asked: Asking[]
  learned: Asking[]
  answer: Term[]
}

export const readSource = (source: Source, read: Read): SourceRead => ({
  source,
  asked: askingsOf(source.questions, read),
  learned: askingsOf(source.learned, read, true),
  answer: read(source.answer.slice(0, 1500)),
})

export const askingsOf = (texts: string[], read: Read, learned = false): Asking[] =>
  texts.map((text) => ({ text, terms: read(text), learned }))

/** What events tell is named by them rather than by words of its own, so it has no vote. */
export const voterOf = ({ source: { id, events }, asked }: SourceRead): Voter[] =>
  events ? [] : [{ id, asked: asked.map(({ terms }) => terms) }]

export const facetVoter = ({ facet, asked }: { facet: Facet; asked: Asking[] }): Voter => ({
  id: facetId(facet.id),
  asked: asked.map(({ terms }) => terms),
})

const mainKeys = (terms: Term[]) => new Set(terms.flatMap(({ main }) => main))

export const askedKeys = (asked: Asking[]) => mainKeys(asked.flatMap(({ terms }) => terms))

/** How many entries speak of a term; what is told of a person counts less. */
export function commonIn(sources: SourceRead[]): (term: Term) => number {
  const counts = new Map<string, number>()
  const count = (keys: Set<string>, share: number) =>
    keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + share))
  for (const { source, asked } of sources) if (!source.events) count(askedKeys(asked), 1)
  for (const { source, answer } of sources)
    if (source.id.startsWith('person/')) count(mainKeys(answer), 0.7)
  return ({ main }) => Math.max(...main.map((key) => counts.get(key) ?? 0))
}
