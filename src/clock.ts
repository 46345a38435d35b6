import { localMoment } from './lang.ts'

/** The clock that people see. `start` (local, `2020-11-26T09:00`) sets it; from there it runs on. */
export function createClock(start?: string): () => Date {
  if (!start) return () => new Date()
  const ahead = localMoment(start.slice(0, 10), start.slice(11)).getTime() - Date.now()
  return () => new Date(Date.now() + ahead)
}
