import { z } from 'zod'
import { findEvent, type EventRow } from '../events/store.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { toldCard } from './messages-view.ts'
import { matchMunicipality } from './municipality.ts'
import { admit, ask, closeRequest, findRequest } from './requests.ts'
import { messageTexts } from './message-texts.ts'
import { refusalTexts } from './refusal-texts.ts'

const request = z.object({
  eventId: z.string(),
  role: z.string().max(120),
  municipality: z.string().max(120),
  organisation: z.string().max(120),
  reason: z.enum(['notInvited', 'roleNotWelcome']),
})
const decision = z.object({ eventId: z.string(), requestId: z.uuid() })

/** Whom the rules leave out may ask the organisers, who admit or decline. */
export function requesting({ bot, post, touch }: Kit) {
  bot.action('signup.request', request, async ({ db, person, data, now }) => {
    const event = await findEvent(db, data.eventId)
    const t = refusalTexts[voiceOf(person.lang, event?.voice)]
    const refused = event && refusalOf(event, data)
    const known = person.kind !== 'anonymous' && refused === data.reason
    const sent = known && (await ask(db, { post, touch, now }, person.id, data))
    return toldCard(
      person.lang,
      sent ? { title: t.asked, why: t.askedWhy } : { title: t.cannotAsk, why: t.cannotAskWhy },
    )
  })

  const guarded = { data: decision, may: 'event.edit' as const }
  bot.action('signup.admit', guarded, async ({ db, person, data, now }) => {
    const done = messageTexts[voiceOf(person.lang)].requestDone
    const asked = await findRequest(db, data.requestId)
    if (asked?.eventId !== data.eventId) return toldCard(person.lang, { title: done })
    await admit(db, { post, touch, now }, asked)
    return toldCard(person.lang, { title: done })
  })
  bot.action('signup.refuse', guarded, async ({ db, person, data }) => {
    const done = messageTexts[voiceOf(person.lang)].requestDone
    const asked = await findRequest(db, data.requestId)
    if (asked?.eventId !== data.eventId) return toldCard(person.lang, { title: done })
    if (await closeRequest(db, asked.id))
      await post(db, {
        kind: 'signup.declined',
        subject: `event ${asked.eventId}, request ${asked.id}`,
        to: asked.personId,
      })
    return toldCard(person.lang, { title: done })
  })
}

/** The card says which rule stood in the way; whether it does, the rules say. */
function refusalOf(
  event: EventRow,
  { role, municipality }: { role: string; municipality: string },
) {
  const { roles, onlyListedMunicipalities } = event.rules
  if (roles.length && !roles.some(({ id }) => id === role)) return 'roleNotWelcome'
  const { listed } = matchMunicipality(event, municipality)
  return onlyListedMunicipalities && listed === false ? 'notInvited' : null
}
