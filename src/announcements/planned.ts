import { sql, type Db } from '../db/schema.ts'

/** Planned announcements whose moment has come. */
export const findDue = (db: Db, now: Date) =>
  db
    .selectFrom('announcement')
    .where('status', '=', 'scheduled')
    .where('send_at', '<=', now)
    .orderBy('send_at')
    .select('id')
    .execute()

export async function findNextDue(db: Db, after: Date): Promise<Date | null> {
  const next = await db
    .selectFrom('announcement')
    .where('status', '=', 'scheduled')
    .where('send_at', '>', after)
    .orderBy('send_at')
    .select('send_at as sendAt')
    .executeTakeFirst()
  return next?.sendAt ?? null
}

/** Back among the drafts, as a version of its own: what was asked or told of the last can be asked and told anew. */
export const putBack = (db: Db, id: string, declinedBy: string | null = null) =>
  db
    .updateTable('announcement')
    .set({ status: 'draft', approver_id: declinedBy, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
