import { isStop } from '../words/stop-words.ts'
import { stem, tokens } from '../words/words.ts'

/** What a run of words means: the names of its groups, with what is broader. */
export interface Meaning {
  groups: string[]
  broader: string[]
}

export interface Thesaurus {
  /** Every word that stands in it. */
  words: string[]
  /** The longest run of stems from here that means something. */
  longest(stems: string[], from: number): { length: number; meaning: Meaning } | null
  single(word: string): Meaning | null
  /** The groups that people ask for, as keys. */
  asked: Set<string>
}

interface Node {
  next: Map<string, Node>
  meaning: Meaning | null
}

const node = (): Node => ({ next: new Map(), meaning: null })

/** Lines such as `price < cost: kosten, wat kost, price`; two spellings of a compound are two terms; a plain word only means what is listed of itself. */
export function readThesaurus(
  text: string,
  spread: (words: string[]) => string[],
  plain: Set<string>,
): Thesaurus {
  const root = node()
  const words = new Set<string>()
  const groups = text.split('\n').flatMap((line) => {
    const [, name, asked, broader, terms] =
      /^([\w-]+)(!?)(?:\s*<\s*([\w-]+))?:\s*(.+)$/.exec(line) ?? []
    return name && terms
      ? [{ name, asked: asked === '!', broader, terms: terms.split(/\s*,\s*/) }]
      : []
  })
  const parent = new Map(
    groups.flatMap(({ name, broader }) => (broader ? [[name, broader] as const] : [])),
  )
  for (const { terms } of groups)
    for (const term of terms) for (const word of tokens(term)) words.add(word)
  const alone = new Set(
    groups.flatMap(({ terms }) => terms.filter((term) => !term.includes(' '))).flatMap(tokens),
  )
  for (const { name, terms } of groups)
    for (const term of terms) {
      const meant = { group: name, broader: parent.get(name) }
      const typed = tokens(term)
      add(root, typed.map(stem), meant)
      const apart = spread(typed)
      if (apart.length !== typed.length) add(root, apart.map(stem), meant)
    }
  const asked = new Set(groups.filter((group) => group.asked).map(({ name }) => `#${name}`))
  return {
    asked,
    words: [...words],
    longest: (stems, from) => longest(root, stems, from),
    single: (word) =>
      (isStop(word) || plain.has(word)) && !alone.has(word)
        ? null
        : (root.next.get(stem(word))?.meaning ?? null),
  }
}

interface Meant {
  group: string
  broader: string | undefined
}

function add(root: Node, stems: string[], { group, broader }: Meant) {
  let at = root
  for (const one of stems) {
    const next = at.next.get(one) ?? node()
    at.next.set(one, next)
    at = next
  }
  at.meaning ??= { groups: [], broader: [] }
  if (!at.meaning.groups.includes(group)) at.meaning.groups.push(group)
  if (broader && !at.meaning.broader.includes(broader)) at.meaning.broader.push(broader)
}

function longest(root: Node, stems: string[], from: number) {
  let at: Node | undefined = root
  let found: { length: number; meaning: Meaning } | null = null
  for (let length = 1; (at = at.next.get(stems[from + length - 1] ?? '')); length++)
    if (at.meaning) found = { length, meaning: at.meaning }
  return found
}
