import { sql, type Db } from '../db/schema.ts'
import { isSame } from './alike.ts'
import type { Entry } from './entries.ts'

const days = 90

/** Whoever asked the same in nearly the same words and got no answer that helped; who asked an expert has it from there. */
export async function findSameAskers(db: Db, entry: Entry, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - days * 86_400_000)
  const { rows } = await sql<{ personId: string; text: string; linked: boolean }>`
    select person_id as "personId", text, false as linked from question
    where asked_at > ${since} and (outcome = 'refuse' or helped = false)
    union all
    select person_id, question, id = ${entry.requestId} from expert_request
    where asked_at > ${since} and (status in ('asked', 'taken') or id = ${entry.requestId})`.execute(
    db,
  )
  const first = rows.find(({ linked }) => linked)
  const asked = [entry.questionNl, entry.questionEn, first?.text]
  const wordings = asked.filter((text): text is string => Boolean(text))
  const same = rows.filter(({ text }) => wordings.some((wording) => isSame(text, wording)))
  const people = new Set(same.map(({ personId }) => personId))
  if (first) people.delete(first.personId)
  return [...people]
}
