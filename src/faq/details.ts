import type { Speaker, Text } from '../events/file.ts'
import type { Programme } from '../events/store.ts'
import { peopleOf } from './people.ts'

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
      const asked = names.flatMap((name) => [
        name,
        `hoe laat is ${name}`,
        `wanneer is ${name}`,
        `what time is ${name}`,
      ])
      const who =
        speakers.length || note
          ? names.flatMap((name) => [
              `wie doet ${name}`,
              `wie houdt ${name}`,
              `wie verzorgt ${name}`,
              `door wie ${name}`,
              `who gives ${name}`,
            ])
          : []
      const what = names.map((name) => `waar gaat ${name} over`)
      return source(`${ownerOf(programme)}/session/${id}`, programme, {
        questions: [...asked, ...who, ...what],
        answer: [...speakers.map(told), note?.nl ?? ''].join(', '),
      })
    })

export const told = ({ name, role = '', affiliation = '' }: Speaker) =>
  `${name}, ${role} ${affiliation}`

const workshopsOf = (programme: Programme) =>
  programme.workshops.flatMap(({ id, number, title, about, speakers }) => {
    const names = [...both(title).map((name) => `workshop ${name}`), `workshop ${number}`]
    const plain = names.flatMap((name) => [
      name,
      `waar gaat ${name} over`,
      `wat is de inhoud van ${name}`,
      `wat leer je in ${name}`,
      `what is ${name} about`,
      `hoe laat is ${name}`,
    ])
    const which = both(title).flatMap((name) => [
      `welke workshop gaat over ${name}`,
      `is er een workshop over ${name}`,
      `welk nummer heeft de workshop ${name}`,
      `which workshop is about ${name}`,
    ])
    const from = speakers.flatMap(({ affiliation }) =>
      affiliation ? [`workshop van ${affiliation}`] : [],
    )
    const who = names.flatMap((name) => [
      `wie geeft ${name}`,
      `wie verzorgt ${name}`,
      `wie leidt ${name}`,
      `wie begeleidt ${name}`,
      `who gives ${name}`,
    ])
    const base = `${ownerOf(programme)}/workshop/${id}`
    return [
      source(base, programme, {
        questions: [...plain, ...which, ...from],
        answer: [about?.nl ?? '', about?.en ?? ''].join(' '),
      }),
      source(`${base}/speakers`, programme, {
        questions: who,
        answer: speakers.map(told).join(', '),
        gap: !speakers.length,
      }),
    ]
  })
