import { compare } from './align.ts'
import type { Asked, Store } from './align.ts'
import type { Phrasing } from './entries.ts'
import { fits } from './fits.ts'
import type { Fit } from './fits.ts'
import type { Index, Prepared, PreparedFacet } from './key-index.ts'
import type { Spoken } from './prepare.ts'
import type { Sighting } from './question.ts'
import { signalsOf } from './signals.ts'
import type { Signals } from './signals.ts'
import { spokenOf } from './spoken.ts'

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
  { asked, mentions, generic }: Sighting,
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
    const { signals, phrase } = signalsOf(asked, spoken, { fits: found, store, explained })
    if (source.events) signals.detail = 1
    if (mention) signals.named = Math.max(0, mention.mention.strength)
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

const lagOf = (mentions: Sighting['mentions'], strength: number) =>
  Math.max(0, ...mentions.map(({ mention }) => mention.strength)) - Math.max(0, strength)

const strongest = (all: Sighting['mentions']) =>
  all.reduce<Sighting['mentions'][number] | null>(
    (most, one) => (!most || one.mention.strength > most.mention.strength ? one : most),
    null,
  )

/** Each facet with the events that are spoken of; with none of them when none is. */
export function facetDrafts(index: Index, sighting: Sighting): Draft[] {
  const spoken = spokenOf(sighting.mentions)
  const conflict =
    !spoken.length && sighting.mentions.some(({ mention }) => mention.strength < 0) ? 1 : 0
  const around = { index, sighting, conflict }
  return index.facets.flatMap((prepared) => {
    const close = closest(sighting.asked, prepared.spoken, index.store)
    if (!close.length) return []
    const fitting = spoken.filter(
      ({ subject }) => prepared.facet.id !== 'overview' || subject.events.length > 1,
    )
    const sure = fitting.some(({ mention }) => mention.strength > 0.6)
    const open = sure || prepared.facet.id === 'organiser' ? [] : [null]
    return [...fitting, ...open].map((spoken) =>
      facetDraft(prepared, { ...around, phrasings: close }, spoken),
    )
  })
}

interface FacetAround {
  index: Index
  sighting: Sighting
  conflict: number
  phrasings: Phrasing[]
}

function facetDraft(
  { facet, spoken }: PreparedFacet,
  { index, sighting, conflict, phrasings }: FacetAround,
  about: Sighting['mentions'][number] | null,
): Draft {
  const { asked, generic } = sighting
  const { store } = index
  const explained = about
    ? about.mention.explained.map((one, at) => Math.max(one, generic[at]!))
    : generic
  const subject = about?.subject ?? null
  const found = fits(asked, phrasings, { store, explained })
  const finish = (): Candidate => {
    const { signals, phrase } = signalsOf(asked, spoken, { fits: found, store, explained })
    const knowing = index.knowing.get(facet.id)
    const gap = subject ? !knowing?.has(subject.id) : !knowing?.size
    const strength = about?.mention.strength ?? 0
    const lag = about ? lagOf(sighting.mentions, strength) : 0
    Object.assign(signals, {
      facet: 1,
      named: strength,
      unnamed: subject ? 0 : 1,
      conflict,
      specific: subject?.events.length === 1 ? 1 : 0,
      lag,
      hollow: gap ? 1 : 0,
    })
    return {
      id: `${subject?.id ?? '?'}/${facet.id}`,
      kind: facet.id,
      event: subject?.id ?? null,
      gap,
      signals,
      phrase,
      score: 0,
    }
  }
  return { fits: found, finish }
}

/** The phrasings of which enough is said to be worth a closer look. */
const closest = (asked: Asked, { phrasings }: Spoken, { said: heard }: Store): Phrasing[] =>
  phrasings
    .map((one) => ({
      one,
      said: compare(one.laid, asked.terms.length, { said: heard, muted: null }),
    }))
    .filter(({ said }) => said > 0.3)
    .sort((a, b) => b.said - a.said)
    .slice(0, 8)
    .map(({ one }) => one)
