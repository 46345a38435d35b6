import { tokens } from '../words/words.ts'
import type { Language } from './analyse.ts'
import { createCutter } from './cut.ts'
import type { Material } from './key-index.ts'
import { createLexicon } from './lexicon.ts'
import { everyday } from './rarity.ts'
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
  const texts = [
    ...sources.flatMap(({ questions, learned, answer }) => [...questions, ...learned, answer]),
    ...facets.flatMap(({ questions }) => questions),
    ...named.flatMap(({ names }) => names.map(({ text }) => text)),
  ]
  const typed = new Map(texts.map((text) => [text, tokens(text)] as const))
  const often = new Set(common.split(/\s+/))
  const plain = new Set([...often, ...everyday])
  const draft = readThesaurus(synonyms, (words) => words, plain)
  const words = new Map<string, number>()
  for (const word of [...texts.flatMap((text) => typed.get(text)!), ...draft.words, ...months])
    words.set(word, (words.get(word) ?? 0) + 1)
  const cut = createCutter(words.keys())
  const lexicon = createLexicon(words, {
    common: often,
    elsewhere: new Set(elsewhere.split(/\s+/)),
  })
  const thesaurus = readThesaurus(
    synonyms,
    (typed) => typed.flatMap((word) => cut(word) ?? [word]),
    plain,
  )
  return { lexicon, thesaurus, cut, memo: new Map(), typed }
}
