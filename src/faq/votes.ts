import type { Term } from './analyse.ts'

/** What is asked of one thing, in terms. */
export interface Voter {
  id: string
  asked: Term[][]
}

/** For what each mark of a question speaks: counted rather than learned, so that reading in stays quick. */
export interface Votes {
  /** Where each stands among all. */
  places: Map<string, number>
  /** For each mark, in pairs: for which it speaks, and how strongly. */
  lifts: Map<string, number[]>
  /** What a mark tells of that which was never asked with it. */
  silence: number[]
}

/** How likely each is meant, by the words alone. */
export interface Ballot {
  /** Nothing for what has no vote: a person, or a part of a programme. */
  shareOf(id: string): number | undefined
  first: number
  second: number
}

type Weigh = (term: Term) => number

/** So many questions without a mark are thought beside those there are: few questions prove little. */
const unseen = 10
const sharpness = 3

export function countVotes(voters: Voter[], weigh: Weigh): Votes {
  const lifts = new Map<string, number[]>()
  let questions = 0
  voters.forEach(({ asked }, at) => {
    for (const terms of asked) {
      questions++
      for (const [mark, weight] of marksOf(terms, weigh)) {
        const counts = lifts.get(mark)
        if (!counts) lifts.set(mark, [at, weight])
        else if (counts.at(-2) === at) counts[counts.length - 1]! += weight
        else counts.push(at, weight)
      }
    }
  })
  for (const counts of lifts.values()) liftOf(counts, questions)
  return {
    places: new Map(voters.map(({ id }, at) => [id, at])),
    lifts,
    silence: voters.map(({ asked }) => Math.log(unseen / (asked.length + unseen))),
  }
}

/** In place: what was counted for a mark becomes how strongly it speaks for each. */
function liftOf(counts: number[], questions: number) {
  let all = 0
  for (let at = 1; at < counts.length; at += 2) all += counts[at]!
  const usual = all / questions
  for (let at = 1; at < counts.length; at += 2)
    counts[at] = Math.log(1 + counts[at]! / (unseen * usual))
}

export function castVotes(terms: Term[], { places, lifts, silence }: Votes, weigh: Weigh): Ballot {
  const scores = new Float64Array(silence.length)
  let known = 0
  for (const [mark, weight] of marksOf(terms, weigh)) {
    const list = lifts.get(mark)
    if (!list) continue
    known += weight
    for (let place = 0; place < list.length; place += 2)
      scores[list[place]!]! += weight * list[place + 1]!
  }
  let most = -Infinity
  for (let at = 0; at < scores.length; at++) {
    scores[at]! += known * silence[at]!
    if (scores[at]! > most) most = scores[at]!
  }
  let [all, first, second] = [0, 0, 0]
  for (let at = 0; at < scores.length; at++) {
    const share = (scores[at] = Math.exp(sharpness * (scores[at]! - most)))
    all += share
    if (share > first) [first, second] = [share, first]
    else if (share > second) second = share
  }
  return {
    shareOf: (id) => {
      const at = places.get(id)
      return at === undefined ? undefined : scores[at]! / all
    },
    first: first / all,
    second: second / all,
  }
}

/** Meanings, words and neighbours, with how much each weighs in a question of length one. */
function marksOf(terms: Term[], weigh: Weigh): Map<string, number> {
  const marks = new Map<string, number>()
  const put = (mark: string, weight: number) => {
    if (weight > (marks.get(mark) ?? 0)) marks.set(mark, weight)
  }
  terms.forEach((term, at) => {
    for (const key of term.main) put(key, term.small ? 0.25 : Math.sqrt(weigh(term)))
    put(`w:${term.text}`, term.small ? 0.2 : 0.5)
    const next = terms[at + 1]
    if (next) put(`${term.main[0]}+${next.main[0]}`, 0.5)
  })
  const length = Math.hypot(...marks.values()) || 1
  for (const [mark, weight] of marks) marks.set(mark, weight / length)
  return marks
}
