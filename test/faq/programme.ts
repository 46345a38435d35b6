import { readEvents } from '../../src/events/read.ts'
import type { EventFile } from '../../src/events/file.ts'
import type { Programme } from '../../src/events/store.ts'

/** For measuring: the programme as the database would give it. */
export const programmes = (): Programme[] => readEvents().events.map(programmeOf)

export function programmeOf(file: EventFile): Programme {
  const { sessions, workshops, full, facts, ...event } = file
  const { citations: _, ...told } = facts
  const over =
    file.endsAt ??
    new Date(
      Date.parse(`${file.startsOn.padEnd(10, '-01')}T23:59:00Z`) +
        (file.precision === 'month' ? 29 * 86_400_000 : 0),
    )
  return {
    event: {
      ...event,
      version: 1,
      overAt: over,
      seats: null,
      fullSince: full ? new Date(0) : null,
      demo: false,
      joinUrl: null,
      linkFrom: null,
      reminders: null,
      facts: told,
    },
    sessions,
    workshops: workshops.map(({ sessions: _, ...one }) => one),
    offerings: workshops.flatMap((one) =>
      one.sessions.map((session) => ({
        id: 0,
        workshopId: one.id,
        sessionId: session,
        round: sessions.find(({ id }) => id === session)?.round ?? null,
        seats: null,
        joinUrl: null,
        taken: 0,
        waiting: 0,
      })),
    ),
    taken: 0,
    waiting: 0,
  } as Programme
}
