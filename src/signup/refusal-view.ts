import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { Programme } from '../events/store.ts'
import { inLang, listed, voiceOf, when, type Lang } from '../lang.ts'
import type { Refusal } from './rules.ts'
import { texts } from './texts.ts'
import { titleOf, whenAndWhere } from './view.ts'

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
    }),
    title: z.string(),
    event: z.string(),
    when: z.string(),
    why: z.string(),
    door: z.string(),
    contact: z.string(),
    may: z.object({ wait: z.boolean(), ask: z.boolean(), insist: z.boolean(), back: z.boolean() }),
    eventId: z.string(),
    otherId: z.string(),
    form: z.object({
      role: z.string(),
      municipality: z.string(),
      organisation: z.string(),
      needs: z.string(),
      listName: z.string(),
      remember: z.string(),
      rounds: z.string(),
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
  }
  clash?: { id: string; title: string }
  /** It is about a colleague's seat: waiting and asking are not for others to do. */
  colleague?: boolean
}

/** A refusal is a door: which rule, in plain words, and a button to what is possible instead. */
export function refusalCard({ programme, refusal, lang, form, clash, colleague }: Refused) {
  const { event } = programme
  const t = texts[voiceOf(lang, event.voice)]
  const ask = !colleague && (refusal === 'notInvited' || refusal === 'roleNotWelcome')
  const wait = !colleague && (refusal === 'full' || refusal === 'cap')
  return render(lang, {
    t,
    title: t.refused,
    event: titleOf(event, lang),
    when: whenAndWhere(event, lang),
    why: whyOf({ programme, refusal, lang, form, clash }),
    door: ask ? t.askWhy : wait && refusal === 'cap' ? t.capDoor : '',
    contact: event.facts.contact ? t.contact(contactOf(programme)) : '',
    may: { wait, ask, insist: refusal === 'clash', back: wait || ask || refusal === 'clash' },
    eventId: event.id,
    otherId: clash?.id ?? '',
    form,
    reason: ask ? refusal : 'notInvited',
  })
}

const contactOf = ({ event }: Programme) => {
  const { name, role } = event.facts.contact!
  return role ? `${name}, ${role}` : name
}

function whyOf({ programme: { event }, refusal, lang, form, clash }: Refused): string {
  const t = texts[voiceOf(lang, event.voice)]
  const limit = event.rules.limits[0]
  const { audience } = event.facts
  const roles = event.rules.roles.map((role) => inLang(lang, role.nl, role.en))
  const audienceWords = audience ? inLang(lang, audience.nl, audience.en) : listed(roles, lang)
  const say: Record<Refusal, string> = {
    over: t.over,
    running: t.running,
    cancelled: t.cancelled,
    tentative: t.tentative,
    closed: t.closed,
    anonymous: t.anonymous,
    full: t.isFull,
    notYet: t.notYet(event.opensAt ? when(event.opensAt, null, lang) : ''),
    cap: t.cap(limit?.max ?? 0, plain(form.municipality)),
    notInvited: t.notInvited(plain(form.municipality)),
    roleNotWelcome: t.roleNotWelcome(audienceWords.replace(/\.$/, '')),
    clash: t.clash(clash?.title ?? ''),
  }
  return say[refusal]
}
