import { daysIn } from '../events/days.ts'
import { tokens } from '../words/words.ts'
import { keysOf, open, sum } from './align.ts'
import type { Asked } from './align.ts'
import { analyse } from './analyse.ts'
import type { Term } from './analyse.ts'
import { isNegated } from './entries.ts'
import type { Index } from './key-index.ts'
import { momentIn } from './moment.ts'
import { daysInDigits } from './numerals.ts'
import { numbersIn } from './prepare.ts'
import { castVotes } from './votes.ts'
import type { Ballot } from './votes.ts'
import { written } from './written.ts'
import { mentionOf } from './subjects.ts'
import type { Mention, Subject } from './subjects.ts'

const pointing =
  /\b(?:die|dat|deze|eentje|the one|that one) (?:dag |middag |ochtend )?(?:over|in|van|op|met|uit|bij|about|on|at|with)\b/iu

export interface Sighting {
  asked: Asked
  mentions: { subject: Subject; mention: Mention }[]
  generic: number[]
  ballot: Ballot
}

export function readQuestion(
  typed: string,
  index: Index,
): { sighting: Sighting; close: () => void } {
  const text = written(typed, index.language.lexicon.wholeOf)
  const terms = analyse(text, index.language)
  const focus = focusOf(text, terms.length ? terms : [])
  const weights = terms.map((term, at) => index.rarity.weigh(term) * focus[at]!)
  const asked: Asked = {
    terms,
    weights,
    total: sum(weights) || 1,
    keys: keysOf(terms, index.store),
    wanted: index.language.thesaurus.asked,
    pointing: pointing.test(text),
    negated: isNegated(text),
    numbers: numbersIn(terms),
  }
  const spelled = daysInDigits(
    terms.flatMap((term) => term.text.split(' ')),
    (word) => daysIn(`1 ${word}`).length > 0 && word.length > 2,
  )
  const moment = momentIn(`${spelled.join(' ')} ${text.replace(/\p{L}+/gu, ' ')}`, terms)
  const close = open(asked, index.store)
  const mentions = index.subjects.map((subject) => ({
    subject,
    mention: mentionOf(subject, asked, { moment, store: index.store }),
  }))
  if (moment.at.size)
    asked.numbers = asked.numbers.filter(
      (key) => ![...moment.at].some((at) => terms[at]!.keys.has(key)),
    )
  const generic = terms.map(({ main, keys }) =>
    main.includes('#session') || keys.has('#event') ? 0.9 : 0,
  )
  const ballot = castVotes(unnamed(terms, mentions), index.votes, index.rarity.weigh)
  return { sighting: { asked, mentions, generic, ballot }, close }
}

/** What is left of a question without the words that name the event. */
function unnamed(terms: Term[], mentions: Sighting['mentions']): Term[] {
  const [strongest] = mentions.toSorted((a, b) => b.mention.strength - a.mention.strength)
  if (!strongest || strongest.mention.strength <= 0.5) return terms
  return terms.filter((_, at) => strongest.mention.explained[at]! < 0.75)
}

/** Of several sentences the one that asks weighs most. */
function focusOf(text: string, terms: { at: number }[]): number[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=\S)/).filter((one) => tokens(one).length)
  if (sentences.length < 2) return terms.map(() => 1)
  const questions = sentences.map((one) => one.includes('?'))
  const any = questions.some(Boolean)
  let [from, place] = [0, 0]
  const weights: number[] = []
  for (const one of sentences) {
    const till = from + tokens(one).length
    for (; from < till; from++) weights.push(!any || questions[place] ? 1 : 0.3)
    place++
  }
  return terms.map(({ at }) => weights[at] ?? 1)
}
