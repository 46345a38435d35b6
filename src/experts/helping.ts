import { z } from 'zod'
import type { Reply, Said as Words, Turn } from '../chat.ts'
import type { Db } from '../db/schema.ts'
import type { Kit } from '../kit.ts'
import { numberIn } from '../words/words.ts'
import { listCard } from './ask-view.ts'
import { phrases } from './phrases.ts'
import {
  findRequest,
  findWaiting,
  lockRequest,
  markClosed,
  markReleased,
  markTaken,
  requestId,
  subjectOf,
  subjectSince,
  type Request,
} from './requests.ts'
import { wordsOf } from './request-view.ts'
import { canReach, findAddressees, mayAnswer } from './routes.ts'
import { claimOf } from './rules.ts'
import { findSaid, isAnswered } from './said.ts'
import { renew, sendAgain, type Town } from './sending.ts'
import { show, sideOf } from './showing.ts'

const one = z.object({ requestId })
type Pressed = Turn<z.infer<typeof one>>

/** What experts do with a question: see what waits, take one, give it back, close it. */
export function helping(kit: Kit) {
  const { bot } = kit
  const todo = async ({ db, person, place }: Turn<unknown>) => {
    const all: Request[] = []
    const who = { personId: person.id, placeId: place.id }
    for (const request of await findWaiting(db))
      if (await mayAnswer(db, request, who)) all.push(request)
    return listCard(person.lang, 'todo', all)
  }
  bot.action('experts.todo', z.object({}), todo)
  bot.hears('experts.todo', phrases.todo, todo)

  const verbs = { open, claim, release, close }
  for (const [name, does] of Object.entries(verbs)) {
    bot.action(`experts.${name}`, one, (turn) => does(turn, kit))
    bot.hears(`experts.${name}`, phrases[name as keyof typeof verbs], (turn) =>
      does({ ...turn, data: { requestId: idIn(turn.data) } }, kit),
    )
  }
}

const idIn = ({ slot, text }: Words) => numberIn(slot || text) ?? 0

async function open(turn: Pressed): Promise<Reply> {
  return show(turn, await findRequest(turn.db, turn.data.requestId))
}

/** Several may press at once: the row lock lets one through. */
async function claim(turn: Pressed, kit: Kit): Promise<Reply> {
  const { db, person, place, now } = turn
  const request = await lockRequest(db, turn.data.requestId)
  if (!request || !(await mayAnswer(db, request, { personId: person.id, placeId: place.id })))
    return show(turn, request)
  const t = wordsOf(request, person.lang)
  const { id, status, expertId, expert, escalatedAt } = request
  const isMine = expertId === person.id
  const outcome = claimOf({ status, isMine, isLate: escalatedAt !== null })
  if (outcome === 'taken') return show(turn, request, { notes: [t.tooLate(expert ?? t.somebody)] })
  if (outcome !== 'claimed') return show(turn, request)
  if (!(await canReach(db, person.id))) return t.noChat
  const isShared = place.kind !== 'personal'
  await markTaken(db, id, { by: person.id, through: isShared ? place.id : null, now })
  const subject = subjectOf(id)
  if (isShared) await kit.post(db, { kind: 'experts.asked', subject, to: person.id, rank: 1 })
  await renew(db, kit, id)
  return show(turn, await findRequest(db, id), { notes: isShared ? [t.private] : [] })
}

async function release(turn: Pressed, kit: Kit): Promise<Reply> {
  const { db, person } = turn
  const request = await lockRequest(db, turn.data.requestId)
  if (request?.expertId === person.id && request.status === 'taken')
    await giveBack(db, kit, { request, now: turn.now })
  return show(turn, request && (await findRequest(db, request.id)))
}

/** Whoever asked is lost to nobody: the others hear that it is free again. */
export async function giveBack(
  db: Db,
  town: Town,
  {
    request,
    now,
    leaver = request.expertId,
  }: { request: Request; now: Date; leaver?: string | null },
) {
  const { id } = request
  await markReleased(db, id)
  const { people, places } = await findAddressees(db, request)
  const others = people.filter((personId) => personId !== leaver)
  await sendAgain(db, town, { id, to: { people: others, places }, now })
  await renew(db, town, id)
}

/** Either of the two may say that it is done, but an expert not before there is an answer. */
async function close(turn: Pressed, kit: Kit): Promise<Reply> {
  const { db, person, now } = turn
  const request = await lockRequest(db, turn.data.requestId)
  const side = request && sideOf(request, person.id)
  if (!request || side === 'expert' || request.status === 'closed') return show(turn, request)
  if (side === 'holder' && !isAnswered(await findSaid(db, request.id)))
    return show(turn, request, { notes: [wordsOf(request, person.lang).answerFirst] })
  await markClosed(db, request.id, now)
  if (side === 'holder' && request.waitingSince) await tellClosed(kit, db, request)
  await renew(db, kit, request.id)
  return show(turn, await findRequest(db, request.id))
}

/** Whoever asked on and gets no answer to that hears so. */
const tellClosed = ({ post }: Kit, db: Db, request: Request) =>
  post(db, { kind: 'experts.closed', subject: subjectSince(request), to: request.askerId })
