import type { Db } from '../db/schema.ts'

export type Role = 'organiser' | 'co-organiser' | 'facilitator' | 'expert'

/** `watch`: see who comes. `announce`: write to the people of an event; `everybody`: to all others and to chats too. `answer`: to questions that the bot passes on. `clock`: turn it, in development mode. */
export type Right =
  | ('event.watch' | 'event.edit' | 'event.announce' | 'event.appoint')
  | ('everybody.announce' | 'question.answer' | 'clock.turn')

/** What each role may do for its event; a role without an event holds for all. */
export const grants: Record<Role, Right[]> = {
  organiser: [
    ...(['event.watch', 'event.edit', 'event.announce', 'event.appoint'] as const),
    ...(['everybody.announce', 'question.answer', 'clock.turn'] as const),
  ],
  'co-organiser': ['event.watch', 'event.edit', 'event.announce', 'question.answer'],
  facilitator: ['event.watch'],
  expert: ['event.watch', 'question.answer'],
}

const rolesWith = (right: Right) =>
  (Object.keys(grants) as Role[]).filter((role) => grants[role].includes(right))

/** Whether a person holds a right for this event; null: for all events; 'any': for at least one. */
export async function holds(
  db: Db,
  personId: string,
  { right, eventId }: { right: Right; eventId: string | null | 'any' },
): Promise<boolean> {
  const row = await appointments(db, right)
    .where('person_id', '=', personId)
    .$if(eventId !== 'any', (query) =>
      query.where((eb) => eb.or([eb('event_id', 'is', null), eb('event_id', '=', eventId)])),
    )
    .select('person_id')
    .executeTakeFirst()
  return row !== undefined
}

const appointments = (db: Db, right: Right) =>
  db.selectFrom('appointment').where('role', 'in', rolesWith(right))

/** Those who hold a right for an event; null: for all of them. */
export const findHolders = (db: Db, { right, eventId }: { right: Right; eventId: string | null }) =>
  appointments(db, right)
    .where((eb) => eb.or([eb('event_id', 'is', null), eb('event_id', '=', eventId)]))
    .select('person_id as personId')
    .distinct()
    .execute()

/** The events for which a person holds a right; null: all of them. */
export async function findHeld(db: Db, personId: string, right: Right): Promise<string[] | null> {
  const rows = await appointments(db, right)
    .where('person_id', '=', personId)
    .select('event_id as eventId')
    .execute()
  const ids = rows.map(({ eventId }) => eventId)
  return ids.includes(null) ? null : ids.filter((id) => id !== null)
}
