import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import type { Person } from '../kit.ts'
import { inLang, voiceOf } from '../lang.ts'
import { texts } from './texts.ts'
import { titleOf, whenAndWhere } from './view.ts'

const choice = z.object({ title: z.string(), value: z.string() })

const render = card(
  'colleague',
  z.object({
    t: z.object({
      colleagueWhy: z.string(),
      colleagueRole: z.string(),
      roleError: z.string(),
      colleagueMunicipality: z.string(),
      municipalityHint: z.string(),
      municipalityError: z.string(),
      hold: z.string(),
      back: z.string(),
    }),
    title: z.string(),
    when: z.string(),
    note: z.string(),
    roles: z.array(choice),
    municipalities: z.array(choice),
    filled: z.object({ role: z.string(), municipality: z.string() }),
    eventId: z.string(),
  }),
)

export interface ColleagueForm {
  programme: Programme
  person: Person
  filled?: { role: string; municipality: string }
  note?: string
}

/** Asks for a colleague's role and municipality only: who it is, the code will tell. */
export function colleagueCard({ programme: { event }, person, filled, note = '' }: ColleagueForm) {
  const { lang } = person
  const t = texts[voiceOf(lang, event.voice)]
  return render(lang, {
    t,
    title: t.colleagueTitle(titleOf(event, lang)),
    when: whenAndWhere(event, lang),
    note: note && plain(note),
    roles: event.rules.roles.map((role) => ({
      title: inLang(lang, role.nl, role.en),
      value: role.id,
    })),
    municipalities: (event.rules.municipalities ?? []).map(({ name }) => ({
      title: name,
      value: name,
    })),
    filled: filled ?? { role: '', municipality: person.municipality ?? '' },
    eventId: event.id,
  })
}
