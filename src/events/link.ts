import { daysBefore } from '../lang.ts'
import type { EventRow, OfferingRow } from './store.ts'

type Linked = Pick<EventRow, 'joinUrl' | 'linkFrom' | 'startsAt' | 'status' | 'facts'>

/** When the join link may be shown: when the organisers say, or else a day before the start; null when no time is known. */
export const releaseOf = ({ linkFrom, startsAt }: Pick<Linked, 'linkFrom' | 'startsAt'>) =>
  linkFrom ?? (startsAt && daysBefore(startsAt, 1))

/** The join link, once it may be shown; who comes to a venue, or whose event is off, gets none. */
export const releasedLink = (event: Linked, now: Date): string | null =>
  isReleased(event, now) ? event.joinUrl : null

/** The link of a workshop under the same rule; a workshop without one is in the event’s own meeting. */
export const releasedWorkshopLink = (
  event: Linked,
  { joinUrl }: Pick<OfferingRow, 'joinUrl'>,
  now: Date,
): string | null => (isReleased(event, now) ? (joinUrl ?? event.joinUrl) : null)

function isReleased(event: Linked, now: Date): boolean {
  const from = releaseOf(event)
  const isOnline = event.facts.place.kind === 'online' && event.status !== 'cancelled'
  return isOnline && from !== null && from <= now
}
