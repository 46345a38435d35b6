import type { Speaker, Text } from '../events/file.ts'
import type { Programme } from '../events/store.ts'
import { peopleOf } from './people.ts'
import { partOf } from './telling.ts'

/** What can be asked by its own words, before it is indexed. */
export interface Source {
  id: string
  questions: string[]
  learned: string[]
  answer: string
  gap: boolean
  /** Of which events it tells something; null for what is not about an event. */
  events: string[] | null
}

export const both = ({ nl, en }: Text) => (en ? [nl, en] : [nl])

/** Parts of programmes, workshops and people; what events of a series share is found once. */
export function detailsOf(programmes: Programme[]): Source[] {
  const all = programmes.flatMap((one) => [
    ...sessionsOf(one),
    ...workshopsOf(one),
    ...peopleOf(one),
  ])
  const merged = new Map<string, Source>()
  for (const one of all) {
    const before = merged.get(one.id)
    if (!before) merged.set(one.id, one)
    else {
      before.events = [...new Set([...before.events!, ...one.events!])]
      before.questions = [...new Set([...before.questions, ...one.questions])]
      before.answer += `\n${one.answer}`
    }
  }
  return [...merged.values()]
}

const ownerOf = ({ event }: Programme) => event.series ?? event.id

export const source = (
  id: string,
  programme: Programme,
  part: Pick<Source, 'questions' | 'answer'> & { gap?: boolean },
): Source => ({
  id,
  learned: [],
  gap: false,
  events: [programme.event.id],
  ...part,
})

const sessionsOf = (programme: Programme) =>
  programme.sessions
    .filter(({ kind }) => kind !== 'end' && kind !== 'workshops')
    .map(({ id, title, note, speakers }) => {
      const names = both(title)
      const who = speakers.length || note ? names.flatMap(whoInSession) : []
      return source(`${ownerOf(programme)}/session/${partOf(id)}`, programme, {
        questions: [...names.flatMap(whenIsSession), ...who, ...names.flatMap(whatIsSession)],
        answer: [...speakers.map(told), note?.nl ?? ''].join(', '),
      })
    })

const whenIsSession = (name: string) => [
  name,
  `hoe laat is ${name}`,
  `wanneer is ${name}`,
  `hoe laat begint ${name}`,
  `op welk tijdstip was ${name}`,
  `hoe lang duurt ${name}`,
  `what time is ${name}`,
]

const whoInSession = (name: string) => [
  ...['doet', 'deed', 'houdt', 'hield', 'verzorgt'].map((does) => `wie ${does} ${name}`),
  `door wie ${name}`,
  `wie kwam er aan het woord bij ${name}`,
  `who gives ${name}`,
]

const whatIsSession = (name: string) => [`waar gaat ${name} over`, `waar ging ${name} over`]

export const told = ({ name, role = '', affiliation = '' }: Speaker) =>
  `${name}, ${role} ${affiliation}`

const workshopsOf = (programme: Programme) =>
  programme.workshops.flatMap(({ id, number, title, about, speakers }) => {
    const names = [...both(title).map((name) => `workshop ${name}`), `workshop ${number}`]
    const which = both(title).flatMap(whichWorkshop)
    const from = speakers.flatMap(({ affiliation }) =>
      affiliation ? [`workshop van ${affiliation}`] : [],
    )
    const base = `${ownerOf(programme)}/workshop/${partOf(id)}`
    return [
      source(base, programme, {
        questions: [...names.flatMap(whatIsWorkshop), ...which, ...from],
        answer: [about?.nl ?? '', about?.en ?? ''].join(' '),
      }),
      source(`${base}/speakers`, programme, {
        questions: names.flatMap(whoInWorkshop),
        answer: speakers.map(told).join(', '),
        gap: !speakers.length,
      }),
    ]
  })

const whatIsWorkshop = (name: string) => [
  name,
  `waar gaat ${name} over`,
  `waar ging ${name} over`,
  `wat is de inhoud van ${name}`,
  `wat leer je in ${name}`,
  `what is ${name} about`,
  `hoe laat is ${name}`,
  `op welk tijdstip was ${name}`,
  `in welke ronde is ${name}`,
  `hoe lang duurt ${name}`,
]

const whichWorkshop = (name: string) => [
  `welke workshop gaat over ${name}`,
  `is er een workshop over ${name}`,
  `in welke workshop gaat het over ${name}`,
  `welk nummer heeft de workshop ${name}`,
  `which workshop is about ${name}`,
]

const whoInWorkshop = (name: string) => [
  ...['geeft', 'gaf', 'deed', 'verzorgt', 'leidt', 'begeleidt'].map(
    (does) => `wie ${does} ${name}`,
  ),
  `door wie wordt ${name} gegeven`,
  `who gives ${name}`,
]
