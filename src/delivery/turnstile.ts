import type { Pass } from '../kit.ts'

/** A second, and what timers may be early. */
const span = 1_003
/** After so long without an answer a call is taken to have arrived. */
const longest = 500
/** The shortest of so many late trips is what all of them take at least; at first none is known. */
const mostTrips = 400

export interface Turnstile {
  pass: Pass
  /** So many processes send, and each takes its part. */
  share: (senders: number) => void
}

/**
 * Lets no more than so many calls arrive in any second, however late timers are and however uneven the net:
 * a call holds its place until a second after it arrived at the latest, which its answer tells.
 */
export function createTurnstile(perSecond: number): Turnstile {
  const line: (() => void)[] = []
  const trips = [0]
  let places = perSecond
  let taken = 0

  const letIn = () => {
    while (taken < places && line.length) {
      taken++
      line.shift()!()
    }
  }
  function leave() {
    taken--
    letIn()
  }
  const leaveAfter = (milliseconds: number) => setTimeout(leave, Math.ceil(milliseconds)).unref()

  async function pass() {
    await new Promise<void>((go) => {
      line.push(go)
      letIn()
    })
    const left = performance.now()
    const tired = leaveAfter(longest + span)
    return () => {
      const trip = performance.now() - left
      trips.push(trip)
      if (trips.length > mostTrips) trips.splice(0, trips.length / 2)
      if (trip > longest) return
      clearTimeout(tired)
      leaveAfter(span - Math.min(...trips))
    }
  }

  const share = (senders: number) => {
    places = Math.max(1, Math.floor(perSecond / senders))
    letIn()
  }
  return { pass, share }
}
