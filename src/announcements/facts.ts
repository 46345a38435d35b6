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

/** Of these people, in one statement. */
export async function findFacts(
  db: Db,
  event: EventRow,
  personIds: string[],
): Promise<Map<string, Facts>> {
  const { rows } = await sql<{ personId: string } & Omit<Facts, 'event'>>`
    select p.id as "personId", coalesce(r.status = 'confirmed', false) as confirmed,
      coalesce(case when r.status <> 'cancelled' then r.municipality end, p.municipality) as municipality,
      (select coalesce(json_agg(json_build_object('nl', w.title_nl, 'en', w.title_en) order by s.position), '[]')
        from choice c join offering o on o.id = c.offering_id
        join workshop w on w.id = o.workshop_id join session s on s.id = o.session_id
        where c.registration_id = r.id and c.state = 'seated') as workshops
    from person p left join registration r
      on r.event_id = ${event.id} and r.person_id = p.id
    where p.id in (select value::uuid from json_array_elements_text(${JSON.stringify(personIds)}::json))`.execute(
    db,
  )
  return new Map(rows.map(({ personId, ...facts }) => [personId, { event, ...facts }]))
}
