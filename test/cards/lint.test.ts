import { expect, test } from 'vitest'
import { lintCard } from './lint.ts'
import { teamsSchema } from './schema.ts'

const faultsInTypes = teamsSchema()

/** A card without a fault, fresh for each test. */
function sound(): any {
  const twin = 'Dialoog. ✓ U staat op de lijst. Wanneer: 3 december. Naam. Typ: ‘mijn agenda’.'
  const button = { title: 'Mijn agenda', style: 'positive' }
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    fallbackText: twin,
    speak: twin,
    body: [
      { type: 'TextBlock', text: 'Dialoog', style: 'heading', wrap: true },
      { type: 'TextBlock', text: '✓ U staat op de lijst', color: 'Good', wrap: true },
      { type: 'FactSet', facts: [{ title: 'Wanneer', value: '3 december' }] },
      columns('56px', 'stretch'),
      { type: 'Image', url: 'https://bijeen.example/kaart.png', altText: 'Plattegrond' },
      { type: 'Input.Text', id: 'name', label: 'Naam', isRequired: true, errorMessage: 'Vul in' },
    ],
    actions: [
      {
        ...button,
        type: 'Action.Execute',
        verb: 'agenda.mine',
        data: { eventId: 'day' },
        fallback: {
          title: button.title,
          type: 'Action.Submit',
          data: { eventId: 'day', verb: 'agenda.mine' },
        },
      },
    ],
  }
}

const columns = (...widths: string[]) => ({
  type: 'ColumnSet',
  columns: widths.map((width) => ({ type: 'Column', width, items: [] as object[] })),
})

const block = (text: string) => ({ type: 'TextBlock', text, wrap: true })

const open = (title: string) => ({ type: 'Action.OpenUrl', title, url: 'https://bijeen.example' })

/** Adds to the card and to its twin, so that only the fault in question is new. */
function add(card: any, ...elements: any[]) {
  card.body.push(...elements)
  const texts = elements.map(({ text = '' }) => text).join(' ')
  card.fallbackText = card.speak = `${card.speak} ${texts}`
}

const mistakes: [string, string, (card: any) => void][] = [
  ['an old version', 'version is 1.4', (card) => (card.version = '1.4')],
  ['no language', 'lang is neither', (card) => delete card.lang],
  ['no heading', 'has 0 headings', (card) => delete card.body[0].style],
  ['two headings', 'has 2 headings', (card) => (card.body[1].style = 'heading')],
  ['a heading halfway', 'does not come first', (card) => card.body.reverse()],
  [
    'an order for the eye only',
    'out of reading order',
    (card) => (card.layouts = [{ type: 'Layout.AreaGrid', areas: [], columns: [] }]),
  ],
  ['text that is cut off', 'body[1] does not wrap', (card) => delete card.body[1].wrap],
  ['a picture without words', 'body[4] has no altText', (card) => (card.body[4].altText = ' ')],
  ['a field without label', 'body[5] has no label', (card) => delete card.body[5].label],
  ['a demand without advice', 'no errorMessage', (card) => delete card.body[5].errorMessage],
  [
    'seven buttons',
    'has 7 actions',
    (card) => card.actions.push(...Array.from({ length: 6 }, () => open('Mijn agenda'))),
  ],
  ['a button without a name', 'actions[1] has no title', (card) => card.actions.push(open(''))],
  ['a button without a verb', 'actions[0] has no verb', (card) => delete card.actions[0].verb],
  ['no help for old clients', 'no Action.Submit', (card) => delete card.actions[0].fallback],
  [
    'a fallback with another verb',
    'says something else',
    (card) => (card.actions[0].fallback.data.verb = 'agenda.open'),
  ],
  [
    'a fallback with less data',
    'says something else',
    (card) => delete card.actions[0].fallback.data.eventId,
  ],
  ['three columns', '3 columns beside each other', (card) => add(card, columns('1', '1', '1'))],
  [
    'columns within columns',
    '3 columns beside each other',
    (card) => card.body[3].columns[1].items.push(columns('1', '1')),
  ],
  [
    'four hidden columns',
    'more than 3',
    (card) => add(card, { ...columns('1', '1', '1', '1'), isVisible: false }),
  ],
  ['a field left open', 'left unfilled', (card) => (card.actions[0].data.eventId = '${id}')],
  ['a value that is not there', 'piece of program', (card) => add(card, block('Om undefined'))],
  ['an empty value', 'piece of program', (card) => (card.body[5].value = 'null')],
  ['an object as text', 'piece of program', (card) => add(card, block('[object Object]'))],
  ['more than fits', 'KB as UTF-16', (card) => add(card, block('lang '.repeat(2000)))],
  ['a twin without a text', 'fallbackText lacks “Extra”', (card) => card.body.push(block('Extra'))],
  [
    'a twin without a fact',
    'speak lacks “3 december”',
    (card) => (card.speak = card.speak.replace('3 december', 'straks')),
  ],
  ['a twin without a button', 'lacks “vraag”', (card) => card.actions.push(open('Vraag'))],
  ['colour alone', 'colour alone', (card) => add(card, { ...block('● 3'), color: 'Attention' })],
  [
    'a coloured box without words',
    'colour alone',
    (card) => add(card, { type: 'Container', style: 'warning', items: [] }),
  ],
  ['two forms of address', 'mixes u', (card) => add(card, block('Wat vind je ervan?'))],
  ['a smiley', 'has an emoji', (card) => add(card, block('Welkom 🎉'))],
  ['an unknown element', 'Unknown element type', (card) => add(card, { type: 'Blok' })],
  [
    'one name for two fields',
    'Duplicate Id',
    (card) => add(card, { type: 'Input.Text', id: 'name', label: 'Naam' }),
  ],
]

