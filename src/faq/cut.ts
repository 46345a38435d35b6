import { isStop } from '../words/stop-words.ts'
import { stem } from '../words/words.ts'

const links = ['', 's', 'e', 'en', 'n', 'er']
const least = 3

export type Cutter = (word: string, mend?: (part: string) => string | undefined) => string[] | null

/** Cuts Dutch compounds into known words: uitkeringsvoorwaarden → uitkering, voorwaarden. */
export function createCutter(vocabulary: Iterable<string>): Cutter {
  const known = new Map<string, string>()
  const rooted = new Map<string, string>()
  for (const word of vocabulary) {
    if (word.length < least || word === 'ver' || /\d/.test(word) || isStop(word)) continue
    known.set(word, word)
    if (word.length > 4) rooted.set(stem(word), word)
  }
  const part = (word: string) =>
    known.get(word) ?? (word.length > 3 ? rooted.get(stem(word)) : undefined)

  return (word, mend) => {
    if (word.length < 7) return null
    const found = cut(word, { part, mend, depth: 0 })
    return found && sound(found) ? found.parts : null
  }
}

interface Cutting {
  part: (word: string) => string | undefined
  mend?: (part: string) => string | undefined
  depth: number
}

interface Cut {
  parts: string[]
  mended: number
}

/** Short words hide in long ones by chance: at least one part must be long, and few may be short. */
const sound = ({ parts, mended }: Cut) =>
  parts.some((part) => part.length > 4) &&
  parts.filter((part) => part.length < 4).length < 2 &&
  mended < 2

/** The cut into the fewest parts, or null. */
function cut(word: string, cutting: Cutting): Cut | null {
  const { part, mend, depth } = cutting
  const whole = depth ? part(word) : undefined
  if (whole) return { parts: [whole], mended: 0 }
  if (depth > 4 || word.length < 2 * least) {
    return null
  }
  let best: Cut | null = null
  for (let at = word.length - least; at >= least; at--) {
    const head = headOf(word.slice(0, at), part)
    const rest = head && cut(word.slice(at), { ...cutting, depth: depth + 1 })
    if (rest && better(rest, best)) best = { ...rest, parts: [head, ...rest.parts] }
  }
  if (best || !mend || depth) return best
  return mendedCut(word, cutting, mend)
}

const better = (rest: Cut, best: Cut | null) => !best || rest.parts.length + 1 < best.parts.length

/** One of two parts is known, the other misspelt. */
function mendedCut(
  word: string,
  { part }: Cutting,
  mend: (part: string) => string | undefined,
): Cut | null {
  for (let at = word.length - 4; at >= 4; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const head = headOf(left, part)
    const tail = part(right)
    const other =
      head && !tail ? mend(right) : tail && !head ? mend(left.replace(/s$/, '')) : undefined
    if (other) return { parts: head ? [head, other] : [other, tail!], mended: 1 }
  }
  return null
}

function headOf(word: string, part: (word: string) => string | undefined): string | undefined {
  for (const link of links) {
    if (!word.endsWith(link)) continue
    const head = word.slice(0, word.length - link.length)
    if (head.length < least) continue
    const found = part(head)
    if (found) return found
  }
  return undefined
}
