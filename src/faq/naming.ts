import { dayOf } from '../events/saying.ts'
import type { Programme } from '../events/store.ts'
import { voiceOf } from '../lang.ts'
import type { Lang } from '../lang.ts'
import type { Base } from './base.ts'
import { facetOf } from './facet-texts.ts'
import { slug } from './people.ts'
import { partOf, peopleOf, read } from './telling.ts'
import { texts } from './texts.ts'

/** Where names come from. */
type Named = Pick<Base, 'entries' | 'programmes'>

/** How people see what `id` stands for: a question, a name, a part of an event. */
export function nameOf(id: string, base: Named, lang: Lang): string {
  const entry = base.entries.get(id)
  if (entry) return lang === 'nl' ? entry.question : entry.questionEn
  const [owner = '', part = '', which] = id.split('/')
  if (owner === 'person') return personNamed(id, base.programmes)
  if (which) return partNamed(id, base, lang)
  const title = ownerNamed(owner, base, lang) || texts[voiceOf(lang)].anEvent
  return `${title}: ${facetOf(part, lang)}`
}

/** What is asked of an event, by itself. */
export function facetNamed(facet: string, lang: Lang): string {
  const name = facetOf(facet, lang)
  return name[0]!.toUpperCase() + name.slice(1)
}

/** An event, or all events of a series. */
export const ofOwner = (owner: string, programmes: Programme[]) =>
  programmes.filter(({ event }) => event.id === owner || event.series === owner)

/** With its town, where others have the same title. */
export function ownerNamed(owner: string, { programmes }: Named, lang: Lang): string {
  const own = ofOwner(owner, programmes)
  const one = own.find(({ event }) => event.id === owner)
  if (!one) return own[0]?.event.facts.seriesTitle ? read(own[0].event.facts.seriesTitle, lang) : ''
  const title = read(one.event.title, lang)
  const alike = programmes.filter(({ event }) => event.title.nl === one.event.title.nl)
  const { town } = one.event.facts.place
  return alike.length > 1 && town ? `${title} (${town})` : title
}

/** When it is, in a few words; of a series nothing is said. */
export function dateOf(owner: string, { programmes }: Named, lang: Lang): string {
  const event = programmes.find(({ event }) => event.id === owner)?.event
  return event ? dayOf(event, lang) : ''
}

const personNamed = (id: string, programmes: Programme[]) =>
  programmes.flatMap(peopleOf).find(({ name }) => `person/${slug(name)}` === id)?.name ?? ''

function partNamed(id: string, base: Named, lang: Lang): string {
  const t = texts[voiceOf(lang)]
  const [owner = '', part, which, asked] = id.split('/')
  const own = ofOwner(owner, base.programmes)
  if (part === 'session') {
    const session = own.flatMap(({ sessions }) => sessions).find(({ id }) => partOf(id) === which)
    return session ? `${ownerNamed(owner, base, lang)}: ${read(session.title, lang)}` : ''
  }
  const workshop = own.flatMap(({ workshops }) => workshops).find(({ id }) => partOf(id) === which)
  if (!workshop) return ''
  const say = asked === 'speakers' ? t.givenBy : t.workshop
  return say(workshop.number, read(workshop.title, lang))
}
