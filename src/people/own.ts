import { sql, type Db } from '../db/schema.ts'
import type { Lang } from '../lang.ts'
import { findMuted } from './muted.ts'

export const tables = ['person', 'identity', 'reach', 'appointment', 'talk', 'muted']

/** What is kept of a person by whoever speaks with them, whatever they came for. */
export async function showPerson(db: Db, personId: string): Promise<object[]> {
  const person = await db
    .selectFrom('person')
    .where('id', '=', personId)
    .select(['name', 'lang', 'municipality', 'organisation', 'role', 'seen_at as seenAt'])
    .executeTakeFirst()
  if (!person) return []
  return [
    person,
    ...(await findIdentities(db, personId)),
    ...(await findReach(db, personId)),
    ...(await findAppointments(db, personId)),
    ...(await findTalks(db, personId)),
    ...(await showMuted(db, personId)),
  ]
}

const findIdentities = (db: Db, personId: string) =>
  db
    .selectFrom('identity')
    .where('person_id', '=', personId)
    .select(['kind', 'tenant', 'key'])
    .execute()

const findReach = (db: Db, personId: string) =>
  db
    .selectFrom('reach')
    .innerJoin('conversation', 'conversation.id', 'reach.conversation_id')
    .where('person_id', '=', personId)
    .select([
      'conversation.kind as place',
      'conversation_id as conversationId',
      'seen_at as spokenAt',
    ])
    .execute()

const findAppointments = (db: Db, personId: string) =>
  db
    .selectFrom('appointment')
    .leftJoin('event', 'event.id', 'appointment.event_id')
    .where('appointment.person_id', '=', personId)
    .leftJoin('person as giver', (join) =>
      join.on(sql`giver.id::text`, '=', sql.ref('appointment.by')),
    )
    .select(['appointment.role as right', 'event.title_nl as event'])
    .select(
      sql<string>`coalesce(giver.name, case appointment.by when 'ORGANISERS'
      then appointment.by else 'organiser' end)`.as('grantedBy'),
    )
    .execute()

const findTalks = (db: Db, personId: string) =>
  db
    .selectFrom('talk')
    .where('person_id', '=', personId)
    .select(['about', 'offers', 'until as rememberedUntil'])
    .execute()

async function showMuted(db: Db, personId: string) {
  const muted = await findMuted(db, personId)
  return muted.length ? [{ muted }] : []
}

/** Own chats go as well, and roles that were given stay without their giver; who speaks again is a new person. */
export async function erasePerson(db: Db, personId: string): Promise<void> {
  const homes = await db
    .selectFrom('reach')
    .innerJoin('conversation', 'conversation.id', 'reach.conversation_id')
    .where('reach.person_id', '=', personId)
    .where('conversation.kind', '=', 'personal')
    .select('conversation.id')
    .execute()
  for (const { id } of homes) await db.deleteFrom('conversation').where('id', '=', id).execute()
  await db.updateTable('appointment').set({ by: 'erased' }).where('by', '=', personId).execute()
  await db.deleteFrom('person').where('id', '=', personId).execute()
}

export const saveLang = (db: Db, personId: string, lang: Lang) =>
  db.updateTable('person').set({ lang, lang_chosen: true }).where('id', '=', personId).execute()

/** Those who have not been seen for a year. */
export const findLongGone = (db: Db, now: Date) =>
  db
    .selectFrom('person')
    .where('seen_at', '<', new Date(now.getTime() - 365 * 86_400_000))
    .select('id')
    .orderBy('id')
    .execute()
