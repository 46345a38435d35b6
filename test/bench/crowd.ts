import { openDb, transact } from '../../src/db/open.ts'
import { sql, type Db } from '../../src/db/schema.ts'
import { homeTenant } from '../connector/activity.ts'
import type { Database } from './databases.ts'

export const eventId = 'start-2020'

/** Works in a database that no bot has open. */
export async function within<Result>(
  { url }: Database,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const { db, close } = openDb(url)
  return transact(db, work).finally(close)
}

/** So many people with a chat of their own, all of them registered for the start meeting. */
export async function bringCrowd(
  db: Db,
  many: number,
  { serviceUrl, name }: { serviceUrl: string; name: string },
) {
  const theirs = sql`name like ${`${name} %`}`
  await sql`
    insert into person (name, lang, seen_at)
    select ${name} || ' ' || n, 'nl', ${new Date()} from generate_series(1, ${many}::int) n`.execute(
    db,
  )
  await sql`
    insert into identity (tenant, key, person_id, kind)
    select ${homeTenant}, id, id, 'member' from person where ${theirs}`.execute(db)
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: 'bijeen', name: 'Bijeen' },
    conversation: { conversationType: 'personal', tenantId: homeTenant },
  }
  await sql`
    insert into conversation (id, kind, reference)
    select 'a:' || id, 'personal', jsonb_set(${JSON.stringify(reference)}::jsonb, '{conversation,id}',
      to_jsonb('a:' || id)) from person where ${theirs}`.execute(db)
  await sql`
    insert into reach (person_id, conversation_id, seen_at)
    select id, 'a:' || id, seen_at from person where ${theirs}`.execute(db)
  await sql`
    insert into registration (event_id, person_id, status, role, municipality,
      municipality_checked, created_at)
    select ${eventId}, id, 'confirmed', 'adviser', 'Gouda', true, ${new Date('2020-11-01T12:00:00Z')}
    from person where ${theirs}`.execute(db)
}

/** An announcement to all of them, in the post as if it were sent this moment. */
export async function postAnnouncement(db: Db) {
  const { id } = await db
    .insertInto('announcement')
    .values({
      event_id: eventId,
      title_nl: 'Tot ziens',
      body_nl: 'Dag {naam}, tot ziens op {datum}.',
      audience: JSON.stringify({ status: ['confirmed'] }),
      asks: true,
      essential: true,
      status: 'sending',
      created_at: new Date(),
      edited_at: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into delivery (kind, subject, about, person_id, state, rank, created_at, due_at)
    select 'announcement', ${`announcement ${id}`}, ${eventId}, id, 'queued', 0, ${new Date()},
      ${new Date()} from person where name like 'Deelnemer %'`.execute(db)
}
