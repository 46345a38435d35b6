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

const negation = /\b(?:niet|geen|nooit|zonder|not|no|never|cannot|(?:do|does|is|are|ca)n['’]?t)\b/iu

export const isNegated = (text: string) => negation.test(text)
