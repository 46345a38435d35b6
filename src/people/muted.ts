import type { Db } from '../db/schema.ts'

/** What a person may want not to hear, by the names under which features look it up. */
export const mutable = [
  'reminder.days',
  'reminder.hour',
  'reminder.minutes',
  'reminder.switch',
  'announcements',
] as const

export type Mutable = (typeof mutable)[number]

/** What one can do without; the rest holds the link by which one gets in. */
export const dispensable: Mutable[] = ['reminder.days', 'reminder.hour', 'announcements']

/** What a person does not want to hear. */
export async function findMuted(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('muted')
    .where('person_id', '=', personId)
    .select('what')
    .orderBy('what')
    .execute()
  return rows.map(({ what }) => what)
}

export async function mute(db: Db, personId: string, what: Mutable | Mutable[]): Promise<void> {
  await db
    .insertInto('muted')
    .values([what].flat().map((one) => ({ person_id: personId, what: one })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function unmute(db: Db, personId: string, what: Mutable | Mutable[]): Promise<void> {
  await db
    .deleteFrom('muted')
    .where('person_id', '=', personId)
    .where('what', 'in', [what].flat())
    .execute()
}
