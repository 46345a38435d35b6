const mark = '\ufeff'

/** A table as spreadsheets read it: RFC 4180, with a byte order mark, and no cell that is taken for a formula. */
export const toCsv = (rows: string[][]): string => mark + rows.map(lineOf).join('')

const lineOf = (cells: string[]) => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(value: string): string {
  const safe = harmless(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a spreadsheet would calculate is only text after an apostrophe; Dutch ones begin a cell after a semicolon too. */
export const harmless = (value: string): string =>
  value.replace(/(?<=^|[;\t\r\n])(?=[=+\-@])|^(?=[\t\r\n])/g, "'")
