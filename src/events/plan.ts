import type { Db } from '../db/schema.ts'
import type { Plan } from './file.ts'

/** When the people of an event are reminded from now on. */
export async function saveReminderPlan(db: Db, eventId: string, plan: Plan): Promise<void> {
  await db
    .updateTable('event')
    .set({ reminders: JSON.stringify(plan) })
    .where('id', '=', eventId)
    .execute()
}
