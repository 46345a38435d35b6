import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { day, voiceOf } from '../lang.ts'
import { findEntry, findEntryOf, findNewest, type Words } from './entries.ts'
import { entryTexts } from './entry-texts.ts'
import { draftCard, type Draft } from './draft-view.ts'
import { standingOf, wordsOf } from './entry-standing.ts'
import { findReviewers, showEntry, subjectOfEntry } from './entry-showing.ts'
import { findRequest, type Request } from './requests.ts'
import { mayTeach } from './routes.ts'
import { findSaid } from './said.ts'
import { addEntry, addVersion, lockLearning } from './teaching.ts'

/** What is far too long comes back as far as a card can hold it. */
const text = z
  .string()
  .transform((typed) => typed.slice(0, 4_000))
  .default('')
const from = z.object({
  requestId: z.coerce
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
  entryId: z.string().default(''),
  number: z.number().optional(),
})
const form = from.extend({
  ...{ question: text, answer: text, questionEn: text, answerEn: text, source: text },
})

/** An expert's answer becomes one of the bot: written by one, approved by another. */
export function learning(kit: Kit) {
  kit.bot.action('experts.draft', from, open)
  kit.bot.action('experts.propose', form, (turn) => propose(turn, kit))
}

type Origin = Turn<z.infer<typeof from>>

/** What is to be taught: the answer to a request that one has, or a change of an entry that one wrote or may judge. */
async function originOf({ db, person, data }: Origin) {
  const request = data.requestId ? await findRequest(db, Number(data.requestId)) : undefined
  const entry = data.entryId
    ? await findEntry(db, data.entryId)
    : request && (await findEntryOf(db, request.id))
  const newest = entry && (await findNewest(db, entry.id))!
  const isOwn = (newest ? newest.writtenBy : request?.expertId) === person.id
  const may = isOwn || (entry !== undefined && (await mayTeach(db, person.id, entry.eventId)))
  return { request, entry, newest, eventId: (entry ?? request)?.eventId ?? null, may }
}

async function open(turn: Origin): Promise<Reply> {
  const { db, person, now } = turn
  const { lang } = person
  const { requestId, entryId } = turn.data
  const t = entryTexts[voiceOf(lang)]
  const { request, entry, newest, may } = await originOf(turn)
  if (!may) return t.notYours
  const said = request ? (await findSaid(db, request.id)).filter(({ byExpert }) => byExpert) : []
  const typed = entry
    ? typedOf(wordsOf({ entry, newest: newest! }))
    : { ...saidIn(request!, said.at(-1)?.text ?? ''), source: t.byExpert(day(now, lang)) }
  return draftCard(lang, { ...blank, ...typed, requestId, entryId })
}

/** What was asked and answered stands in the fields of the asker's language. */
const saidIn = ({ lang, question }: Request, answer: string) =>
  lang === 'en' ? { questionEn: question, answerEn: answer } : { question, answer }

const blank = { question: '', answer: '', questionEn: '', answerEn: '', source: '' }

const typedOf = ({ questionNl, answerNl, questionEn, answerEn, source }: Words) => ({
  ...{ question: questionNl, answer: answerNl, source },
  ...{ questionEn: questionEn ?? '', answerEn: answerEn ?? '' },
})

async function propose(turn: Turn<z.infer<typeof form>>, kit: Kit): Promise<Reply> {
  const { db, person, data, now } = turn
  const t = entryTexts[voiceOf(person.lang)]
  await lockLearning(db)
  const { request, entry, newest, eventId, may } = await originOf(turn)
  if (!may) return t.notYours
  const fault = faultOf(data)
  if (fault) return draftCard(person.lang, data, t[fault])

  const words = wordsIn(data)
  const written = { words, by: person.id, now }
  const origin = { eventId, requestId: request?.id ?? null }
  if (entry && isSaid(words, standingOf({ entry, newest: newest! })))
    return showEntry(turn, kit, { id: entry.id })
  const id = entry?.id ?? (await addEntry(db, written, origin))
  const number = entry ? await addVersion(db, id, written) : 1
  const to = (await findReviewers(db, eventId)).filter((one) => one !== person.id)
  const subject = subjectOfEntry(id, number)
  if (to.length) await kit.post(db, { kind: 'experts.review', subject, to, rank: 1 })
  return showEntry(turn, kit, { id })
}

/** Sent twice, the same words are one version. */
const isSaid = (words: Words, standing: Words | null) =>
  Object.entries(words).every(([key, said]) => standing?.[key as keyof Words] === said)

const longest = { question: 500, answer: 2_000, questionEn: 500, answerEn: 2_000, source: 300 }

function faultOf(draft: Draft) {
  const { question, answer, source, questionEn, answerEn } = draft
  if (![question, answer, source].every((text) => text.trim())) return 'empty'
  if (Boolean(questionEn.trim()) !== Boolean(answerEn.trim())) return 'halfEnglish'
  const fields = Object.entries(longest) as [keyof typeof longest, number][]
  return fields.some(([field, most]) => draft[field].trim().length > most) ? 'tooLong' : null
}

const wordsIn = ({ question, answer, questionEn, answerEn, source }: Draft): Words => ({
  ...{ questionNl: question.trim(), answerNl: answer.trim(), source: source.trim() },
  ...{ questionEn: questionEn.trim() || null, answerEn: answerEn.trim() || null },
})
