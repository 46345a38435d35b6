import type { Asked } from './align.ts'
import { entryDraft } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { facetDrafts } from './facet-drafts.ts'
import type { Index } from './key-index.ts'
import { readQuestion } from './question.ts'
import type { Sighting } from './question.ts'

const most = 60

const closely = 30

const enough = 200

const light = 1

/** A question as it was understood, and all that it may mean. */
export interface Sought {
  sighting: Sighting
  candidates: Candidate[]
}

export function search(text: string, index: Index): Sought {
  const { sighting, close } = readQuestion(text, index)
  const entries = candidatesOf(sighting.asked, index).map((at) =>
    entryDraft(index.entries[at]!, sighting, index.store),
  )
  const drafts = [...entries, ...facetDrafts(index, sighting)].sort(
    (a, b) => b.fits[0]!.fit - a.fits[0]!.fit,
  )
  const candidates = drafts.slice(0, closely).map(({ finish }) => finish())
  close()
  return { sighting, candidates }
}

/** The entries that share most with the question; what says little only adds to what was found by more. */
function candidatesOf(asked: Asked, index: Index): number[] {
  const scores = new Float64Array(index.entries.length)
  const best = new Float64Array(index.entries.length)
  const all: number[] = []
  const terms = asked.terms
    .flatMap(({ small }, at) => (small ? [] : [at]))
    .sort((a, b) => asked.weights[b]! - asked.weights[a]!)
  for (const at of terms) {
    const closed = all.length >= enough && asked.weights[at]! < light
    const touched: number[] = []
    for (const [key, sure] of asked.keys[at]!) {
      const posting = index.postings.get(key)
      if (!posting) continue
      const { entries, strong } = posting
      for (let place = 0; place < entries.length; place++) {
        const entry = entries[place]!
        if (closed && !scores[entry]) continue
        const alike = sure * strong[place]!
        if (!best[entry]) touched.push(entry)
        if (alike > best[entry]!) best[entry] = alike
      }
    }
    for (const entry of touched) {
      if (!scores[entry]) all.push(entry)
      scores[entry]! += best[entry]! * asked.weights[at]!
      best[entry] = 0
    }
  }
  return all.sort((a, b) => scores[b]! - scores[a]!).slice(0, most)
}
