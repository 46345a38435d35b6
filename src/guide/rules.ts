/** Words of a description by which it speaks, or may speak, of a part of a condition. */
export interface Sighting {
  /** As they were typed, with “geen” where that goes before. */
  words: string
  sure: boolean
  denied: boolean
}

export type Mark = 'there' | 'absent' | 'ask'

/** What is only near, or denied, is for people to judge. */
export function markOf(sightings: Sighting[]): Mark {
  if (sightings.some(isPlain)) return 'there'
  return sightings.length ? 'ask' : 'absent'
}

/** The words that made it say so. */
export function tellingWords(sightings: Sighting[]): string[] {
  const plain = sightings.filter(isPlain)
  const telling = plain.length ? plain : sightings
  return [...new Set(telling.map(({ words }) => words.toLowerCase()))]
}

const isPlain = ({ sure, denied }: Sighting) => sure && !denied
