import type { Speaker, Text } from '../events/file.ts'
import type { Programme } from '../events/store.ts'
import { clock, inLang, listed } from '../lang.ts'
import type { Lang } from '../lang.ts'

export interface Telling {
  programme: Programme
  now: Date
  lang: Lang
  title: string
  past: boolean
}

export type Teller = (telling: Telling) => {
  lines: (string | false | null | undefined)[]
  about?: string[]
}

export const read = (text: Text, lang: Lang) => inLang(lang, text.nl, text.en)

export const speakersOf = (programme: Programme) =>
  peopleOf(programme).filter(
    ({ name }) =>
      name !== programme.event.facts.contact?.name ||
      programme.sessions.some(({ speakers }) => speakers.some((one) => one.name === name)),
  )

export const peopleOf = ({ event: { facts }, sessions, workshops }: Programme): Speaker[] => {
  const all = [
    ...facts.speakers,
    ...(facts.contact ? [facts.contact] : []),
    ...sessions.flatMap((one) => one.speakers),
    ...workshops.flatMap((one) => one.speakers),
  ]
  return [...new Map([...all].reverse().map((one) => [one.name, one])).values()].reverse()
}

export const who = ({ name, role, affiliation }: Speaker) =>
  [name, role, affiliation].filter(Boolean).join(', ')

export const names = (speakers: Speaker[], lang: Lang) =>
  listed(
    speakers.map(({ name }) => name),
    lang,
  )

export const span = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, lang: Lang) =>
  `${clock(startsAt, lang)}${endsAt ? `–${clock(endsAt, lang)}` : ''}${lang === 'nl' ? ' uur' : ''}`
