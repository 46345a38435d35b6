import type { Moment } from './rules.ts'

/** Which reminder: of which event, how long before, and counted from which start. A moved event is reminded of anew. */
export interface Named {
  eventId: string
  step: string
  of: Date
}

export const subjectOf = (eventId: string, { step, of }: Pick<Moment, 'step' | 'of'>): string =>
  `event ${eventId}, ${step} @${of.toISOString()}`

export function readSubject(subject: string): Named {
  const [, eventId, step, of] = /^event ([^,]+), (.+) @(\S+)$/.exec(subject)!
  return { eventId: eventId!, step: step!, of: new Date(of!) }
}

/** The round that a switch leads to; null for what counts down to the event itself. */
export const roundIn = (step: string): string | null => /^switch \d+ (.+)$/.exec(step)?.[1] ?? null
