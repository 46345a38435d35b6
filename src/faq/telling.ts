import type { Speaker, Text } from '../events/file.ts'
import { phaseOf } from '../events/rules.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { clock, inLang, listed } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { factTexts } from './fact-texts.ts'

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

export const tellingOf = (
  programme: Programme,
  { now, lang }: { now: Date; lang: Lang },
): Telling => ({
  ...{ programme, now, lang },
  title: titleOf(programme.event, lang),
  past: phaseOf(programme.event, now) === 'over',
})

export const quoted = (title: Text, lang: Lang) => `“${read(title, lang)}”`

/** In a series others may have the same title: the town tells them apart. */
export function titleOf({ series, title, facts }: EventRow, lang: Lang) {
  const { town } = facts.place
  const named = quoted(title, lang)
  return series && town ? factTexts[lang].inTown(named, town) : named
}

/** As quotes name a session or workshop: without the event that the database puts before it. */
export const partOf = (id: string) => id.slice(id.indexOf('.') + 1)

export const speakersOf = (programme: Programme) =>
  peopleOf(programme).filter(
    ({ name }) =>
      name !== programme.event.facts.contact?.name ||
      programme.sessions.some(({ speakers }) => speakers.some((one) => one.name === name)),
  )

/** Everybody who is named, as often as they are. */
export const namedIn = ({ event: { facts }, sessions, workshops }: Programme): Speaker[] => [
  ...facts.speakers,
  ...(facts.contact ? [facts.contact] : []),
  ...speakingIn({ sessions, workshops }),
]

/** Whoever has a part in the programme. */
export const speakingIn = ({ sessions, workshops }: Pick<Programme, 'sessions' | 'workshops'>) =>
  [...sessions, ...workshops].flatMap(({ speakers }) => speakers)

/** Everybody once, as they are named first. */
export const peopleOf = (programme: Programme): Speaker[] => {
  const all = namedIn(programme).reverse()
  return [...new Map(all.map((one) => [one.name, one])).values()].reverse()
}

export function who(speaker: Speaker, lang: Lang) {
  const { name, role, affiliation } = lang === 'en' ? { ...speaker, ...speaker.en } : speaker
  return [name, role, affiliation].filter(Boolean).join(', ')
}

export const whoAll = (speakers: Speaker[], lang: Lang) =>
  speakers.map((one) => who(one, lang)).join('; ')

/** Between brackets, after what they do; nothing where nobody is named. */
export function namesAfter(speakers: Speaker[], lang: Lang) {
  const names = speakers.map(({ name }) => name)
  return names.length ? ` (${listed(names, lang)})` : ''
}

export const span = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, lang: Lang) =>
  `${clock(startsAt, lang)}${endsAt ? `–${clock(endsAt, lang)}` : ''}${lang === 'nl' ? ' uur' : ''}`

/** When a workshop is given: there may be several rounds. */
export const roundsOf = ({ sessions, offerings }: Programme, workshopId: string) =>
  sessions.filter(({ id }) =>
    offerings.some((one) => one.workshopId === workshopId && one.sessionId === id),
  )
