import type { Speaker, Text } from '../events/file.ts'
import { dayOf } from '../events/saying.ts'
import type { Programme } from '../events/store.ts'
import { listed } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { factTexts } from './fact-texts.ts'
import type { Fact } from './facts.ts'
import { slug } from './people.ts'
import { byDate } from './shared-facts.ts'
import { peopleOf, read, roundsOf, span, who } from './telling.ts'

/** Everything the events tell of one person. */
export function personFact(id: string, programmes: Programme[], lang: Lang): Fact | null {
  const told = programmes.toSorted(byDate).flatMap((programme) =>
    peopleOf(programme)
      .filter(({ name }) => `person/${slug(name)}` === id)
      .map((person) => ({ person, programme })),
  )
  const size = (one: Speaker) => who(one, lang).length
  const fullest = told.map(({ person }) => person).sort((a, b) => size(b) - size(a))[0]
  if (!fullest) return null
  const first = factTexts[lang].person(fullest.name, who({ ...fullest, name: '' }, lang))
  const places = told.map(({ programme }) => placeOf(fullest.name, programme, lang))
  return {
    id,
    answer: [first, ...new Set(places)].join('\n'),
    gap: false,
    about: ['speakers', 'contact'],
  }
}

/** At which event, and what somebody does there. */
function placeOf(name: string, programme: Programme, lang: Lang): string {
  const { event } = programme
  const parts = partsOf(name, programme, lang)
  const does = parts.length ? `: ${parts.join('; ')}` : ''
  return `- ${factTexts[lang].at(read(event.title, lang), dayOf(event, lang))}${does}`
}

/** Each part with its times. */
function partsOf(name: string, programme: Programme, lang: Lang): string[] {
  const isTheirs = ({ speakers }: { speakers: Speaker[] }) =>
    speakers.some((one) => one.name === name)
  const timed = (title: Text, spans: { startsAt: Date; endsAt: Date | null }[]) =>
    `${read(title, lang)} (${listed(
      spans.map((one) => span(one, lang)),
      lang,
    )})`
  return [
    ...programme.sessions.filter(isTheirs).map((one) => timed(one.title, [one])),
    ...programme.workshops
      .filter(isTheirs)
      .map((one) => timed(one.title, roundsOf(programme, one.id))),
  ]
}
