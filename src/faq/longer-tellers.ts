import { hour, listed, when } from '../lang.ts'
import type { Lang } from '../lang.ts'
import type { Text } from '../events/file.ts'
import { dayOf } from '../events/saying.ts'
import type { EventRow } from '../events/store.ts'
import { factTexts } from './fact-texts.ts'
import { gapOf } from './gap-texts.ts'
import { partOf, read } from './telling.ts'
import type { Teller, Telling } from './telling.ts'

/** “juni 2021”, “donderdag 3 december 2020, 9.30–11.30 uur”: as precise as it is known. */
export const momentOf = (event: EventRow, lang: Lang): string =>
  event.startsAt ? when(event.startsAt, event.endsAt, lang) : dayOf(event, lang)

const inTime = (event: EventRow, lang: Lang) =>
  factTexts[lang][event.precision === 'month' ? 'inMonth' : 'onDay'](momentOf(event, lang))

/** Its time went by before it was sure to be held, so nobody knows whether it was. */
export const isLapsed = ({ programme: { event }, past }: Telling) =>
  past && event.status === 'tentative'

export const statusLapsed = ({ programme: { event }, lang, title }: Telling) =>
  factTexts[lang].lapsed(title, inTime(event, lang))

export const isOver = ({ overAt }: EventRow, now: Date) => overAt !== null && overAt <= now

/** Of what has no hour the date is told together with that. */
export function untimed({ startsAt, precision }: EventRow, lang: Lang): string {
  if (startsAt) return ''
  return precision === 'month' ? factTexts[lang].noDay : factTexts[lang].noTime
}

export const whenTold: Teller = (telling) => {
  const { lang, title } = telling
  const { event, sessions } = telling.programme
  const t = factTexts[lang]
  const doors = sessions.find(({ kind }) => kind === 'doors')
  const last = sessions.at(-1)?.endsAt ? sessions.at(-1) : null
  if (!event.startsOn) return { lines: [t.noDate(title)] }
  return {
    lines: [
      [dateTold(telling), untimed(event, lang)].filter(Boolean).join(' '),
      doors && event.status !== 'cancelled' && t.doors(hour(doors.startsAt, lang)),
    ],
    about: [
      ...['date', 'time'],
      ...[last, doors].flatMap((one) => (one ? [`sessions.${partOf(one.id)}`] : [])),
    ],
  }
}

function dateTold(telling: Telling): string {
  const { lang, title, past, now } = telling
  const { event } = telling.programme
  const t = factTexts[lang]
  if (isLapsed(telling)) return statusLapsed(telling)
  if (event.status === 'cancelled') return t.off(title, isOver(event, now), inTime(event, lang))
  return t.when(title, past, inTime(event, lang), event.status === 'tentative')
}

export const whereTold: Teller = (telling) => {
  const { lang, title, past } = telling
  const { status, facts } = telling.programme.event
  const { kind, name, address, town, region } = facts.place
  const t = factTexts[lang]
  const unheld = isLapsed(telling) || status === 'cancelled'
  const place = [name, address, town].filter(Boolean).join(', ')
  const whole = region ? `${place} (${t.region(region)})` : place
  const online = unheld ? t.onlineThen(title) : t.online(title, past, name)
  const venue = unheld
    ? t.venueThen(title, whole)
    : t.venue(title, past, whole, status === 'tentative')
  return { lines: [kind === 'online' ? online : venue], about: ['place'] }
}

/** When, where and what, with the title once. */
export const inShort: Teller = (telling) => {
  const subject = subjectTold(telling)
  const where = whereTold({ ...telling, title: factTexts[telling.lang].it })
  return {
    lines: [...whenTold(telling).lines, ...where.lines, ...subject.lines],
    about: ['date', 'time', 'place', ...subject.about],
  }
}

/** Of what has no summary all else is told that is known of it. */
export const aboutTold: Teller = (telling) =>
  telling.programme.event.facts.summary ? subjectTold(telling) : inShort(telling)

function subjectTold({ programme: { event }, lang, title }: Telling) {
  const t = factTexts[lang]
  const { summary, organiser, format, participation, related } = event.facts
  const instead = [
    organiser && t.organisedBy(read(organiser, lang)),
    t.unknown(gapOf('about', lang)),
  ]
  return {
    lines: [
      ...(summary ? [t.about(title, read(summary, lang))] : instead),
      [format, participation, ...related]
        .flatMap((one) => (one ? `${read(one, lang)}.` : []))
        .join(' '),
    ],
    about: [...(summary ? ['summary'] : ['organiser']), 'format', 'participation', 'related'],
  }
}

export function audienceTold({ programme: { event }, lang, title, past }: Telling) {
  const t = factTexts[lang]
  const { roles, limits, condition } = event.rules
  const { audience } = event.facts
  const named = (group?: string) =>
    roles
      .filter((role) => !group || role.group === group)
      .map((role) => read(role, lang).toLowerCase())
  const lines = [
    audience && t.audience(title, past, read(audience, lang)),
    !roles.every((role) => isNamed(role, audience)) && t.roles(listed(named(), lang)),
    ...limits.map(({ group, max }) => t.limit(max, named(group).join(t.or))),
    condition && t.condition(read(condition, lang)),
  ]
  return { lines, about: ['audience', 'rules.roles', 'rules.limits', 'rules.condition'] }
}

/** A word and its plural begin alike. */
const isNamed = (role: Text, audience: Text | null) =>
  Boolean(audience?.nl.toLowerCase().includes(role.nl.slice(0, 5).toLowerCase()))
