import type { Sighting } from './question.ts'

/** The few subjects that are most likely meant; of a series and its events only what was said. */
export function spokenOf(mentions: Sighting['mentions']) {
  const sorted = mentions
    .filter(({ mention }) => mention.strength > 0.12)
    .sort((a, b) => b.mention.strength - a.mention.strength)
  const least = 0.5 * (sorted[0]?.mention.strength ?? 0)
  const series = sorted.filter(({ subject }) => subject.events.length > 1)
  return sorted
    .filter(
      (one) =>
        one.mention.strength >= least &&
        !series.some((whole) => whole !== one && outdoes(whole, one)) &&
        !sorted.some((part) => series.includes(one) && isPart(part, one) && !outdoes(one, part)),
    )
    .slice(0, 4)
}

type Named = Sighting['mentions'][number]

const isPart = (part: Named, whole: Named) =>
  part !== whole &&
  part.subject.events.length === 1 &&
  whole.subject.events.includes(part.subject.events[0]!)

/** The series was named, and nothing more of the event than of the series. */
const outdoes = (whole: Named, part: Named) =>
  isPart(part, whole) &&
  !part.mention.explained.some((one, at) => one > 0.6 && one > whole.mention.explained[at]! + 0.25)
