import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { titleOf } from '../events/saying.ts'
import { questionTexts } from './question-texts.ts'
import type { Question } from './questions.ts'
import type { AnnouncementRow } from './store.ts'
import { nameOf } from './wording.ts'

const spokenBy = ({ event }: AnnouncementRow, lang: Lang) =>
  questionTexts[voiceOf(lang, event.voice)]

const renderAsk = card(
  'announcement-ask',
  z.object({
    t: z.object({ label: z.string(), hint: z.string(), send: z.string(), back: z.string() }),
    title: z.string(),
    about: z.string(),
    fault: z.string(),
    empty: z.string(),
    question: z.string(),
    announcementId: z.string(),
  }),
)

/** Where a question is typed; what was typed stays when it was refused. */
export function askCard(
  announcement: AnnouncementRow,
  lang: Lang,
  { question = '', fault = '' }: { question?: string; fault?: string } = {},
) {
  const t = spokenBy(announcement, lang)
  return renderAsk(lang, {
    t,
    title: t.askTitle,
    about: t.about(nameOf(announcement, lang)),
    fault,
    empty: t.empty,
    question,
    announcementId: announcement.id,
  })
}

const renderTold = card(
  'announcement-told',
  z.object({
    title: z.string(),
    about: z.string(),
    lines: z.array(z.object({ text: z.string() })),
    again: z.string(),
    back: z.string(),
    announcementId: z.string(),
  }),
)

/** That the question is on its way, and where the answer will come. */
export function askedCard(
  announcement: AnnouncementRow,
  lang: Lang,
  { question, reachable }: { question: string; reachable: boolean },
) {
  const t = spokenBy(announcement, lang)
  const lines = [t.youAsked(plain(question)), reachable ? t.sentWhy : t.unreachableWhy]
  return told(announcement, lang, { title: t.sentTitle, lines, again: '' })
}

/** What the organisers answered, to whoever asked. */
export function answeredCard(announcement: AnnouncementRow, question: Question, lang: Lang) {
  const t = spokenBy(announcement, lang)
  const lines = [t.youAsked(plain(question.question)), plain(question.answer ?? '')]
  return told(announcement, lang, { title: t.answeredTitle, lines, again: t.askOn })
}

const told = (
  announcement: AnnouncementRow,
  lang: Lang,
  { title, lines, again }: { title: string; lines: string[]; again: string },
) =>
  renderTold(lang, {
    title,
    about: spokenBy(announcement, lang).about(nameOf(announcement, lang)),
    lines: lines.map((text) => ({ text })),
    again,
    back: spokenBy(announcement, lang).back,
    announcementId: announcement.id,
  })

const renderQuestion = card(
  'announcement-question',
  z.object({
    t: z.object({ answerLabel: z.string(), answer: z.string(), progress: z.string() }),
    title: z.string(),
    event: z.string(),
    from: z.string(),
    question: z.string(),
    fault: z.string(),
    hint: z.string(),
    empty: z.string(),
    typed: z.string(),
    open: z.boolean(),
    by: z.string(),
    given: z.string(),
    next: z.string(),
    eventId: z.string(),
    announcementId: z.string(),
    questionId: z.string(),
  }),
)

/** What somebody asks the organisers, with room for an answer; once answered, by whom and how. */
export function questionCard(
  announcement: AnnouncementRow,
  question: Question,
  shown: { lang: Lang; fault?: string; typed?: string; late?: boolean; more?: number },
) {
  const { lang, fault = '', typed = '', late = false, more = 0 } = shown
  const t = spokenBy(announcement, lang)
  const open = question.answeredAt === null
  const name = plain(question.answerer ?? t.somebody)
  return renderQuestion(lang, {
    t,
    title: t.questionTitle(nameOf(announcement, lang)),
    event: plain(titleOf(announcement.event, lang)),
    from: t.from(plain(question.asker)),
    question: plain(question.question),
    ...{ fault, typed, open, empty: t.answerEmpty, hint: open ? t.answerHint : '' },
    by: open ? '' : late ? t.tooLate(name) : t.answeredBy(name),
    given: open ? '' : plain(question.answer ?? ''),
    next: more ? t.next(more) : '',
    eventId: announcement.eventId,
    announcementId: announcement.id,
    questionId: question.id,
  })
}
