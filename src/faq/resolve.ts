import type { Candidate } from './candidates.ts'
import type { Index } from './key-index.ts'

export interface Context {
  /** The event that was spoken of, or that the person is going to. */
  event?: string
}

/** A facet without an event is that of the event in the talk, or of the only one that knows it. */
export function resolve(candidates: Candidate[], index: Index, { event }: Context): Candidate[] {
  const named = new Set(candidates.filter((one) => one.event).map(({ id }) => id))
  return candidates.flatMap((one) => {
    if (event && isElsewhere(one, index, event)) return []
    if (one.event !== null || one.signals.facet !== 1) return one
    const knowing = [...(index.knowing.get(one.kind) ?? [])]
    const only = event ?? (knowing.length === 1 ? knowing[0]! : null)
    if (!only) return one
    if (one.kind === 'overview' && !isSeries(only, index)) return []
    const id = `${only}/${one.kind}`
    const gap = !knowing.includes(only)
    const signals = event
      ? { ...one.signals, named: 0.9, unnamed: 0, hollow: gap ? 1 : 0 }
      : one.signals
    return named.has(id) ? [] : { ...one, id, event: only, gap, signals }
  })
}

const isSeries = (id: string, { subjects }: Index) =>
  subjects.some((one) => one.id === id && one.events.length > 1)

/** A part of another event than the one in the talk, which was not named. */
function isElsewhere({ id, signals }: Candidate, { subjects }: Index, event: string): boolean {
  const owner = subjects.find((subject) => subject.id === id.split('/')[0])
  if (!signals.detail || signals.named > 0.35 || !owner) return false
  return owner.id !== event && !owner.events.includes(event)
}
