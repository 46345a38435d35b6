/** What came of one attempt to send. */
export type Outcome =
  | { sent: string | null }
  | { busy: number; reason: string }
  | { gone: string }
  | { lost: string }
  | { failed: string }
  | { unknown: string }

export interface Attempt {
  /** The first is 1. */
  attempt: number
  /** Rather not at all than twice. */
  once: boolean
  /** An earlier attempt may have arrived. */
  unsure: boolean
}

export interface Next {
  state: 'queued' | 'sent' | 'failed' | 'unreachable' | 'unknown'
  reason: string | null
  /** Seconds until the next attempt; null when this was the last. */
  after: number | null
  unsure: boolean
}

const attemptsWhenBusy = 10
const attemptsWhenUnknown = 4
const mostSeconds = 300

/** What is to become of a message after this attempt. */
export function nextAfter(outcome: Outcome, { attempt, once, unsure }: Attempt): Next {
  const done = (state: Next['state'], reason: string | null): Next => ({
    ...{ state, reason, unsure },
    after: null,
  })
  if ('sent' in outcome) return { ...done('sent', null), unsure: false }
  if ('gone' in outcome) return done('unreachable', outcome.gone)
  if ('lost' in outcome) return done('unreachable', outcome.lost)
  if ('failed' in outcome) return done('failed', outcome.failed)
  if ('unknown' in outcome) {
    const reason = outcome.unknown
    if (once || attempt >= attemptsWhenUnknown) return { ...done('unknown', reason), unsure: true }
    return { state: 'queued', reason, after: backoff(attempt), unsure: true }
  }
  const { reason } = outcome
  if (attempt >= attemptsWhenBusy) return done(unsure ? 'unknown' : 'failed', reason)
  const after = Math.min(Math.max(outcome.busy, backoff(attempt)), mostSeconds)
  return { state: 'queued', reason, after, unsure }
}

/** A new face for what stands there already can be sent again and again; null: leave it as it is. */
export function nextFaceAfter(outcome: Outcome, attempt: number): number | null {
  if (attempt >= attemptsWhenBusy) return null
  if ('busy' in outcome) return Math.min(Math.max(outcome.busy, backoff(attempt)), mostSeconds)
  return 'unknown' in outcome ? Math.min(backoff(attempt), mostSeconds) : null
}

/** 1, 2, 4 … seconds. */
const backoff = (attempt: number) => 2 ** (attempt - 1)

/** Spreads those who wait over half as much time again, so that they do not all come back at once. */
export const jittered = (seconds: number, chance: number): number => seconds * (1 + chance / 2)

const restSeconds = 5

/** How long a live card is still to be left alone; no clock can make it longer than one rest. */
export function restOf(renderedAt: Date, now: Date): number {
  const past = (now.getTime() - renderedAt.getTime()) / 1000
  return past < 0 || past >= restSeconds ? 0 : restSeconds - past
}

/** As many messages for one chat still go one by one; more are gathered in one card. */
export const singly = 3

/** Teams takes more, but what is larger is slow on a phone. */
export const mostBytes = 28 * 1024
