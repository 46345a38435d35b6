import { sql, type Db, type Offer } from '../db/schema.ts'
import type { Reply } from '../kit.ts'
import { seal, unseal } from '../seal.ts'
import type { Aside } from './turn.ts'

type Answered = Reply | Aside | null | undefined

const talkMinutes = 15

/**
 * Claims an activity for this transaction. A repeat waits here until the first is committed,
 * and then gets the reply that was given: undefined means that we are the first.
 */
export async function claim(
  db: Db,
  activity: string,
  { now, secretKey }: { now: Date; secretKey: string },
): Promise<Answered> {
  const mine = await db
    .insertInto('answered')
    .values({ activity, at: now, reply: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('activity')
    .executeTakeFirst()
  if (mine) return undefined
  const first = await db
    .selectFrom('answered')
    .where('activity', '=', activity)
    .select('reply')
    .executeTakeFirst()
  return first?.reply ? JSON.parse(unseal(secretKey, first.reply as string)) : null
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
export async function findTalk(
  db: Db,
  personId: string,
  conversationId: string,
  now: Date,
): Promise<Talk> {
  const talk = await db
    .selectFrom('talk')
    .where('person_id', '=', personId)
    .where('conversation_id', '=', conversationId)
    .where('until', '>', now)
    .select(['about', 'offers'])
    .executeTakeFirst()
  return talk ?? { about: null, offers: [] }
}

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
