import { sql } from '../db/schema.ts'
import type { Db, Tried } from '../db/schema.ts'
import type { Citation } from '../events/file.ts'
import type { Lang } from '../lang.ts'

export interface Question {
  id: string
  personId: string
  outcome: 'answer' | 'suggest' | 'which' | 'refuse'
  entryId: string | null
  options: string[]
}

interface Asked extends Omit<Question, 'id' | 'personId'> {
  text: string
  lang: Lang
  eventId: string | null
  tried: Tried[]
  chance: number
}

/** What changes when an event does, or what was learned and may be told. */
export async function findStamp(db: Db): Promise<string> {
  const { rows } = await sql<{ stamp: string | null }>`
    select concat_ws(' ', (select md5(string_agg(id || '@' || version, ',' order by id)) from event),
      (select concat(count(*), '/', max(version)) from learned_entry where status = 'live'),
      (select concat(count(*), '/', max(version)) from learned_phrasing where status = 'accepted')
    ) as stamp`.execute(db)
  return rows[0]?.stamp ?? ''
}

/** The quotes in events, by what they are about. */
export async function findCitations(db: Db, eventIds: string[]): Promise<Citation[]> {
  const { rows } = await sql<{ citations: Citation[] | null }>`
    select facts -> 'citations' as citations from event
    where id = any(${eventIds}::text[]) order by starts_on, id`.execute(db)
  return rows.flatMap(({ citations }) => citations ?? [])
}

interface Asker {
  personId: string
  placeId: string
  now: Date
}

export async function saveQuestion(
  db: Db,
  { personId, placeId, now }: Asker,
  question: Asked,
): Promise<Question> {
  const { rows } = await sql<{ id: string }>`
    insert into question (person_id, place_id, text, lang, event_id, outcome, entry_id, options,
      tried, chance, asked_at)
    values (${personId}, ${placeId}, ${question.text}, ${question.lang}, ${question.eventId},
      ${question.outcome}, ${question.entryId}, ${question.options}::text[],
      ${JSON.stringify(question.tried)}::jsonb, ${question.chance}, ${now})
    returning id::text`.execute(db)
  return { ...question, id: rows[0]!.id, personId }
}

/** A question of one's own, or one that was asked in this chat: of others nothing is known here. */
export const findQuestion = (
  db: Db,
  id: string,
  { personId, placeId }: Omit<Asker, 'now'>,
): Promise<Question | undefined> =>
  db
    .selectFrom('question')
    .where('id', '=', id)
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('place_id', '=', placeId)]))
    .select(sql<string>`id::text`.as('id'))
    .select(['person_id as personId', 'outcome', 'entry_id as entryId', 'options'])
    .executeTakeFirst()

/** What the last card in this chat tells this person, if it is an answer and not too long ago. */
export async function findTopic(db: Db, { personId, placeId, now }: Asker): Promise<string | null> {
  const { rows } = await sql<{ entryId: string | null }>`
    select entry_id as "entryId" from talk join question on question.person_id = talk.person_id
      and talk.offers @> jsonb_build_array(
        jsonb_build_object('data', jsonb_build_object('questionId', question.id::text)))
    where talk.person_id = ${personId} and talk.conversation_id = ${placeId} and talk.until > ${now}
    order by question.id desc limit 1`.execute(db)
  return rows[0]?.entryId ?? null
}

export const saveFound = (db: Db, id: string, entryId: string) =>
  db.updateTable('question').set({ entry_id: entryId }).where('id', '=', id).execute()

export const saveHelped = (db: Db, id: string, helped: boolean) =>
  db.updateTable('question').set({ helped }).where('id', '=', id).execute()

export const saveReason = (db: Db, id: string, reason: string | null) =>
  db.updateTable('question').set({ helped: false, reason }).where('id', '=', id).execute()

/** The one upcoming event that somebody goes to; null for whoever goes to none, or to several. */
export async function findOwnEvent(db: Db, personId: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select event.id from registration join event on event.id = registration.event_id
    where person_id = ${personId} and registration.status in ('confirmed', 'waiting')
      and event.status <> 'cancelled'
      and coalesce(ends_at, (rpad(starts_on, 10, '-01')::date + (case precision
        when 'month' then interval '1 month' else interval '1 day' end)) at time zone zone) > ${now}
    limit 2`.execute(db)
  return rows.length === 1 ? rows[0]!.id : null
}
