import type { EventForm } from './form.ts'
import type { Finding, Wrong } from './mistakes.ts'

type Sessions = EventForm['sessions']

/** What no single field shows: whether the parts of an event file agree with each other. */
export const findingsAbout = (event: EventForm): Finding[] => [
  ...sameIds(event),
  ...timesApart(event),
  ...strangers(event),
  ...namesUnquoted(event),
]

function sameIds({ sessions, workshops, rules }: EventForm): Finding[] {
  const repeated = (list: { id: string }[], path: string[]) =>
    list.flatMap(({ id }, at) =>
      list.findIndex((other) => other.id === id) < at
        ? finding([...path, at, 'id'], ['sameId', id])
        : [],
    )
  return [
    ...repeated(sessions, ['sessions']),
    ...repeated(workshops, ['workshops']),
    ...repeated(rules.roles, ['rules', 'roles']),
  ]
}

/** Doors and what comes after may lie outside the event; all else fills it without gap or overlap. */
function timesApart({ date, time, sessions }: EventForm): Finding[] {
  if (time && date.day.precision === 'month') return finding(['time'], ['timeWithoutDay'])
  if (!sessions.length) return []
  const { from, till } = time?.hours ?? {}
  if (!from || !till) return finding([time ? 'time' : 'sessions'], ['noTime'])

  const inside = sessions.filter(({ kind }) => kind !== 'doors' && kind !== 'after')
  return sessions.flatMap((session, at) => {
    const path = ['sessions', at, 'time']
    const before = inside[inside.indexOf(session) - 1]
    return [
      ...(session.time.till || isMoment(session) ? [] : finding(path, ['noEnd'])),
      ...(inside.includes(session) ? outside(session, { from, till }, path) : []),
      ...(session === inside[0] && session.time.from > from ? finding(path, ['early', from]) : []),
      ...(session === inside.at(-1) && lastsTill(session) < till
        ? finding(path, ['late', till])
        : []),
      ...(before ? apart(before, session, path) : []),
    ]
  })
}

const isMoment = ({ kind }: Sessions[number]) => kind === 'end' || kind === 'after'
const lastsTill = ({ time }: Sessions[number]) => time.till ?? time.from

function outside(session: Sessions[number], event: { from: string; till: string }, path: Path) {
  const fits = session.time.from >= event.from && lastsTill(session) <= event.till
  return fits ? [] : finding(path, ['outside', event.from, event.till])
}

function apart(before: Sessions[number], session: Sessions[number], path: Path): Finding[] {
  const [end, start] = [lastsTill(before), session.time.from]
  const common = lastsTill(session) < end ? lastsTill(session) : end
  if (start < end) return finding(path, ['overlap', start, common])
  return start > end && !session.gapBefore ? finding(path, ['gap', end, start]) : []
}

/** Sessions and groups that are spoken of but do not exist. */
function strangers({ sessions, workshops, rules }: EventForm): Finding[] {
  const rounds = sessions.filter(({ kind }) => kind === 'workshops').map(({ id }) => id)
  const groups = rules.roles.map(({ group }) => group)
  return [
    ...workshops.flatMap((workshop, at) =>
      (workshop.sessions ?? []).flatMap((id, place) =>
        rounds.includes(id)
          ? []
          : finding(['workshops', at, 'sessions', place], ['unknownSession', id]),
      ),
    ),
    ...rules.limits.flatMap(({ group }, at) =>
      groups.includes(group)
        ? []
        : finding(['rules', 'limits', at, 'group'], ['unknownGroup', group]),
    ),
  ]
}

/** Names are spelled as the source spells them. */
function namesUnquoted({ sessions, workshops, speakers, contact }: EventForm): Finding[] {
  const all = (['sessions', 'workshops'] as const).flatMap((list) =>
    (list === 'sessions' ? sessions : workshops).flatMap((item, at) =>
      item.speakers.map(({ name, quote }, place) => ({
        path: [list, at, 'speakers', place, 'name'],
        name,
        quote: quote ?? item.quote,
      })),
    ),
  )
  const own = speakers.map((one, at) => ({ ...one, path: ['speakers', at, 'name'] }))
  const asked = contact ? [{ ...contact, path: ['contact', 'name'] }] : []
  return [...all, ...own, ...asked].flatMap(({ name, quote, path }) =>
    quote.includes(name) ? [] : finding(path, ['nameNotQuoted', name]),
  )
}

type Path = PropertyKey[]
const finding = (path: Path, wrong: Wrong): Finding[] => [{ path, wrong }]
