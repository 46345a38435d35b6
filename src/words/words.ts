import snowball from 'snowball-stemmers'

/** A word as it is compared, and where it stood in the text. */
export interface Token {
  word: string
  start: number
  end: number
}

export const longest = 2000
const named: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
}

/** What a person meant to type: without mentions, mark-up, entities and invisible characters. */
export const clean = (text: string): string =>
  text
    .slice(0, 4 * longest)
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, decode)
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()

function decode(entity: string, code: string): string {
  if (code.startsWith('#')) {
    const point = /^#x/i.test(code) ? parseInt(code.slice(2), 16) : parseInt(code.slice(1), 10)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
  }
  const accent = accents[code.slice(1).toLowerCase()]
  if (accent) return (code[0] + accent).normalize('NFC')
  return named[code.toLowerCase()] ?? entity
}

const letters: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
}

/** Lower case, without accents and apostrophes. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[ıøłßæœđ]/g, (letter) => letters[letter]!)

/** The words of a text with their places; “workshop3” is two words, a web address is the one word “https”. */
export function spell(text: string): Token[] {
  const found = text.matchAll(/https?:\/\/\S+|[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}]+)*/giu)
  return Array.from(found, (match) => {
    const [raw, start] = [match[0], match.index]
    if (raw.includes('/')) return { word: 'https', start, end: start + raw.length }
    const name = /^\p{L}{4,}(?=\d+$)/u.exec(raw)?.[0].length ?? raw.length
    return [token(raw.slice(0, name), start), token(raw.slice(name), start + name)]
  })
    .flat()
    .filter(({ word }) => word)
}

const token = (raw: string, start: number): Token => ({
  word: fold(raw),
  start,
  end: start + raw.length,
})

export const tokens = (text: string): string[] => spell(text).map(({ word }) => word)

const dutch = snowball.newStemmer('dutch')
const stems = new Map<string, string>()
const particles = new Set('aan af in uit op mee toe voor over'.split(' '))
const participle = new RegExp(`^(${[...particles].join('|')})ge(?=.{4})`)

/** Particles that a separable verb leaves behind: “meld … aan”. */
export const isParticle = (word: string): boolean => particles.has(word)

/** What is left of “aangemeld” is “aanmeld”. */
export const infinitive = (word: string): string => word.replace(participle, '$1')

/** Dutch stem of a folded word, in which “aanmelding” and “aanmelden” are one. */
export function stem(word: string): string {
  let known = stems.get(word)
  if (known === undefined) {
    if (stems.size > 200_000) stems.clear()
    stems.set(word, (known = findStem(word)))
  }
  return known
}

function findStem(word: string): string {
  if (word.length < 3 || /\d/.test(word)) return word
  if (word === 'cant') return 'cannot'
  return dutch.stem(word).replace(/z$/, 's').replace(/v$/, 'f')
}

const numerals = [
  'een eerste one first',
  'twee tweede two second',
  'drie derde three third',
  'vier vierde four fourth',
  'vijf vijfde five fifth',
  'zes zesde six sixth',
  'zeven zevende seven seventh',
  'acht achtste eight eighth',
  'negen negende nine ninth',
  'tien tiende ten tenth',
].map((words) => words.split(' '))
const valueOf = new Map(
  numerals.flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
)
const counted = new Set(
  'workshop nummer nr number ronde round keuze optie option sessie session'.split(' '),
)

/** The number a text names, in digits or in words; “een workshop” and “the one on art” name none. */
export function numberIn(text: string): number | null {
  const all = spell(text)
  const digits = all.flatMap(
    ({ word }) => /^(\d{1,9})(e|de|ste|st|nd|rd|th)?$/.exec(word)?.[1] ?? [],
  )
  if (digits[0]) return Number(digits[0])
  const named = all.find(({ word, start, end }, at) => {
    if (word !== 'een' && word !== 'one') return valueOf.has(word)
    return (
      all.length === 1 || /é/i.test(text.slice(start, end)) || counted.has(all[at - 1]?.word ?? '')
    )
  })
  return named ? valueOf.get(named.word)! : null
}
