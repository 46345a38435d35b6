import type { Store } from './align.ts'
import { lagOf } from './candidates.ts'
import type { Candidate, Draft } from './candidates.ts'
import type { Phrasing } from './entries.ts'
import { facetId } from './facets.ts'
import { fits } from './fits.ts'
import type { Index, PreparedFacet } from './key-index.ts'
import { mostSaid } from './overlap.ts'
import type { Spoken } from './prepare.ts'
import type { Sighting } from './question.ts'
import { signalsOf } from './signals.ts'
import { spokenOf } from './spoken.ts'

/** Each facet with the events that are spoken of; with none of them when none is. */
export function facetDrafts(index: Index, sighting: Sighting): Draft[] {
  const spoken = spokenOf(sighting.mentions)
  const conflict =
    !spoken.length && sighting.mentions.some(({ mention }) => mention.strength < 0) ? 1 : 0
  const around = { index, sighting, conflict }
  return index.facets.flatMap((prepared) => {
    const close = closest(prepared.spoken, index.store)
    if (!close.length) return []
    const fitting = spoken.filter(
      ({ subject }) => prepared.facet.id !== 'overview' || subject.events.length > 1,
    )
    const sure = fitting.some(({ mention }) => mention.strength > 0.6)
    const open = sure ? [] : [null]
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
    const share = sighting.ballot.shareOf(facetId(facet.id))
    const { signals, phrase } = signalsOf(asked, spoken, { fits: found, store, explained, share })
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
      id: subject ? `${subject.id}/${facet.id}` : facetId(facet.id),
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

const least = 0.3

/** The phrasings of which enough is said to be worth a closer look. */
const closest = ({ phrasings }: Spoken, store: Store): Phrasing[] =>
  phrasings
    .map((one) => ({ one, said: mostSaid(one.laid, store) }))
    .filter(({ said }) => said > least)
    .sort((a, b) => b.said - a.said)
    .slice(0, 8)
    .map(({ one }) => one)
