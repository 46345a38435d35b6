import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { EventRow, Programme } from '../events/store.ts'
import type { Person } from '../chat.ts'
import { inLang, voiceOf, when, type Lang } from '../lang.ts'
import { colleagueTexts } from './colleague-texts.ts'
import { titleOf } from '../events/saying.ts'
import { whenAndWhere } from './event-view.ts'

const choice = z.object({ title: z.string(), value: z.string() })

const render = card(
  'colleague',
  z.object({
    t: z.object({
      why: z.string(),
      role: z.string(),
      roleError: z.string(),
      municipality: z.string(),
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
  const t = colleagueTexts[voiceOf(lang, event.voice)]
  return render(lang, {
    t,
    title: t.title(titleOf(event, lang)),
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

const renderInvited = card(
  'invited',
  z.object({
    t: z.object({ held: z.string(), keep: z.string() }),
    title: z.string(),
    when: z.string(),
    why: z.string(),
    text: z.string(),
    eventId: z.string(),
  }),
)

/** What to pass on to the colleague: the bot cannot write to somebody it never met. */
export function invitedCard(event: EventRow, held: { code: string; until: Date }, lang: Lang) {
  const t = colleagueTexts[voiceOf(lang, event.voice)]
  const title = titleOf(event, lang)
  return renderInvited(lang, {
    t,
    title,
    when: whenAndWhere(event, lang),
    why: t.heldWhy(when(held.until, null, lang)),
    text: t.heldText(held.code, title),
    eventId: event.id,
  })
}
