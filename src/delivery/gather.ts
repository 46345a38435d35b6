import type { Card } from '../cards.ts'
import { voiceOf } from '../lang.ts'
import { mostBytes } from './rules.ts'
import { texts } from './texts.ts'

/** What asks for input or folds away parts of itself cannot share a card: the names of its parts would mix. */
export const standsAlone = ({ body, actions }: Card): boolean =>
  /"type":"(Input\.|Action\.ToggleVisibility|Action\.ShowCard)/.test(
    JSON.stringify([body, actions]),
  )

/** Several messages in one card, each in a part of its own with its own buttons; one alone stays as it is. */
export function gather(cards: Card[], more?: object): Card {
  const [first] = cards
  if (cards.length === 1 && !more) return first!
  const { lang, version } = first!
  const heading = texts[voiceOf(lang)].several(cards.length)
  const twin = [heading, ...cards.map((card) => card['fallbackText'])].join(' ')
  return {
    ...{ type: 'AdaptiveCard', version, lang, fallbackText: twin, speak: twin },
    body: [
      { type: 'TextBlock', text: heading, isSubtle: true, wrap: true },
      ...cards.map(partOf),
      ...(more ? [more] : []),
    ],
  }
}

const partOf = ({ body, actions }: Card) => ({
  type: 'Container',
  separator: true,
  spacing: 'Large',
  items: [
    ...(body as object[]),
    ...((actions as object[])?.length
      ? [{ type: 'ActionSet', actions: beside(actions as object[]) }]
      : []),
  ],
})

/** The answer to one of these buttons comes beside the card, which holds the other messages as well. */
const beside = (actions: object[]): object[] =>
  JSON.parse(JSON.stringify(actions), (_key, part) =>
    part?.type === 'Action.Execute' || part?.type === 'Action.Submit'
      ? { ...part, data: { ...part.data, beside: true } }
      : part,
  )

export const bytesOf = (card: Card) => Buffer.byteLength(JSON.stringify(card))

/** How many of these, from the first on, go together in one card. */
export function fitting(cards: Card[]): number {
  let size = 500
  for (const [n, card] of cards.entries()) {
    size += bytesOf(card) + 250
    if (n > 0 && (size > mostBytes || standsAlone(card))) return n
    if (standsAlone(card)) return 1
  }
  return cards.length
}
