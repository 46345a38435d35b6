import type { Reply, Said, Turn } from '../chat.ts'
import { findChange, findLastChanges } from '../events/changes.ts'
import { standing } from '../events/edit.ts'
import { findProgramme } from '../events/store.ts'
import { voiceOf } from '../lang.ts'
import { findHeld } from '../people/rights.ts'
import { linesOf } from './diff-view.ts'
import { organiseTexts } from './organise-texts.ts'
import { propose } from './proposing.ts'
import { refusedTexts } from './refused-texts.ts'
import { toldCard } from './told.ts'
import { choiceOf, whichCard, withEvent, type Aim } from './which.ts'

const right = 'event.edit'
const aim: Aim = { verb: 'organising.undo', right }

/** Without a version: whatever was changed last of this event. */
export async function takeBack(
  turn: Turn<unknown>,
  eventId: string,
  version?: number,
): Promise<Reply> {
  const programme = await findProgramme(turn.db, eventId)
  const undo = version ?? programme?.event.version ?? 0
  return propose(turn, { eventId, wish: { undo } })
}

/** Changes made this shortly one after the other may each be meant by “undo”. */
const together = 3_600_000

/** What this person changed last, of whichever event; of several just now, they say which. */
export async function undoLast(turn: Turn<Said>): Promise<Reply> {
  const { db, person, data } = turn
  if (data.slot)
    return withEvent(turn, data.slot, { aim, answer: (eventId) => takeBack(turn, eventId) })
  const held = await findHeld(db, person.id, right)
  const changes = (await findLastChanges(db, person.id)).filter(
    ({ eventId }) => held === null || held.includes(eventId),
  )
  const [last] = changes
  if (!last) return nothingCard(turn)
  const recent = changes.filter(({ at, isLast }) => isLast && +at > +last.at - together)
  return recent.length > 1 ? askWhich(turn, recent) : takeBack(turn, last.eventId, last.version)
}

function nothingCard({ person: { lang } }: Turn<unknown>): Reply {
  const t = refusedTexts[voiceOf(lang)]
  return toldCard(lang, { title: t.noChange, why: t.noChangeWhy })
}

/** Each event with what was changed of it. */
async function askWhich(
  { db, person: { lang } }: Turn<unknown>,
  changes: { eventId: string; version: number }[],
): Promise<Reply> {
  const choices = []
  for (const { eventId, version } of changes) {
    const programme = (await findProgramme(db, eventId))!
    const { was } = (await findChange(db, eventId, version))!
    const lines = linesOf({ programme, was, will: standing(programme, was) }, lang)
    const said = lines.map(({ what, now }) => `${what}: ${now}`).join(' · ')
    choices.push({ ...choiceOf(programme.event, aim, lang), when: said })
  }
  return whichCard(lang, organiseTexts[voiceOf(lang)].whichChange, { open: choices })
}
