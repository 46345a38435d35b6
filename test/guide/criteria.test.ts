import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findSources } from '../../src/events/citations.ts'
import { checkCriteria, readCriteria } from '../../src/guide/criteria.ts'

const folder =
  process.env['SOURCES_DIR'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const { aim, criteria } = readCriteria()

test('every quote stands word for word in its source', () => {
  expect(checkCriteria(findSources(folder))).toEqual([])
})

test('a quote that does not is told with its file and line', () => {
  const [first] = checkCriteria(new Map([['000', aim.quote]]))
  expect(first).toMatchObject({ file: 'guide/criteria.yaml' })
  expect(first!.line).toBeGreaterThan(10)
  expect(first!.text).toContain('staat niet in bron 000')
})

test('a part is a part: each stands in the condition that it belongs to', () => {
  for (const { quote, parts } of criteria)
    for (const part of parts) expect(quote).toContain(part.quote)
  const ids = criteria.flatMap(({ parts }) => parts.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})
