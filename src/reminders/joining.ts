import { releasedLink, releasedWorkshopLink, releaseOf } from '../events/link.ts'
import type { OfferingRow, SessionRow } from '../events/store.ts'
import { dayShort, hour } from '../lang.ts'
import { wordsOf, type Scene } from './place.ts'

export interface Join {
  title: string
  url: string
}

/** The way into the event, for whoever has a seat and once it may be shown. */
export function joinOf(scene: Scene): Join[] {
  const { programme, own, now } = scene
  const url = own?.status === 'confirmed' ? releasedLink(programme.event, now) : null
  return url ? [{ title: wordsOf(scene).join, url }] : []
}

/** The way into one’s own workshop; without a seat there, into the event. */
export function joinOfRound(scene: Scene, round: SessionRow): Join[] {
  const { programme, now } = scene
  const seat = seatIn(scene, round)
  const url = seat && releasedWorkshopLink(programme.event, seat, now)
  const t = wordsOf(scene)
  if (url) return [{ title: t.joinWorkshop(numberOf(scene, seat)), url }]
  return joinOf(scene).map((join) => ({ ...join, title: t.joinEvent }))
}

const early = 10 * 60_000

/** The ways in at this moment, the nearest first. */
export function joinsNow(scene: Scene): Join[] {
  const { programme, now } = scene
  const main = joinOf(scene)
  const round = programme.sessions.find(
    ({ kind, startsAt, endsAt }) =>
      kind === 'workshops' && +startsAt - early <= +now && (!endsAt || endsAt > now),
  )
  if (!round) return main
  const near = joinOfRound(scene, round)
  return near[0]?.url === main[0]?.url ? main : [...near, ...main]
}

/** The workshop in which a person has a seat in this round. */
export const seatIn = ({ programme, own }: Scene, { id }: SessionRow): OfferingRow | null =>
  (own?.status === 'confirmed' &&
    programme.offerings.find((one) => one.sessionId === id && own.seats.includes(one.id))) ||
  null

export const workshopOf = ({ programme }: Scene, { workshopId }: OfferingRow) =>
  programme.workshops.find(({ id }) => id === workshopId)!

const numberOf = (scene: Scene, offering: OfferingRow) => workshopOf(scene, offering).number

/** Why there is no link: it is kept until a moment, or nobody gave one yet. Nothing where none is to come. */
export function linkSaid(scene: Scene): string {
  const { event } = scene.programme
  const t = wordsOf(scene)
  if (event.facts.place.kind === 'venue' || joinOf(scene).length) return ''
  const from = releaseOf(event)
  if (!from || from <= scene.now) return t.linkFollows
  return t.linkFrom(`${dayShort(from, scene.lang)}, ${hour(from, scene.lang)}`)
}
