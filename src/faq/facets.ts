import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Speaker } from '../events/file.ts'
import type { Programme } from '../events/store.ts'

/** A question that can be put about any event. */
export interface Facet {
  id: string
  gap: boolean
  questions: string[]
}

/** A facet of no event in particular. */
export const facetId = (id: string) => `?/${id}`

export const readFacets = (text: string): Facet[] =>
  Object.entries(parse(text) as Record<string, { gap?: boolean; nl: string[]; en: string[] }>).map(
    ([id, { gap = false, nl, en }]) => ({
      id,
      gap,
      questions: [...nl, ...en],
    }),
  )

export const facets = readFacets(readFileSync(new URL('./facets.yaml', import.meta.url), 'utf8'))

/** Whether anything is known of a facet; nothing known is an honest answer too. */
export function isGap(facet: Facet, programmes: Programme[]): boolean {
  return programmes.every((one) => !(known[facet.id]?.(one) ?? !facet.gap))
}

/** For each facet the events, and the series of them, that have something to tell. */
export const knowingOf = (facets: Facet[], programmes: Programme[]): Map<string, Set<string>> =>
  new Map(
    facets.map((facet) => {
      const own = programmes.filter((one) => !isGap(facet, [one]))
      return [
        facet.id,
        new Set(own.flatMap(({ event }) => (event.series ? [event.id, event.series] : [event.id]))),
      ]
    }),
  )

export const leads = ({ role = '' }: Speaker) =>
  /voorzitter|gespreksleider|moderator|presentatie/i.test(role)

const known: Record<string, (programme: Programme) => boolean> = {
  time: ({ event }) => event.startsAt !== null,
  doors: ({ event, sessions }) =>
    event.startsAt !== null || sessions.some(({ kind }) => kind === 'doors'),
  where: ({ event: { facts } }) =>
    facts.place.kind === 'online' ||
    Boolean(facts.place.address ?? facts.place.name ?? facts.place.town),
  programme: ({ sessions }) => sessions.length > 0,
  price: ({ event: { facts } }) => facts.price !== null,
  audience: ({ event: { facts, rules } }) => facts.audience !== null || rules.roles.length > 0,
  speakers: ({ event: { facts }, sessions }) =>
    facts.speakers.length > 0 || sessions.some(({ speakers }) => speakers.length),
  about: ({ event: { facts } }) => facts.summary !== null || facts.related.length > 0,
  workshops: ({ workshops }) => workshops.length > 0,
  food: ({ sessions }) =>
    sessions.some(({ kind, title }) => kind === 'break' || /lunch|borrel/i.test(title.nl)),
  link: ({ event: { facts } }) => facts.place.kind === 'online',
  contact: ({ event: { facts } }) => facts.contact !== null,
  join: ({ event: { facts }, sessions }) =>
    facts.participation !== null || sessions.some(({ title }) => /vragen/i.test(title.nl)),
  capacity: ({ event }) => event.seats !== null || Boolean(event.facts.capacity),
  deadline: ({ event }) => event.closesAt !== null,
  organiser: ({ event: { facts } }) => Boolean(facts.organiser),
  contactdetails: ({ event: { rules } }) => rules.signup.route === 'email',
  lead: ({ event: { facts } }) => facts.speakers.some(leads),
}
