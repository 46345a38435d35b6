/** Which letters a word has, as bits: a cheap bound on how far two words are apart. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

export function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left; left &= left - 1) count++
  return count
}

const wide = 40
const rows = [0, 1, 2].map(() => new Float64Array(wide))
const slip = 0.8

/** Damerau's distance; a letter dropped, doubled or swapped weighs less than a wrong one. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * slip > most || a.length >= wide || b.length >= wide)
    return Infinity
  let [older, above, row] = rows as [Float64Array, Float64Array, Float64Array]
  for (let j = 0; j <= b.length; j++) above[j] = j * slip
  for (let i = 1; i <= a.length; i++) {
    let least = (row[0] = i * slip)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(above[j]! + slip, row[j - 1]! + slip, above[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, older[j - 2]! + slip)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return Infinity
    ;[older, above, row] = [above, row, older]
  }
  return above[b.length]!
}

/** 0 when too far apart to be the same word misspelt. In four letters one slip, in seven two errors. */
export function alike(a: string, b: string): number {
  const short = Math.min(a.length, b.length)
  if (short < 4 || Math.abs(a.length - b.length) > 2) return 0
  const most = short < 5 ? slip : short < 7 ? 1 : 2
  const apart = distance(a, b, most) + (a[0] === b[0] ? 0 : 0.4)
  return apart > most ? 0 : 1 - (0.8 * apart) / Math.max(a.length, b.length)
}
