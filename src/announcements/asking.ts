import { z } from 'zod'
import type { Reply, Turn } from '../chat.ts'
import type { Kit } from '../kit.ts'
import { voiceOf } from '../lang.ts'
import { findPersonalPlace } from '../people/places.ts'
import { findHolders } from '../people/rights.ts'
import { askCard, askedCard, questionCard } from './question-view.ts'
import { questionTexts } from './question-texts.ts'
import { addQuestion, claimAnswer, findOpenQuestions, findQuestion } from './questions.ts'
import { ofTheLast, received } from './received.ts'
import { meant, pressed } from './meant.ts'
import { mayAddress, rightOver } from './own.ts'
import { findSent, type Pressed } from './sent.ts'
import { sentPhrases as phrases } from './sent-phrases.ts'
import { findAnnouncement, subjectOf } from './store.ts'

const announcement = z.object({ announcementId: z.uuid() })
const may = 'event.announce'
const longest = { question: 500, answer: 1000 }
/** So much of what was far too long comes back, to be made shorter. */
const mostBack = 3000

/** A question about an announcement goes to its organisers; the first to answer answers for all. */
export function asking(kit: Kit) {
  const { bot } = kit
  bot.action('announcements.ask', announcement, async (turn) => {
    const found = await received(turn, turn.data.announcementId)
    return typeof found === 'string' ? found : askCard(found, turn.person.lang)
  })
  bot.hears('announcements.ask', phrases.ask, (turn) =>
    ofTheLast(turn, async (found) =>
      askCard(found, turn.person.lang, { question: questionIn(turn.data.text) }),
    ),
  )
  const question = announcement.extend({ question: z.string().default('') })
  bot.action('announcements.question', question, (turn) => ask(turn, kit))

  bot.action('announcements.questions', { data: pressed, may }, (turn) => open(turn, turn.data))
  bot.hears('announcements.questions', { ...phrases.questions, may }, (turn) =>
    meant(turn, (by) => open(turn, by)),
  )
  const answer = z.string().default('')
  const reply = z.object({ eventId: z.string(), questionId: z.uuid(), answer })
  bot.action('announcements.reply', { data: reply, may }, (turn) => answerTo(turn, kit))
}

/** “vraag aan de organisatie: is er lunch?”, word for word. */
const questionIn = (text: string) =>
  /(?:organisatie|organisers)\s*[:,]?\s+(.+)$/is.exec(text)?.[1] ?? ''

async function ask(
  turn: Turn<{ announcementId: string; question: string }>,
  { post, touch }: Kit,
): Promise<Reply> {
  const { db, person, data, now } = turn
  const found = await received(turn, data.announcementId)
  if (typeof found === 'string') return found
  const { lang } = person
  const t = questionTexts[voiceOf(lang, found.event.voice)]
  const question = data.question.trim()
  if (!question) return askCard(found, lang, { fault: t.empty })
  if (question.length > longest.question) {
    const fault = t.tooLong(question.length, longest.question)
    return askCard(found, lang, { question: question.slice(0, mostBack), fault })
  }
  const holders = await findHolders(db, await rightOver(db, found))
  if (!holders.length) return askCard(found, lang, { question, fault: t.nobody })
  const id = await addQuestion(db, { ...data, question, personId: person.id }, now)
  const to = holders.map(({ personId }) => personId)
  const about = found.eventId
  await post(db, { kind: 'announcements.asked', subject: `question ${id}`, to, about, rank: 1 })
  await touch(db, subjectOf(found.id))
  const reachable = (await findPersonalPlace(db, person.id)) !== undefined
  return askedCard(found, lang, { question, reachable })
}

/** The question that waits longest. */
async function open(turn: Turn<unknown>, by: Pressed): Promise<Reply> {
  const { db, person } = turn
  const found = await findSent(db, by)
  const mine = found && (await mayAddress(turn, found))
  const [first, ...more] = mine ? await findOpenQuestions(db, found.id) : []
  if (!found || !first) return questionTexts[voiceOf(person.lang, found?.event.voice)].noQuestions
  return questionCard(found, first, { lang: person.lang, more: more.length })
}

async function answerTo(
  turn: Turn<{ eventId: string; questionId: string; answer: string }>,
  { post, touch, letters }: Kit,
): Promise<Reply> {
  const { db, person, data, now } = turn
  const { lang } = person
  const asked = await findQuestion(db, data.questionId)
  const found = asked && (await findAnnouncement(db, asked.announcementId))
  const t = questionTexts[voiceOf(lang, found?.event.voice)]
  if (!found || asked.eventId !== data.eventId || !(await mayAddress(turn, found))) return t.gone
  const answer = data.answer.trim()
  if (!answer && !asked.answeredAt)
    return questionCard(found, asked, { lang, fault: t.answerEmpty })
  if (answer.length > longest.answer && !asked.answeredAt) {
    const fault = t.answerTooLong(answer.length, longest.answer)
    return questionCard(found, asked, { lang, fault, typed: answer.slice(0, mostBack) })
  }
  const first = await claimAnswer(db, asked.id, { by: person.id, answer, now })
  if (first) {
    const subject = `question ${asked.id}`
    await post(db, { kind: 'announcements.answered', subject, to: asked.askerId, rank: 1 })
    await letters.renew(db, { kind: 'announcements.asked', subject })
    await touch(db, subjectOf(found.id))
  }
  const more = (await findOpenQuestions(db, found.id)).length
  return questionCard(found, (await findQuestion(db, asked.id))!, { lang, late: !first, more })
}
