import type { Db } from '../db/schema.ts'
import { isFull, nextOpen } from '../events/rules.ts'
import { findEvents, type EventListed, type EventRow, type Programme } from '../events/store.ts'
import { inLang, listed, voiceOf, type Lang } from '../lang.ts'
import { texts } from './alternatives-texts.ts'
import type { Chosen } from './seats.ts'

/** Where one event of a series is not to be had, the next one that is. */
export async function findNextInSeries(
  db: Db,
  { id, series }: EventRow,
  now: Date,
): Promise<EventListed | null> {
  if (!series) return null
  const events = (await findEvents(db)).filter((event) => event.series === series)
  return nextOpen(
    events.filter((event) => event.id !== id),
    now,
  )
}

/** For whoever came to wait: the same workshop in another round, and what else has room in this one. */
export function alternativesTo(programme: Programme, chosen: Chosen[], lang: Lang): string {
  const t = texts[voiceOf(lang, programme.event.voice)]
  const open = programme.offerings.filter(({ seats, taken }) => !isFull(seats, taken))
  const nameOf = (workshopId: string) => {
    const { number, title } = programme.workshops.find(({ id }) => id === workshopId)!
    return `${number}. ${inLang(lang, title.nl, title.en).replace(/[.?!]$/, '')}`
  }
  const waits = chosen
    .filter(({ verdict }) => verdict === 'waiting')
    .flatMap(({ offeringId }) => programme.offerings.find(({ id }) => id === offeringId) ?? [])
  return waits
    .flatMap(({ workshopId, sessionId }) => {
      const again = open.find((one) => one.workshopId === workshopId)
      const others = open.filter((one) => one.sessionId === sessionId)
      const names = others.map((one) => nameOf(one.workshopId))
      return [
        again?.round ? t.otherRound(nameOf(workshopId), again.round) : [],
        names.length ? t.otherWorkshops(listed(names, lang)) : [],
      ].flat()
    })
    .join(' ')
}
