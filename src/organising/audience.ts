import { releasedLink } from '../events/link.ts'
import type { Edit } from '../events/edit.ts'
import type { Programme } from '../events/store.ts'
import { sql, type Db } from '../db/schema.ts'
import { asIf } from './as-if.ts'

export interface Audience {
  people: string[]
  /** How many of them have a chat in which they can be written to. */
  reached: number
}

/** Whom a change concerns, and nobody else. */
export async function findConcerned(
  db: Db,
  programme: Programme,
  edit: Edit,
  now: Date,
): Promise<Audience> {
  const { event } = programme
  const next = asIf(programme, edit).event
  if (event.overAt && event.overAt <= now) return { people: [], reached: 0 }
  const seated = (edit.offerings ?? []).flatMap((one) => (one.joinUrl === undefined ? [] : one.id))
  const open = releasedLink({ ...next, joinUrl: 'any' }, now) !== null
  const inside = edit.status === undefined && next.status === 'cancelled'
  const query = sql<{ id: string; reached: boolean }>`
    select person.id, exists (select from reach join conversation on conversation.id = conversation_id
        where reach.person_id = person.id and kind = 'personal' and gone_at is null) as reached
    from person where exists (select from registration r
      where r.event_id = ${event.id} and not ${inside}
        and ((${Boolean(edit.times ?? edit.status)} and r.status in ('confirmed', 'waiting')
              and r.person_id = person.id)
          or (${Boolean(edit.times ?? edit.status)} and r.status = 'pending' and r.by_person_id = person.id)
          or (${releasedLink(event, now) !== releasedLink(next, now)} and r.status = 'confirmed'
              and r.person_id = person.id)
          or (${open} and r.status = 'confirmed' and r.person_id = person.id and exists (
              select from choice where registration_id = r.id and state = 'seated'
                and offering_id = any(${seated}::int[])))))
    order by person.id`
  const { rows } = await query.execute(db)
  return { people: rows.map(({ id }) => id), reached: rows.filter(({ reached }) => reached).length }
}

export interface Standing {
  status: 'confirmed' | 'waiting' | 'pending'
  offeringIds: number[]
}

/** How one person stands in an event: who has left, or never was in it, does not. */
export async function findStanding(
  db: Db,
  eventId: string,
  personId: string,
): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select r.status, coalesce(json_agg(c.offering_id) filter (where c.state = 'seated'), '[]')
      as "offeringIds"
    from registration r left join choice c on c.registration_id = r.id
    where r.event_id = ${eventId}
      and (r.person_id = ${personId} and r.status in ('confirmed', 'waiting')
        or r.by_person_id = ${personId} and r.status = 'pending')
    group by r.id order by r.status limit 1`.execute(db)
  return rows[0] ?? null
}
