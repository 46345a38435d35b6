import { createRequire } from 'node:module'
import { walk, type Place } from './walk.ts'
import { emoji, slips, twin, voices } from './wording.ts'

const renderer = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/** What a card does wrong, by the rules of our house; `theirs` are titles that others worded. */
export function lintCard(card: any, theirs: string[] = []): string[] {
  const places = [...walk(card)]
  return [
    ...whole(card),
    ...headings(card, places),
    ...places.flatMap((place) => faults(place).map((fault) => `${place.path} ${fault}`)),
    ...[slips, emoji, twin].flatMap((rule) => rule(card)),
    ...voices(card, theirs),
    ...parsed(card),
  ]
}

const budget = 28 * 1024

function whole(card: any): string[] {
  const json = JSON.stringify(card)
  const size = json.length * 2
  return chosen([
    [card.version !== '1.5', `version is ${card.version}, not 1.5`],
    [!['nl', 'en'].includes(card.lang), 'lang is neither nl nor en'],
    [json.includes('${'), 'holds a ${…} that was left unfilled'],
    [size > budget, `is ${Math.ceil(size / 1024)} KB as UTF-16, more than 28`],
  ])
}

function headings(card: any, places: Place[]): string[] {
  const count = places.filter(({ part }) => part.style === 'heading').length
  if (count !== 1) return [`has ${count} headings, not one`]
  return card.body[0]?.style === 'heading' ? [] : ['its heading does not come first']
}

/** What is wrong with one element or action. */
function faults({ part, type = '', hidden, spare }: Place): string[] {
  if (type.startsWith('Input.')) return input(part, type)
  if (type.startsWith('Action.')) return spare ? [] : action(part, type)
  const columns = /^(ColumnSet|Table)$/.test(type) ? across(part, type) : 1
  const most = hidden ? 3 : 2
  return chosen([
    [type === 'TextBlock' && part.wrap !== true, 'does not wrap'],
    [type === 'Image' && !part.altText?.trim(), 'has no altText'],
    [loud.test(part.color ?? part.style ?? '') && wordless(part), 'speaks by its colour alone'],
    [part.actions?.length > 6, `has ${part.actions?.length} actions, more than 6`],
    [columns > most, `has ${columns} columns beside each other, more than ${most}`],
    [type === 'Layout.AreaGrid', 'takes its parts out of reading order'],
  ])
}

const loud = /^(good|warning|attention)$/i

const wordless = (part: any): boolean =>
  ![...walk(part)].some((within) => /\p{L}/u.test(within.part.text ?? within.part.title ?? ''))

/** How many columns stand beside each other, columns in columns counted. */
function across(part: any, type: string): number {
  if (type === 'Table') return part.columns?.length ?? 1
  const widest = (items: any[] = []) => Math.max(1, ...items.map((item) => across(item, item.type)))
  const columns = type === 'ColumnSet' ? (part.columns ?? []) : []
  return columns.length
    ? columns.reduce((sum: number, column: any) => sum + widest(column.items), 0)
    : widest(part.items)
}

function input(part: any, type: string): string[] {
  const label = part.label || (type === 'Input.Toggle' && part.title)
  return chosen([
    [!label, 'has no label'],
    [part.isRequired && !part.errorMessage, 'is required and has no errorMessage'],
  ])
}

function action({ title, verb, data, fallback }: any, type: string): string[] {
  const wanted = JSON.stringify(sorted({ ...data, verb }))
  const twin = fallback?.type === 'Action.Submit' ? fallback : null
  const same = twin?.title === title && JSON.stringify(sorted(twin?.data)) === wanted
  const ours = type === 'Action.Execute'
  return chosen([
    [!title, 'has no title'],
    [ours && !verb, 'has no verb'],
    [ours && !twin, 'has no Action.Submit as its fallback'],
    [ours && twin && !same, 'has a fallback that says something else'],
  ])
}

const sorted = (data: object = {}) => Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))

/** What the renderer that most clients share has against it; it refuses every second valid `lang`. */
function parsed({ lang: _lang, ...json }: any): string[] {
  const context = new renderer.SerializationContext()
  const card = new renderer.AdaptiveCard()
  card.parse(json, context)
  const events = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n))
  return [...events, ...card.validateProperties().validationEvents].map((event) => event.message)
}

const chosen = (found: [unknown, string][]): string[] =>
  found.filter(([isSo]) => isSo).map(([, fault]) => fault)
