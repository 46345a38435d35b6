import { sql, type Db } from '../db/schema.ts'

import { isoDay } from '../lang.ts'

/** A person's place in an event; positions count from one, and are null for whoever does not wait. */
export interface Mine {
  status: 'confirmed' | 'waiting' | 'pending' | 'cancelled'
  position: number | null
  choices: Choice[]
}

export interface Choice {
  offeringId: number
  sessionId: string
  state: 'seated' | 'waiting'
  position: number | null
}

/** What a person has at an event; null for whoever never signed up. */
export async function findMine(db: Db, eventId: string, personId: string): Promise<Mine | null> {
  const { rows } = await sql<Mine>`
    select r.status,
      case when r.status = 'waiting' then (select count(*)::int from registration o
        where o.event_id = r.event_id and o.status = 'waiting' and o.seq <= r.seq) end as position,
      (select coalesce(json_agg(json_build_object('offeringId', c.offering_id,
          'sessionId', c.session_id, 'state', c.state, 'position', case when c.state = 'waiting' then
            (select count(*) from choice o where o.offering_id = c.offering_id
              and o.state = 'waiting' and o.seq <= c.seq) end) order by c.seq), '[]')
        from choice c where c.registration_id = r.id and c.state <> 'declined') as choices
    from registration r where r.event_id = ${eventId} and r.person_id = ${personId}`.execute(db)
  return rows[0] ?? null
}

/** Whoever withdrew has nothing here any more. */
export const isIn = (mine: Mine | null): mine is Mine =>
  mine !== null && mine.status !== 'cancelled'

const overAt = sql`coalesce(ends_at, (rpad(starts_on, 10, '-01')::date + (case precision
  when 'month' then interval '1 month' else interval '1 day' end)) at time zone zone)`

/**
 * The event most likely meant by whoever names none: today's, then their own next one, then simply the next.
 * `planned`: of what is uncertain or off, not even their own.
 */
export async function findNextId(
  db: Db,
  { personId, about, planned = false }: Asked,
  now: Date,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select event.id from event left join registration r on r.event_id = event.id
      and r.person_id = ${personId} and r.status <> 'cancelled'
    where ${overAt} > ${now} and (event.status = 'planned' or r.id is not null and not ${planned})
    order by event.status <> 'planned' or starts_on <> ${isoDay(now)}, event.id is distinct from ${about},
      r.id is null, event.status = 'cancelled', starts_on, starts_at, event.id limit 1`.execute(db)
  return rows[0]?.id ?? null
}

interface Asked {
  personId: string | null
  about: string | null
  planned?: boolean
}

/** The address under which only this person finds the calendar file: the same one each time. */
export async function saveLink(db: Db, personId: string, eventId: string): Promise<string> {
  const token = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url')
  const link = await db
    .insertInto('calendar_link')
    .values({ token, person_id: personId, event_id: eventId })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'event_id'])
        .doUpdateSet((eb) => ({ event_id: eb.ref('excluded.event_id') })),
    )
    .returning('token')
    .executeTakeFirstOrThrow()
  return link.token
}

export const findLink = (db: Db, token: string) =>
  db
    .selectFrom('calendar_link')
    .innerJoin('person', 'person.id', 'calendar_link.person_id')
    .where('token', '=', token)
    .select(['person.id as personId', 'event_id as eventId', 'person.lang'])
    .executeTakeFirst()

export const findLinks = (db: Db, personId: string) =>
  db
    .selectFrom('calendar_link')
    .where('person_id', '=', personId)
    .select('event_id as calendarFor')
    .execute()

export async function eraseCalendar(db: Db, personId: string) {
  await db.deleteFrom('calendar_link').where('person_id', '=', personId).execute()
  await db.deleteFrom('calendar_sequence').where('person_id', '=', personId).execute()
}

/** Events for which something began, ended or closed in the last minutes: their shared cards tell it. */
export const findTurning = (db: Db, now: Date) => {
  const since = new Date(now.getTime() - 2 * 60_000)
  return db
    .selectFrom('event')
    .leftJoin('session', 'session.event_id', 'event.id')
    .where((eb) =>
      eb.or(
        (
          [
            'session.starts_at',
            'session.ends_at',
            'event.starts_at',
            'event.ends_at',
            'event.opens_at',
            'event.closes_at',
          ] as const
        ).map((moment) => eb.between(moment, since, now)),
      ),
    )
    .select('event.id')
    .distinct()
    .execute()
}
