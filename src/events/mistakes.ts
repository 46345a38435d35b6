import type { z } from 'zod'
import type { Lang } from '../lang.ts'
import { texts } from './texts.ts'

type Sentences = {
  [
    K in keyof typeof texts.nl as (typeof texts.nl)[K] extends string[] ? never : K
  ]: (typeof texts.nl)[K]
}

/** What is wrong, with what its sentence needs. */
export type Wrong = { [K in keyof Sentences]: [K, ...Parameters<Sentences[K]>] }[keyof Sentences]

/** Something wrong, and where in the file. */
export interface Finding {
  path: PropertyKey[]
  wrong: Wrong
}

/** One sentence for an editor, with the place to look. */
export interface Mistake {
  file: string
  line: number
  text: string
}

export function sentence([key, ...values]: Wrong, lang: Lang): string {
  const say = texts[lang][key] as (...values: (string | number)[]) => string
  return say(...values.map((value) => (lang === 'nl' ? dotted(value) : value)))
}

/** “09.30”, as times are written in Dutch. */
const dotted = (value: string | number) =>
  typeof value === 'string' ? value.replace(/^(\d\d):(\d\d)$/, '$1.$2') : value

/** “start-2020.yaml:12: 3 december 2020 is een donderdag, geen woensdag.” */
export const spelled = ({ file, line, text }: Mistake): string => `${file}:${line}: ${text}`

/** What zod objects to, in terms of the file. */
export const findingsOf = (error: z.ZodError): Finding[] => error.issues.flatMap(findingsIn)

function findingsIn(issue: z.core.$ZodIssue): Finding[] {
  const { path } = issue
  const field = String(path.at(-1) ?? '')
  const at = (wrong: Wrong, key?: string) => [{ path: key ? [...path, key] : path, wrong }]

  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => at(['unknownField', key], key))
  if (issue.code === 'custom' && issue.params) return at(issue.params.wrong as Wrong)
  if (issue.input === undefined && issue.code !== 'invalid_key')
    return at(field === 'quote' ? ['noQuote'] : ['missing', field])
  if (issue.code === 'invalid_value')
    return at(['notOneOf', String(issue.input), issue.values.join(', ')])
  return at(['unreadable', field])
}
