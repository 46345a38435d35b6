import { z } from 'zod'
import { card, plain, type Card } from '../cards.ts'
import { voiceOf, type Lang } from '../lang.ts'
import type { Comparison, Part } from './laid.ts'
import { texts } from './texts.ts'

const form = card(
  'guide',
  z.object({
    title: z.string(),
    why: z.string(),
    kept: z.string(),
    problem: z.string(),
    text: z.string(),
    t: z.object({ label: z.string(), hint: z.string(), empty: z.string(), send: z.string() }),
  }),
)

/** Asks for the project, in a few sentences; with what was typed and what is wrong with it. */
export function formCard(lang: Lang, problem: 'empty' | 'tooLong' | null = null, text = ''): Card {
  const t = texts[voiceOf(lang)]
  return form(lang, {
    ...{ title: t.title, why: t.formWhy, kept: t.formKept },
    problem: problem ? t[problem] : '',
    ...{ text, t },
  })
}

const laid = card(
  'guide-laid',
  z.object({
    title: z.string(),
    noVerdict: z.string(),
    yours: z.string(),
    aim: z.string(),
    conditions: z.array(
      z.object({
        name: z.string(),
        quote: z.string(),
        translation: z.string(),
        parts: z.array(z.object({ name: z.string(), said: z.string() })),
      }),
    ),
    both: z.string(),
    nothing: z.string(),
    elsewhere: z.string(),
    legend: z.string(),
    source: z.string(),
    text: z.string(),
    t: z.object({ note: z.string(), other: z.string() }),
  }),
)

const signs = { there: '✓', absent: '–', ask: '?' }
const shown = 160

export function laidCard(lang: Lang, compared: Comparison): Card {
  const t = texts[voiceOf(lang)]
  const { text, aim, conditions, elsewhere, ask, source } = compared
  const isSilent = conditions.every(({ parts }) => parts.every(({ mark }) => mark === 'absent'))
  const drawn = ({ name, mark, said }: Part) => ({
    name: `${signs[mark]} ${name}`,
    said: plain(said),
  })
  return laid(lang, {
    ...{ title: t.laid, noVerdict: t.noVerdict, both: t.both, legend: t.legend, aim, source, text },
    yours: `${t.yours} ${plain(text.length > shown ? `${text.slice(0, shown)}…` : text)}`,
    conditions: conditions.map((one) => ({ ...one, parts: one.parts.map(drawn) })),
    nothing: isSilent ? [t.nothing, ask].join(' ') : ask,
    elsewhere: elsewhere ? `${t.elsewhere} ${plain(elsewhere)}` : '',
    t,
  })
}

const note = card(
  'guide-note',
  z.object({
    title: z.string(),
    why: z.string(),
    note: z.string(),
    url: z.url(),
    t: z.object({ noteLabel: z.string(), download: z.string(), other: z.string() }),
  }),
)

/** The note stands in a field, where it can be selected whole and changed before it is copied. */
export function noteCard(lang: Lang, text: string, url: string): Card {
  const t = texts[voiceOf(lang)]
  return note(lang, { title: t.noteTitle, why: t.noteWhy, note: text, url, t })
}
