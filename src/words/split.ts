import { stem } from './words.ts'

const links = ['', 's', 'e', 'en', 'n']
const shortest = 4

export type Splitter = (word: string) => string[]

/** Cuts Dutch compounds into stems of known words: startbijeenkomst → start, bijeenkomst. */
export function createSplitter(vocabulary: Iterable<string>): Splitter {
  const whole = Array.from(vocabulary).filter((word) => word.length >= shortest && !/\d/.test(word))
  const known = new Set(whole.flatMap((word) => [word, stem(word)]))
  return (word) => (word.length < 2 * shortest ? [] : (cut(word, known, 0) ?? []))
}

/** The fewest parts that make up the word, or null. A word is never its own only part. */
function cut(word: string, known: Set<string>, depth: number): string[] | null {
  if (depth && isKnown(word, known)) return [stem(word)]
  if (depth > 2 || word.length < 2 * shortest) return null
  let best: string[] | null = null
  for (let at = word.length - shortest; at >= shortest; at--) {
    const head = headOf(word.slice(0, at), known)
    const rest = head && cut(word.slice(at), known, depth + 1)
    if (rest && (!best || rest.length + 1 < best.length)) best = [stem(head), ...rest]
  }
  return best
}

function headOf(word: string, known: Set<string>): string | undefined {
  const heads = links
    .filter((link) => word.endsWith(link))
    .map((link) => word.slice(0, word.length - link.length))
  return heads.find((head) => head.length >= shortest && isKnown(head, known))
}

const isKnown = (word: string, known: Set<string>) => known.has(word) || known.has(stem(word))
