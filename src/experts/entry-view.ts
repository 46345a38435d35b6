import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import { renderList } from './ask-view.ts'
import type { Entry, Words } from './entries.ts'
import { isPending, mayJudge, wordsOf, type Learned, type Versions } from './entry-standing.ts'
import { entryTexts } from './entry-texts.ts'

const renderEntry = card(
  'expert-entry',
  z.object({
    heading: z.string(),
    about: z.string(),
    state: z.string(),
    answers: z.array(z.object({ question: z.string(), answer: z.string() })),
    source: z.string(),
    notes: z.array(z.object({ text: z.string() })),
    label: z.string(),
    buttons: z.array(
      z.object({
        ...{ title: z.string(), verb: z.string() },
        ...{ entryId: z.string(), number: z.number() },
      }),
    ),
    entries: z.string(),
  }),
)

interface Looking {
  lang: Lang
  personId: string
  notes?: string[]
}

/** For whoever teaches: what the bot says or is to say, and what they may do about it. */
export function entryCard(learned: Learned, { lang, personId, notes = [] }: Looking): Card {
  const t = entryTexts[voiceOf(lang)]
  const shown = wordsOf(learned)
  const judges = mayJudge(learned, personId)
  return renderEntry(lang, {
    heading: judges ? t.review : t.heading,
    about: t.version(learned.entry.id, shown.number),
    state: stateOf(learned, lang),
    answers: answersIn(shown),
    source: t.sourceIs(plain(shown.source)),
    notes: [...notesOf(learned, lang), ...notes].map((text) => ({ text })),
    label: judges ? t.reviewHint : '',
    buttons: buttonsOf(learned, judges, lang).map((button) => ({
      ...button,
      entryId: learned.entry.id,
    })),
    entries: t.entries,
  })
}

/** What else is good to know of it. */
function notesOf({ entry, newest, alone, trying }: Learned, lang: Lang): string[] {
  const t = entryTexts[voiceOf(lang)]
  const stays = entry.status === 'live' && !newest.approvedAt
  return [
    ...(newest.returnedWhy ? [t.returnedWhy(plain(newest.returnedWhy))] : []),
    ...(stays ? [t.stays(entry.number)] : []),
    ...(alone && isPending(newest) ? [trying ? t.aloneTrying : t.alone] : []),
  ]
}

function stateOf({ entry, newest }: Versions, lang: Lang): string {
  const t = entryTexts[voiceOf(lang)]
  if (isPending(newest)) return t.waits
  return newest.returnedWhy !== null ? t.returned : t[entry.status]
}

function buttonsOf({ entry, newest, hasEarlier }: Learned, judges: boolean, lang: Lang) {
  const t = entryTexts[voiceOf(lang)]
  const judging = [
    { title: t.approve, verb: 'experts.approve', number: newest.number },
    { title: t.sendBack, verb: 'experts.sendback', number: newest.number },
  ]
  const edit = { title: t.edit, verb: 'experts.draft', number: newest.number }
  const previous = { title: t.previous, verb: 'experts.previous', number: entry.number }
  const withdraw = { title: t.withdraw, verb: 'experts.withdraw', number: entry.number }
  return [
    ...(judges ? judging : [edit]),
    ...(newest.approvedAt && entry.status === 'live' && hasEarlier ? [previous] : []),
    ...(entry.status === 'live' ? [withdraw] : []),
  ]
}

const answersIn = ({ questionNl, answerNl, questionEn, answerEn }: Words) => [
  { question: plain(questionNl), answer: plain(answerNl) },
  ...(questionEn && answerEn ? [{ question: plain(questionEn), answer: plain(answerEn) }] : []),
]

/** To whoever asked the same before anybody knew; where it stands, it stays what the bot says. */
export function learnedCard(entry: Entry, lang: Lang): Card {
  const t = entryTexts[voiceOf(lang)]
  const isLive = entry.status === 'live'
  const [nl, en] = answersIn(entry)
  const { question, answer } = (lang === 'en' && en) || nl!
  return renderEntry(lang, {
    ...{ about: '', state: '', notes: [], label: '', buttons: [], entries: '' },
    heading: isLive ? t.learned : t.unlearned,
    answers: [{ question, answer: isLive ? answer : '' }],
    source: isLive ? t.sourceIs(plain(entry.source)) : '',
  })
}

const most = 6

export function entriesCard(lang: Lang, learned: Versions[]): Card {
  const t = entryTexts[voiceOf(lang)]
  return renderList(lang, {
    title: learned.length ? t.entries : t.none,
    requests: [],
    entries: learned.slice(0, most).map((one) => ({
      title: plain(one.newest.questionNl),
      text: stateOf(one, lang),
      open: t.open(one.entry.id),
      entryId: one.entry.id,
    })),
    more: learned.length > most ? t.more(learned.length - most) : '',
  })
}
