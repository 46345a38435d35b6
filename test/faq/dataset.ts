import type { Index } from '../../src/faq/key-index.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A question with the answers that are right; none for what must not be answered. */
export interface Question {
  q: string
  lang: string
  kind: 'in' | 'ambiguous' | 'out' | 'near'
  voice: string
  fact: string
  about: string
  right: string[]
  labelled: boolean
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const here = fileURLToPath(new URL('.', import.meta.url))
const sources =
  process.env['SOURCES_DIR'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
/** The questions that stood beside the sources before there was any engine. */
const earlier = join(sources, '../faq-eval/eval.json')

type Raw = Omit<Question, 'right' | 'labelled'>

export function readSet(name: 'a' | 'b'): Question[] {
  const labels: Record<string, string[]> = existsSync(`${here}labels-${name}.json`)
    ? json(`${here}labels-${name}.json`)
    : {}
  return (json(`${here}questions/set-${name}.json`) as Raw[]).map((one) => ({
    ...one,
    right: labels[one.q] ?? [],
    labelled: one.kind === 'out' || one.q in labels,
  }))
}

/** The earlier questions; their ids are those of the trial base, translated. */
export function readEval(split: 'tune' | 'test'): Question[] {
  const ids: Record<string, string[]> = existsSync(`${here}labels-eval.json`)
    ? json(`${here}labels-eval.json`)
    : {}
  const all = Object.values(json(earlier)) as {
    split: string
    kind: string
    type: string
    question: string
    expected: string[]
  }[]
  const kinds: Record<string, Question['kind']> = {
    in: 'in',
    amb: 'ambiguous',
    ambiguous: 'ambiguous',
    oos: 'out',
    near: 'near',
    nearmiss: 'near',
  }
  return all
    .filter((one) => one.split === split)
    .map(({ question, kind, type, expected }) => ({
      q: question,
      lang: type === 'english' || type === 'en' ? 'en' : 'nl',
      kind: kinds[kind] ?? 'near',
      voice: type,
      fact: expected.join() || kind,
      about: '',
      right: expected.flatMap((id) => ids[id] ?? []),
      labelled: kind === 'oos' || expected.length === 0 || expected.every((id) => id in ids),
    }))
}

export type SetName = 'a' | 'b' | 'own' | 'eval-tuning' | 'eval-test'

/** Questions of our own, colloquial on purpose. */
const readOwn = (): Question[] =>
  readFileSync(`${here}${process.env.OWN ?? 'own.txt'}`, 'utf8')
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
        labelled: true,
      }
    })

/** The questions of some sets of which the right answers are known and there. */
export function usable(names: SetName[], index: Index): Question[] {
  const ids = new Set([
    ...index.entries.map(({ source }) => source.id),
    ...index.facets.flatMap(({ facet }) => index.subjects.map(({ id }) => `${id}/${facet.id}`)),
  ])
  const all = names.flatMap((name) =>
    name === 'own'
      ? readOwn()
      : name === 'a' || name === 'b'
        ? readSet(name)
        : readEval(name === 'eval-test' ? 'test' : 'tune'),
  )
  return all.filter(
    ({ kind, right, labelled }) =>
      kind === 'out' ||
      kind === 'ambiguous' ||
      kind === 'near' ||
      (labelled && right.some((id) => ids.has(id))),
  )
}
