import { timePhrases as said } from './time-phrases.ts'

const numbers = Object.entries(said.numbers).map(
  ([words, value]) => [new RegExp(`^(?:${words})$`, 'iu'), value] as const,
)

/** As a regular expression has them. */
export const numberWords = Object.keys(said.numbers).join('|')

/** What a number comes down to, in digits or in words. */
export const numberSaid = (word: string): number =>
  numbers.find(([words]) => words.test(word))?.[1] ?? Number(word)

type Parts = Record<string, string | undefined>
type Rewrite = [RegExp, (parts: Parts) => string | null]

const whole = (shape: string) =>
  new RegExp(`(?<![\\p{L}\\d.:/-])(?:${shape})(?![\\p{L}\\d]|[.:/-]\\d)`, 'giu')
const timed = (shape: string) => whole(`${shape}(?:\\s*(?<half>[ap]m))?`)

const wordHour = `(?<hour>${said.hours.nl}|${said.hours.en})`
const anyHour = `(?<hour>\\d{1,2}|${said.hours.nl}|${said.hours.en})`
const dutchHour = `(?<hour>\\d{1,2}|${said.hours.nl})`
const aside = `(?<!from )(?<count>\\d{1,2}|${numberWords})\\s+(?:(?:${said.minutes})\\s+)?(?<side>${said.past}|${said.to})\\s+`

/** From what people say to what a clock shows; each goes on where the one before it left off. */
const asides: Rewrite[] = [
  [whole(said.am), () => 'am'],
  [whole(said.pm), () => 'pm'],
  [whole(said.noon), () => '12:00'],
  [timed(`${aside}half\\s+${dutchHour}`), (parts) => clockAt(parts, minutesAside(parts, -30))],
  [timed(`half\\s+${dutchHour}`), (parts) => clockAt(parts, -30)],
  [timed(`half\\s+(?:past\\s+)?${anyHour}`), (parts) => clockAt(parts, 30)],
  [timed(`(?:an?\\s+)?${aside}${anyHour}`), (parts) => clockAt(parts, minutesAside(parts, 0))],
  [
    timed(`(?<hour>${said.hours.en})\\s+(?<count>fifteen|thirty|forty[ -]five)`),
    (parts) => clockAt(parts, numberSaid(parts['count']!)),
  ],
  [whole(`${wordHour}\\s*(?<half>[ap]m)`), (parts) => clockAt(parts, 0)],
]
const hours: Rewrite[] = [
  [
    whole(`${anyHour}\\s*(?:${said.till})\\s*(?<end>\\d{1,2})\\s*(?<unit>${said.oclock}|[ap]m)`),
    ({ hour, end, unit }) => `${hour} ${unit} – ${end} ${unit}`,
  ],
  [timed(`${anyHour}\\s*(?:${said.oclock})`), (parts) => clockAt(parts, 0)],
]

const rewritten = (typed: string, rewrites: Rewrite[]): string =>
  rewrites.reduce(
    (text, [shape, write]) =>
      text.replace(shape, (found, ...rest) => write(rest.at(-1) as Parts) ?? found),
    typed,
  )

/** “half tien” becomes “09:30”, “quarter past ten” “10:15”: what can be nothing but a time of day. */
export const asidesInDigits = (typed: string): string => rewritten(typed, asides)

/** “3 uur” becomes “15:00” as well; the rest stays as it was typed. */
export const inDigits = (typed: string): string => rewritten(asidesInDigits(typed), hours)

/** Digits before an hour tell minutes only in steps of five: “workshop 3 voor 10 …” tells no time. */
function minutesAside({ count, side }: Parts, from: number): number | null {
  const minutes = numberSaid(count!)
  const isDigits = /^\d/.test(count!)
  if (minutes > 25 || (isDigits && (minutes % 5 !== 0 || side === 'to'))) return null
  return from + (whole(said.past).test(side!) ? minutes : -minutes)
}

/** Nobody meets at night: without a word about it, one to six is in the afternoon. */
function clockAt({ hour, half }: Parts, minutes: number | null): string | null {
  const named = numberSaid(hour!)
  if (minutes === null || named > 23) return null
  const isAfternoon = half?.toLowerCase() === 'pm' || (!half && named < 7 && !hour!.startsWith('0'))
  const at = ((half ? named % 12 : named) + (isAfternoon ? 12 : 0)) * 60 + minutes
  const [hours, rest] = [Math.floor(at / 60) % 24, at % 60]
  return [(hours + 24) % 24, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
