import { sql, type Db } from '../db/schema.ts'
import type { LetterState } from '../people/letters.ts'
import type { Answer } from './announcement-view.ts'

import { subjectOf, type AnnouncementRow } from './store.ts'

/** One recipient with what became of their message; a shared chat has no name. */
export interface Recipient {
  /** The same in every list, and of no meaning. */
  number: number
  name: string | null
  municipality: string | null
  state: LetterState
  reason: string | null
  sentAt: Date | null
  answer: Answer | null
  answeredAt: Date | null
}

/** To whom it did not get, as far as anybody knows. */
export const unreachedStates: LetterState[] = ['failed', 'unreachable', 'unknown']

/** By name. All of them, or a page of some. */
export async function findRecipientRows(
  db: Db,
  { id, eventId }: AnnouncementRow,
  { states, page }: { states?: LetterState[]; page?: { number: number; size: number } } = {},
): Promise<Recipient[]> {
  const some = states ? sql`where state = any(${states}::text[])` : sql``
  const part = page ? sql`limit ${page.size} offset ${(page.number - 1) * page.size}` : sql``
  const { rows } = await sql<Recipient>`
    select * from (
      select row_number() over (order by d.id)::int as number, p.name,
        coalesce(r.municipality, p.municipality) as municipality, d.state, d.reason,
        d.sent_at as "sentAt", a.answer, a.at as "answeredAt"
      from delivery d left join person p on p.id = d.person_id
      left join registration r
        on r.event_id = ${eventId} and r.person_id = p.id and r.status <> 'cancelled'
      left join announcement_answer a on a.announcement_id = ${id} and a.person_id = p.id
      where d.kind = 'announcement' and d.subject = ${subjectOf(id)}) as recipient
    ${some} order by name nulls first, number ${part}`.execute(db)
  return rows
}
