import type { Db } from './schema.ts'

const readings = new WeakMap<Db, Map<string, Promise<unknown>>>()

/**
 * Reads once in a transaction what many letters that are drawn in it show alike.
 * Only for whoever draws: what is changed in the same transaction after the first reading goes unseen.
 */
export function readOnce<Found>(db: Db, key: string, read: () => Promise<Found>): Promise<Found> {
  const reading = readings.get(db) ?? new Map<string, Promise<unknown>>()
  readings.set(db, reading)
  const found = reading.get(key) ?? read()
  reading.set(key, found)
  return found as Promise<Found>
}
