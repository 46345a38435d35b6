import { readFileSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { migrate } from '../../src/db/migrate.ts'
import { openDb } from '../../src/db/open.ts'
import type { Db, Schema } from '../../src/db/schema.ts'
import { readEvents, readOverlay } from '../../src/events/read.ts'
import { scratch } from '../db/scratch.ts'

export const { events } = readEvents()

const overlayFile = new URL('../../src/demo/overlay.yaml', import.meta.url)
export const overlay = readOverlay(
  { name: 'overlay.yaml', text: readFileSync(overlayFile, 'utf8') },
  events,
).overlay!

/** A database of one's own; `within` gives each story a transaction that is taken back. */
export async function aDatabase() {
  const { url, drop } = await scratch()
  const { db, close } = openDb(url)
  await migrate(db)
  return {
    within: (story: (db: Db) => Promise<void>) => rolledBack(db, story),
    end: () => close().then(drop),
  }
}

const undone = new Error('taken back')

async function rolledBack(db: Kysely<Schema>, story: (db: Db) => Promise<void>) {
  const whole = db.transaction().execute(async (trx) => {
    await story(trx)
    throw undone
  })
  await whole.catch((fault) => {
    if (fault !== undone) throw fault
  })
}

const seenAt = new Date('2020-11-26T08:00:00Z')

/** Someone signed up, with a seat in a workshop if one is named. */
export async function signUp(
  db: Db,
  eventId: string,
  options: {
    status?: 'confirmed' | 'waiting' | 'pending' | 'cancelled'
    offeringId?: number
    state?: 'seated' | 'waiting'
  } = {},
) {
  const person = await db
    .insertInto('person')
    .values({
      name: 'Someone',
      lang: 'nl',
      municipality: null,
      organisation: null,
      role: null,
      noticed_at: null,
      seen_at: seenAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const registration = await db
    .insertInto('registration')
    .values({
      event_id: eventId,
      person_id: person.id,
      by_person_id: null,
      status: options.status ?? 'confirmed',
      role: 'adviser',
      municipality: null,
      organisation: null,
      municipality_checked: false,
      claim_code: null,
      claim_until: null,
      cancelled_at: null,
      created_at: seenAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (options.offeringId) await choose(db, registration.id, options.offeringId, options.state)
  return person.id
}

async function choose(
  db: Db,
  registrationId: string,
  offeringId: number,
  state: 'seated' | 'waiting' = 'seated',
) {
  const offering = await db
    .selectFrom('offering')
    .where('id', '=', offeringId)
    .select(['event_id', 'session_id'])
    .executeTakeFirstOrThrow()
  await db
    .insertInto('choice')
    .values({ registration_id: registrationId, offering_id: offeringId, ...offering, state })
    .execute()
}
