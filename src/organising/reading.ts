import { dayIn, minutesIn, timesIn, withoutMinutes, withoutMoments } from '../events/moments.ts'
import { numberIn } from '../words/words.ts'
import { moveFields, releaseFields, type Understood, type Wish } from './wish.ts'

const address = /(?:https?:\/\/|www\.)\S+/i
const round = /\b(?:ronde|round)\s+(\S+)/i
const clears = /\b(wis|wissen|clear|remove|delete|verwijder|verwijderen|weg|weghalen)\b/i

/** “link workshop 2 https://…”; without a workshop it is where the event itself takes place. */
export function readLink(text: string, slot: string): Understood {
  const found = address.exec(text)?.[0].replace(/[.,;)>]+$/, '')
  const said = text.replace(address, ' ')
  const { which, rest } = workshopIn(said.replace(clears, ' '), slot.replace(address, ' '))
  if (!found && !clears.test(text)) return { flaw: 'noLink', asks: ['joinUrl'], which, rest }
  return { wish: { ...which, joinUrl: found ?? '' }, rest: rest.replace(clears, ' ') }
}

/** “2 decemeber”: something that would be a day, if the month could be read. */
const unreadDay = /\b\d{1,2}\s+\p{L}{3,}/u

/** “link vrijgeven 2 december 9.30”; without a moment: now. */
export function readRelease(slot: string, now: Date): Understood {
  const [said, [time]] = [dayIn(slot, now), timesIn(slot)]
  const rest = withoutMoments(slot).replace(/\b(nu|now)\b/gi, ' ')
  if (said === 'noSuchDay') return { flaw: 'noSuchMoment', asks: releaseFields, rest }
  if (!said && unreadDay.test(rest)) return { flaw: 'noRelease', asks: releaseFields, rest: '' }
  const linkFrom = said || time ? `${said?.day ?? ''}T${time ?? '00:00'}` : 'now'
  return { wish: { linkFrom, ...(said?.before && { yearGuessed: true }) }, rest }
}

/** “verplaats startbijeenkomst naar 10 december 10.00”, or only what comes after a time. */
export function readMove(text: string, slot: string, now: Date): Understood {
  const at = text.toLowerCase().search(/\b(naar|to)\b(?!.*\b(naar|to)\b)/)
  const [before, target] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at)]
  const [from, till] = timesIn(target)
  const since = /\b(vanaf|from)\b(.*)/i.exec(before)?.[2]
  if (since) return readLaterPart(since, from)
  const said = dayIn(target, now)
  const rest = at < 0 ? withoutMoments(slot) : named(before, slot)
  if (said === 'noSuchDay') return { flaw: 'noSuchMoment', asks: moveFields, rest }
  const unread = !from || unreadDay.test(withoutMoments(target))
  if (!said && unread)
    return { flaw: 'noMoment', asks: moveFields, rest: from ? named(before, slot) : rest }
  const day = said ? { day: said.day, ...(said.before && { yearGuessed: true as const }) } : {}
  return { wish: { ...day, ...(from && { from }), ...(till && { till }) }, rest }
}

/** The words of a slot that were said in this part of the text. */
const named = (part: string, slot: string) =>
  [...new Set(slot.split(/\s+/))].filter((word) => part.includes(word)).join(' ')

function readLaterPart(since: string, to: string | undefined): Understood {
  const [from] = timesIn(since)
  const rest = withoutMoments(since)
  if (!from || !to) return { flaw: 'noMoment', asks: moveFields, rest }
  const minutes = minutesOf(to) - minutesOf(from)
  if (minutes <= 0) return { flaw: 'notEarlier', asks: moveFields, rest }
  return { wish: { late: { minutes, since: from } }, rest }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** “uitloop 6 min”, “10 minuten vanaf 10.15”. */
export function readLate(slot: string): Understood {
  const [said = '', from] = slot.split(/\b(?:vanaf|from)\b/i)
  const minutes = minutesIn(said) ?? minutesIn(withoutMoments(slot))
  const rest = withoutMinutes(withoutMoments(slot)).replace(/\b(vanaf|from|an?|van|of)\b/gi, ' ')
  if (!minutes || minutes > 600) return { flaw: 'noMinutes', asks: ['late'], rest: '' }
  const [since] = timesIn(from ?? '')
  return { wish: { late: { minutes, ...(since && { since }) } }, rest }
}

const unknown = /\b(onbekend|onbeperkt|geen|unknown|unlimited|none)\b/i
const head = /\b(?:mensen|personen|people|plaatsen|plekken|seats|maximaal|maximum|voor|for)\b/gi

/** “capaciteit 40”, “capaciteit workshop 2 ronde 1 30”. */
export function readCapacity(text: string, slot: string): Understood {
  const blank = (found: string) => found.replace(/\d/g, ' ')
  const said = text.replace(round, blank).replace(/\bworkshop\s*(?:nr\.?\s*)?\d+/i, blank)
  const last = /(?<!\d)(\d{1,5})(?!\d)\D*$/.exec(said)
  const none = unknown.test(text)
  const without =
    none || !last ? text.replace(unknown, ' ') : cut(text, last.index, last[1]!.length)
  const { which, rest } = workshopIn(without.replace(head, ' '), slot)
  const event = rest.replace(/\d+/g, ' ').replace(unknown, ' ').replace(head, ' ')
  const isAsked = (!last && !none) || (/\bworkshop\b/i.test(text) && !which.workshop)
  if (isAsked) return { flaw: 'noNumber', asks: ['seats'], which, rest: event }
  return { wish: { ...which, seats: none ? null : Number(last![1]) }, rest: event }
}

const cut = (text: string, at: number, length: number) =>
  `${text.slice(0, at)} ${text.slice(at + length)}`

const statusWords =
  /\b(annuleer|annuleren|gaat|gaan|niet|toch|door|onder|voorbehoud|is|cancel(?:led)?|called?|off|the|goes|ahead|after|all|tentative|bijeenkomst|event)\b/gi

/** “annuleer bijeenkomst want de zaal is dicht”. */
export function readStatus(text: string): Understood {
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
  return { wish: { status, ...(why && { reason: why }) }, rest: said.replace(statusWords, ' ') }
}

const fullWords = /\b(vol|niet|meer|is|geweest|full|not|no|longer|mark|as|bijeenkomst|event)\b/gi

export const readFull = (text: string): Understood => ({
  wish: { full: !/\b(niet|not|no)\b/i.test(text) },
  rest: text.replace(fullWords, ' '),
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
