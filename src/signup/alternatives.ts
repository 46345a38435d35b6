import type { Db } from '../db/schema.ts'
import { isFull, nextOpen } from '../events/rules.ts'
import { findEvents, type EventListed, type EventRow } from '../events/store.ts'
import { listed, voiceOf, type Lang } from '../lang.ts'
import { texts } from './alternatives-texts.ts'
import type { Choosing } from './round-view.ts'
import { hasBegun, type Chosen } from './seats.ts'

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

/** For whoever waits or finds no seat, without one at that hour: the same workshop in another round, and what else has room. */
export function alternativesTo(
  { programme, own, now }: Choosing,
  chosen: Chosen[],
  lang: Lang,
): string {
  const t = texts[voiceOf(lang, programme.event.voice)]
  const open = programme.offerings.filter(
    ({ sessionId, seats, taken }) =>
      !hasBegun(programme.sessions, sessionId, now) && !isFull(seats, taken),
  )
  const numberOf = (workshopId: string) =>
    String(programme.workshops.find(({ id }) => id === workshopId)!.number)
  const held = own.picks.filter(({ state }) => state === 'seated').map(({ sessionId }) => sessionId)
  return chosen
    .filter(({ verdict }) => verdict === 'waiting' || verdict === 'full')
    .flatMap(({ offeringId }) => programme.offerings.find(({ id }) => id === offeringId) ?? [])
    .filter(({ sessionId }) => !held.includes(sessionId))
    .flatMap(({ workshopId, sessionId }) => {
      const again = open.find((one) => one.workshopId === workshopId)
      const others = open.filter((one) => one.sessionId === sessionId)
      const numbers = others.map((one) => numberOf(one.workshopId))
      return [
        again?.round ? t.otherRound(numberOf(workshopId), again.round) : [],
        numbers.length ? t.otherWorkshops(listed(numbers, lang)) : [],
      ].flat()
    })
    .join(' ')
}
