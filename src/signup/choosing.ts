import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { alternativesTo } from './alternatives.ts'
import { texts as alternatives } from './alternatives-texts.ts'
import { choiceTexts } from './choice-texts.ts'
import { chosenNote, moveCard } from './choice-view.ts'
import { leaveCard } from './leave-view.ts'
import { decline, move } from './moves.ts'
import { findOwnCard } from './own.ts'
import { phrases } from './phrases.ts'
import { frozenNote } from './round-view.ts'
import { offeringsIn } from './sent-form.ts'
import { chooseInWords } from './choosing-in-words.ts'
import { about, openForm, showPlace, showWorkshops } from './opening.ts'
import { workshopName } from './event-view.ts'
import type { Town } from './waiting-list.ts'

const event = z.object({ eventId: z.string() })
const offering = z.string().max(10).default('')
const choice = event.extend({
  offeringId: z.string().max(80).default(''),
  sure: z.boolean().default(false),
  round1: offering,
  round2: offering,
  round3: offering,
  round4: offering,
})
type Choice = z.infer<typeof choice>

/** Choosing a workshop in each round, by card and by words, and giving one back. */
export function choosing({ bot, post, touch, letters }: Kit) {
  bot.action('signup.workshops', event, (turn) => showWorkshops(turn, turn.data.eventId))
  bot.hears('signup.workshops', phrases.workshops, (turn) =>
    about(turn, 'signup.workshops', (eventId) => showWorkshops(turn, eventId)),
  )

  bot.action('signup.choose', choice, (turn) =>
    chooseNow(turn, { post, touch, letters, now: turn.now }, turn.data),
  )
  bot.hears('signup.choose', phrases.choose, (turn) => {
    const { slot } = turn.data
    const anyEvent = { ...turn, data: { ...turn.data, slot: '' } }
    return about(anyEvent, 'signup.workshops', (eventId) => chooseInWords(turn, eventId, slot))
  })

  bot.action('signup.decline', event.extend({ offeringId: z.string() }), async (turn) => {
    const { db, person, data, now } = turn
    const wish = { personId: person.id, eventId: data.eventId, offeringId: Number(data.offeringId) }
    const given = await decline(db, { post, touch, now }, wish)
    if (given) await letters.renewAbout(db, data.eventId, [person.id])
    return showPlace(turn, data.eventId, ({ programme }) =>
      given
        ? choiceTexts[voiceOf(person.lang, programme.event.voice)].declined(
            workshopName(programme, wish.offeringId, person.lang),
          )
        : '',
    )
  })
  bot.hears('signup.decline', phrases.decline, (turn) =>
    about(turn, 'signup.mine', (eventId) =>
      leaveLine(turn, { post, touch, now: turn.now }, eventId),
    ),
  )
}

/** “Haal me van de wachtlijst”: of the one workshop one waits for; else the card shows each with a button. */
async function leaveLine(turn: Turn<unknown>, town: Town, eventId: string): Promise<Reply> {
  const { db, person } = turn
  const found = await findOwnCard(db, eventId, person.id)
  const lines = found?.own?.picks.filter(({ state }) => state === 'waiting') ?? []
  if (found?.own?.status === 'waiting') return leaveCard(found.programme, 'waiting', person.lang)
  if (lines.length !== 1) return showPlace(turn, eventId)
  const [{ offeringId }] = lines as [(typeof lines)[0]]
  await decline(db, town, { personId: person.id, eventId, offeringId })
  return showPlace(turn, eventId, ({ programme: { event } }) =>
    alternatives[voiceOf(person.lang, event.voice)].leftLine(
      workshopName(found!.programme, offeringId, person.lang),
    ),
  )
}

type TownWithLetters = Town & Pick<Kit, 'letters'>

async function chooseNow(turn: Turn<unknown>, town: TownWithLetters, data: Choice): Promise<Reply> {
  const { db, person } = turn
  const wish = { eventId: data.eventId, personId: person.id, sure: data.sure }
  const offeringIds = offeringsIn({ ...data, rounds: data.offeringId })
  const moved = await move(db, town, { ...wish, offeringIds })
  if (moved.outcome === 'notRegistered') return openForm(turn, data.eventId, offeringIds)
  if (moved.outcome === 'frozen')
    return showPlace(turn, data.eventId, (place) => frozenNote(place, person.lang))
  if (moved.outcome === 'confirm')
    return askIfSure(turn, data.eventId, { from: moved.leaves, to: offeringIds })
  await town.letters.renewAbout(db, data.eventId, [person.id])
  return showPlace(turn, data.eventId, (place) => [
    chosenNote(place, moved.chosen, person.lang),
    alternativesTo(place, moved.chosen, person.lang),
  ])
}

async function askIfSure(
  { db, person }: Turn<unknown>,
  eventId: string,
  { from, to }: { from: number[]; to: number[] },
): Promise<Reply> {
  const { programme } = (await findOwnCard(db, eventId, person.id))!
  return moveCard(programme, { from, to }, person.lang)
}
