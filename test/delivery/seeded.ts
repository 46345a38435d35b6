import { sql, type Db } from '../../src/db/schema.ts'

interface Seeds {
  count: number
  /** Where the bot finds Teams. */
  serviceUrl: string
  kind: string
  subject: string
}

/** So many people whom the bot knows by their own chats (`a:seed 1` …), with a letter for each in the post. */
export async function seedLetters(db: Db, { count, serviceUrl, kind, subject }: Seeds) {
  await sql`
    insert into person (name, lang, seen_at)
    select 'Seed ' || n, 'nl', now() from generate_series(1, ${count}::integer) as n`.execute(db)
  await sql`
    insert into identity (tenant, key, person_id, kind)
    select 'seeds', id::text, id, 'member' from person where name like 'Seed %'`.execute(db)
  const own = sql`'a:' || lower(name)`
  await sql`
    insert into conversation (id, kind, reference)
    select ${own}, 'personal', jsonb_build_object('channelId', 'msteams',
      'serviceUrl', ${serviceUrl}::text,
      'bot', jsonb_build_object('id', '28:bot', 'name', 'Bijeen'),
      'user', jsonb_build_object('id', lower(name), 'name', name),
      'conversation', jsonb_build_object('id', ${own}, 'conversationType', 'personal', 'tenantId', 'seeds'))
    from person where name like 'Seed %'`.execute(db)
  await sql`
    insert into reach (person_id, conversation_id, seen_at)
    select id, ${own}, now() from person where name like 'Seed %'`.execute(db)
  await sql`
    insert into delivery (kind, subject, person_id, state, rank, created_at, due_at)
    select ${kind}, ${subject}, id, 'queued', 0, clock_timestamp(), clock_timestamp()
    from person where name like 'Seed %'`.execute(db)
}

/** Where each letter is for, and how it stands. */
export const findSeeds = async (db: Db) =>
  (
    await sql<{ place: string; state: string; reason: string | null; attempts: number }>`
      select 'a:' || lower(name) as place, state, reason, attempts
      from delivery join person on person.id = delivery.person_id
      where name like 'Seed %'`.execute(db)
  ).rows
