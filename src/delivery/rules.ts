/** What came of one attempt to send. */
export type Outcome =
  | { sent: string | null }
  | { busy: number; reason: string }
  | { gone: string }
  | { failed: string }
  | { unknown: string }

export interface Next {
  state: 'queued' | 'sent' | 'failed' | 'unreachable' | 'unknown'
  reason: string | null
  /** Seconds until the next attempt; null when this was the last. */
  after: number | null
}

const attemptsWhenBusy = 6
const attemptsWhenUnknown = 4

/** What is to become of a message after this attempt; the first is 1. */
export function nextAfter(outcome: Outcome, attempt: number): Next {
  if ('sent' in outcome) return { state: 'sent', reason: null, after: null }
  if ('gone' in outcome) return { state: 'unreachable', reason: outcome.gone, after: null }
  if ('failed' in outcome) return { state: 'failed', reason: outcome.failed, after: null }
  if ('unknown' in outcome) {
    const after = attempt < attemptsWhenUnknown ? backoff(attempt) : null
    return { state: 'unknown', reason: outcome.unknown, after }
  }
  if (attempt >= attemptsWhenBusy) return { state: 'failed', reason: outcome.reason, after: null }
  return {
    state: 'queued',
    reason: outcome.reason,
    after: Math.max(outcome.busy, backoff(attempt)),
  }
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
