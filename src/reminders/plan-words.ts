import type { Filled } from './plan-view.ts'
import type { Step } from './rules.ts'

const longest = { days: 60, minutes: 720, switch: 60 }
const most = 8

/** A plan as it was filled in; null where it holds anything but numbers that make sense. */
export function readForm({ days, minutes, rounds }: Filled): Step[] | null {
  const plan = [
    ...numbers(days).map((days) => ({ days })),
    ...numbers(minutes).map((minutes) => ({ minutes })),
    ...numbers(rounds).map((minutes) => ({ switch: minutes })),
  ]
  return isSound(plan) ? plan : null
}

const numbers = (filled: string): number[] =>
  filled
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : NaN))

const isSound = (plan: Step[]) =>
  plan.length <= most &&
  plan.every((step) =>
    Object.entries(step).every(
      ([unit, count]) => count >= 1 && count <= longest[unit as keyof typeof longest],
    ),
  )

const minutesIn: Record<string, number> = { u: 60, h: 60, m: 1 }
const said =
  /(\d+|een|één|a|an|one|half)\s*(half\s*)?(weken|weeks?|dagen|dag|days?|uren|uur|hours?|minuten|minuut|minutes?|min)\b(?=((?:(?!\b(?:en|and)\b)[^,\d])*))/gi

/** “7 dagen, 1 uur en 10 minuten vooraf, 2 minuten voor de workshops”; null where no time is said. */
export function readSaid(text: string): Step[] | null {
  const plan = [...text.matchAll(said)].map(
    ([, count = '', half = '', unit = '', after = '']): Step => {
      const number = /^\d+$/.test(count) ? Number(count) : 1
      const letter = unit[0]!.toLowerCase()
      if (letter === 'w') return { days: 7 * number }
      if (letter === 'd') return { days: number }
      const whole = number * minutesIn[letter]!
      const minutes = half || /half/i.test(count) ? whole / 2 : whole
      return /workshop|ronde|round/i.test(after) ? { switch: minutes } : { minutes }
    },
  )
  return plan.length && isSound(plan) ? plan : null
}
