import type { Db } from '../db/schema.ts'
import { findCapsLeft } from '../events/caps.ts'
import { signupOf } from '../events/rules.ts'
import { lockEvent, type EventRow } from '../events/store.ts'
import type { Person } from '../chat.ts'
import { codeIn, newCode } from './claim-code.ts'
import { judge, type Refusal } from './rules.ts'
import { openLedger } from './store.ts'
import { promote, type Town } from './waiting-list.ts'

const hoursToClaim = 48

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
  person: Pick<Person, 'id' | 'kind'>,
  wish: Colleague,
): Promise<Invited> {
  const { event, programme } = await openLedger(db, wish.eventId, person.id)
  const verdict = judge({
    door: signupOf(event, programme, town.now),
    anonymous: person.kind === 'anonymous',
    roles: event.rules.roles.map(({ id }) => id),
    role: wish.role,
    invited: !event.rules.onlyListedMunicipalities || wish.listed !== false,
    capsLeft: await findCapsLeft(db, event, wish, null),
    clashes: false,
    mayWait: false,
    inside: false,
  })
  const again = await findJustHeld(db, town, person.id, wish)
  if (again) return again
  if (verdict !== 'confirmed') return { refused: verdict as Refusal }
  const held = { code: newCode(), until: claimUntil(event, town.now) }
  await hold(db, { ...wish, ...held, by: person.id, now: town.now })
  await town.touch(db, event.id)
  return held
}

type Held = Colleague & { code: string; until: Date; by: string; now: Date }

const hold = (db: Db, wish: Held) =>
  db
    .insertInto('registration')
    .values({
      event_id: wish.eventId,
      person_id: null,
      by_person_id: wish.by,
      status: 'pending',
      role: wish.role,
      municipality: wish.municipality,
      organisation: null,
      municipality_checked: wish.listed === true,
      claim_code: wish.code,
      claim_until: wish.until,
      cancelled_at: null,
      created_at: wish.now,
    })
    .execute()

/** The same press twice holds one place: it tells the same code again. */
async function findJustHeld(db: Db, { now }: Town, personId: string, wish: Colleague) {
  const held = await db
    .selectFrom('registration')
    .where('event_id', '=', wish.eventId)
    .where('by_person_id', '=', personId)
    .where('status', '=', 'pending')
    .where('role', '=', wish.role)
    .where('municipality', 'is not distinct from', wish.municipality)
    .where('created_at', '>', new Date(now.getTime() - 60_000))
    .select(['claim_code as code', 'claim_until as until'])
    .executeTakeFirst()
  return held && { code: held.code!, until: held.until! }
}

/** Two days, but never past the start. */
function claimUntil({ startsAt }: EventRow, now: Date): Date {
  const latest = now.getTime() + hoursToClaim * 3_600_000
  return new Date(Math.min(latest, startsAt?.getTime() ?? latest))
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
  const code = codeIn(typed)
  const held = await findHeld(db, code, town.now)
  if (!held) return { refused: 'noSuchCode' }
  if (held.by === personId) return { refused: 'ownCode', eventId: held.eventId }
  const { own } = await openLedger(db, held.eventId, personId)
  if (own?.status === 'confirmed') return { refused: 'alreadyIn', eventId: held.eventId }
  // Under the lock the place may turn out to be somebody else's by now.
  if (!(await findHeld(db, code, town.now))) return { refused: 'noSuchCode' }
  if (own) await db.deleteFrom('registration').where('id', '=', own.id).execute()
  await db
    .updateTable('registration')
    .set({ person_id: personId, status: 'confirmed', claim_code: null, claim_until: null })
    .set({ promotions: own?.promotions ?? 0 })
    .where('id', '=', held.id)
    .execute()
  await town.touch(db, held.eventId)
  return { claimed: held.eventId }
}

const findHeld = (db: Db, code: string, now: Date) =>
  db
    .selectFrom('registration')
    .where('claim_code', '=', code)
    .where('status', '=', 'pending')
    .where('claim_until', '>', now)
    .select(['id', 'event_id as eventId', 'by_person_id as by'])
    .executeTakeFirst()

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
    const event = (await lockEvent(db, eventId))!
    await db
      .deleteFrom('registration')
      .where('event_id', '=', eventId)
      .where('status', '=', 'pending')
      .where('claim_until', '<=', town.now)
      .execute()
    await promote(db, town, event)
  }
}
