import type { Found, Search } from '../chat.ts'
import { model, type Base, type ReadBase } from './base.ts'
import { decide, likeliest } from './decide.ts'
import { search } from './search.ts'
import { tell } from './told.ts'
import { sharedCard } from './view.ts'

const most = 10
const longest = 100

/** What people like to pass on when they look for nothing in particular. */
const useful = ['du-voorwaarden', 'werkt-wel', 'stappenplan', 'contact']

/** Answers to put in any chat: the likeliest to what was typed. */
export const findAnswers =
  (readBase: ReadBase): Search =>
  async ({ db, text, lang, now }) => {
    const base = await readBase(db)
    const found: Found[] = []
    for (const id of text ? likely(text, base) : useful) {
      const told = await tell(db, id, { base, lang, now })
      if (!told || (text === '' && told.gap)) continue
      const [first = ''] = told.answer.split('\n')
      const line = first.length > longest ? `${first.slice(0, longest).trimEnd()}…` : first
      found.push({ title: told.question, line, card: sharedCard(told, lang) })
    }
    return found
  }

/** What nobody would answer in the chat is not offered here either. */
export function likely(text: string, { index }: Base): string[] {
  const sought = search(text, index)
  const { kind } = decide(text, { index, model }, sought)
  if (kind === 'refuse' || kind === 'talk') return []
  const told = likeliest(sought, { index, model }).filter(
    ({ event, signals }) => event !== null || signals.facet !== 1,
  )
  return told.slice(0, most).map(({ id }) => id)
}
