import type { Programme } from '../events/store.ts'
import type { Scene } from './place.ts'
import { momentsFor } from './planned.ts'
import type { Moment } from './rules.ts'
import { subjectOf } from './subject.ts'

/** When people are reminded of this event, as it stands now. */
export const momentsIn = ({ event, sessions, offerings }: Programme): Moment[] =>
  momentsFor({
    ...event,
    plan: event.reminders,
    rounds: sessions.filter(
      ({ id, kind }) => kind === 'workshops' && offerings.some(({ sessionId }) => sessionId === id),
    ),
  })

/** Whether this reminder still has to be said: by then the event may have moved, the seat be gone, or the time be up. */
export function isOwed({ programme, own, now }: Scene, subject: string): boolean {
  if (programme.event.status !== 'planned' || own?.status !== 'confirmed') return false
  const moment = momentsIn(programme).find((one) => subjectOf(programme.event.id, one) === subject)
  return moment !== undefined && moment.until > now
}
