import { sql, type Db } from '../db/schema.ts'
import { sumLetters, type LetterState, type Sum } from '../people/letters.ts'
import { sumAnswers, type Answers } from './answers.ts'
import { countQuestions } from './questions.ts'
import { lettersOf } from './sent.ts'
import { subjectOf, type AnnouncementRow } from './store.ts'

/** How an announcement stands in the post and with its readers: numbers only. */
export interface Standing {
  /** By what is the matter with them. */
  letters: Sum[]
  sums: Sums
  /** Messages that do not yet show the last change. */
  stale: number
  answers: Answers
  openQuestions: number
  /** To how many people each nudge goes, and how many have it. */
  nudges: { people: number; sent: number }[]
}

/** By state; together they are all recipients. */
export type Sums = Record<LetterState, number>

export const totalOf = (sums: Sums): number => Object.values(sums).reduce((a, b) => a + b, 0)

/** Not yet out of our hands. */
export const waitingOf = ({ queued, sending }: Sums): number => queued + sending

export async function findStanding(db: Db, announcement: AnnouncementRow): Promise<Standing> {
  const post = await sumPost(db, announcement.id)
  return {
    ...post,
    answers: await sumAnswers(db, announcement),
    openQuestions: (await countQuestions(db, announcement.id)).open,
  }
}

async function sumPost(
  db: Db,
  id: string,
): Promise<Pick<Standing, 'letters' | 'sums' | 'nudges' | 'stale'>> {
  const letters = await sumLetters(db, { kind: 'announcement', subject: subjectOf(id) })
  const sums: Sums = {
    ...{ queued: 0, sending: 0, sent: 0, failed: 0, unreachable: 0, unknown: 0, cancelled: 0 },
  }
  for (const { state, count } of letters) sums[state] += count
  const { rows } = await sql<{ kind: string; people: number; sent: number; stale: number }>`
    select kind, count(*)::int as people, count(*) filter (where state = 'sent')::int as sent,
      count(*) filter (where stale or (state = 'sent' and leased_until is not null))::int as stale
    from delivery where ${lettersOf(id)} group by kind, subject order by subject`.execute(db)
  const stale = rows.reduce((sum, row) => sum + row.stale, 0)
  return { letters, sums, stale, nudges: rows.filter(({ kind }) => kind === 'announcement.nudge') }
}
