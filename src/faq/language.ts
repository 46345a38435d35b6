import { tokens } from '../words/words.ts'
import type { Language } from './analyse.ts'
import { createCutter } from './cut.ts'
import type { Material } from './key-index.ts'
import { createLexicon } from './lexicon.ts'
import { readThesaurus } from './thesaurus.ts'

const months =
  `januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october`.split(
    ' ',
  )

export function languageOf({
  sources,
  facets,
  named,
  synonyms,
  common,
  elsewhere,
}: Material): Language {
  const plain = [
    ...sources.flatMap(({ questions, learned, answer }) => [...questions, ...learned, answer]),
    ...facets.flatMap(({ questions }) => questions),
    ...named.flatMap(({ names }) => names.map(({ text }) => text)),
  ]
  const draft = readThesaurus(synonyms, (words) => words)
  const words = new Set([...plain.flatMap(tokens), ...draft.words, ...months])
  const cut = createCutter([...words])
  const lexicon = createLexicon(words, {
    common: new Set(common.split(/\s+/)),
    elsewhere: new Set(elsewhere.split(/\s+/)),
  })
  const thesaurus = readThesaurus(synonyms, (typed) => typed.flatMap((word) => cut(word) ?? [word]))
  return { lexicon, thesaurus, cut, memo: new Map() }
}
