import { z } from 'zod'
import { card, plain } from '../cards.ts'
import { day, hour, voiceOf, type Lang } from '../lang.ts'
import { fieldTexts } from './field-texts.ts'
import { keptTexts } from './kept-texts.ts'
import { letterTexts } from './letter-texts.ts'
import { texts } from './texts.ts'

const words = z.object({ title: z.string(), text: z.string() })
const line = z.object({ text: z.string() })

const myData = card(
  'mydata',
  words.extend({
    t: z.object({ export: z.string(), erase: z.string() }),
    parts: z.array(words.extend({ lines: z.array(line) })),
  }),
)

/** What is kept, in words: each feature's part, what for and how long. */
export function myDataCard(lang: Lang, kept: Record<string, object[]>) {
  const t = texts[voiceOf(lang)]
  const names = Object.keys(kept).sort((one, other) => order.indexOf(one) - order.indexOf(other))
  const parts = names.map((name) => partOf(lang, name, kept[name]!))
  const offered = { export: t.download, erase: t.erase }
  return myData(lang, { title: t.title, text: t.intro, t: offered, parts })
}

const most = 6
const order = Object.keys(keptTexts.je)

function partOf(lang: Lang, name: string, rows: object[]) {
  const t = texts[voiceOf(lang)]
  const part = keptTexts[voiceOf(lang)][name]
  if (!part) throw new Error(`There are no words for what '${name}' keeps of people`)
  const lines = rows.map((row) => lineOf(lang, row)).filter((text) => text !== '')
  const shown = lines.length ? lines.slice(0, most) : [t.nothing]
  if (lines.length > most) shown.push(t.more(lines.length - most))
  const text = `${t.why}: ${part.why}. ${t.until}: ${part.until}.`
  return { title: part.title, text, lines: shown.map((text) => ({ text })) }
}

/** One row as people read it: no ids and no keys; those stand in the file. */
const lineOf = (lang: Lang, row: object): string =>
  Object.entries(row)
    .map(([field, value]) => fieldOf(lang, field, value))
    .filter((text) => text !== '')
    .join(' · ')

function fieldOf(lang: Lang, field: string, value: unknown): string {
  const { fields } = fieldTexts[lang]
  const state = field === 'state' && letterTexts[voiceOf(lang)][String(value)]?.is
  const text = hidden.test(field) ? '' : state || valueOf(lang, value)
  return text && fields[field] ? `${fields[field]}: ${text}` : text
}

const hidden = /^(id|key|tenant|offers|.*Id)$/

function valueOf(lang: Lang, value: unknown): string {
  if (value instanceof Date) return `${day(value, lang)}, ${hour(value, lang)}`
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return fieldTexts[lang].values[value] ?? plain(value)
  if (!Array.isArray(value)) return ''
  return value
    .map((row) => (typeof row === 'object' ? lineOf(lang, row) : valueOf(lang, row)))
    .join(', ')
}

const exporting = card('export', words.extend({ open: z.string(), back: z.string(), url: z.url() }))

export function exportCard(lang: Lang, url: string) {
  const t = texts[voiceOf(lang)]
  return exporting(lang, {
    title: t.exportTitle,
    text: t.exportWhy,
    open: t.exportOpen,
    back: t.back,
    url,
  })
}

const erase = card('erase', words.extend({ lines: z.array(line), yes: z.string(), no: z.string() }))

/** What is lost, before it is. */
export function eraseCard(lang: Lang) {
  const t = texts[voiceOf(lang)]
  const lines = t.eraseLoses.map((text) => ({ text }))
  return erase(lang, {
    title: t.eraseTitle,
    text: t.eraseWhy,
    lines,
    yes: t.eraseYes,
    no: t.eraseNo,
  })
}

const erased = card('erased', words.extend({ help: z.string() }))

export function erasedCard(lang: Lang) {
  const t = texts[voiceOf(lang)]
  return erased(lang, { title: t.erased, text: t.erasedWhy, help: t.help })
}
