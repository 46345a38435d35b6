import { sql, type Db } from '../db/schema.ts'
import type { EventRow } from '../events/store.ts'

/** What an announcement can say of one person, beside who they are. */
export interface Facts {
  event: EventRow
  /** Has a place at the event, so that the join link is theirs to know. */
  confirmed: boolean
  municipality: string | null
  /** The workshops in which they have a seat, in the order of the rounds. */
  workshops: { nl: string; en: string | null }[]
}

/** Of somebody who is not signed up, or of a chat as a whole. */
export const noFacts = (event: EventRow): Facts => ({
  ...{ event, confirmed: false, municipality: null, workshops: [] },
})

/** What is known of `p`, who is perhaps registered as `r`. */
const facts = sql`coalesce(r.status = 'confirmed', false) as confirmed,
  coalesce(case when r.status <> 'cancelled' then r.municipality end, p.municipality) as municipality,
  (select coalesce(json_agg(json_build_object('nl', w.title_nl, 'en', w.title_en) order by s.position), '[]')
    from choice c join offering o on o.id = c.offering_id
    join workshop w on w.id = o.workshop_id join session s on s.id = o.session_id
    where c.registration_id = r.id and c.state = 'seated') as workshops`

const peopleAt = ({ id }: EventRow) =>
  sql`person p left join registration r on r.event_id = ${id} and r.person_id = p.id`

/** Of one person, with what they answered: each letter that is drawn asks for this. */
export async function findReader<Answer>(
  db: Db,
  { id, event }: { id: string; event: EventRow },
  personId: string,
): Promise<{ facts: Facts; answer: Answer | null }> {
  const { rows } = await sql<Omit<Facts, 'event'> & { answer: Answer | null }>`
    select ${facts}, (select answer from announcement_answer
      where announcement_id = ${id} and person_id = p.id) as answer
    from ${peopleAt(event)} where p.id = ${personId}`.execute(db)
  const { answer, ...known } = rows[0]!
  return { facts: { event, ...known }, answer }
}

/** Of these people, in one statement. */
export async function findFacts(
  db: Db,
  event: EventRow,
  personIds: string[],
): Promise<Map<string, Facts>> {
  const { rows } = await sql<{ personId: string } & Omit<Facts, 'event'>>`
    select p.id as "personId", ${facts} from ${peopleAt(event)} where p.id in (select value::uuid from json_array_elements_text(${JSON.stringify(personIds)}::json))`.execute(
    db,
  )
  return new Map(rows.map(({ personId, ...facts }) => [personId, { event, ...facts }]))
}
