import { isStop } from '../words/stop-words.ts'
import { infinitive, stem } from '../words/words.ts'
import type { Language } from './analyse.ts'
import type { Meaning } from './thesaurus.ts'

export const numerals = new Map(
  `twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 twintig:20 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twenty:20
  eerste:1 tweede:2 derde:3 vierde:4 vijfde:5 zesde:6 zevende:7 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** A word's own stem, its meanings, its kin, and the same of its parts. */
export function wordKeys(word: string, language: Language): Map<string, number> {
  let keys = language.memo.get(word)
  if (!keys) {
    if (language.memo.size > 200_000) language.memo.clear()
    language.memo.set(word, (keys = findKeys(word, language)))
  }
  return keys
}

function findKeys(word: string, language: Language): Map<string, number> {
  const meaning = language.thesaurus.single(word)
  if (isStop(word) && !meaning) return new Map([[`w:${word}`, 1]])
  const keys = new Map([[`s:${stem(word)}`, 1]])
  const number = numerals.get(word)
  if (number) raise(keys, `s:${number}`, 1)
  if (meaning) mean(keys, meaning, 1)
  const root = rootOf(word)
  if (root) raise(keys, `d:${root}`, 0.88)
  if (word.length > 7)
    for (const part of language.cut(word) ?? []) {
      raise(keys, `s:${stem(part)}`, 0.75)
      const said = language.thesaurus.single(part)
      if (said) mean(keys, said, 0.7)
    }
  return keys
}

export function mean(keys: Map<string, number>, { groups, broader }: Meaning, sure: number) {
  for (const group of groups) raise(keys, `#${group}`, 0.95 * sure)
  for (const group of broader) raise(keys, `#${group}`, 0.8 * sure)
}

export function raise(keys: Map<string, number>, key: string, score: number) {
  if (score > (keys.get(key) ?? 0)) keys.set(key, score)
}

const endings =
  /(isaties?|isatie|atoren|ators?|aties?|eringen|ering|eerders?|eert|eren|eerde?n?|iviteiten|iviteit|iteiten|iteit|ieve|ief|isch|ische|isten|ist|heden|heid|ingen|ing|ations?|ates?|ating|ated|ments?|ing|ed|ers?|en|e|t|d|s)$/

/** What discriminatie, discrimineren and gediscrimineerd have in common. */
function rootOf(word: string): string | null {
  if (word.length < 5 || /\d/.test(word)) return null
  const bare = infinitive(word).replace(/^ge(?=.{4,}[dtn]$)/, '')
  const root = bare.replace(endings, '')
  return root.length > 3
    ? root
        .replace(/z$/, 's')
        .replace(/v$/, 'f')
        .replace(/(.)\1$/, '$1')
    : null
}
