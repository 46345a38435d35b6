/** One object within a card: what it is, where it stands, and whether people see it at once. */
export interface Place {
  part: any
  type: string | undefined
  path: string
  /** Behind a button, or made visible later. */
  hidden: boolean
  /** Stands in for something that an older client cannot show. */
  spare: boolean
}

/** What is not for the eye: sent back to us, or read by Teams alone. */
const closed = new Set(['data', 'msteams', 'metadata', 'authentication', 'requires'])

/** These may leave out their type, because their place tells it. */
const implied: Record<string, string> = {
  'ColumnSet.columns': 'Column',
  'Table.rows': 'TableRow',
  'TableRow.cells': 'TableCell',
  'ImageSet.images': 'Image',
}

/** Every object in a card, in reading order. */
export function* walk(card: any): Generator<Place> {
  yield* within({ part: card, type: card?.type, path: 'card', hidden: false, spare: false })
}

function* within(place: Place): Generator<Place> {
  const hidden = place.hidden || place.part.isVisible === false
  yield { ...place, hidden }
  for (const [key, value] of Object.entries(place.part)) {
    if (closed.has(key)) continue
    for (const [path, part] of objects(value, `${place.path}.${key}`)) {
      const type = part.type ?? implied[`${place.type}.${key}`]
      const spare = place.spare || key === 'fallback'
      yield* within({ part, type, path, spare, hidden: hidden || key === 'card' })
    }
  }
}

function objects(value: unknown, path: string): [string, any][] {
  if (Array.isArray(value)) return value.flatMap((item, n) => objects(item, `${path}[${n}]`))
  return value && typeof value === 'object' ? [[path, value]] : []
}
