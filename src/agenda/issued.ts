import type { Db } from '../db/schema.ts'

/** One person's calendar file of one event. */
export interface Issue {
  personId: string
  eventId: string
}

/** What the last file held, locked until this one is out. */
export const lockIssued = (db: Db, { personId, eventId }: Issue) =>
  db
    .selectFrom('calendar_sequence')
    .where('person_id', '=', personId)
    .where('event_id', '=', eventId)
    .select(['sequence', 'fingerprint'])
    .forUpdate()
    .executeTakeFirst()

/** The number of this file: one more than the last, if it holds something else. */
export async function markIssued(db: Db, { personId, eventId }: Issue, fingerprint: string) {
  const row = await db
    .insertInto('calendar_sequence')
    .values({ person_id: personId, event_id: eventId, sequence: 0, fingerprint })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'event_id']).doUpdateSet((eb) => ({
        fingerprint,
        sequence: eb
          .case()
          .when('calendar_sequence.fingerprint', '=', fingerprint)
          .then(eb.ref('calendar_sequence.sequence'))
          .else(eb('calendar_sequence.sequence', '+', 1))
          .end(),
      })),
    )
    .returning('sequence')
    .executeTakeFirstOrThrow()
  return row.sequence
}

/** Ninety days after an event its calendar files are no longer to be had. */
export async function forgetOld(db: Db, now: Date) {
  const before = new Date(now.getTime() - 90 * 86_400_000).toISOString().slice(0, 10)
  const old = db.selectFrom('event').where('starts_on', '<', before).select('id')
  await db.deleteFrom('calendar_link').where('event_id', 'in', old).execute()
  await db.deleteFrom('calendar_sequence').where('event_id', 'in', old).execute()
}
