import type { Reply, Turn } from '../chat.ts'
import { voiceOf } from '../lang.ts'
import { keep } from './asking.ts'
import type { Base, ReadBase } from './base.ts'
import { nameOf } from './naming.ts'
import { shown, told } from './shown.ts'
import { findQuestion, saveFound, saveHelped, saveReason } from './store.ts'
import type { Question } from './store.ts'
import { texts } from './texts.ts'
import { unhelpedCard } from './unhelped-view.ts'
import { unknownCard } from './view.ts'

interface Pressed {
  questionId: string
}

const asked = ({ db, person, place, data }: Turn<Pressed>) =>
  findQuestion(db, data.questionId, { personId: person.id, placeId: place.id })

/** An answer that somebody asked for by its name. */
function askedAnew(turn: Turn<unknown>, id: string, base: Base): Promise<Question> {
  const text = nameOf(id, base, turn.person.lang)
  return keep(turn, { text, outcome: 'answer', entryId: id, options: [id], chance: 1 }, base)
}

/** What others say of an answer in a shared chat is kept as theirs, and never under the name of whoever asked. */
async function ownOf(turn: Turn<unknown>, question: Question, base: Base): Promise<Question> {
  const [told] = idsOf(question)
  const isOwn = question.personId === turn.person.id
  return isOwn || !told ? question : askedAnew(turn, told, base)
}

/** An entry that was offered, or follows from another. */
export async function read(
  turn: Turn<Pressed & { entryId: string }>,
  readBase: ReadBase,
): Promise<Reply> {
  const { entryId } = turn.data
  const base = await readBase(turn.db)
  const question = await asked(turn)
  if (!question) return texts[voiceOf(turn.person.lang)].gone
  const [owner, facet = ''] = entryId.split('/')
  const knowing = owner === '?' ? [...(base.index.knowing.get(facet) ?? [])] : []
  if (knowing.length > 1) {
    const options = knowing.map((id) => `${id}/${facet}`)
    return shown(turn, { ...question, outcome: 'which', options }, base)
  }
  const isFound = question.outcome !== 'answer' && question.personId === turn.person.id
  if (isFound) await saveFound(turn.db, question.id, entryId)
  const about = isFound ? question : await askedAnew(turn, entryId, base)
  return told(turn, { question: about, base, ids: [entryId] })
}

/** None of what was offered was meant. */
export async function none(turn: Turn<Pressed>, readBase: ReadBase): Promise<Reply> {
  const question = await asked(turn)
  if (!question) return texts[voiceOf(turn.person.lang)].gone
  if (question.personId === turn.person.id) await saveHelped(turn.db, question.id, false)
  const base = await readBase(turn.db)
  return unknownCard(question.id, { base, lang: turn.person.lang, now: turn.now })
}

export async function helped(turn: Turn<Pressed>, readBase: ReadBase): Promise<Reply> {
  const question = await asked(turn)
  if (!question) return texts[voiceOf(turn.person.lang)].gone
  const base = await readBase(turn.db)
  const own = await ownOf(turn, question, base)
  await saveHelped(turn.db, own.id, true)
  return told(turn, { question: own, base, ids: idsOf(question) }, true)
}

/** What was told in the end. */
const idsOf = ({ outcome, entryId, options }: Question) =>
  outcome === 'answer' || !entryId ? options : [entryId]

/** Says sorry, and leaves room for a word on why, and a way to somebody who knows. */
export async function unhelped(turn: Turn<Pressed>, readBase: ReadBase): Promise<Reply> {
  const question = await asked(turn)
  if (!question) return texts[voiceOf(turn.person.lang)].gone
  const own = await ownOf(turn, question, await readBase(turn.db))
  await saveHelped(turn.db, own.id, false)
  return unhelpedCard(own.id, turn.person.lang)
}

export async function reasoned(
  turn: Turn<Pressed & { reason?: string | undefined }>,
): Promise<Reply> {
  const question = await asked(turn)
  const t = texts[voiceOf(turn.person.lang)]
  if (question?.personId !== turn.person.id) return t.gone
  await saveReason(turn.db, question.id, turn.data.reason?.trim() || null)
  return t.noted
}
