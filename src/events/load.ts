import type { Db } from '../db/schema.ts'
import type { EventFile } from './file.ts'
import type { Overlay } from './form.ts'

type Extra = Overlay['events'][string]

/**
 * Inserts the events whose id is unknown and says how many those were; what is there already stays as it is.
 * The overlay adds what the sources do not tell, and marks the event as a demonstration.
 */
export async function loadEvents(db: Db, files: EventFile[], overlay?: Overlay): Promise<number> {
  let inserted = 0
  for (const file of files) {
    const isNew = await insertEvent(db, file, overlay?.events[file.id])
    if (!isNew) continue
    await insertParts(db, file, overlay?.events[file.id])
    inserted++
  }
  return inserted
}

async function insertEvent(db: Db, event: EventFile, extra?: Extra): Promise<boolean> {
  const municipalities = extra?.municipalities ?? event.rules.municipalities
  const row = await db
    .insertInto('event')
    .values({
      id: event.id,
      series: event.series,
      status: event.status,
      ...titled(event.title),
      starts_on: event.startsOn,
      precision: event.precision,
      starts_at: event.startsAt,
      ends_at: event.endsAt,
      zone: event.zone,
      voice: event.voice,
      seats: extra?.seats ?? null,
      opens_at: event.opensAt,
      closes_at: event.closesAt,
      full_since: event.full ? longAgo : null,
      rules: JSON.stringify({ ...event.rules, municipalities }),
      facts: JSON.stringify(event.facts),
      demo: extra !== undefined,
      join_url: extra?.link ?? null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A source says that it is full, not since when. */
const longAgo = new Date(0)

async function insertParts(db: Db, event: EventFile, extra?: Extra) {
  const whole = (id: string) => `${event.id}.${id}`
  const sessions = event.sessions.map((session, position) => ({
    id: whole(session.id),
    event_id: event.id,
    position,
    kind: session.kind,
    round: session.round,
    ...titled(session.title),
    note_nl: session.note?.nl ?? null,
    note_en: session.note?.en ?? null,
    speakers: JSON.stringify(session.speakers),
    starts_at: session.startsAt,
    ends_at: session.endsAt,
  }))
  const workshops = event.workshops.map((workshop) => ({
    id: whole(workshop.id),
    event_id: event.id,
    number: workshop.number,
    ...titled(workshop.title),
    about_nl: workshop.about?.nl ?? null,
    about_en: workshop.about?.en ?? null,
    speakers: JSON.stringify(workshop.speakers),
  }))
  const offerings = event.workshops.flatMap(({ id, sessions: rounds }) =>
    rounds.map((round) => ({
      event_id: event.id,
      workshop_id: whole(id),
      session_id: whole(round),
      seats: seatsFor(extra?.workshops[id], round),
      join_url: extra?.links?.[id] ?? null,
    })),
  )

  if (sessions.length) await db.insertInto('session').values(sessions).execute()
  if (workshops.length) await db.insertInto('workshop').values(workshops).execute()
  if (offerings.length) await db.insertInto('offering').values(offerings).execute()
}

const seatsFor = (seats: number | Record<string, number> = {}, session: string): number | null =>
  typeof seats === 'number' ? seats : (seats[session] ?? null)

const titled = ({ nl, en = null }: { nl: string; en?: string | null }) => ({
  title_nl: nl,
  title_en: en,
})
