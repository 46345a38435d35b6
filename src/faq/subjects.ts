import { layOut, saidOf } from './align.ts'
import type { Asked, Laid, Store } from './align.ts'
import type { Term } from './analyse.ts'
import type { Moment } from './moment.ts'
import { scratch } from './overlap.ts'

/** An event, or a series of them, as people may speak of it. */
export interface Subject {
  id: string
  /** Events of which this is the series; for an event itself only that one. */
  events: string[]
  names: Name[]
  online: boolean
  /** Of a series only the years. */
  days: { day: number | null; month: number | null; year: number }[]
}

interface Name {
  laid: Laid
  strength: number
  /** The same where something is said to be a meeting: “die bijeenkomst van SZW”. */
  spoken: number
}

export interface Mention {
  /** 0: not spoken of at all; 1: beyond doubt. Negative: another day is named. */
  strength: number
  /** How much of each term of the question the names explain. */
  explained: number[]
}

interface Naming {
  read: (text: string) => Term[]
  weigh: (term: Term) => number
  /** How many entries of the knowledge use a word: what all speak of names nothing. */
  common: (term: Term) => number
  store: Store
}

export interface Named {
  id: string
  events: string[]
  names: { text: string; strength: number }[]
  online: boolean
  days: string[]
}

export function createSubject(named: Named, naming: Naming): Subject {
  const names = named.names.map(({ text, strength }): Name => {
    const terms = naming.read(text).filter((term) => !term.small)
    const own = terms.some(({ keys }) => keys.has('#event'))
      ? 0
      : terms.length
        ? Math.min(...terms.map(naming.common))
        : 99
    return {
      laid: layOut(terms, terms.map(naming.weigh), naming.store),
      strength: strength * Math.max(0.25, 1 - 0.08 * own),
      spoken: strength * Math.max(0.6, 1 - 0.03 * own),
    }
  })
  return {
    id: named.id,
    events: named.events,
    names: names.filter(({ laid }) => laid.terms.length),
    online: named.online,
    days: daysOf(named),
  }
}

export const daysOf = ({ days }: Named): Subject['days'] =>
  days.map((iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    return { year: year!, month: month ?? null, day: day ?? null }
  })

export function mentionOf(
  subject: Subject,
  asked: Asked,
  { moment, store }: { moment: Moment; store: Store },
): Mention {
  const explained = new Array<number>(asked.terms.length).fill(0)
  const dated = datedBy(subject, moment)
  if (dated > 0) for (const at of moment.at) explained[at] = 1
  let strength = dated
  const general = asked.terms.some(({ main }) => main.includes('#session')) || asked.pointing
  for (const name of subject.names) {
    const said = cover(name, asked, store)
    if (!said) continue
    const strong = general ? name.spoken * said : name.strength * said * said
    for (let at = 0; at < asked.terms.length; at++)
      explained[at] = Math.max(explained[at]!, scratch[at]! * (0.25 + 0.75 * strong))
    if (dated >= 0) strength = 1 - (1 - strength) * (1 - 0.97 * strong)
  }
  if (subject.online && strength > 0.3)
    asked.terms.forEach(({ main }, at) => {
      if (main.includes('#online')) explained[at] = Math.max(explained[at]!, howHeld)
    })
  return { strength, explained }
}

/** “That online session” says a little of which it was; whether it was online is not asked. */
const howHeld = 0.6

/** How much of a name is said; what it covers is left in the scratch. */
function cover({ laid: { terms, weights, total } }: Name, asked: Asked, store: Store): number {
  scratch.fill(0, 0, asked.terms.length)
  let recalled = 0
  for (let term = 0; term < terms.length; term++) {
    const list = saidOf(terms[term]!, store)
    let best = 0
    for (let place = 0; place < list.length; place += 2) {
      const [at, alike] = [list[place]!, list[place + 1]!]
      if (alike < 0.8 || asked.terms[at]!.main.includes('#session')) continue
      if (alike > scratch[at]!) scratch[at] = alike
      if (alike > best) best = alike
    }
    recalled += best * weights[term]!
  }
  return total ? recalled / total : 0
}

/** 1: its day is named; -1: another day is. A year alone says a little. */
function datedBy({ days }: Subject, { days: named, year }: Moment): number {
  if (!named.length || days.every(({ month }) => month === null))
    return year && days.length ? (days.some((one) => one.year === year) ? 0.3 : -0.3) : 0
  const hits = named.map(({ day, month }) =>
    days.some(
      (one) =>
        one.month === month && (day === null || one.day === day) && (!year || year === one.year),
    ),
  )
  if (hits.every((hit) => !hit)) return -1
  const exact = named.some(({ day }, at) => day !== null && hits[at])
  return exact ? 0.97 : 0.6
}
