import type { Store } from './align.ts'
import { fits } from './fits.ts'
import type { Fit } from './fits.ts'
import type { Prepared } from './key-index.ts'
import type { Sighting } from './question.ts'
import { signalsOf } from './signals.ts'
import type { Signals } from './signals.ts'

export interface Candidate {
  id: string
  /** The facet, entry or detail, whichever event it is about. */
  kind: string
  event: string | null
  gap: boolean
  signals: Signals
  phrase: string
  score: number
}

/** A candidate of which only the fit is known yet. */
export interface Draft {
  fits: Fit[]
  finish: () => Candidate
}

export function entryDraft(
  { source, spoken }: Prepared,
  { asked, mentions, generic, ballot }: Sighting,
  store: Store,
): Draft {
  const own = source.events
    ? mentions.filter(({ subject }) => subject.events.some((id) => source.events!.includes(id)))
    : []
  const mention = strongest(own)
  const explained = mention
    ? mention.mention.explained.map((one, at) => Math.max(one, generic[at]!))
    : null
  const found = fits(asked, spoken.phrasings, { store, explained })
  const finish = (): Candidate => {
    const share = ballot.shareOf(source.id)
    const { signals, phrase } = signalsOf(asked, spoken, { fits: found, store, explained, share })
    if (source.events) signals.detail = 1
    if (mention) signals.named = Math.max(0, mention.mention.strength)
    if (source.id.startsWith('person/')) signals.guest = signals.named
    if (mention) signals.lag = lagOf(mentions, mention.mention.strength)
    signals.conflict =
      source.events && own.length && own.every(({ mention: { strength } }) => strength < 0) ? 1 : 0
    return {
      id: source.id,
      kind: source.id,
      event: null,
      gap: source.gap,
      signals,
      phrase,
      score: 0,
    }
  }
  return { fits: found, finish }
}

export const lagOf = (mentions: Sighting['mentions'], strength: number) =>
  Math.max(0, ...mentions.map(({ mention }) => mention.strength)) - Math.max(0, strength)

const strongest = (all: Sighting['mentions']) =>
  all.reduce<Sighting['mentions'][number] | null>(
    (most, one) => (!most || one.mention.strength > most.mention.strength ? one : most),
    null,
  )
