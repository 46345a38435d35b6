import type { Kysely } from 'kysely'
import { migrate } from '../../src/db/migrate.ts'
import { openDb, transact } from '../../src/db/open.ts'
import type { Db, Schema } from '../../src/db/schema.ts'
import { createPost } from '../../src/delivery/store.ts'
import type { Town } from '../../src/signup/waiting-list.ts'
import { scratch } from '../db/scratch.ts'

export const opening = new Date('2020-11-26T09:00:00+01:00')

export const municipalities = ['Almelo', 'Breda', 'Deventer', 'Delft', 'Gouda', 'Venlo', 'Zwolle']

interface Fair {
  id: string
  /** Seats of the event, and of the workshops by their rounds: `[[3, 2], [3, 2]]`. */
  seats: number | null
  workshops: number[][]
  startsAt?: Date
}

/** A small event with a limit of two implementers per municipality. */
export async function aFair(db: Db, { id, seats, workshops, startsAt }: Fair) {
  const starts = startsAt ?? new Date('2030-01-01T09:00:00+01:00')
  const ends = new Date(starts.getTime() + 8 * 3_600_000)
  const at = { starts_on: '2030-01-01', precision: 'minute' as const, starts_at: starts }
  const face = { series: null, status: 'planned' as const, title_nl: id, title_en: null }
  await db
    .insertInto('event')
    .values({ id, ...face, ...at, ends_at: ends, zone: 'Europe/Amsterdam', voice: 'je', seats })
    .expression
  return db
}
