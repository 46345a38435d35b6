import type { Reply, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findHolders } from '../people/rights.ts'
import { findEarlier, findEntry, findNewest } from './entries.ts'
import { entryTexts } from './entry-texts.ts'
import type { Learned } from './entry-standing.ts'
import { entryCard } from './entry-view.ts'

type Mode = Pick<Kit, 'clockwork'>

/** An entry with what can be done about it; in development mode a single person may see all of it happen. */
export async function findLearned(
  db: Db,
  id: string,
  { clockwork }: Mode,
): Promise<Learned | null> {
  const [entry, newest] = [await findEntry(db, id), await findNewest(db, id)]
  if (!entry || !newest) return null
  const reviewers = await findReviewers(db, entry.eventId)
  const alone = reviewers.every((one) => one === newest.writtenBy)
  const hasEarlier = (await findEarlier(db, entry)) !== undefined
  return { entry, newest, hasEarlier, alone, trying: clockwork !== null }
}

/** Who may approve an answer, if they did not write it. */
export async function findReviewers(db: Db, eventId: string | null): Promise<string[]> {
  const holders = await findHolders(db, { right: 'question.answer', eventId })
  return holders.map(({ personId }) => personId)
}

export async function showEntry(
  { db, person }: Pick<Turn<unknown>, 'db' | 'person'>,
  mode: Mode,
  { id, notes = [] }: { id: string; notes?: string[] },
): Promise<Reply> {
  const learned = await findLearned(db, id, mode)
  if (!learned) return entryTexts[voiceOf(person.lang)].gone
  return entryCard(learned, { lang: person.lang, personId: person.id, notes })
}

/** Under this name messages about one version of an entry go. */
export const subjectOfEntry = (id: string, number: number) => `expert entry ${id} number ${number}`

export const entryIn = (subject: string) => /^expert entry (\S+)/.exec(subject)![1]!
