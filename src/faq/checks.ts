import type { Lang } from '../lang.ts'
import type { Entry, KnowledgeFile } from './knowledge.ts'
import { mistakeTexts } from './mistake-texts.ts'

/** One sentence for an editor, with the place to look. */
export interface Mistake {
  file: string
  line: number
  text: string
}

type Named = KnowledgeFile & { file: string }
type What = keyof typeof mistakeTexts.nl
type Flaw = [entry: Pick<Entry, 'line'>, what: What]

/** What is wrong with the knowledge: in each file by itself, between files, and against the sources. */
export function checkKnowledge(
  files: Named[],
  sources: Map<string, string> | null,
  lang: Lang = 'nl',
): Mistake[] {
  const say = (file: string, line: number, what: What) => ({
    ...{ file, line },
    text: mistakeTexts[lang][what],
  })
  const entries = files.flatMap((one) => one.entries)
  return files.flatMap(({ file, entries: own, mistakes }) => [
    ...mistakes.map(({ line, wrong }) => say(file, line, wrong)),
    ...[...strays(own, entries), ...misquotes(own, sources)].map(([{ line }, what]) =>
      say(file, line, what),
    ),
  ])
}

/** Codes and phrasings are of one entry only, and follow-ups lead somewhere. */
function strays(own: Entry[], all: Entry[]): Flaw[] {
  const ids = new Set(all.map(({ id }) => id))
  const owners = new Map<string, string>()
  for (const { id, ...entry } of all)
    for (const said of phrasingsOf(entry)) owners.set(said, owners.get(said) ?? id)
  return own.flatMap((entry): Flaw[] => [
    ...(all.filter(({ id }) => id === entry.id).length > 1 ? [[entry, 'twice'] as Flaw] : []),
    ...(entry.followUps.some((id) => !ids.has(id)) ? [[entry, 'noSuchEntry'] as Flaw] : []),
    ...(phrasingsOf(entry).some((said) => owners.get(said) !== entry.id)
      ? [[entry, 'collides'] as Flaw]
      : []),
  ])
}

const phrasingsOf = ({ variants, variantsEn }: Pick<Entry, 'variants' | 'variantsEn'>) =>
  [...variants, ...variantsEn].map((said) =>
    said
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  )

/** Quotes that do not stand, word for word, in their source; line breaks do not count. */
function misquotes(own: Entry[], sources: Map<string, string> | null): Flaw[] {
  if (!sources) return []
  const stands = ({ source, quote }: { source: string; quote: string }) =>
    sources.get(source)?.includes(quote.replace(/\s+/g, ' ').trim())
  return own.flatMap(({ citations }) =>
    citations
      .filter((citation) => !stands(citation))
      .map((citation): Flaw => [citation, 'notInSource']),
  )
}
