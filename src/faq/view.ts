import { z } from 'zod'
import { card, plain } from '../cards.ts'
import type { Card } from '../cards.ts'
import { day, inLang, noon, voiceOf } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { facetNamed, nameOf } from './naming.ts'
import { sourceNamed } from '../events/source-texts.ts'
import { texts } from './texts.ts'
import type { Around, Told } from './told.ts'

const answer = z.object({
  question: z.string(),
  blocks: z.array(z.object({ text: z.string() })),
  sources: z.array(
    z.object({ quotes: z.array(z.object({ text: z.string() })), source: z.string() }),
  ),
  notes: z.array(z.object({ text: z.string() })),
})

const render = card(
  'answer',
  z.object({
    title: z.string(),
    answers: z.array(answer),
    questionId: z.string(),
    event: z.array(z.object({ id: z.string() })),
    followUps: z.array(z.object({ title: z.string(), id: z.string() })),
    readOn: z.string(),
    conditions: z.string(),
    feedback: z.boolean(),
    thanks: z.string(),
    didItHelp: z.string(),
    t: z.object({
      yes: z.string(),
      no: z.string(),
      ask: z.string(),
      programme: z.string(),
    }),
  }),
)

/** Whoever asks this may want to lay a project beside the conditions. */
const aboutConditions = ['du-voorwaarden', 'du-besteden', 'du-gronden', 'gat-andere-gronden']

const mostQuotes = 3
const mostFollowUps = 2

/** One or more answers, each with where it comes from. */
export function answerCard(
  all: Told[],
  around: Around & { questionId: string; thanked: boolean },
): Card {
  const { lang, questionId, thanked } = around
  const [first] = all as [Told]
  const alone = all.length === 1
  const t = texts[voiceOf(lang, first.voice)]
  const event = all.find(({ eventId }) => eventId)?.eventId
  const followUps = alone ? followUpsOf(first, around) : []
  return render(lang, {
    ...{ t, questionId },
    title: alone ? first.question : t.several(all.length),
    answers: all.map((told) => answerOf(told, { lang, alone })),
    event: event ? [{ id: event }] : [],
    ...{ followUps, readOn: followUps.length ? t.readOn : '' },
    conditions: all.some(({ id }) => aboutConditions.includes(id)) ? t.conditions : '',
    feedback: !thanked,
    didItHelp: all.every(({ gap }) => gap) ? t.doesThisHelp : t.wasThisIt,
    thanks: thanked ? t.thanks : '',
  })
}

/** The same for others to read: nothing of who asked it, and nothing to press. */
export const sharedCard = (told: Told, lang: Lang): Card =>
  render(lang, {
    ...{ t: texts[voiceOf(lang, told.voice)], title: told.question, questionId: '' },
    answers: [answerOf(told, { lang, alone: true })],
    ...{ event: [], followUps: [], readOn: '', conditions: '' },
    ...{ feedback: false, didItHelp: '', thanks: '' },
  })

function answerOf(told: Told, { lang, alone }: { lang: Lang; alone: boolean }) {
  const t = texts[voiceOf(lang, told.voice)]
  const quotes = told.citations.slice(0, mostQuotes)
  const more = told.citations.length - quotes.length
  const notes = [
    told.note && t.source(plain(told.note)),
    told.overdue && t.overdue(day(noon(told.overdue), lang)),
    more > 0 && t.moreSources(more),
    told.asOf && lang === 'nl' && !quotes.length && t.asOf(told.asOf),
  ]
  return {
    question: alone ? '' : told.question,
    blocks: blocksOf(told.answer).map((text) => ({ text })),
    sources: [...Map.groupBy(quotes, ({ source }) => source)].map(([source, from]) => ({
      quotes: from.map(({ quote }) => ({ text: `“${quote}”` })),
      source: t.source(sourceNamed(source, lang)),
    })),
    notes: notes.flatMap((text) => (text ? [{ text }] : [])),
  }
}

/** Lines of a list stay together, every other line stands alone: so it reads the same in every client. */
function blocksOf(answer: string): string[] {
  const blocks: string[] = []
  let listing = false
  for (const line of answer.split('\n').map((one) => one.trimEnd())) {
    const item = /^\s*([-*]|\d+\.) /.test(line)
    if (item && listing) blocks.push(`${blocks.pop()}\n${line}`)
    else if (line) blocks.push(line)
    listing = item
  }
  return blocks
}

/** Of which event is plain from where it stands. */
const followUpsOf = ({ followUps }: Told, { base, lang }: Around) =>
  followUps.slice(0, mostFollowUps).map((id) => {
    const [, facet] = id.split('/')
    return { id, title: facet ? facetNamed(facet, lang) : nameOf(id, base, lang) }
  })

const renderUnknown = card(
  'unknown',
  z.object({
    title: z.string(),
    why: z.string(),
    contact: z.string(),
    questionId: z.string(),
    t: z.object({ ask: z.string() }),
  }),
)

/** That the sources do not say, and who may know. */
export function unknownCard(questionId: string, { base, lang }: Around): Card {
  const t = texts[voiceOf(lang)]
  const contact = inLang(lang, base.contact.nl, base.contact.en)
  return renderUnknown(lang, { title: t.unknown, why: t.unknownWhy, contact, questionId, t })
}
