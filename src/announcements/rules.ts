/** What may stand between braces in an announcement: “{naam}”, or with what to say without one: “{workshop|nog geen}”. */
export type Variable =
  'name' | 'event' | 'date' | 'time' | 'place' | 'workshop' | 'link' | 'municipality'

/** By the names that people write; the Dutch one first. */
export const variableNames: Record<Variable, { nl: string; en: string }> = {
  name: { nl: 'naam', en: 'name' },
  event: { nl: 'bijeenkomst', en: 'event' },
  date: { nl: 'datum', en: 'date' },
  time: { nl: 'tijd', en: 'time' },
  place: { nl: 'plaats', en: 'place' },
  workshop: { nl: 'workshop', en: 'workshop' },
  link: { nl: 'link', en: 'link' },
  municipality: { nl: 'gemeente', en: 'municipality' },
}

export type Values = Record<Variable, string>

const braces = /\{([^{}|]*)(?:\|([^{}]*))?\}/g

const variableOf = (name: string): Variable | undefined => {
  const said = name.trim().toLowerCase()
  const all = Object.entries(variableNames) as [Variable, { nl: string; en: string }][]
  return all.find(([, { nl, en }]) => said === nl || said === en)?.[0]
}

/** A piece of an announcement: words, a known variable with its fallback, or braces around something else. */
export type Piece =
  | { text: string }
  | { variable: Variable; fallback: string | null; name: string }
  | { unknown: string }

export function piecesOf(written: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of written.matchAll(braces)) {
    if (found.index > from) pieces.push({ text: written.slice(from, found.index) })
    from = found.index + found[0].length
    const name = found[1]!.trim()
    const variable = variableOf(name)
    const fallback = found[2]?.trim() || null
    pieces.push(variable ? { variable, fallback, name } : { unknown: name })
  }
  if (from < written.length) pieces.push({ text: written.slice(from) })
  return pieces
}

/** Which variables are used, and whether each of their places has something to say without a value. */
export function usedIn(texts: string[]): Map<Variable, { covered: boolean }> {
  const used = new Map<Variable, { covered: boolean }>()
  for (const piece of texts.flatMap(piecesOf))
    if ('variable' in piece) {
      const covered = (used.get(piece.variable)?.covered ?? true) && piece.fallback !== null
      used.set(piece.variable, { covered })
    }
  return used
}

/** Those that nobody may do without: without them the sentence around them is not true. */
const needed: Variable[] = ['event', 'date', 'time', 'place', 'link']

export const mayBeEmpty = (variable: Variable): boolean => !needed.includes(variable)

/** A second organiser looks before it goes to more people than this, to everybody, or to a chat of which nobody knows how many read along. */
export const needsFourEyes = (
  { people, everybody, chat }: { people: number; everybody: boolean; chat: boolean },
  above: number,
): boolean => everybody || chat || people > above

/** How long the sending takes, at so many in a second. */
export const secondsFor = ({ people, perSecond }: { people: number; perSecond: number }): number =>
  Math.max(1, Math.ceil(people / perSecond))

/** What cannot leave through a fault of ours is tried again each minute, so long. */
const patience = 5 * 60_000

export const isHopeless = (sendAt: Date, now: Date): boolean =>
  now.getTime() - sendAt.getTime() >= patience

export const daysUntil = (moment: Date, now: Date): number =>
  Math.round((moment.getTime() - now.getTime()) / 86_400_000)

/** So far ahead that it may be a slip. */
export const isFarOff = (moment: Date, now: Date): boolean => daysUntil(moment, now) > 300

/** Planned at least a minute ahead, to the minute. */
export const inTime = (sendAt: Date, now: Date): boolean =>
  sendAt.getTime() - now.getTime() >= 60_000
