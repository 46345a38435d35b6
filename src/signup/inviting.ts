import { z } from 'zod'
import { findProgramme } from '../events/store.ts'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { colleagueTexts } from './colleague-texts.ts'
import { colleagueCard, invitedCard } from './colleague-view.ts'
import { claimSeat, invite } from './colleague.ts'
import { toldCard } from './messages-view.ts'
import { matchMunicipality } from './municipality.ts'
import { phrases } from './phrases.ts'
import { refusalTexts } from './refusal-texts.ts'
import { refusalCard } from './refusal-view.ts'
import { carried, sentForm } from './sent-form.ts'
import { about, showPlace } from './opening.ts'

const event = z.object({ eventId: z.string() })
const colleague = event.extend({
  role: z.string().trim().max(80).default(''),
  municipality: z.string().trim().max(80).default(''),
})

/** Holding a seat for a colleague, who makes it theirs with a code. */
export function inviting({ bot, post, touch }: Kit) {
  bot.action('signup.colleague', event, (turn) => colleagueForm(turn, turn.data.eventId))
  bot.hears('signup.colleague', phrases.colleague, (turn) =>
    about(turn, 'signup.colleague', (eventId) => colleagueForm(turn, eventId)),
  )

  bot.action('signup.invite', colleague, async (turn) => {
    const { db, person, data, now } = turn
    const programme = (await findProgramme(db, data.eventId))!
    const t = colleagueTexts[voiceOf(person.lang, programme.event.voice)]
    const flaw = !data.role ? t.roleError : !data.municipality ? t.municipalityError : ''
    if (flaw) return colleagueCard({ programme, person, filled: data, note: flaw })
    const { name, listed } = matchMunicipality(programme.event, data.municipality)
    const town = { post, touch, now }
    const held = await invite(db, town, person, { ...data, municipality: name, listed })
    if (!('refused' in held)) return invitedCard(programme.event, held, person.lang)
    const form = carried(sentForm.parse(data), '')
    return refusalCard({
      programme,
      refusal: held.refused,
      lang: person.lang,
      form,
      colleague: true,
    })
  })

  bot.action('signup.claim', z.object({ code: z.string().max(40) }), (turn) =>
    claimed(turn, { post, touch }, turn.data.code),
  )
  bot.hears('signup.claim', phrases.claim, (turn) =>
    claimed(turn, { post, touch }, turn.data.slot || turn.data.text),
  )
}

async function colleagueForm({ db, person }: Turn<unknown>, eventId: string): Promise<Reply> {
  const programme = (await findProgramme(db, eventId))!
  return colleagueCard({ programme, person })
}

async function claimed(
  turn: Turn<unknown>,
  kit: Pick<Kit, 'post' | 'touch'>,
  code: string,
): Promise<Reply> {
  const { db, person, now } = turn
  const t = colleagueTexts[voiceOf(person.lang)]
  if (person.kind === 'anonymous') {
    const { anonymous, anonymousDoor } = refusalTexts[voiceOf(person.lang)]
    return toldCard(person.lang, { title: anonymous, why: anonymousDoor })
  }
  const outcome = await claimSeat(db, { ...kit, now }, person.id, code)
  if ('claimed' in outcome) return showPlace(turn, outcome.claimed)
  const { refused, eventId } = outcome
  return toldCard(person.lang, {
    title: t[refused],
    why: t[`${refused}Why`],
    eventId,
  })
}
