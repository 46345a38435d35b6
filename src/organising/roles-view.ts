import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import type { EventRow } from '../events/store.ts'
import type { findAppointed } from '../people/appointments.ts'
import type { Role } from '../people/rights.ts'
import { day, hour, voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { roleTexts } from './role-texts.ts'

const renderAsk = card(
  'appoint',
  z.object({
    title: z.string(),
    event: z.string(),
    why: z.string(),
    roles: z.record(z.string(), z.string()),
    eventId: z.string(),
  }),
)

export function askRoleCard(event: EventRow, lang: Lang): Card {
  const t = roleTexts[voiceOf(lang, event.voice)]
  const roles = {
    organiser: t.roles.organiser,
    coOrganiser: t.roles['co-organiser'],
    facilitator: t.roles.facilitator,
    expert: t.roles.expert,
  }
  const said = { title: t.askRole, why: t.askRoleWhy, event: titleOf(event, lang) }
  return renderAsk(lang, { ...said, roles, eventId: event.id })
}

const renderCode = card(
  'role-code',
  z.object({
    title: z.string(),
    what: z.string(),
    why: z.string(),
    toRoles: z.string(),
    eventId: z.string(),
  }),
)

export function codeCard(
  event: EventRow,
  { role, code, until }: { role: Role; code: string; until: Date },
  lang: Lang,
): Card {
  const t = roleTexts[voiceOf(lang, event.voice)]
  return renderCode(lang, {
    title: t.code(code),
    what: t.codeFor(t.roles[role], titleOf(event, lang)),
    why: t.codeWhy(`${day(until, lang)}, ${hour(until, lang)}`),
    toRoles: t.toRoles,
    eventId: event.id,
  })
}

const held = z.object({
  name: z.string(),
  role: z.string(),
  withdraw: z.string(),
  personId: z.string(),
  roleId: z.string(),
  eventId: z.string(),
})

const renderRoles = card(
  'roles',
  z.object({
    title: z.string(),
    event: z.string(),
    note: z.string(),
    people: z.array(held),
    more: z.string(),
    appoint: z.string(),
    eventId: z.string(),
  }),
)

const most = 12

/** Who may do what for this event; roles for all events are not taken away here. */
export function rolesCard(
  event: EventRow,
  appointed: Awaited<ReturnType<typeof findAppointed>>,
  { lang, note = '' }: { lang: Lang; note?: string },
): Card {
  const t = roleTexts[voiceOf(lang, event.voice)]
  const people = appointed.slice(0, most).map(({ personId, name, role, forAll }) => {
    const [who, what] = [plain(name), t.roles[role]]
    return {
      name: who,
      role: forAll ? t.forAll(what) : what,
      withdraw: forAll ? '' : t.withdraw(who, what),
      personId,
      roleId: role,
      eventId: event.id,
    }
  })
  return renderRoles(lang, {
    title: t.rolesTitle,
    event: titleOf(event, lang),
    note,
    people,
    more: appointed.length > most ? t.more(appointed.length - most) : '',
    appoint: t.appoint,
    eventId: event.id,
  })
}

const renderAccepted = card(
  'role-taken',
  z.object({
    title: z.string(),
    event: z.string(),
    why: z.string(),
    withdraw: z.string(),
    toRoles: z.string(),
    personId: z.string(),
    role: z.string(),
    eventId: z.string(),
  }),
)

/** Tells an organiser who took up the role that was offered. */
export function acceptedCard(
  event: EventRow,
  { personId, name, role }: { personId: string; name: string; role: Role },
  lang: Lang,
): Card {
  const t = roleTexts[voiceOf(lang, event.voice)]
  const [who, what] = [plain(name), t.roles[role]]
  return renderAccepted(lang, {
    title: t.accepted(who, what),
    event: titleOf(event, lang),
    why: t.acceptedWhy,
    withdraw: t.withdraw(who, what),
    toRoles: t.toRoles,
    personId,
    role,
    eventId: event.id,
  })
}
