import { isStop } from '../words/stop-words.ts'
import { stem, tokens } from '../words/words.ts'
import type { Cutter } from './cut.ts'
import { joinNeighbours, joinVerbs } from './joined.ts'
import { mean, numerals, raise, wordKeys } from './keys.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meaning, Thesaurus } from './thesaurus.ts'

/** One thing said, with all by which it can be recognised and how surely. */
export interface Term {
  text: string
  keys: Map<string, number>
  /** The keys whose rarity tells how much it says. */
  main: string[]
  small: boolean
  known: boolean
  /** Where it stands among the typed words. */
  at: number
}

export interface Language {
  lexicon: Lexicon
  thesaurus: Thesaurus
  cut: Cutter
  /** What single words were found to mean. */
  memo: Map<string, Map<string, number>>
  /** The words of the texts that are being read in. */
  typed: Map<string, string[]>
}

interface Word {
  word: string
  sure: number
  known: boolean
  at: number
}

/** A text as terms: typos mended, compounds cut, separated verbs made whole, synonyms grouped. */
export function analyse(text: string, language: Language): Term[] {
  const typed = (language.typed.get(text) ?? tokens(text)).slice(0, 80)
  const words = joinVerbs(joinNeighbours(typed, language.lexicon), language.lexicon).flatMap(
    ({ word, at }) => {
      const { words, sure, known } = language.lexicon.resolve(word)
      return words.map((one): Word => ({ word: one, sure, known, at }))
    },
  )
  const stems = words.map(({ word }) => stem(word))
  const terms: Term[] = []
  for (let at = 0; at < words.length;) {
    const run = language.thesaurus.longest(stems, at)
    const length =
      run && (run.length > 1 || language.thesaurus.single(words[at]!.word)) ? run.length : 1
    const said = words.slice(at, at + length)
    terms.push(length > 1 ? phraseTerm(said, run!.meaning, language) : wordTerm(said[0]!, language))
    at += length
  }
  return terms.map((term, at) => numbered(term, terms, at))
}

const counted = new Set(
  'workshop stap ronde step round fase phase sessie onderdeel punt criterium voorwaarde deel'
    .split(' ')
    .map(stem),
)

/** In “stap 3” and “derde stap” the number names one of them; elsewhere it only counts. */
function numbered(term: Term, terms: Term[], at: number): Term {
  const number = /^\d{1,2}$/.test(term.text) ? term.text : numerals.get(term.text)
  if (!number) return term
  const ordinal = /(de|ste|st|nd|rd|th)$/.test(term.text)
  const noun = [terms[at - 1], ordinal ? terms[at + 1] : undefined].find(
    (one) => one && counted.has(stem(one.text)),
  )
  if (!noun) return term
  const key = `n:${Number(number)}`
  return { ...term, keys: new Map([[key, 1]]), main: [key], small: false, known: true }
}

function phraseTerm(said: Word[], meaning: Meaning, language: Language): Term {
  const text = said.map(({ word }) => word).join(' ')
  const sure = Math.min(...said.map((one) => one.sure))
  const keys = new Map([[`t:${text}`, sure]])
  mean(keys, meaning, sure)
  for (const { word } of said.filter(({ word }) => !isStop(word)))
    for (const [key, score] of wordKeys(word, language)) raise(keys, key, 0.7 * score)
  return {
    text,
    keys,
    main: meaning.groups.map((group) => `#${group}`),
    small: false,
    known: true,
    at: said[0]!.at,
  }
}

function wordTerm({ word, sure, known, at }: Word, language: Language): Term {
  const own = wordKeys(word, language)
  const keys = sure === 1 ? own : new Map([...own].map(([key, score]) => [key, sure * score]))
  const groups = language.thesaurus.single(word)?.groups ?? []
  const small = isStop(word) && !groups.length
  const main = groups.length ? groups.map((group) => `#${group}`) : [`s:${stem(word)}`]
  return { text: word, keys, main, small, known, at }
}
