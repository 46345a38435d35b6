import { walk } from './walk.ts'

const spoken = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'tooltip']

/** What a card says to people, piece by piece; `value` only where it is a fact. */
export const sayings = (card: any): string[] =>
  [...walk(card)]
    .flatMap(({ part, type }) => [...spoken.map((key) => part[key]), type ? '' : factOf(part)])
    .filter((text) => typeof text === 'string' && text !== '')

const factOf = (part: any) => (typeof part.title === 'string' ? part.value : '')

const leftovers = /\$\{|\b(undefined|null|NaN|Invalid Date)\b|\[object/

/** Pieces of program that reached the screen, or stand filled in in a form. */
export function slips(card: any): string[] {
  const filledIn = [...walk(card)].map(({ part, type }) => type?.startsWith('Input.') && part.value)
  const texts = [...sayings(card), ...filledIn, card.fallbackText, card.speak]
  return texts
    .filter((text): text is string => typeof text === 'string' && leftovers.test(text))
    .map((text) => `“${text.slice(0, 60)}” holds a piece of program`)
}

const signs = /[✓◔✕●©®™]/gu
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u

/** Emoji are no decoration; four plain signs may stand beside a word. */
export const emoji = (card: any): string[] =>
  sayings(card)
    .filter((text) => picture.test(text.replace(signs, '')))
    .map((text) => `“${text}” has an emoji`)

const quoted = /“[^”]*”|„[^”“]*[”“]|‘[^’]*’(?!\p{L})|"[^"]*"|(?<=^|[\s(])'[^']*'(?=$|[\s).,;:?!])/gu

/** Formal and familiar do not mix; `theirs` are the words of others, such as titles. */
export function voices(card: any, theirs: string[]): string[] {
  if (card.lang !== 'nl') return []
  const all = theirs.reduce((text, their) => text.replaceAll(their, ''), sayings(card).join('\n'))
  const ours = all.replace(quoted, '')
  const formal = ours.match(/^.*\b(u|uw)\b.*$/im)?.[0]
  const familiar = ours.match(/^.*\b(je|jouw?)\b.*$/im)?.[0]
  return formal && familiar ? [`mixes u (“${formal}”) and je (“${familiar}”)`] : []
}

/** The text twin must hold every text, fact and action that is seen. */
export function twin(card: any): string[] {
  return ['fallbackText', 'speak'].flatMap((name) => {
    const told = flat(card[name] ?? '')
    const lost = facts(card).filter((fact) => !told.includes(flat(fact)))
    return lost.map((fact) => `${name} lacks “${fact}”`)
  })
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

function facts(card: any): string[] {
  const seen = [...walk(card)].filter(({ hidden, spare }) => !hidden && !spare)
  return seen
    .flatMap(({ part, type = '' }) => {
      if (type === 'TextBlock' || type === 'TextRun') return [part.text]
      if (type === 'FactSet') return part.facts.flatMap((f: any) => [f.title, f.value])
      return type.startsWith('Action.') ? [part.title?.toLowerCase()] : []
    })
    .filter((fact): fact is string => typeof fact === 'string' && fact !== '')
}
