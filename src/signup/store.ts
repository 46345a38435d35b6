import { sql, type Db } from '../db/schema.ts'
import { findCapsLeft } from '../events/caps.ts'
import { signupOf } from '../events/rules.ts'
import { findProgramme, lockEvent, type Programme } from '../events/store.ts'
import type { Person } from '../chat.ts'
import { findClash } from './clash.ts'
import { judge, type Verdict } from './rules.ts'
import { choose, type Chosen } from './seats.ts'
import { promote, type Town } from './waiting-list.ts'

/** What a person asks for in the form; the municipality is already matched with the event's list. */
export interface Wish {
  eventId: string
  role: string
  municipality: string | null
  /** Whether the event's list names the municipality; null where there is no list. */
  listed: boolean | null
  organisation: string | null
  listName: boolean
  mayWait: boolean
  /** The person saw that another event falls at the same hours. */
  sure: boolean
  offeringIds: number[]
}

export interface Registered {
  verdict: Verdict
  chosen: Chosen[]
  /** The event that falls at the same hours, when that is what stands in the way. */
  clash: { id: string } | null
}

/** Registers the person, lets them wait, or says which rule stands in the way. The event row is the lock. */
export async function register(
  db: Db,
  town: Town,
  person: Pick<Person, 'id' | 'kind'>,
  wish: Wish,
): Promise<Registered> {
  const { event, own, programme } = await openLedger(db, wish.eventId, person.id)
  const clash = wish.sure ? null : await findClash(db, event, person.id)
  const verdict = judge({
    door: signupOf(event, programme, town.now),
    anonymous: person.kind === 'anonymous',
    roles: event.rules.roles.map(({ id }) => id),
    role: wish.role,
    invited: !event.rules.onlyListedMunicipalities || wish.listed !== false,
    capsLeft: await findCapsLeft(db, event, wish, own?.id ?? null),
    clashes: clash !== null,
    mayWait: wish.mayWait || own?.status === 'waiting',
    inside: own?.status === 'confirmed',
  })
  if (verdict !== 'confirmed' && verdict !== 'waiting') return { verdict, chosen: [], clash }
  const registration = {
    id: await save(db, person.id, wish, { verdict, own, now: town.now }),
    verdict,
    now: town.now,
  }
  const chosen = await choose(db, registration, programme, wish.offeringIds)
  await promote(db, town, event)
  return { verdict, chosen, clash: null }
}

export interface Own {
  id: string
  status: 'confirmed' | 'waiting' | 'cancelled'
  promotions: number
}

/** The event, locked, with what it looks like inside the lock. */
export async function openLedger(db: Db, eventId: string, personId: string) {
  const event = await lockEvent(db, eventId)
  if (!event) throw new Error('There is no such event')
  const own = await db
    .selectFrom('registration')
    .where('event_id', '=', eventId)
    .where('person_id', '=', personId)
    .select(['id', 'status', 'promotions'])
    .executeTakeFirst()
  return { event, own: own as Own | undefined, programme: await findLedger(db, eventId) }
}

export const findLedger = async (db: Db, eventId: string): Promise<Programme> =>
  (await findProgramme(db, eventId))!

/** Whoever registers anew stands at the end of the line; whoever changes details keeps their place. */
async function save(
  db: Db,
  personId: string,
  wish: Wish,
  { verdict, own, now }: { verdict: 'confirmed' | 'waiting'; own: Own | undefined; now: Date },
): Promise<string> {
  const details = {
    role: wish.role,
    municipality: wish.municipality,
    organisation: wish.organisation,
    municipality_checked: wish.listed === true,
    list_name: wish.listName,
    status: verdict,
    cancelled_at: null,
  }
  if (own) {
    const anew = own.status === 'cancelled'
    const seq = anew
      ? { seq: sql<number>`nextval(pg_get_serial_sequence('registration', 'seq'))` }
      : {}
    await db
      .updateTable('registration')
      .set({ ...details, ...seq })
      .where('id', '=', own.id)
      .execute()
    return own.id
  }
  const row = { event_id: wish.eventId, person_id: personId, created_at: now, ...details }
  const { id } = await db
    .insertInto('registration')
    .values({ ...row, by_person_id: null, claim_code: null, claim_until: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
