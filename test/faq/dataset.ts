import type { Index } from '../../src/faq/key-index.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A question with the answers that are right; none for what must not be answered. */
export interface Question {
  q: string
  /** The same without the event, as it may be asked of any: it stands among the phrasings. */
  said?: string
  lang: string
  kind: 'in' | 'ambiguous' | 'out' | 'near'
  voice: string
  fact: string
  about: string
  right: string[]
  /** The set it stands in: each is of other writers. */
  set: string
}

type Unset = Omit<Question, 'set'>

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const here = fileURLToPath(new URL('.', import.meta.url))
const sources =
  process.env['SOURCES_DIR'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
/** The questions that stood beside the sources before there was any engine. */
const earlier = join(sources, '../faq-eval/eval.json')

/**
 * Not `a`: the phrasings were written with it at hand, and from what is that easy no doubt can be learned.
 * Nor `e`, `f` and `x`: they are for measuring only, and nobody reads them while tuning.
 */
const learned = 'b c d g h i j k l m n o p q r s t u v w y z aa ab ac ad ae af'.split(' ')

/** A letter or two; or `own`, `eval-tuning`, `eval-test`. */
export type SetName = string

/** The sets of other writers to learn from. */
export const others: readonly SetName[] = [...learned, 'eval-tuning']

/** Sets in six parts: learned from five, judged on the sixth. */
export const foldsOf = (names: readonly SetName[]): SetName[][] =>
  Array.from({ length: 6 }, (_, fold) => names.filter((_, at) => at % 6 === fold))

const kinds: Record<string, Question['kind']> = {
  in: 'in',
  amb: 'ambiguous',
  oos: 'out',
  near: 'near',
}

/** The earlier questions; their right answers are named in a file apart, since their own ids are those of a trial base. */
function readEval(split: 'tune' | 'test'): Unset[] {
  const labels: Record<string, string[]> = json(`${here}labels-eval.json`)
  const all = Object.values(json(earlier)) as {
    split: string
    kind: string
    type: string
    question: string
    expected: string[]
  }[]
  return all
    .filter((one) => one.split === split)
    .map(({ question, kind, type, expected }) => ({
      q: question,
      lang: type === 'en' ? 'en' : 'nl',
      kind: kinds[kind]!,
      voice: type,
      fact: expected.join() || kind,
      about: '',
      right: labels[question] ?? [],
    }))
}

/** Questions of our own, colloquial on purpose. */
const readOwn = (): Unset[] =>
  readFileSync(`${here}own.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', ids = '', q = ''] = line.split('|')
      return {
        q,
        lang: 'nl',
        kind: kind as Question['kind'],
        voice: 'own',
        fact: ids || q,
        about: '',
        right: ids.split(' ').filter(Boolean),
      }
    })

function readSet(name: SetName): Unset[] {
  if (name === 'own') return readOwn()
  if (name === 'eval-test') return readEval('test')
  if (name === 'eval-tuning') return readEval('tune')
  return json(`${here}questions/set-${name}.json`) as Unset[]
}

/** The questions of some sets; of those that have an answer, only where it is there. */
export function usable(names: readonly SetName[], index: Index): Question[] {
  const ids = new Set([
    ...index.entries.map(({ source }) => source.id),
    ...index.facets.flatMap(({ facet }) => index.subjects.map(({ id }) => `${id}/${facet.id}`)),
  ])
  const all = names.flatMap((name) => readSet(name).map((one) => ({ ...one, set: name })))
  return all.filter(({ kind, right }) => kind !== 'in' || right.some((id) => ids.has(id)))
}
