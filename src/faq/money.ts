import { tokens } from '../words/words.ts'

/** For each kind of money the entry that tells of it. */
export const moneyEntries = { grant: 'du-wat', adv: 'adv-geld', price: '?/price' } as const

const money = new Set(
  'geld gelden budget subsidie financiering middelen potje pot kosten kost betalen betaalt bekostiging euro money fund funds funding budget cost costs price pay paid'.split(
    ' ',
  ),
)

const named = new Set(
  'decentralisatie uitkering du grant adv antidiscriminatievoorziening gemeentefonds wga bijeenkomst startbijeenkomst masterclass masterclasses werksessie congres themabijeenkomst event meeting ticket'.split(
    ' ',
  ),
)

/** Speaks of money, and does not say which. */
export function leavesMoneyUnnamed(text: string): boolean {
  const words = tokens(text)
  return words.some((word) => money.has(word)) && !words.some((word) => named.has(word))
}
