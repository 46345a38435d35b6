import type { Programme } from '../events/store.ts'
import { both } from './details.ts'
import type { Named } from './subjects.ts'

/** By which words people speak of an event, and how well each tells it apart. */
export function namedEvents(programmes: Programme[]): Named[] {
  const events = programmes.map(({ event, workshops, sessions }): Named => {
    const { facts } = event
    const { place } = facts
    const strong = [...facts.names, place.town, place.name, place.region, place.address].filter(
      (name) => name !== undefined,
    )
    const people = [
      ...facts.speakers,
      ...sessions.flatMap((one) => one.speakers),
      ...workshops.flatMap((one) => one.speakers),
    ]
    const parts = sessions
      .filter(({ kind }) => kind !== 'break' && kind !== 'end' && kind !== 'workshops')
      .flatMap(({ title }) => both(title))
      .filter((title) => title.length > 12)
    const weak = [
      ...parts,
      ...workshops.flatMap(({ title }) => both(title)),
      ...new Set(people.map(({ name }) => name)),
    ]
    return {
      id: event.id,
      events: [event.id],
      names: [
        ...both(event.title).map((text) => ({ text, strength: 0.9 })),
        ...(place.town ? [{ text: place.town, strength: 1 }] : []),
        ...strong.map((text) => ({ text, strength: 0.88 })),
        ...(facts.format ? both(facts.format) : []).map((text) => ({ text, strength: 0.7 })),
        ...weak.map((text) => ({ text, strength: 0.5 })),
        ...event.rules.roles.flatMap(both).map((text) => ({ text, strength: 0.3 })),
        ...[...new Set(people.flatMap(({ affiliation }) => affiliation ?? []))].map((text) => ({
          text,
          strength: 0.35,
        })),
      ],
      online: place.kind === 'online',
      days: event.startsOn ? [event.startsOn.slice(0, event.precision === 'month' ? 7 : 10)] : [],
    }
  })
  return [...events, ...namedSeries(programmes)]
}

function namedSeries(programmes: Programme[]): Named[] {
  const series = [...new Set(programmes.flatMap(({ event }) => event.series ?? []))]
  return series.map((id) => {
    const own = programmes.filter(({ event }) => event.series === id)
    const titles = new Set(
      own.flatMap(({ event }) => (event.facts.seriesTitle ? both(event.facts.seriesTitle) : [])),
    )
    const spelled = id.replace(/-?\d+/g, '').replaceAll('-', ' ')
    return {
      id,
      events: own.map(({ event }) => event.id),
      names: [
        { text: spelled, strength: 0.93 },
        { text: `reeks ${spelled}`, strength: 0.95 },
        ...[...titles].map((text) => ({ text, strength: 0.9 })),
      ],
      online: own.every(({ event }) => event.facts.place.kind === 'online'),
      days: own.flatMap(({ event }) => event.startsOn?.slice(0, 4) ?? []),
    }
  })
}
