import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless, toCsv } from '../../src/announcements/csv.ts'

/** Reads a table as RFC 4180 has it; throws where a spreadsheet would have to guess. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error('This is no table')
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!)
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\r', '\n', ';', "'", '=', '+', '-', '@', '\t', 'é'),
  }),
)
const anyTable = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), { maxLength: 8 }),
  )

describe('a table for a spreadsheet', () => {
  test('says again, cell by cell, what was put in it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [mark, ...rest] = toCsv(table)
        expect(mark).toBe('\ufeff')
        expect(readCsv(rest.join(''))).toEqual(table.map((row) => row.map(harmless)))
      }),
      { numRuns: 1000 },
    )
  })

  test('has no cell that a spreadsheet takes for a formula, also where a semicolon begins one', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const cell of readCsv(toCsv(table).slice(1)).flat()) {
          expect('=+-@\t\r\n').not.toContain(cell[0] ?? 'nothing')
          for (const piece of cell.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^[=+\-@]/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('alters nothing but that', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = (said: string) => said.replaceAll("'", '')
        expect(bare(harmless(text))).toBe(bare(text))
        if (!/[=+\-@\t\r\n]/.test(text)) expect(harmless(text)).toBe(text)
      }),
    )
  })

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+31 6', "'+31 6"],
    ['-1', "'-1"],
    ['@naam', "'@naam"],
    ['\tstil', "'\tstil"],
    ['\rstil', `"'\rstil"`],
    ['a;=1+1', "a;'=1+1"],
    ['Jansen, A.', '"Jansen, A."'],
    ['twee\r\nregels', '"twee\r\nregels"'],
    ['’s-Hertogenbosch', '’s-Hertogenbosch'],
    ['', ''],
  ])('writes %j as %j', (value, written) => {
    expect(toCsv([[value]])).toBe(`\ufeff${written}\r\n`)
  })
})
