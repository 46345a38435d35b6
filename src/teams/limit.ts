import type { Carried } from '../kit.ts'

/** Shorter than any lease: who had a message in hand so long would no longer be its only owner. */
const mostMilliseconds = 11_500

/** The door through which one call leaves; after its time is up nobody passes it any more. */
export interface Exit {
  /** Just before the call leaves. */
  leave: () => void
}

type Failed = Exclude<Carried, { sent: string | null }>

/**
 * Lets a call take no longer than so, whatever it waits for, its token included.
 * What had not left by then never leaves; of what had, nobody knows.
 */
export function limited<Result>(
  work: (exit: Exit) => Promise<Result>,
  milliseconds = mostMilliseconds,
): Promise<Result | Failed> {
  let left = false
  let over = false
  const leave = () => {
    if (over) throw new Error('The time for this call is up')
    left = true
  }
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      over = true
      const reason = 'timeout'
      resolve(left ? { unknown: reason } : { busy: 1, reason })
    }, milliseconds)
    work({ leave })
      .then(resolve, reject)
      .finally(() => clearTimeout(clock))
  })
}
