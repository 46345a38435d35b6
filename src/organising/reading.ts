import { dayIn, minutesIn, timesIn, withoutMoments } from '../events/moments.ts'
import { numberIn } from '../words/words.ts'
import type { Understood, Wish } from './wish.ts'

const address = /(?:https?:\/\/|www\.)\S+/i
const round = /\b(?:ronde|round)\s+(\S+)/i

/** “link workshop 2 https://…”; without a workshop it is where the event itself takes place. */
export function readLink(text: string, slot: string): Understood {
  const clears = /\b(wis|wissen|clear|remove|verwijder)\b/i.test(text)
  const found = address.exec(text)?.[0].replace(/[.,;)>]+$/, '')
  if (!found && !clears) return { flaw: 'noLink' }
  const { which, rest } = workshopIn(text.replace(address, ' '), slot.replace(address, ' '))
  return { wish: { ...which, joinUrl: found ?? '' }, rest }
}

/** “2 decemeber”: something that would be a day, if the month could be read. */
const unreadDay = /\b\d{1,2}\s+\p{L}{3,}/u

/** “link vrijgeven 2 december 9.30”; without a moment: now. */
export function readRelease(slot: string, now: Date): Understood {
  const [day, [time]] = [dayIn(slot, now), timesIn(slot)]
  if (!day && unreadDay.test(withoutMoments(slot))) return { flaw: 'noMoment' }
  const linkFrom = day || time ? `${day ?? ''}T${time ?? '00:00'}` : 'now'
  return { wish: { linkFrom }, rest: withoutMoments(slot).replace(/\b(nu|now)\b/gi, ' ') }
}

/** “verplaats startbijeenkomst naar 10 december 10.00”, or only what comes after a time. */
export function readMove(text: string, slot: string, now: Date): Understood {
  const at = text.toLowerCase().search(/\b(naar|to)\b(?!.*\b(naar|to)\b)/)
  const target = at < 0 ? text : text.slice(at)
  const before = at < 0 ? '' : text.slice(0, at)
  const [from, till] = timesIn(target)
  const since = /\b(vanaf|from)\b(.*)/i.exec(before)?.[2]
  if (since) return readLaterPart(since, from)
  const day = dayIn(target, now)
  if (!day && (!from || unreadDay.test(withoutMoments(target)))) return { flaw: 'noMoment' }
  const wish: Wish = { ...(day && { day }), ...(from && { from }), ...(till && { till }) }
  return { wish, rest: at < 0 ? withoutMoments(slot) : named(before, slot) }
}

/** The words of a slot that were said in this part of the text. */
const named = (part: string, slot: string) =>
  [...new Set(slot.split(/\s+/))].filter((word) => part.includes(word)).join(' ')

function readLaterPart(since: string, to: string | undefined): Understood {
  const [from] = timesIn(since)
  if (!from || !to) return { flaw: 'noMoment' }
  const minutes = minutesOf(to) - minutesOf(from)
  if (minutes <= 0) return { flaw: 'notEarlier' }
  return { wish: { late: { minutes, since: from } }, rest: withoutMoments(since) }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** “uitloop 6 min”, “10 minuten vanaf 10.15”. */
export function readLate(slot: string): Understood {
  const [said = '', from] = slot.split(/\b(?:vanaf|from)\b/i)
  const minutes = minutesIn(said) ?? minutesIn(withoutMoments(slot))
  if (!minutes || minutes > 600) return { flaw: 'noMinutes' }
  const [since] = timesIn(from ?? '')
  const rest = withoutMoments(slot)
    .replace(/\b\d+\s*\p{L}*/gu, ' ')
    .replace(/\b(half|kwartier|quarter|uur|hour|vanaf|from|een|an?|van|of)\b/gi, ' ')
  return { wish: { late: { minutes, ...(since && { since }) } }, rest }
}

const unknown = /\b(onbekend|onbeperkt|geen|unknown|unlimited|none)\b/i

/** “capaciteit 40”, “capaciteit workshop 2 ronde 1 30”. */
export function readCapacity(text: string, slot: string): Understood {
  const said = text.replace(round, (found) => found.replace(/\d/g, ' '))
  const last = /(?<!\d)(\d{1,5})(?!\d)\D*$/.exec(said)
  const none = unknown.test(text)
  if (!last && !none) return { flaw: 'noNumber' }
  const without = none ? text.replace(unknown, ' ') : cut(text, last!.index, last![1]!.length)
  const { which, rest } = workshopIn(without, slot)
  if (/\bworkshop\b/i.test(text) && !which.workshop) return { flaw: 'noNumber' }
  const seats = none ? null : Number(last![1])
  return { wish: { ...which, seats }, rest: rest.replace(/\d+/g, ' ').replace(unknown, ' ') }
}

const cut = (text: string, at: number, length: number) =>
  `${text.slice(0, at)} ${text.slice(at + length)}`

/** “annuleer bijeenkomst want de zaal is dicht”. */
export function readStatus(text: string, slot: string): Understood {
  const [said = '', reason] = text.split(/\b(?:want|omdat|because|since)\b/i)
  const status = /annul|cancel|call|niet|not\b/i.test(said)
    ? 'cancelled'
    : /voorbehoud|tentative/i.test(said)
      ? 'tentative'
      : 'planned'
  const why = reason
    ?.replace(/^\s*of\b/i, '')
    .trim()
    .slice(0, 500)
  return {
    wish: { status, ...(why && { reason: why }) },
    rest: why ? named(said, slot) : slot,
  }
}

export const readFull = (text: string, slot: string): Understood => ({
  wish: { full: !/\b(niet|not|no)\b/i.test(text) },
  rest: slot,
})

/** The workshop and round that are named, and the words that are left to name the event. */
function workshopIn(text: string, slot: string) {
  const [before = '', after] = text.split(/\bworkshop\s*(?=\S)(.*)/is)
  if (after === undefined) return { which: {}, rest: slot }
  const number = numberIn(round.exec(after)?.[1] ?? '')
  const workshop = after.replace(round, ' ').trim().slice(0, 200)
  const which: Pick<Wish, 'workshop' | 'round'> = { workshop, ...(number && { round: number }) }
  return { which, rest: named(before, slot) }
}
