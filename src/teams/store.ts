import { sql, type Db, type Offer } from '../db/schema.ts'
import type { Reply } from '../chat.ts'
import type { Known, Visitor } from '../people/store.ts'
import { seal, unseal } from '../seal.ts'
import type { Aside } from './turn.ts'

const talkMinutes = 15

export interface Opened {
  /** False for an activity that was claimed before. */
  first: boolean
  known: Known | null
  talk: Talk
}

/**
 * Claims an activity for this transaction, and finds who speaks and about what: one statement, since every turn begins so.
 * A repeat waits here until the first is committed.
 */
export async function open(
  db: Db,
  activity: string,
  { visitor: { tenant, key, place, reference }, now }: { visitor: Visitor; now: Date },
): Promise<Opened> {
  // By another way than last time, they are reached anew from now on.
  const way = (reference as { serviceUrl?: string }).serviceUrl ?? null
  const { rows } = await sql<
    { first: boolean; about: string | null; offers: Offer[] | null } & Known
  >`
    with claimed as (
      insert into answered (activity, at) values (${activity}, ${now})
      on conflict do nothing returning activity)
    select exists (select from claimed) as first, p.id, p.name, p.lang, p.lang_chosen as "langChosen",
      p.municipality, p.organisation, p.role, t.about, t.offers,
      case when c.reference->>'serviceUrl' = ${way} then r.seen_at end as reached
    from (values (1)) as always (one)
    left join identity i on i.tenant = ${tenant} and i.key = ${key}
    left join person p on p.id = i.person_id
    left join reach r on r.person_id = p.id and r.conversation_id = ${place.id}
    left join conversation c on c.id = r.conversation_id and c.gone_at is null
    left join talk t on t.person_id = p.id and t.conversation_id = ${place.id} and t.until > ${now}`.execute(
    db,
  )
  const { first, about, offers, ...known } = rows[0]!
  return { first, known: known.id ? known : null, talk: { about, offers: offers ?? [] } }
}

/** The reply that an activity got; null when it got none that was kept. */
export async function findReply(
  db: Db,
  activity: string,
  secretKey: string,
): Promise<Reply | Aside | null> {
  const answered = await db
    .selectFrom('answered')
    .where('activity', '=', activity)
    .select('reply')
    .executeTakeFirst()
  return answered?.reply ? JSON.parse(unseal(secretKey, answered.reply as string)) : null
}

/** A reply may hold personal data, so it is kept sealed. */
export const saveReply = (
  db: Db,
  activity: string,
  { reply, secretKey }: { reply: Reply | Aside; secretKey: string },
) =>
  db
    .updateTable('answered')
    .set({ reply: JSON.stringify(seal(secretKey, JSON.stringify(reply))) })
    .where('activity', '=', activity)
    .execute()

export interface Talk {
  about: string | null
  offers: Offer[]
}

/** What a conversation was about, and the buttons on its last card, for a quarter of an hour. */
export function saveTalk(
  db: Db,
  personId: string,
  conversationId: string,
  { about, offers, now }: Talk & { now: Date },
) {
  const until = new Date(now.getTime() + talkMinutes * 60_000)
  // A person who has just been erased is not talked with any more.
  return sql`
    insert into talk (person_id, conversation_id, about, offers, until)
    select id, ${conversationId}, ${about}, ${JSON.stringify(offers)}::jsonb, ${until}::timestamptz
    from person where id = ${personId}
    on conflict (person_id, conversation_id)
    do update set about = excluded.about, offers = excluded.offers, until = excluded.until`.execute(
    db,
  )
}

/** Forgets what is a day old, or past its quarter of an hour. */
export async function forget(db: Db, now: Date) {
  const yesterday = new Date(now.getTime() - 24 * 3_600_000)
  await db.deleteFrom('answered').where('at', '<', yesterday).execute()
  await db.deleteFrom('talk').where('until', '<', now).execute()
}

/** The replies given in somebody's own chats. */
const repliesTo = (db: Db, personId: string) =>
  db
    .selectFrom('reach')
    .innerJoin('conversation', 'conversation.id', 'reach.conversation_id')
    .innerJoin('answered', (on) =>
      on.on(sql<boolean>`starts_with(answered.activity, conversation.id || '/')`),
    )
    .where('reach.person_id', '=', personId)
    .where('conversation.kind', '=', 'personal')
    .select('answered.activity')

export async function countReplies(db: Db, personId: string): Promise<object[]> {
  const replies = (await repliesTo(db, personId).execute()).length
  return replies ? [{ replies }] : []
}

export async function eraseReplies(db: Db, personId: string) {
  await db.deleteFrom('answered').where('activity', 'in', repliesTo(db, personId)).execute()
}
