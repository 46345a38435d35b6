import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { signupOf } from '../events/rules.ts'
import type { Programme } from '../events/store.ts'
import type { Person } from '../chat.ts'
import { inLang, voiceOf, type Lang } from '../lang.ts'
import { choiceTexts } from './choice-texts.ts'
import { formTexts } from './form-texts.ts'
import type { OwnPlace } from './own.ts'
import { roundsOf, workshopChoice } from './round-view.ts'
import { titleOf } from '../events/saying.ts'
import { whenAndWhere } from './event-view.ts'

const choice = z.object({ title: z.string(), value: z.string() })
const words = z.object({
  role: z.string(),
  roleError: z.string(),
  municipality: z.string(),
  municipalityHint: z.string(),
  municipalityError: z.string(),
  organisation: z.string(),
  needs: z.string(),
  needsWhy: z.string(),
  listName: z.string(),
  remember: z.string(),
  privacy: z.string(),
  colleague: z.string(),
  back: z.string(),
})

const render = card(
  'signup',
  z.object({
    t: words,
    title: z.string(),
    when: z.string(),
    you: z.string(),
    note: z.string(),
    byEmail: z.string(),
    roles: z.array(choice),
    municipalities: z.array(choice),
    rounds: z.array(
      z.object({ id: z.string(), label: z.string(), value: z.string(), choices: z.array(choice) }),
    ),
    filled: z.object({
      role: z.string(),
      municipality: z.string(),
      organisation: z.string(),
      needs: z.string(),
      listName: z.string(),
      remember: z.string(),
    }),
    send: z.string(),
    eventId: z.string(),
    version: z.number(),
    wait: z.boolean(),
    fresh: z.boolean(),
  }),
)

/** What was typed, or is known already; the form keeps it when it refuses. */
export interface Filled {
  role?: string
  municipality?: string
  organisation?: string
  needs?: string
  listName?: string
  remember?: string
  offeringIds: number[]
}

export interface FormFor {
  programme: Programme
  own: OwnPlace | null
  person: Person
  filled: Filled
  note?: string
  now: Date
}

/** One form holds all that signing up asks; what is known stands in it already. */
export function formCard({ programme, own, person, filled, note, now }: FormFor) {
  const { event } = programme
  const { lang } = person
  const t = formTexts[voiceOf(lang, event.voice)]
  const full = !own && signupOf(event, programme, now) === 'full'
  const title = titleOf(event, lang)
  return render(lang, {
    t,
    title: own ? t.changeFor(title) : t.signUpFor(title),
    when: whenAndWhere(event, lang),
    you: own ? t.youAre(plain(person.name)) : t.you(plain(person.name)),
    note: note ?? (full ? t.fullNote : ''),
    byEmail: event.rules.signup.route === 'email' ? t.byEmail(event.rules.signup.address) : '',
    roles: event.rules.roles.map((role) => ({
      title: inLang(lang, role.nl, role.en),
      value: role.id,
    })),
    municipalities: (event.rules.municipalities ?? []).map(({ name }) => ({
      title: name,
      value: name,
    })),
    rounds: own ? [] : roundFields(programme, filled.offeringIds, lang),
    filled: knownOf(filled, own, person),
    send: own ? t.save : full ? t.sendWaiting : t.send,
    eventId: event.id,
    version: event.version,
    wait: full,
    fresh: !own,
  })
}

const roundFields = (programme: Programme, wanted: number[], lang: Lang) =>
  roundsOf(programme, lang).map(({ id, label, offerings }) => ({
    id,
    label,
    value: String(offerings.find((one) => wanted.includes(one.id))?.id ?? ''),
    choices: [
      ...offerings.map((one) => workshopChoice(programme, one, lang)),
      { title: choiceTexts[voiceOf(lang, programme.event.voice)].later, value: '0' },
    ],
  }))

/** What was typed comes first, then what this event knows, then what is remembered of the person. */
const knownOf = (filled: Filled, own: OwnPlace | null, person: Person) => ({
  role: filled.role ?? own?.role ?? person.role ?? '',
  municipality: filled.municipality ?? own?.municipality ?? person.municipality ?? '',
  organisation: filled.organisation ?? own?.organisation ?? person.organisation ?? '',
  needs: filled.needs ?? '',
  listName: filled.listName ?? String(own?.listName ?? false),
  remember: filled.remember ?? String(person.role !== null),
})
