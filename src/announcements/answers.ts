import { sql, type Db } from '../db/schema.ts'
import type { Answer } from './announcement-view.ts'
import { subjectOf, type AnnouncementRow } from './store.ts'

/** Whoever comes has read it too: to read it once more changes nothing. */
export async function saveAnswer(
  db: Db,
  { announcementId, personId }: { announcementId: string; personId: string },
  { answer, now }: { answer: Answer | 'notComing'; now: Date },
): Promise<void> {
  const kept = { answer: answer === 'coming' ? answer : ('read' as const), at: now }
  await db
    .insertInto('announcement_answer')
    .values({ announcement_id: announcementId, person_id: personId, ...kept })
    .onConflict((conflict) => {
      const same = conflict.columns(['announcement_id', 'person_id'])
      return answer === 'read' ? same.doNothing() : same.doUpdateSet(kept)
    })
    .execute()
}

/** How many come, only read it, or have not answered. */
export interface Answers {
  coming: number
  read: number
  silent: number
}

/** Those to whom it was sent, and whoever answered from a chat that they share. */
const asked = ({ id }: { id: string }) => sql`
  (select person_id from delivery where kind = 'announcement' and subject = ${subjectOf(id)}
    and person_id is not null and state <> 'cancelled'
  union select person_id from announcement_answer where announcement_id = ${id}) as asked`

const counted = sql`count(*) filter (where a.answer = 'coming')::int as coming,
  count(*) filter (where a.answer = 'read')::int as read,
  count(*) filter (where a.answer is null)::int as silent`

const theirAnswer = ({ id }: { id: string }) => sql`left join announcement_answer a
  on a.announcement_id = ${id} and a.person_id = asked.person_id`

export async function sumAnswers(db: Db, announcement: { id: string }): Promise<Answers> {
  const { rows } = await sql<Answers>`
    select ${counted} from ${asked(announcement)} ${theirAnswer(announcement)}`.execute(db)
  return rows[0]!
}

export type TownAnswers = Answers & { municipality: string | null }

/** The same by municipality, as people named it when they signed up; numbers, no names. */
export async function sumByMunicipality(
  db: Db,
  announcement: Pick<AnnouncementRow, 'id' | 'eventId'>,
): Promise<TownAnswers[]> {
  const { rows } = await sql<TownAnswers>`
    select coalesce(r.municipality, p.municipality) as municipality, ${counted}
    from ${asked(announcement)} join person p on p.id = asked.person_id
    left join registration r on r.event_id = ${announcement.eventId}
      and r.person_id = p.id and r.status <> 'cancelled'
    ${theirAnswer(announcement)} group by 1 order by 1 nulls last`.execute(db)
  return rows
}
