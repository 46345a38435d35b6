import { randomInt } from 'node:crypto'
import type { Db } from '../db/schema.ts'
import { signupOf } from '../events/rules.ts'
import type { EventRow } from '../events/store.ts'
import { findCapsLeft } from './caps.ts'
import { judge, type Refusal } from './rules.ts'
import { openLedger } from './store.ts'
import { promote, type Town } from './waiting-list.ts'

const hoursToClaim = 48
const alphabet = 'BCDFGHJKMNPQRSTVWXYZ23456789'

export interface Colleague {
  eventId: string
  role: string
  municipality: string | null
  listed: boolean | null
}

export type Invited = { code: string; until: Date } | { refused: Refusal }

/** Holds a seat for a colleague, who makes it theirs with the code; until then it counts as taken. */
export async function invite(
  db: Db,
  town: Town,
  personId: string,
  wish: Colleague,
): Promise<Invited> {
  const { event, programme } = await openLedger(db, wish.eventId, personId)
  const verdict = judge({
    door: signupOf(event, programme, town.now),
    anonymous: false,
    roles: event.rules.roles.map(({ id }) => id),
    role: wish.role,
    invited: !event.rules.onlyListedMunicipalities || wish.listed !== false,
    capsLeft: await findCapsLeft(db, event, wish, null),
    clashes: false,
    mayWait: false,
    inside: false,
  })
  if (verdict !== 'confirmed') return { refused: verdict as Refusal }
  const held = { code: newCode(), until: claimUntil(event, town.now) }
  await db
    .insertInto('registration')
    .values({
      event_id: wish.eventId,
      person_id: null,
      by_person_id: personId,
      status: 'pending',
      role: wish.role,
      municipality: wish.municipality,
      organisation: null,
      municipality_checked: wish.listed === true,
      claim_code: held.code,
      claim_until: held.until,
      cancelled_at: null,
      created_at: town.now,
    })
    .execute()
  await town.touch(db, event.id)
  return held
}

/** Two days, but never past the start. */
function claimUntil({ startsAt }: EventRow, now: Date): Date {
  const latest = now.getTime() + hoursToClaim * 3_600_000
  return new Date(Math.min(latest, startsAt?.getTime() ?? latest))
}

/** Eight letters and digits that cannot be mistaken for each other: `KTRM-7XQ4`. */
function newCode(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

export type Claimed =
  { claimed: string } | { refused: 'noSuchCode' | 'alreadyIn' | 'ownCode'; eventId?: string }

/** Makes a held seat one's own. */
export async function claimSeat(
  db: Db,
  town: Town,
  personId: string,
  typed: string,
): Promise<Claimed> {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const code = `${letters.slice(0, 4)}-${letters.slice(4)}`
  const held = await db
    .selectFrom('registration')
    .where('claim_code', '=', code)
    .where('status', '=', 'pending')
    .where('claim_until', '>', town.now)
    .select(['id', 'event_id as eventId', 'by_person_id as by'])
    .executeTakeFirst()
  if (!held) return { refused: 'noSuchCode' }
  if (held.by === personId) return { refused: 'ownCode', eventId: held.eventId }
  const { own } = await openLedger(db, held.eventId, personId)
  if (own && own.status !== 'cancelled') return { refused: 'alreadyIn', eventId: held.eventId }
  if (own) await db.deleteFrom('registration').where('id', '=', own.id).execute()
  const taken = await db
    .updateTable('registration')
    .set({ person_id: personId, status: 'confirmed', claim_code: null, claim_until: null })
    .set({ promotions: own?.promotions ?? 0 })
    .where('id', '=', held.id)
    .where('status', '=', 'pending')
    .returning('id')
    .executeTakeFirst()
  await town.touch(db, held.eventId)
  return taken ? { claimed: held.eventId } : { refused: 'noSuchCode' }
}

/** Seats that nobody claimed in time go to whoever waits. */
export async function expire(db: Db, town: Town): Promise<void> {
  const late = await db
    .selectFrom('registration')
    .where('status', '=', 'pending')
    .where('claim_until', '<=', town.now)
    .select('event_id as eventId')
    .distinct()
    .orderBy('event_id')
    .execute()
  for (const { eventId } of late) {
    const { event } = await openLedger(db, eventId, '00000000-0000-0000-0000-000000000000')
    await db
      .deleteFrom('registration')
      .where('event_id', '=', eventId)
      .where('status', '=', 'pending')
      .where('claim_until', '<=', town.now)
      .execute()
    await promote(db, town, event)
  }
}
