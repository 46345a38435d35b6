import { isStop, isStrict } from '../words/stop-words.ts'
import { stem, tokens } from '../words/words.ts'

/** What a question says beyond small words; “niet” and numbers count. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    tokens(text)
      .filter((word) => !isStop(word))
      .map(stem),
  )

const turning = (text: string) =>
  tokens(text)
    .filter((word) => isStrict(word) || /\d/.test(word))
    .sort()
    .join(' ')

/** How much two texts have in common, from 0 to 1. */
function likeness(ours: Set<string>, theirs: Set<string>): number {
  if (!ours.size || !theirs.size) return 0
  const common = [...ours].filter((word) => theirs.has(word)).length
  return (2 * common) / (ours.size + theirs.size)
}

/** Asks the same in nearly the same words; who leaves out a “niet” or names another number asks something else. */
export const isSame = (one: string, other: string): boolean =>
  turning(one) === turning(other) && likeness(stemsOf(one), stemsOf(other)) >= 0.8

/** Whether a text is about a topic: all words of the topic stand in it, perhaps at the end of a compound. */
export function isAbout(topic: string, text: string): boolean {
  const said = [...stemsOf(text)]
  const asked = [...stemsOf(topic)]
  const names = (word: string) =>
    said.some((one) => one === word || (word.length > 4 && one.endsWith(word)))
  return asked.length > 0 && asked.every(names)
}

/** Puts together what is asked in nearly the same words; the largest group first. */
export function clustersOf<One extends { text: string }>(all: One[], least: number): One[][] {
  const groups: { stems: Set<string>; members: One[] }[] = []
  for (const one of all) {
    const stems = stemsOf(one.text)
    const near = groups.find((group) => likeness(group.stems, stems) >= least)
    if (near) near.members.push(one)
    else groups.push({ stems, members: [one] })
  }
  return groups.map(({ members }) => members).sort((a, b) => b.length - a.length)
}
