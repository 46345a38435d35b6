import type { Candidate } from './candidates.ts'
import type { Signals } from './signals.ts'

export type Weights = Record<keyof Signals, number>

export const rankOf = (signals: Signals, weights: Weights): number => {
  let sum = 0
  for (const name in weights) sum += weights[name as keyof Signals] * signals[name as keyof Signals]
  return sum
}

/** Best first. */
export function rank(candidates: Candidate[], weights: Weights): Candidate[] {
  for (const one of candidates) one.score = rankOf(one.signals, weights)
  return candidates.sort((a, b) => b.score - a.score)
}
