import { z } from 'zod'
import type { Reply, Said, Turn } from '../chat.ts'
import { findEvent } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import {
  findAppointed,
  findInvitation,
  offerRole,
  takeRole,
  withdrawRole,
} from '../people/appointments.ts'
import { grants, type Role } from '../people/rights.ts'
import { findPerson } from '../people/store.ts'
import { titleOf } from '../events/saying.ts'
import { phrases } from './phrases.ts'
import { refusedTexts } from './refused-texts.ts'
import { roleTexts } from './role-texts.ts'
import { acceptedCard, askRoleCard, codeCard, rolesCard } from './roles-view.ts'
import { toldCard } from './told.ts'
import { withEvent } from './which.ts'

const may = 'event.appoint'
const event = z.object({ eventId: z.string() })
const role = z.enum(['organiser', 'co-organiser', 'facilitator', 'expert'])

/** Who may do what: organisers offer a role by a code, and whoever brings the code takes it up. */
export function roles(kit: Kit) {
  const { bot } = kit
  const appoint = (turn: Turn<unknown>, eventId: string, wanted: Role | undefined) =>
    offer(turn, kit, { eventId, role: wanted })
  const offered = event.extend({ role: role.optional() })
  bot.action('organising.appoint', { data: offered, may }, (turn) =>
    appoint(turn, turn.data.eventId, turn.data.role),
  )
  bot.hears('organising.appoint', { ...phrases.appoint, may }, (turn) => {
    const { role, rest } = roleIn(turn.data)
    return withEvent(turn, rest, {
      aim: { verb: 'organising.appoint', right: may, ...(role && { role }) },
      answer: (eventId) => appoint(turn, eventId, role),
    })
  })
  bot.hears('organising.claim', phrases.claim, (turn) => claim(turn, kit))

  bot.action('organising.roles', { data: event, may }, (turn) => show(turn, turn.data.eventId))
  bot.hears('organising.roles', { ...phrases.roles, may }, (turn) =>
    withEvent(turn, turn.data.slot, {
      aim: { verb: 'organising.roles', right: may },
      answer: (eventId) => show(turn, eventId),
    }),
  )
  const held = event.extend({ personId: z.uuid(), role })
  bot.action('organising.withdraw', { data: held, may }, async (turn) => {
    const t = roleTexts[voiceOf(turn.person.lang)]
    const gone = await withdrawRole(turn.db, turn.data)
    return show(turn, turn.data.eventId, gone ? t.withdrawn : t.wasGone)
  })

  // “invitation 5f0c…”. A role that was withdrawn since is nobody’s news.
  bot.message('organising.accepted', async (db, subject, person) => {
    const invitation = await findInvitation(db, subject.replace('invitation ', ''))
    const event = invitation && (await findEvent(db, invitation.eventId))
    if (!event || !invitation.takenBy) return null
    const { name } = await findPerson(db, invitation.takenBy)
    const taken = { personId: invitation.takenBy, name, role: invitation.role }
    const appointed = await findAppointed(db, event.id)
    const holds = appointed.some((one) => one.personId === taken.personId && !one.forAll)
    return holds ? acceptedCard(event, taken, person!.lang) : null
  })
}

const roleWords =
  /\b(?:mede-?\s?organisator|co-?\s?organi[sz]er|organisator|organi[sz]er|begeleider|facilitator|deskundige|expert)\b/i

/** The role that is named, and what is left to name the event. */
function roleIn({ text, slot }: Said): { role: Role | undefined; rest: string } {
  const said = roleWords.exec(text)?.[0].toLowerCase() ?? ''
  const rest = slot.replace(roleWords, ' ')
  if (/^(mede|co)/.test(said)) return { role: 'co-organiser', rest }
  if (said.startsWith('org')) return { role: 'organiser', rest }
  if (/^(beg|fac)/.test(said)) return { role: 'facilitator', rest }
  return { role: said ? 'expert' : undefined, rest }
}

async function offer(
  { db, person, now }: Turn<unknown>,
  { secretKey }: Kit,
  { eventId, role }: { eventId: string; role: Role | undefined },
): Promise<Reply> {
  const event = await findEvent(db, eventId)
  if (!event) return toldCard(person.lang, { title: refusedTexts[voiceOf(person.lang)].gone })
  if (!role) return askRoleCard(event, person.lang)
  const offered = await offerRole(db, { eventId, role, by: person.id }, { secretKey, now })
  return codeCard(event, { ...offered, role }, person.lang)
}

async function show({ db, person }: Turn<unknown>, eventId: string, note = ''): Promise<Reply> {
  const event = await findEvent(db, eventId)
  if (!event) return toldCard(person.lang, { title: refusedTexts[voiceOf(person.lang)].gone })
  return rolesCard(event, await findAppointed(db, eventId), { lang: person.lang, note })
}

/** Takes up a role by its code; the organiser who offered it hears of it. */
async function claim(turn: Turn<Said>, { post, secretKey }: Kit): Promise<Reply> {
  const { db, person, data, now } = turn
  const { lang } = person
  const t = roleTexts[voiceOf(lang)]
  const told = (what: 'anonymous' | 'noSuchCode' | 'ownCode') =>
    toldCard(lang, { title: t[what], why: t[`${what}Why`] })
  if (person.kind === 'anonymous') return told('anonymous')
  const outcome = await takeRole(db, person.id, data.slot, { secretKey, now })
  if ('refused' in outcome) return told(outcome.refused)
  const { id, eventId, role, by } = outcome.taken
  await post(db, {
    kind: 'organising.accepted',
    subject: `invitation ${id}`,
    to: by,
    about: eventId,
  })
  const event = (await findEvent(db, eventId))!
  const edits = grants[role].includes('event.edit')
  const title = titleOf(event, lang)
  return toldCard(lang, {
    title: t.taken(t.roles[role]),
    why: edits ? t.takenWhy(title) : t.takenWatch(title),
    eventId: edits ? eventId : '',
  })
}
