import { workshopMeant } from '../events/find.ts'
import { isFull } from '../events/rules.ts'
import { findProgramme, type Programme } from '../events/store.ts'
import type { Reply, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { numberIn } from '../words/words.ts'
import { choiceTexts } from './choice-texts.ts'
import { moveCard } from './choice-view.ts'
import { workshopName } from './event-view.ts'
import { openForm, showPlace, showWorkshops } from './opening.ts'
import { openTo } from './round-view.ts'
import { findOwnCard, type OwnPlace } from './own.ts'
import { hasBegun } from './seats.ts'

/** “Die over kunst”: names the workshop it understood and asks, since words can be mistaken. */
export async function chooseInWords(
  turn: Turn<unknown>,
  eventId: string,
  words: string,
): Promise<Reply> {
  const { db, person } = turn
  const found = await findOwnCard(db, eventId, person.id)
  if (!found) return openForm(turn, eventId)
  const t = choiceTexts[voiceOf(person.lang, found.programme.event.voice)]
  const offeringId = offeringMeant(found.programme, words, { own: found.own, now: turn.now })
  if (offeringId === null) return showWorkshops(turn, eventId, t.whichWorkshop)
  if (!found.own) return openForm(turn, eventId, [offeringId])
  const open = openTo({ ...found, own: found.own, now: turn.now }, person.lang)
  const isOpen = open.some(({ offerings }) => offerings.some(({ id }) => id === offeringId))
  const from = found.own.picks.find(
    (pick) => pick.state === 'seated' && sessionOf(found.programme, offeringId) === pick.sessionId,
  )
  if (from?.offeringId === offeringId)
    return showPlace(turn, eventId, () =>
      t.already(workshopName(found.programme, offeringId, person.lang)),
    )
  const target = found.programme.offerings.find(({ id }) => id === offeringId)!
  if (!isOpen) {
    const why = hasBegun(found.programme.sessions, target.sessionId, turn.now) ? t.begun : t.noSeat
    return showWorkshops(turn, eventId, why(workshopName(found.programme, offeringId, person.lang)))
  }
  const leaves = from && !isFull(target.seats, target.taken)
  return moveCard(
    found.programme,
    { from: leaves ? [from.offeringId] : [], to: [offeringId] },
    person.lang,
  )
}

/** The workshop that was named along with signing up, if one was. */
export async function offeringsMeant(
  { db, now }: Pick<Turn<unknown>, 'db' | 'now'>,
  eventId: string,
  words: string,
): Promise<number[]> {
  const programme = words.trim() ? await findProgramme(db, eventId) : undefined
  const offeringId = programme ? offeringMeant(programme, words, { own: null, now }) : null
  return offeringId === null ? [] : [offeringId]
}

const sessionOf = ({ offerings }: Programme, offeringId: number) =>
  offerings.find(({ id }) => id === offeringId)?.sessionId

/** With several rounds: the round that was named, else the first ahead without a choice. Null: ask. */
function offeringMeant(
  programme: Programme,
  words: string,
  { own, now }: { own: OwnPlace | null; now: Date },
): number | null {
  const [meant, ...others] = workshopMeant(programme, words)
  if (!meant || others.length) return null
  const rounds = programme.offerings.filter(({ workshopId }) => workshopId === meant.id)
  const named = /\b(?:ronde|round)\b(.*)/i.exec(words)?.[1]
  if (named) return rounds.find(({ round }) => round === numberIn(named))?.id ?? null
  const ahead = rounds.filter(({ sessionId }) => !hasBegun(programme.sessions, sessionId, now))
  const free = ahead.filter((one) => !own?.picks.some((pick) => pick.sessionId === one.sessionId))
  return (free[0] ?? ahead[0] ?? rounds[0])?.id ?? null
}
