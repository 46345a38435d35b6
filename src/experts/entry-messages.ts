import type { Kit } from '../kit.ts'
import { findEntry } from './entries.ts'
import { entryIn, findLearned } from './entry-showing.ts'
import { entryCard, learnedCard } from './entry-view.ts'

/** How the messages look about what the bot learns. */
export function entryMessages(kit: Kit) {
  for (const kind of ['experts.review', 'experts.judged'])
    kit.bot.message(kind, async (db, subject, person) => {
      const learned = await findLearned(db, entryIn(subject), kit)
      return learned && entryCard(learned, { lang: person!.lang, personId: person!.id })
    })
  kit.bot.message('experts.learned', async (db, subject, person) => {
    const entry = await findEntry(db, entryIn(subject))
    return entry ? learnedCard(entry, person!.lang) : null
  })
}
