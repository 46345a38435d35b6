import type { Asked } from './align.ts'
import { entryDraft, facetDrafts } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import type { Index } from './key-index.ts'
import { readQuestion } from './question.ts'
import type { Sighting } from './question.ts'

const most = 60

const closely = 30

export function search(
  text: string,
  index: Index,
): { sighting: Sighting; candidates: Candidate[] } {
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

/** The entries that share most with the question. */
function candidatesOf(asked: Asked, index: Index): number[] {
  const scores = new Float64Array(index.entries.length)
  const best = new Float64Array(index.entries.length)
  const all: number[] = []
  asked.terms.forEach((term, at) => {
    if (term.small) return
    const touched: number[] = []
    for (const [key, sure] of asked.keys[at]!)
      for (const [entry, strong] of index.postings.get(key) ?? []) {
        const alike = sure * strong
        if (!best[entry]) touched.push(entry)
        if (alike > best[entry]!) best[entry] = alike
      }
    for (const entry of touched) {
      if (!scores[entry]) all.push(entry)
      scores[entry]! += best[entry]! * asked.weights[at]!
      best[entry] = 0
    }
  })
  return all.sort((a, b) => scores[b]! - scores[a]!).slice(0, most)
}
