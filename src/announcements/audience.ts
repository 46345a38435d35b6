import { sql, type Audience, type Db } from '../db/schema.ts'
import { subjectOf, type Announcement } from './store.ts'

type Aimed = Pick<Announcement, 'id' | 'eventId' | 'audience' | 'essential'>

/** The people it is meant for now, in the order of their names; whoever muted announcements gets only what is essential. */
export async function findRecipients(db: Db, announcement: Aimed): Promise<string[]> {
  if (announcement.audience.place) return []
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where ${aimedAt(announcement)}
      and (${announcement.essential} or not ${muted})
    order by p.name, p.id`.execute(db)
  return rows.map(({ id }) => id)
}

export interface Counted {
  people: number
  /** Left out, because they asked to be. */
  muted: number
  /** Without a place at the event: they may not see its link. */
  unconfirmed: number
}

export async function countAudience(db: Db, announcement: Aimed): Promise<Counted> {
  const { audience, essential, eventId } = announcement
  if (audience.place) return { people: 0, muted: 0, unconfirmed: 0 }
  const { rows } = await sql<Counted>`
    select count(*) filter (where ${essential} or not muted)::int as people,
      count(*) filter (where not ${essential} and muted)::int as muted,
      count(*) filter (where (${essential} or not muted) and not confirmed)::int as unconfirmed
    from (select ${muted} as muted, coalesce((select r.status = 'confirmed' from registration r
        where r.event_id = ${eventId} and r.person_id = p.id), false) as confirmed
      from person p where ${aimedAt(announcement)}) as aimed`.execute(db)
  return rows[0]!
}

const muted = sql`exists (select from muted where person_id = p.id and what = 'announcements')`

/** What a person must be like; each thing that is named narrows it down. */
function aimedAt({ id, eventId, audience }: Aimed) {
  const { everybody, picked, unanswered } = audience
  const conditions = [
    ...(picked
      ? [
          sql`exists (select from announcement_pick k
          where k.announcement_id = ${id} and k.person_id = p.id)`,
        ]
      : []),
    ...(unanswered ? [stillSilent(unanswered)] : []),
    ...(narrows(audience) || !(everybody || picked || unanswered)
      ? [registered(eventId, audience)]
      : []),
  ]
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`
}

const narrows = ({ status, workshops, rounds, roles, municipalities }: Audience) =>
  [status, workshops, rounds, roles, municipalities].some((named) => named?.length)

/** Got that announcement, has not answered it, and did not sign off for what it is about. */
const stillSilent = (announcementId: string) => sql`
  exists (select from delivery d where d.person_id = p.id and d.kind = 'announcement'
    and d.subject = ${subjectOf(announcementId)} and d.state = 'sent')
  and coalesce((select bool_or(r.status <> 'cancelled')
    from announcement about join registration r on r.event_id = about.event_id
    where about.id = ${announcementId} and p.id = coalesce(r.person_id, r.by_person_id)), true)
  and not exists (select from announcement_answer a
    where a.announcement_id = ${announcementId} and a.person_id = p.id)`

/** A place held for a colleague is spoken of with whoever holds it; beside a workshop, to wait is to wait for that. */
function registered(eventId: string, audience: Audience) {
  const { status = [], workshops = [], rounds = [], roles = [], municipalities = [] } = audience
  const anyStatus = ['confirmed', 'waiting', 'pending']
  const seats = workshops.length || rounds.length
  return sql`p.id in (select coalesce(r.person_id, r.by_person_id) from registration r
    where r.event_id = ${eventId}
      and r.status in ${list(status.length && !seats ? status : anyStatus)}
      ${roles.length ? sql`and r.role in ${list(roles)}` : sql``}
      ${municipalities.length ? sql`and r.municipality in ${list(municipalities)}` : sql``}
      ${seats ? sql`and ${chosen(audience)}` : sql``})`
}

const chosen = ({ status = [], workshops = [], rounds = [] }: Audience) => sql`exists (
  select from choice c
  join offering o on o.id = c.offering_id join session s on s.id = o.session_id
  where c.registration_id = r.id and c.state in ${list(statesOf(status))}
    ${workshops.length ? sql`and o.workshop_id in ${list(workshops)}` : sql``}
    ${rounds.length ? sql`and s.round in ${list(rounds)}` : sql``})`

function statesOf(status: NonNullable<Audience['status']>): string[] {
  if (!status.includes('waiting')) return ['seated']
  return status.includes('confirmed') ? ['seated', 'waiting'] : ['waiting']
}

const list = (values: (string | number)[]) => sql`(${sql.join(values)})`
