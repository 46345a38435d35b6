import type { Card } from '../cards.ts'
import type { Turn } from '../chat.ts'
import type { Base } from './base.ts'
import { moneyEntries } from './money.ts'
import type { Question } from './store.ts'
import { tell } from './told.ts'
import type { Told } from './told.ts'
import { answerCard, unknownCard } from './view.ts'
import { eventsCard, moneyCard, suggestionsCard } from './which-view.ts'

/** What became of a question, as a card. */
export async function shown(turn: Turn<unknown>, question: Question, base: Base): Promise<Card> {
  const around = { base, lang: turn.person.lang, now: turn.now }
  if (question.outcome === 'refuse') return unknownCard(question.id, around)
  if (question.outcome === 'suggest') return suggestionsCard(question, around)
  if (question.outcome === 'which') {
    const isMoney = question.options.includes(moneyEntries.adv)
    return isMoney ? moneyCard(question, around) : eventsCard(question, around)
  }
  return told(turn, { question, base, ids: question.options })
}

interface Asked {
  question: Question
  base: Base
  ids: string[]
}

/** These entries told, under the question that they answer. */
export async function told(
  turn: Turn<unknown>,
  { question, base, ids }: Asked,
  thanked = false,
): Promise<Card> {
  const around = { base, lang: turn.person.lang, now: turn.now }
  const all = await Promise.all(ids.map((id) => tell(turn.db, id, around)))
  const found = all.filter((one): one is Told => one !== null)
  if (!found.length) return unknownCard(question.id, around)
  return answerCard(found, { ...around, questionId: question.id, thanked })
}
