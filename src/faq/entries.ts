import type { Laid } from './align.ts'

/** One way of asking, ready to be laid beside a question. */
export interface Phrasing {
  text: string
  laid: Laid
  negated: boolean
  numbers: string[]
  /** Learned from talk: only counts when nearly the same is said again. */
  learned: boolean
}

export const negations = new Set(
  'niet geen nooit zonder not no never dont doesnt cannot isnt arent'.split(' '),
)

export const isNegated = (words: string[]) => words.some((word) => negations.has(word))
