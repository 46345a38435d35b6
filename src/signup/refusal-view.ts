import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { EventRow, Programme } from '../events/store.ts'
import { voiceOf, when, type Lang } from '../lang.ts'
import { texts as alternatives } from './alternatives-texts.ts'
import type { Refusal } from './rules.ts'
import { refusalTexts } from './refusal-texts.ts'
import { titleOf } from '../events/saying.ts'
import { audienceOf, whenAndWhere } from './event-view.ts'

const render = card(
  'refusal',
  z.object({
    t: z.object({
      waitInstead: z.string(),
      askOrganiser: z.string(),
      signUpAnyway: z.string(),
      toOther: z.string(),
      alternatives: z.string(),
      back: z.string(),
      toNext: z.string(),
    }),
    title: z.string(),
    event: z.string(),
    when: z.string(),
    why: z.string(),
    door: z.string(),
    next: z.string(),
    contact: z.string(),
    may: z.object({
      wait: z.boolean(),
      ask: z.boolean(),
      insist: z.boolean(),
      back: z.boolean(),
      browse: z.boolean(),
    }),
    eventId: z.string(),
    otherId: z.string(),
    nextId: z.string(),
    form: z.object({
      role: z.string(),
      municipality: z.string(),
      organisation: z.string(),
      needs: z.string(),
      listName: z.string(),
      remember: z.string(),
      rounds: z.string(),
      wait: z.boolean(),
      sure: z.boolean(),
    }),
    reason: z.string(),
  }),
)

export interface Refused {
  programme: Programme
  refusal: Refusal
  lang: Lang
  form: {
    role: string
    municipality: string
    organisation: string
    needs: string
    listName: string
    remember: string
    rounds: string
    wait: boolean
    sure: boolean
  }
  clash?: { id: string; title: string }
  /** It is about a colleague's seat: waiting and asking are not for others to do. */
  colleague?: boolean
  /** Whoever has a place already keeps it, and does not wait for another. */
  inside?: boolean
  /** The next of the series that is open. */
  next?: EventRow | null
}

/** A refusal is a door: which rule, in plain words, and a button to what is possible instead. */
export function refusalCard(refused: Refused) {
  const { programme, refusal, lang, form, clash, next } = refused
  const free = !refused.colleague && !refused.inside
  const { event } = programme
  const voice = voiceOf(lang, event.voice)
  const t = refusalTexts[voice]
  const { nextOne, toNext } = alternatives[voice]
  const ask = free && (refusal === 'notInvited' || refusal === 'roleNotWelcome')
  const wait = free && (refusal === 'full' || refusal === 'cap')
  const insist = refusal === 'clash'
  return render(lang, {
    t: { ...t, toNext },
    title: t.refused,
    event: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    why: whyOf({ programme, refusal, lang, form, clash }),
    door: doorOf(refusal, t, free),
    next: next ? nextOne(titleOf(next, lang), whenAndWhere(next, lang)) : '',
    contact: event.facts.contact ? t.contact(contactOf(programme)) : '',
    may: { wait, ask, insist, back: wait || ask || insist, browse: !insist && !next },
    eventId: event.id,
    otherId: clash?.id ?? '',
    nextId: next?.id ?? '',
    form,
    reason: ask ? refusal : 'notInvited',
  })
}

type Texts = (typeof refusalTexts)['je']

function doorOf(refusal: Refusal, t: Texts, own: boolean): string {
  if (refusal === 'anonymous') return t.anonymousDoor
  if (refusal === 'clash') return t.clashDoor
  if (!own) return ''
  if (refusal === 'full') return t.fullDoor
  if (refusal === 'cap') return t.capDoor
  return refusal === 'notInvited' || refusal === 'roleNotWelcome' ? t.askDoor : ''
}

const contactOf = ({ event }: Programme) => {
  const { name, affiliation } = event.facts.contact!
  return affiliation ? `${name} (${affiliation})` : name
}

function whyOf({ programme: { event }, refusal, lang, form, clash }: Refused): string {
  const t = refusalTexts[voiceOf(lang, event.voice)]
  const limit = event.rules.limits[0]
  const say: Record<Refusal, string> = {
    over: t.over,
    running: t.running,
    cancelled: t.cancelled,
    tentative: t.tentative,
    closed: t.closed,
    anonymous: t.anonymous,
    full: t.full,
    notYet: t.notYet(event.opensAt ? when(event.opensAt, null, lang) : ''),
    cap: t.cap(limit?.max ?? 0, plain(form.municipality)),
    notInvited: t.notInvited(plain(form.municipality)),
    roleNotWelcome: t.roleNotWelcome(audienceOf(event, lang)),
    clash: t.clash(clash?.title ?? ''),
  }
  return say[refusal]
}
