const units = 'een twee drie vier vijf zes zeven acht negen'.split(' ')
const plain: Record<string, number> = {
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
}
const ordinals: Record<string, number> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  elfde: 11,
  twaalfde: 12,
  dertiende: 13,
  veertiende: 14,
  vijftiende: 15,
  zestiende: 16,
  zeventiende: 17,
  achttiende: 18,
  negentiende: 19,
  twintigste: 20,
  dertigste: 30,
}
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

export const values = new Map<string, number>([
  ...Object.entries(plain),
  ...Object.entries(ordinals),
  ['thirty', 30],
  ['thirtieth', 30],
])
units.forEach((word, at) => {
  values.set(word, at + 1)
  for (const [tens, value] of [
    ['twintig', 20],
    ['dertig', 30],
  ] as const)
    for (const ending of ['', 'ste']) values.set(`${word}en${tens}${ending}`, value + at + 1)
})
english.forEach((word, at) => values.set(word, at + 1))
englishOrdinals.forEach((word, at) => values.set(word, at + 1))

/** “drie december”, “dertigste maart”, “the twenty-eighth of September”: the days that are said in words, in digits. */
export function daysInDigits(words: string[], isMonth: (word: string) => boolean): string[] {
  return words.map((word, at) => {
    const value = values.get(word)
    if (value === undefined || value > 31) return word
    const after = words
      .slice(at + 1, at + 4)
      .filter((one) => !['van', 'of', 'de', 'the'].includes(one))
    const tens = value >= 20 ? values.get(after[0] ?? '') : undefined
    if (tens !== undefined && tens < 10 && isMonth(after[1] ?? '')) return `${value + tens}`
    return isMonth(after[0] ?? '') || isMonth(words[at - 1] ?? '') ? `${value}` : word
  })
}
