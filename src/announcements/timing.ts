import type { Obstacle } from './checks.ts'
import { daysUntil, inTime, isFarOff } from './rules.ts'
import type { AnnouncementRow } from './store.ts'

/** What was written for an event to come and was to leave at once says nothing true after it. */
export function aboutEvent(row: AnnouncementRow, now: Date): Obstacle[] {
  const { status, sendAt, template, createdAt, event } = row
  if (event.status === 'cancelled')
    return template === 'cancellation' ? [] : [{ error: 'eventOff' }]
  const waited = status === 'approval' && !sendAt && template !== 'after'
  const { overAt } = event
  const over = waited && overAt && createdAt < overAt && overAt <= now
  return over ? [{ error: 'eventOver' }] : []
}

/** What waits for its moment, or for approval, may be this much late. */
const latest = 2 * 3_600_000

export function atWhatTime({ sendAt, status }: AnnouncementRow, now: Date): Obstacle[] {
  if (!sendAt) return []
  if (isFarOff(sendAt, now)) return [{ advice: 'farOff', days: daysUntil(sendAt, now) }]
  const late = status === 'draft' ? !inTime(sendAt, now) : now.getTime() - sendAt.getTime() > latest
  return late ? [{ error: 'timePast' }] : []
}
