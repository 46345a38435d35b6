import type { Sighting } from './question.ts'

/** The few subjects that are most likely meant; of a series and its events only what was said. */
export function spokenOf(mentions: Sighting['mentions']) {
  const sorted = untold(mentions)
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

/** Events of a series that nothing tells apart are spoken of as the series. */
function untold(mentions: Sighting['mentions']): Sighting['mentions'] {
  const most = Math.max(...mentions.map(({ mention }) => mention.strength))
  const whole = mentions.find((one) => {
    const parts = mentions.filter((part) => isPart(part, one))
    return parts.length > 2 && parts.every((part) => isPlain(part, parts, most))
  })
  if (!whole) return mentions
  const parts = mentions.filter((part) => isPart(part, whole))
  const explained = whole.mention.explained.map((one, at) =>
    Math.max(one, ...parts.map(({ mention }) => mention.explained[at]!)),
  )
  const merged = { subject: whole.subject, mention: { strength: most, explained } }
  return [...mentions.filter((one) => one !== whole && !parts.includes(one)), merged]
}

/** Named as strongly as the others, and by no word that does not name them too. */
const isPlain = ({ mention }: Named, others: Named[], most: number) =>
  mention.strength > Math.max(0.12, most - 0.12) &&
  mention.explained.every((one, at) =>
    others.every((other) => other.mention.explained[at]! > one - 0.3),
  )

type Named = Sighting['mentions'][number]

const isPart = (part: Named, whole: Named) =>
  part !== whole &&
  part.subject.events.length === 1 &&
  whole.subject.events.includes(part.subject.events[0]!)

const clearly = 0.25

/** The series was named, and nothing more of the event than of the series. */
const outdoes = (whole: Named, part: Named) =>
  isPart(part, whole) &&
  whole.mention.strength > part.mention.strength - clearly &&
  !part.mention.explained.some((one, at) => one > 0.6 && one > whole.mention.explained[at]! + 0.25)
