import type { Call } from './call.ts'

/** What goes wrong with a call; `delivered`: the call took effect all the same. */
export interface Fault {
  status: number | 'reset' | 'timeout'
  code?: string
  retryAfter?: number
  delivered?: boolean
  times?: number
  match?: (call: Call) => boolean
}

export type FaultRates = Record<number | 'reset' | 'timeout', number>

export function openFaults() {
  const queue: { fault: Fault; left: number }[] = []
  let rates: [string, number][] = []
  let random = seeded(1)
  let latency = 0

  return {
    /** The next calls that match fail, `times` of them (one, unless told). */
    fail(fault: Fault) {
      queue.push({ fault, left: fault.times ?? 1 })
    },
    /** From now on calls fail at these rates, the same ones for the same seed. */
    faultRates(next: Partial<FaultRates>, seed = 1) {
      rates = Object.entries(next as FaultRates)
      random = seeded(seed)
    },
    /** From now on every answer takes so many milliseconds. */
    slow(ms: number) {
      latency = ms
    },
    latency: () => latency,
    take(call: Call): Fault | undefined {
      const planned = queue.find(({ fault, left }) => left > 0 && (fault.match?.(call) ?? true))
      if (planned) planned.left--
      return planned?.fault ?? byChance(rates, random)
    },
    clear() {
      queue.length = 0
      rates = []
      latency = 0
    },
  }
}

function byChance(rates: [string, number][], random: () => number): Fault | undefined {
  if (!rates.length) return undefined
  let chance = random()
  for (const [name, rate] of rates) {
    if (chance < rate) return chanceFault(name, random() < 0.5)
    chance -= rate
  }
  return undefined
}

/** Whether a call that broke off or met a 5xx took effect, nobody can tell. */
function chanceFault(name: string, delivered: boolean): Fault {
  if (name === 'reset' || name === 'timeout') return { status: name, delivered }
  if (name === '429') return { status: 429, retryAfter: 1 }
  return { status: Number(name), delivered: delivered && Number(name) >= 500 }
}

/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
