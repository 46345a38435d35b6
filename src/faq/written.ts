import { values } from './numerals.ts'

/** Three letters or more before a point, which is no end of a sentence that goes on. */
const shortened = /(?<!\p{L})(\p{L}{3,})\.(?=\p{Ll}|\s*[^\s\p{Lu}]|\s*$)/gu

/** Two words or more in which a year may be said: “twintig drieëntwintig”, “tweeduizend twintig”. */
const saidYear = /\b(twintig|tweeduizend|twenty)[\s-]*(?:en\s+)?(\p{L}+)(?:[\s-](\p{L}+))?/giu

const nowadays = { from: 15, till: 35 }

/** A question as it would have been written in full: “najr. '20”, “antidiscr.beleid”, “in twintig drieëntwintig”. */
export const written = (text: string, wholeOf: (beginning: string) => string | undefined): string =>
  text
    .replace(/(?<![\p{L}\p{N}])['’‘`](\d\d)(?!\d)/gu, '20$1')
    .replace(saidYear, (said, _head: string, first: string, second?: string) => {
      const tens = valueOf(first)
      const both = (tens >= 20 && second ? valueOf(second) : NaN) + tens
      if (tens === 20 && both > 20 && both < 30) return `${2000 + both}`
      const isYear = tens >= nowadays.from && tens <= nowadays.till
      return isYear ? `${2000 + tens}${second ? ` ${second}` : ''}` : said
    })
    .replace(shortened, (said, beginning: string) => {
      const whole = wholeOf(beginning)
      return whole ? `${whole} ` : said
    })

const valueOf = (word: string) =>
  values.get(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) ?? NaN
