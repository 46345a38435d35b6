import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findSources } from '../../src/events/citations.ts'
import { checkKnowledge } from '../../src/faq/checks.ts'
import { readAll } from '../../src/faq/engine.ts'
import { readKnowledge } from '../../src/faq/reader.ts'

const folder =
  process.env['SOURCES_DIR'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const sources = findSources(folder)

const topic = `# Uitkering

## Wat is de uitkering? {#wat}

Geld voor gemeenten.

### What is the grant?

Money for municipalities.

Bron: 000 "een letterlijk citaat"
Stand: december 2020

Ook gevraagd als:

- waarvoor is het geld
- wat houdt de regeling in

In het Engels:

- what is the money for
`

const flawsOf = (...texts: string[]) =>
  checkKnowledge(
    texts.map((text, n) => ({ file: `${n}.md`, ...readKnowledge(text, `${n}.md`) })),
    new Map([['000', 'Hier staat een letterlijk citaat.']]),
    'en',
  ).map(({ file, line, text }) => `${file}:${line}: ${text}`)

test('all that we know is in order, with its quotes where the sources are', () => {
  const topics = readAll()
  expect(topics.flatMap(({ entries }) => entries).length).toBeGreaterThan(140)
  expect(checkKnowledge(topics, sources)).toEqual([])
})

test('a topic without flaws is not remarked upon', () => {
  expect(flawsOf(topic)).toEqual([])
})

test.each([
  [
    'a quote that the source does not hold',
    '"een letterlijk citaat"',
    '"een verzonnen citaat"',
    '0.md:11: this quote does not stand literally in its source.',
  ],
  [
    'an answer without its English',
    /### [^]*?\n\nBron/,
    'Bron',
    '0.md:3: the question and the answer in English are missing.',
  ],
  ['an answer without a source', /Bron:.*\n/, '', '0.md:3: an answer has a source with a quote.'],
  [
    'a question without a code',
    ' {#wat}',
    '',
    '0.md:3: a code belongs after the question: ‘## Question? {#code}’.',
  ],
  [
    'a follow-up that leads nowhere',
    'Stand: december 2020',
    'Stand: december 2020\nVervolg: nergens',
    '0.md:3: a follow-up refers to a code that is not there.',
  ],
])('%s is named with file and line', (_what, right, wrong, told) => {
  expect(flawsOf(topic.replace(right, wrong))).toContain(told)
})

test('the same phrasing or code in two files is named', () => {
  const other = topic.replace('{#wat}', '{#anders}')
  expect(flawsOf(topic, other)).toContain('1.md:3: this phrasing stands with another code as well.')
  expect(flawsOf(topic, topic)).toContain('0.md:3: this code is taken.')
})
