import { readFileSync } from 'node:fs'
import { GlobalSettings, Template } from 'adaptivecards-templating'
import type { z } from 'zod'
import type { Lang } from './lang.ts'

export interface Card {
  type: 'AdaptiveCard'
  lang: Lang
  [key: string]: unknown
}

// A template that asks for a field its view lacks would print `${field}` on someone's screen.
GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
  throw new Error(`A card asks for '${path}', which its view does not offer`)
}

/** Binds `cards/<name>.json` to its view-model: layout in the JSON, words and values in the view. */
export function card<View extends z.ZodObject>(name: string, view: View) {
  const template = templateOf(name)
  return (lang: Lang, data: z.input<View>): Card => finish(template, lang, view.parse(data))
}

/** Fills in `cards/<name>.json` with sample data, for looking at it. */
export const expand = (name: string, lang: Lang, data: object): Card =>
  finish(templateOf(name), lang, data)

function templateOf(name: string) {
  const json = readFileSync(new URL(`../cards/${name}.json`, import.meta.url), 'utf8')
  return new Template(JSON.parse(json, withFallback))
}

function finish(template: Template, lang: Lang, data: object): Card {
  const expanded = template.expand({ $root: data })
  const twin = textTwin(expanded, lang)
  return { ...expanded, lang, fallbackText: twin, speak: twin }
}

/** The same to read only: for a chat where nobody hears a button. */
export function withoutButtons({ lang, ...card }: Card): Card {
  const bare = JSON.parse(JSON.stringify(card), (_key, part) =>
    Array.isArray(part) ? part.filter((one) => one?.type !== 'Action.Execute') : part,
  )
  const twin = textTwin(bare, lang)
  return { ...bare, lang, fallbackText: twin, speak: twin }
}

/** Clients without Universal Actions get the same button as an `Action.Submit`, its verb in the data. */
function withFallback(_key: string, part: any) {
  if (part?.type !== 'Action.Execute') return part
  const { verb, data, title } = part
  const fallback = { type: 'Action.Submit', title, data: { ...data, verb } }
  return { ...part, fallback }
}

const typeWord = { nl: 'Typ', en: 'Type' }

/** All that a card says and offers, as one text: for screen readers, old clients and notifications. */
function textTwin(card: any, lang: Lang): string {
  const said = read(card.body ?? []).map((line) => (/[.?!:]$/.test(line) ? line : `${line}.`))
  const buttons = actionsOf(card).map(({ title }) => `‘${title.toLowerCase()}’`)
  if (buttons.length) said.push(`${typeWord[lang]}: ${buttons.join(', ')}.`)
  return said.join(' ')
}

/** The words of a card in reading order: texts, facts, labels with their choices. */
function read(part: any): string[] {
  if (Array.isArray(part)) return part.flatMap(read)
  if (part?.isVisible === false) return []
  if (part?.type === 'TextBlock') return [part.text]
  if (part?.type === 'Image') return part.altText ? [part.altText] : []
  if (part?.type === 'FactSet') return part.facts.map((f: any) => `${f.title}: ${f.value}`)
  if (part?.type === 'Input.Toggle') return [part.title]
  if (part?.label) return [[part.label, choices(part)].filter(Boolean).join(': ')]
  if (part?.type === 'ColumnSet') return [read(part.columns).join(' ')]
  return [...read(part?.items ?? []), ...read(part?.rows ?? []), ...read(part?.cells ?? [])]
}

const choices = (input: any) => input.choices?.map((c: any) => c.title).join('; ')

/** Every button of an expanded card, wherever it stands, fallbacks left out. */
export function actionsOf(part: any): any[] {
  if (Array.isArray(part)) return part.flatMap(actionsOf)
  if (!part || typeof part !== 'object') return []
  if (typeof part.type === 'string' && part.type.startsWith('Action.')) return [part]
  return [part.body, part.items, part.columns, part.actions, part.selectAction].flatMap(actionsOf)
}

/** What people typed, made safe to show in a card: Teams reads card text as Markdown. */
export const plain = (typed: string): string =>
  typed
    .replace(/<\/?at[^>]*>/gi, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/([\\`*_[\]()#<>~|])/g, '\\$1')
