export interface Row {
  what: string
  figures: string
  ratio?: number
  against?: string
  /** The ratio, or the milliseconds, that we want to stay under. */
  aim?: number | undefined
  took?: number
}

/** One table, of which the ratios matter: the figures are those of this machine at this moment. */
export function printTable(rows: Row[]) {
  const lines = rows.map((row) => [
    row.what,
    row.figures,
    ratioOf(row),
    row.against ?? '',
    aimOf(row),
  ])
  const table = [['what', 'figures', 'ratio', 'against', 'aim'], ...lines]
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((line) => line[column]!.length)),
  )
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
}

const ratioOf = ({ ratio }: Row) => (ratio === undefined ? '' : `${ratio.toFixed(2)} ×`)

function aimOf({ ratio, took, aim }: Row): string {
  if (aim === undefined) return ''
  const met = (ratio ?? took)! <= aim
  return `≤ ${ratio === undefined ? `${aim} ms` : `${aim.toFixed(2)} ×`} ${met ? 'met' : 'MISSED'}`
}
