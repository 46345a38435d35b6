import { localMoment } from '../lang.ts'
import { citationsIn } from './citations.ts'
import type { EventFacts, EventFile, Rules, Speaker, Text } from './file.ts'
import type { EventForm } from './form.ts'

const zone = 'Europe/Amsterdam'

/** The event as it will be stored, made of what its file says. */
export function compose(id: string, form: EventForm): EventFile {
  const { startsOn, precision } = form.date.day
  const at = (time: string | null | undefined) => (time ? localMoment(startsOn, time) : null)
  const rounds = form.sessions.filter(({ kind }) => kind === 'workshops').map((round) => round.id)

  return {
    id,
    series: form.series ?? null,
    status: form.status,
    voice: form.voice,
    title: text(form.title),
    startsOn,
    precision: form.time ? 'minute' : precision,
    startsAt: at(form.time?.hours.from),
    endsAt: at(form.time?.hours.till),
    zone,
    full: form.full !== undefined,
    opensAt: momentOf(form.opens),
    closesAt: momentOf(form.closes),
    rules: rulesOf(form.rules),
    facts: factsOf(form),
    sessions: form.sessions.map((session) => ({
      id: session.id,
      kind: session.kind,
      round: rounds.indexOf(session.id) + 1 || null,
      title: session.title,
      note: session.note ?? null,
      speakers: session.speakers.map(speaker),
      startsAt: localMoment(startsOn, session.time.from),
      endsAt: at(session.time.till),
    })),
    workshops: workshopsOf(form, rounds),
  }
}

const momentOf = (moment: EventForm['opens']): Date | null =>
  moment ? localMoment(moment.day.startsOn, moment.hours.from) : null

/** A workshop is given in every round, unless it says in which. */
const workshopsOf = ({ workshops }: EventForm, rounds: string[]) =>
  workshops.map(({ id, title, about = null, speakers, sessions = rounds }, place) => ({
    id,
    number: place + 1,
    title,
    about,
    speakers: speakers.map(speaker),
    sessions,
  }))

const rulesOf = ({
  signup: { quote: _, source: __, ...signup },
  ...rules
}: EventForm['rules']): Rules => ({
  ...rules,
  roles: rules.roles.map((role) => ({ id: role.id, group: role.group, ...text(role) })),
  limits: rules.limits.map(({ group, per, max }) => ({ group, per, max })),
  condition: rules.condition ? text(rules.condition) : null,
  signup,
})

function factsOf(form: EventForm): EventFacts {
  const { quote: _, source: __, ...place } = form.place
  const fact = (told?: Text) => (told ? text(told) : null)
  return {
    summary: fact(form.summary),
    organiser: fact(form.organiser),
    place,
    price: fact(form.price),
    audience: fact(form.audience),
    contact: form.contact ? speaker(form.contact) : null,
    format: fact(form.format),
    participation: fact(form.participation),
    capacity: fact(form.capacity),
    link: fact(form.link),
    seriesTitle: fact(form.seriesTitle),
    speakers: form.speakers.map(speaker),
    moreSpeakers: form.moreSpeakers !== undefined,
    related: form.related.map((related) => ({ event: related.event, ...text(related) })),
    names: form.names,
    citations: citationsIn(form).map(({ about, source, quote }) => ({ about, source, quote })),
  }
}

const text = ({ nl, en }: Text): Text => (en === undefined ? { nl } : { nl, en })

/** A speaker without the quote. */
const speaker = ({ name, role, affiliation, en }: Speaker): Speaker =>
  JSON.parse(JSON.stringify({ name, role, affiliation, en }))
