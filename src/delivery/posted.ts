import type { Card } from '../cards.ts'
import type { Db } from '../db/schema.ts'
import type { Render, Subject } from '../chat.ts'
import type { Jobs, Touch } from '../kit.ts'
import { restOf } from './rules.ts'
import { confirmShown, shownKind } from './shown.ts'

/** A live card in a conversation that is to be brought up to date. */
export interface Live extends Subject {
  conversationId: string
  attempt: number
}

/** The row lock makes a renderer wait for whoever just changed something, or the change would be missed. */
export const createTouch =
  (jobs: Jobs): Touch =>
  async (db, subject) => {
    const standing = await db
      .selectFrom('posted')
      .where('subject', '=', subject)
      .select(['kind', 'conversation_id as conversationId', 'stale', 'rendered_at as renderedAt'])
      .orderBy('conversation_id')
      .orderBy('activity_id')
      .forUpdate()
      .execute()
    const fresh = standing.filter(({ stale }) => !stale)
    if (!fresh.length) return
    await db.updateTable('posted').set({ stale: true }).where('subject', '=', subject).execute()
    for (const { kind, conversationId, renderedAt } of fresh) {
      const live = { kind, subject, conversationId, attempt: 1 }
      await renewLater(jobs, db, live, restOf(renderedAt, new Date()))
    }
  }

/** Plans to bring a live card up to date. */
export const renewLater = (jobs: Jobs, db: Db, live: Live, after: number) =>
  jobs.soon(db, 'delivery.refresh', live, { after })

/** A live card stands in a conversation from now on; an older one of the same is left as it is. */
export async function savePosted(
  db: Db,
  { kind, subject, conversationId, activityId, now }: NewlyPosted,
) {
  if (kind === shownKind)
    return confirmShown(db, subject.split(' '), { conversationId, activityId })
  await forgetEarlier(db, { kind, subject, conversationId })
  const shown = { kind, subject, stale: false, rendered_at: now }
  await db
    .insertInto('posted')
    .values({ ...shown, conversation_id: conversationId, activity_id: activityId })
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'activity_id']).doUpdateSet(shown),
    )
    .execute()
}

type NewlyPosted = Subject & { conversationId: string; activityId: string; now: Date }

type Standing = Subject & { conversationId: string }

const forgetEarlier = (db: Db, { kind, subject, conversationId }: Standing) =>
  db
    .deleteFrom('posted')
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .where('conversation_id', '=', conversationId)
    .execute()

/** This card is not there any more; a newer one of the same subject may be. */
export const forgetPosted = (db: Db, { conversationId }: Standing, activityId: string) =>
  db
    .deleteFrom('posted')
    .where('conversation_id', '=', conversationId)
    .where('activity_id', '=', activityId)
    .execute()

const standing = (db: Db, { kind, subject, conversationId }: Standing) =>
  db
    .selectFrom('posted')
    .innerJoin('conversation', 'conversation.id', 'posted.conversation_id')
    .where('posted.kind', '=', kind)
    .where('posted.subject', '=', subject)
    .where('posted.conversation_id', '=', conversationId)
    .select(['posted.rendered_at as renderedAt'])
    .select(['posted.activity_id as activityId', 'conversation.reference'])

/** A card taken in hand: `claimedAt` tells this attempt from a later one. */
export interface Claimed {
  activityId: string
  reference: object
  claimedAt: Date
}

/** Seconds to wait, or the card, no longer stale: what changes from now on asks for another round. */
export async function takePosted(db: Db, live: Live, now: Date): Promise<Claimed | number | null> {
  const card = await standing(db, live).forUpdate('posted').executeTakeFirst()
  if (!card) return null
  const rest = restOf(card.renderedAt, now)
  await db
    .updateTable('posted')
    .set(rest ? { stale: true } : { stale: false, rendered_at: now })
    .where('conversation_id', '=', live.conversationId)
    .where('activity_id', '=', card.activityId)
    .execute()
  return rest || { ...card, claimedAt: now }
}

/** False when somebody took the card in hand meanwhile: then nobody knows whose face stands there now. */
export async function markRendered(db: Db, live: Live, { activityId, claimedAt }: Claimed) {
  const mine = await db
    .updateTable('posted')
    .set({ rendered_at: new Date() })
    .where('conversation_id', '=', live.conversationId)
    .where('activity_id', '=', activityId)
    .where('rendered_at', '=', claimedAt)
    .returning('activity_id')
    .executeTakeFirst()
  return mine !== undefined
}

/** The face of a card as it is now; null when there is nothing left to show. */
export const renderNow = async (
  db: Db,
  live: Live,
  { renderOf, now }: { renderOf: (kind: string) => Render | undefined; now: Date },
): Promise<Card | null> => (await renderOf(live.kind)?.(db, live.subject, null, now)) ?? null