test('a sound card has nothing against it', () => {
  expect([...lintCard(sound()), ...faultsInTypes(sound())]).toEqual([])
})

test.each(mistakes)('the linter sees %s', (_mistake, finding, spoil) => {
  const card = sound()
  spoil(card)
  expect(lintCard(card).join('\n')).toContain(finding)
})

test('what others said may differ in address, quoted or named as a title', () => {
  const card = sound()
  add(card, block('Workshop ‘Hoe zet je door?’'), block('Wat kun je doen?'))
  expect(lintCard(card, ['Wat kun je doen?'])).toEqual([])
})

test('three columns are allowed behind a button', () => {
  const card = sound()
  add(card, { ...columns('1', '1', '1'), id: 'more', isVisible: false })
  expect(lintCard(card)).toEqual([])
})

const bent: [string, string, (card: any) => void][] = [
  ['a typing error', 'card.body[0]: TextBlock has no wrp', (card) => (card.body[0].wrp = true)],
  ['a size that is none', 'card.body[0].size: must be one of', (card) => (card.body[0].size = 'L')],
  ['a text that is a number', 'body[0].text: must be string', (card) => (card.body[0].text = 3)],
  ['a missing text', "required property 'text'", (card) => delete card.body[0].text],
  [
    'an element unknown to Teams',
    'Teams knows no Blok',
    (card) => card.body.push({ type: 'Blok' }),
  ],
  ['an element without a type', 'body[6]: has no type', (card) => card.body.push({ text: 'x' })],
  [
    'a mistake deep inside',
    'card.body[3].columns[1].items[0]: TextBlock has no color2',
    (card) => card.body[3].columns[1].items.push({ ...block('x'), color2: 'Good' }),
  ],
  [
    'a mistake in a fallback',
    'card.actions[0].fallback: Action.Submit has no verb',
    (card) => (card.actions[0].fallback.verb = 'agenda.mine'),
  ],
]

test.each(bent)('the types of Teams refuse %s', (_mistake, finding, spoil) => {
  const card = sound()
  spoil(card)
  expect(faultsInTypes(card).join('\n')).toContain(finding)
})
