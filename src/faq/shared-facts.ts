import { day, noon } from '../lang.ts'
import type { Lang } from '../lang.ts'
import type { Programme } from '../events/store.ts'
import { factTexts } from './fact-texts.ts'
import { factEntries } from './facts.ts'
import type { Fact } from './facts.ts'
import { slug } from './people.ts'
import { peopleOf, read, who } from './telling.ts'

/** Everything the events tell of one person. */
export function personFact(id: string, programmes: Programme[], lang: Lang): Fact | null {
  const told = programmes.flatMap((programme) =>
    peopleOf(programme)
      .filter(({ name }) => `person/${slug(name)}` === id)
      .map((person) => ({ person, programme })),
  )
  const fullest = told.map(({ person }) => person).sort((a, b) => who(b).length - who(a).length)[0]
  if (!fullest) return null
  const t = factTexts[lang]
  const places = told.map(({ programme: { event, sessions, workshops } }) => {
    const parts = [...sessions, ...workshops]
      .filter(({ speakers }) => speakers.some(({ name }) => name === fullest.name))
      .map(({ title }) => read(title, lang))
    const on = event.startsAt
      ? day(event.startsAt, lang)
      : event.startsOn
        ? day(noon(event.startsOn), lang)
        : ''
    return `- ${t.at(read(event.title, lang), on)}${parts.length ? `: ${parts.join('; ')}` : ''}`
  })
  return {
    id,
    answer: [
      t.person(fullest.name, [fullest.role, fullest.affiliation].filter(Boolean).join(', ')),
      ...new Set(places),
    ].join('\n'),
    gap: false,
    about: ['speakers', 'contact'],
  }
}

/** What the events of a series have in common is told once, the rest for each. */
export function seriesFact(
  facet: string,
  programmes: Programme[],
  { now, lang }: { now: Date; lang: Lang },
): Fact {
  const id = `${programmes[0]!.event.series}/${facet}`
  const named = facet === 'overview' ? 'when' : facet
  const facts = programmes.map((one) =>
    factEntries(one, now, lang).find((fact) => fact.id === `${one.event.id}/${named}`)!,
  )
  const known = facts.filter(({ gap }) => !gap)
  const plain = (known.length ? known : facts).map(({ answer }) => answer)
  const answer =
    facet === 'overview'
      ? programmes.map((one, at) =>
          `- ${plain[at] ?? ''} ${one.event.facts.place.town ?? ''}`.trim(),
        )
      : [...new Set(plain)]
  return { id, answer: answer.join('\n'), gap: !known.length, about: facts[0]!.about }
}
