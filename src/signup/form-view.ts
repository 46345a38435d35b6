import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { placesLeft, signupOf } from '../events/rules.ts'
import type { OfferingRow, Programme, SessionRow } from '../events/store.ts'
import type { Person } from '../kit.ts'
import { clock, inLang, voiceOf, type Lang } from '../lang.ts'
import type { OwnPlace } from './own.ts'
import { texts } from './texts.ts'
import { titleOf, whenAndWhere } from './view.ts'

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
  const t = texts[voiceOf(lang, event.voice)]
  const full = !own && signupOf(event, programme, now) === 'full'
  const title = titleOf(event, lang)
  return render(lang, {
    t,
    title: own ? t.changeFor(title) : t.signUpFor(title),
    when: whenAndWhere(event, lang),
    you: t.you(plain(person.name)),
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
    rounds: roundsOf(programme, lang).map(({ id, label, offerings }) => ({
      id,
      label,
      value: String(offerings.find((one) => filled.offeringIds.includes(one.id))?.id ?? ''),
      choices: offerings.map((one) => workshopChoice(programme, one, lang)),
    })),
    filled: {
      role: filled.role ?? own?.role ?? person.role ?? '',
      municipality: filled.municipality ?? own?.municipality ?? person.municipality ?? '',
      organisation: filled.organisation ?? own?.organisation ?? person.organisation ?? '',
      needs: filled.needs ?? '',
      listName: filled.listName ?? String(own?.listName ?? false),
      remember: filled.remember ?? String(person.role !== null),
    },
    send: own ? t.save : full ? t.sendWaiting : t.send,
    eventId: event.id,
    version: event.version,
    wait: full,
    fresh: !own,
  })
}

export interface Round {
  id: string
  session: SessionRow
  label: string
  offerings: OfferingRow[]
}

/** The rounds of an event, each with its workshops and the input that asks for one. */
export function roundsOf({ event, sessions, offerings }: Programme, lang: Lang): Round[] {
  const t = texts[voiceOf(lang, event.voice)]
  const rounds = sessions.filter(({ kind }) => kind === 'workshops')
  return rounds.map((session, index) => {
    const from = clock(session.startsAt, lang)
    const time = session.endsAt ? `${from}–${clock(session.endsAt, lang)}` : from
    return {
      id: `round${index + 1}`,
      session,
      label: rounds.length > 1 ? t.round(index + 1, time) : t.workshop(time),
      offerings: offerings.filter(({ sessionId }) => sessionId === session.id),
    }
  })
}

/** “3. Hoe kun je kunst … inzetten? (nog 2 plaatsen)” */
export function workshopChoice(programme: Programme, offering: OfferingRow, lang: Lang) {
  const t = texts[voiceOf(lang, programme.event.voice)]
  const workshop = programme.workshops.find(({ id }) => id === offering.workshopId)!
  const left = placesLeft(offering.seats, offering.taken)
  const places = left === null ? '' : ` (${left === 0 ? t.full : t.placesLeft(left)})`
  const title = `${workshop.number}. ${inLang(lang, workshop.title.nl, workshop.title.en)}${places}`
  return { title, value: String(offering.id) }
}
