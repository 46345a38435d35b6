import { day, hour, listed, month, noon, when } from '../lang.ts'
import { factTexts } from './fact-texts.ts'
import { read } from './telling.ts'
import type { Teller, Telling } from './telling.ts'

export const whenTold: Teller = ({ programme: { event, sessions }, lang, title, past }) => {
  const t = factTexts[lang]
  const { startsAt, endsAt, startsOn, precision, status } = event
  const doors = sessions.find(({ kind }) => kind === 'doors')
  if (!startsOn) return { lines: [t.noDate(title)] }
  const date = startsAt
    ? t.onDay(when(startsAt, endsAt, lang))
    : precision === 'month'
      ? t.inMonth(month(noon(startsOn), lang), status === 'tentative')
      : t.onDay(day(noon(startsOn), lang))
  return {
    lines: [
      t.when(title, past, date),
      doors && t.doors(hour(doors.startsAt, lang)),
      !startsAt && t.noTime,
    ],
    about: ['date', 'time'],
  }
}

export function audienceTold({ programme: { event }, lang, title, past }: Telling) {
  const t = factTexts[lang]
  const { roles, limits, condition } = event.rules
  const named = (group?: string) =>
    listed(
      roles
        .filter((role) => !group || role.group === group)
        .map((role) => read(role, lang).toLowerCase()),
      lang,
    )
  const lines = [
    event.facts.audience && t.audience(title, past, read(event.facts.audience, lang)),
    roles.length > 0 && t.roles(named()),
    ...limits.map(({ group, max }) => t.limit(max, named(group))),
    condition && t.condition(read(condition, lang)),
  ]
  return { lines, about: ['audience', 'rules.roles', 'rules.limits', 'rules.condition'] }
}
