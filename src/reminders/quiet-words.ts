import { mutable, type Mutable } from '../people/muted.ts'
import { scoreNames } from '../words/names.ts'
import { isStop } from '../words/stop-words.ts'
import { tokens } from '../words/words.ts'
import { groupPhrases, kindPhrases, pointingPhrases } from './quiet-phrases.ts'

const isReminder = (what: Mutable) => what.startsWith('reminder.')
const named = mutable.map((what) => ({
  id: what,
  names: [
    ...kindPhrases[what],
    ...groupPhrases.everything,
    ...(isReminder(what) ? groupPhrases.reminder : []),
  ],
}))

/** “de dagen vooraf”, “alles”; small words such as “ze” mean the reminders. Empty: none of these was meant. */
export function kindsMeant(said: string): Mutable[] {
  const isSmall = (word: string) => isStop(word) || pointingPhrases.includes(word)
  if (tokens(said).every(isSmall)) return mutable.filter(isReminder)
  const scored = scoreNames(said, named)
  const top = scored[0]?.score ?? 0
  if (top < 0.45) return []
  return mutable.filter((what) => scored.some(({ id, score }) => id === what && score > top - 0.1))
}
