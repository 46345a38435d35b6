import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { saveProfile } from '../people/store.ts'
import { alternativesTo, findNextInSeries } from './alternatives.ts'
import { chosenNote } from './choice-view.ts'
import { formTexts } from './form-texts.ts'
import { offeringsMeant } from './choosing-in-words.ts'
import { formCard } from './form-view.ts'
import { matchMunicipality } from './municipality.ts'
import { saveNeeds } from './needs.ts'
import { about, changeForm, openForm } from './opening.ts'
import { findOwnCard, type OwnCard } from './own.ts'
import { phrases } from './phrases.ts'
import { refusalCard } from './refusal-view.ts'
import type { Refusal } from './rules.ts'
import { carried, flawOf, offeringsIn, sentForm, unsealed, type SentForm } from './sent-form.ts'
import { findLedger, register } from './store.ts'
import { titleOf } from '../events/saying.ts'
import { registrationCard } from './view.ts'
import { whichCard } from './which-view.ts'

const event = z.object({ eventId: z.string() })

/** From the open form to a place, a place in line, or a refusal that is a door. */
export function signingUp({ bot, post, letters, touch, secretKey }: Kit) {
  bot.action('signup.open', event, (turn) => openForm(turn, turn.data.eventId))
  bot.hears('signup.open', phrases.open, (turn) =>
    about(turn, 'signup.open', async (eventId) =>
      openForm(turn, eventId, await offeringsMeant(turn, eventId, turn.data.slot)),
    ),
  )

  bot.action('signup.change', event, (turn) => changeForm(turn, turn.data.eventId, secretKey))
  bot.hears('signup.change', phrases.change, (turn) =>
    about(turn, 'signup.change', (eventId) => changeForm(turn, eventId, secretKey)),
  )

  bot.action('signup.send', sentForm, async (turn) => {
    const { db, person, now } = turn
    const form = unsealed(turn.data, secretKey)
    const before = await findOwnCard(db, form.eventId, person.id)
    if (!before) return whichCard(db, { verb: 'signup.open', among: [], person, now })
    const flawed = formAgain(turn, form, before)
    if (flawed) return flawed
    const { name, listed } = matchMunicipality(before.programme.event, form.municipality)
    const details = { ...form, municipality: name, organisation: form.organisation || null }
    const outcome = await register(db, { post, touch, now }, person, {
      ...details,
      listed,
      listName: form.listName === 'true',
      mayWait: form.wait,
      offeringIds: offeringsIn(form),
    })
    const { verdict, clash } = outcome
    if (verdict !== 'confirmed' && verdict !== 'waiting')
      return refused(turn, { ...before, refusal: verdict, form, clashId: clash?.id, secretKey })
    const { eventId, needs } = form
    await letters.renewAbout(db, eventId, [person.id])
    if (needs || before.own) await saveNeeds(db, { eventId, personId: person.id, needs, secretKey })
    await saveProfile(db, person.id, form.remember === 'true' ? details : null)
    const found = (await findOwnCard(db, form.eventId, person.id))!
    const place = { programme: found.programme, own: found.own!, now: turn.now }
    const t = formTexts[voiceOf(person.lang, place.programme.event.voice)]
    return registrationCard(place, person.lang, [
      ...(before.own ? [t.saved] : []),
      chosenNote(place, outcome.chosen.filter(isNews), person.lang),
      alternativesTo(place, outcome.chosen, person.lang),
    ])
  })
}

/** A seat speaks for itself on the card; a sentence is for what turned out otherwise. */
const isNews = ({ verdict }: { verdict: string }) => verdict !== 'seated' && verdict !== 'already'

/** The same form, filled as typed, when something is missing or the event changed meanwhile. */
function formAgain({ person, now }: Turn<unknown>, form: SentForm, found: OwnCard): Reply | null {
  const { event } = found.programme
  const stale = form.version !== undefined && form.version !== event.version
  const flaw = stale ? 'changed' : flawOf(form)
  if (!flaw) return null
  const note = formTexts[voiceOf(person.lang, event.voice)][flaw]
  return formCard({
    ...found,
    person,
    now,
    note,
    filled: { ...form, offeringIds: offeringsIn(form) },
  })
}

interface Refused extends OwnCard {
  refusal: Refusal
  form: SentForm
  clashId?: string
  secretKey: string
}

async function refused(
  { db, person, now }: Turn<unknown>,
  { programme, own, refusal, form, clashId, secretKey }: Refused,
) {
  const clash = clashId ? (await findLedger(db, clashId)).event : undefined
  return refusalCard({
    programme,
    refusal,
    inside: own !== null,
    lang: person.lang,
    form: carried(form, secretKey),
    next: await findNextInSeries(db, programme.event, now),
    ...(clash && { clash: { id: clash.id, title: titleOf(clash, person.lang) } }),
  })
}
