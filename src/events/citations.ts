import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation } from './file.ts'
import type { Finding } from './mistakes.ts'

/** The text of each source document by its code, `000` … */
export type Sources = Map<string, string>

/** Every quote in an event file, named after the place where it stands. */
export const citationsIn = (event: { source: string }): (Citation & { path: PropertyKey[] })[] =>
  collect(event, { path: [], about: [], source: event.source })

interface Place {
  path: PropertyKey[]
  about: string[]
  source: string
}

function collect(part: unknown, { path, about, source }: Place): ReturnType<typeof citationsIn> {
  if (typeof part !== 'object' || part === null) return []
  const { quote, source: own = source } = part as { quote?: string; source?: string }
  const here = { about: about.join('.'), source: own, quote: quote ?? '', path: [...path, 'quote'] }
  const below = Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const name = (value as { id?: string } | null)?.id ?? key
    const step = Array.isArray(part) ? Number(key) : key
    return collect(value, { path: [...path, step], about: [...about, name], source })
  })
  return quote ? [here, ...below] : below
}

/** Quotes that do not stand, word for word, in their source. */
export const misquoted = (event: { source: string }, sources: Sources): Finding[] =>
  citationsIn(event).flatMap(({ source, quote, path }): Finding[] => {
    const text = sources.get(source)
    if (text === undefined) return [{ path, wrong: ['noSource', source] }]
    return text.includes(oneLine(quote)) ? [] : [{ path, wrong: ['notInSource', source, quote] }]
  })

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The source documents in a folder (`000_….txt`), or null where there is no such folder. */
export function findSources(folder: string): Sources | null {
  try {
    const names = readdirSync(folder).filter((name) => /^\d{3}_.*\.txt$/.test(name))
    const texts = names.map((name) => oneLine(readFileSync(join(folder, name), 'utf8')))
    return names.length ? new Map(names.map((name, at) => [name.slice(0, 3), texts[at]!])) : null
  } catch {
    return null
  }
}
