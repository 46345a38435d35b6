import { createHmac, randomInt } from 'node:crypto'
import { sql, type Db } from '../db/schema.ts'
import type { Role } from './rights.ts'

const hoursToTake = 48
const alphabet = 'BCDFGHJKMNPQRSTVWXYZ23456789'

/** A role that is offered for one event, to whoever brings the code. */
export interface Offered {
  eventId: string
  role: Role
  by: string
}

export interface Invitation extends Offered {
  id: string
  takenBy: string | null
}

/** Offers a role; the code is told once, and kept only as its hash. */
export async function offerRole(
  db: Db,
  { eventId, role, by }: Offered,
  { secretKey, now }: { secretKey: string; now: Date },
): Promise<{ code: string; until: Date }> {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  const code = `${letters.slice(0, 4)}-${letters.slice(4)}`
  const until = new Date(now.getTime() + hoursToTake * 3_600_000)
  const row = { event_id: eventId, role, by_person_id: by, taken_by: null, until }
  const code_hash = hashOf(code, secretKey)
  await db
    .insertInto('invitation')
    .values({ ...row, code_hash })
    .execute()
  return { code, until }
}

const hashOf = (typed: string, secretKey: string) =>
  createHmac('sha256', secretKey)
    .update(`role ${typed.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)
    .digest('base64url')

export type Taken = { taken: Invitation } | { refused: 'noSuchCode' | 'ownCode' }

/** Takes up a role; the code works once, for one other person. */
export async function takeRole(
  db: Db,
  personId: string,
  typed: string,
  { secretKey, now }: { secretKey: string; now: Date },
): Promise<Taken> {
  const offer = await db
    .selectFrom('invitation')
    .where('code_hash', '=', hashOf(typed, secretKey))
    .where('until', '>', now)
    .where((eb) => eb.or([eb('taken_by', 'is', null), eb('taken_by', '=', personId)]))
    .select(invited)
    .forUpdate()
    .executeTakeFirst()
  if (!offer) return { refused: 'noSuchCode' }
  if (offer.by === personId) return { refused: 'ownCode' }
  if (offer.takenBy === null) await appoint(db, personId, offer)
  else if (!(await isAppointed(db, personId, offer))) return { refused: 'noSuchCode' }
  return { taken: offer }
}

async function appoint(db: Db, personId: string, { id, eventId, role, by }: Invitation) {
  await db.updateTable('invitation').set({ taken_by: personId }).where('id', '=', id).execute()
  await db
    .insertInto('appointment')
    .values({ person_id: personId, event_id: eventId, role, by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Said again, a code tells what it gave; once the role is withdrawn it gives nothing any more. */
const isAppointed = (db: Db, personId: string, { eventId, role }: Invitation) =>
  db
    .selectFrom('appointment')
    .where('person_id', '=', personId)
    .where('event_id', '=', eventId)
    .where('role', '=', role)
    .select('role')
    .executeTakeFirst()

const invited = [
  'id',
  'event_id as eventId',
  'role',
  'by_person_id as by',
  'taken_by as takenBy',
] as const

export const findInvitation = (db: Db, id: string): Promise<Invitation | undefined> =>
  db.selectFrom('invitation').where('id', '=', id).select(invited).executeTakeFirst()

/** Everybody with a role for this event; those without an event in theirs have it for all. */
export const findAppointed = (db: Db, eventId: string) =>
  db
    .selectFrom('appointment')
    .innerJoin('person', 'person.id', 'appointment.person_id')
    .where((eb) => eb.or([eb('event_id', 'is', null), eb('event_id', '=', eventId)]))
    .select(['person.id as personId', 'person.name', 'appointment.role'])
    .select(sql<boolean>`appointment.event_id is null`.as('forAll'))
    .orderBy(sql`appointment.event_id is not null`)
    .orderBy('appointment.role')
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

/** Takes back a role for one event; what someone is for all events, no one takes away here. */
export async function withdrawRole(
  db: Db,
  { personId, eventId, role }: { personId: string; eventId: string; role: Role },
): Promise<boolean> {
  const gone = await db
    .deleteFrom('appointment')
    .where('person_id', '=', personId)
    .where('event_id', '=', eventId)
    .where('role', '=', role)
    .returning('person_id')
    .executeTakeFirst()
  return gone !== undefined
}

/** What a person has offered and taken up, in words. */
export const findOffers = (db: Db, personId: string) =>
  db
    .selectFrom('invitation')
    .innerJoin('event', 'event.id', 'invitation.event_id')
    .where((eb) => eb.or([eb('by_person_id', '=', personId), eb('taken_by', '=', personId)]))
    .select(['invitation.role as right', 'event.title_nl as event', 'invitation.until as at'])
    .execute()

export const forgetOffers = (db: Db, now: Date) =>
  db.deleteFrom('invitation').where('until', '<=', now).execute()

/** What a person took up goes as well: its code may not come back to life. */
export const eraseOffers = (db: Db, personId: string) =>
  db
    .deleteFrom('invitation')
    .where((eb) => eb.or([eb('by_person_id', '=', personId), eb('taken_by', '=', personId)]))
    .execute()
