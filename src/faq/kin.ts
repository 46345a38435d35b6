import type { Index } from './key-index.ts'

/** For pairs of kinds, how often the first is right where the second is: learned from questions with several right answers. */
export type Kin = ReadonlyMap<string, number>

/** Whether two events are of one series, or the one is the series of the other. */
export type Related = (one: string, other: string) => boolean

interface Place {
  kind: string
  /** The event or series; nothing for what is of none. */
  owner: string | null
  part: string | null
}

/** How likely `one` is right as well if `other` is. */
export const kinOf = (one: string, other: string, { kin, related }: Family): number =>
  one === other ? 1 : (kin.get(pairOf(one, other, related)) ?? 0)

export interface Family {
  kin: Kin
  related: Related
}

/** What is right together, among the events that there are. */
export const familyIn = ({ subjects }: Index, kin: Kin): Family => ({
  kin,
  related: (one, other) =>
    subjects.some(
      ({ id, events }) =>
        (id === one || events.includes(one)) && (id === other || events.includes(other)),
    ),
})

/** What is known of two answers by their kinds alone: “card when”, “time time ~” for two of a series. */
export function pairOf(one: string, other: string, related: Related): string {
  const [a, b] = [placeOf(one), placeOf(other)]
  return `${a.kind} ${b.kind}${relationOf(a, b, related)}`
}

function relationOf(one: Place, other: Place, related: Related): string {
  if (!one.owner || !other.owner) return ''
  if (one.owner !== other.owner) return related(one.owner, other.owner) ? ' ~' : ' *'
  return one.part && other.part && one.part !== other.part ? ' -' : ''
}

function placeOf(id: string): Place {
  const [owner = '', kind, part = null, side] = id.split('/')
  if (!kind) return { kind: owner, owner: null, part: null }
  if (owner === 'person') return { kind: owner, owner: null, part: kind }
  return { kind: side ? `${kind}/${side}` : kind, owner: owner === '?' ? null : owner, part }
}

/** One pair a line, such as `card when 0.71`. */
export const readKin = (text: string): Kin =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), Number(line.slice(at + 1))] as const
      }),
  )
