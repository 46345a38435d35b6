import { clock, hour, listed } from '../lang.ts'
import { phaseOf, signupOf } from '../events/rules.ts'
import type { Phase } from '../events/rules.ts'
import { factTexts } from './fact-texts.ts'
import { leads } from './facets.ts'
import { namesAfter, partOf, read, span, speakersOf, who } from './telling.ts'
import { aboutTold, audienceTold, inShort, isLapsed, isOver } from './longer-tellers.ts'
import { statusLapsed, whenTold, whereTold } from './longer-tellers.ts'
import { attending } from './attending-tellers.ts'
import type { Teller, Telling } from './telling.ts'

export const tellers: Record<string, Teller> = {
  ...attending,
  when: whenTold,
  time: whenTold,
  doors: whenTold,
  where: whereTold,
  programme({ programme: { sessions }, lang, title }) {
    const t = factTexts[lang]
    const end = sessions.at(-1)?.endsAt
    return {
      lines: [
        t.programme(title),
        ...sessions.map(
          (one) =>
            `- ${clock(one.startsAt, lang)} ${read(one.title, lang)}${namesAfter(one.speakers, lang)}`,
        ),
        end && `- ${clock(end, lang)} ${t.end}`,
      ],
      about: sessions.map(({ id }) => `sessions.${partOf(id)}`),
    }
  },
  price: ({ programme: { event }, lang, title }) => ({
    lines: [factTexts[lang].price(title, read(event.facts.price!, lang))],
    about: ['price'],
  }),
  audience: audienceTold,
  organiser: ({ programme: { event }, lang, title }) => ({
    lines: [factTexts[lang].organiser(title, read(event.facts.organiser!, lang))],
    about: ['organiser'],
  }),
  speakers({ programme, lang, title, past }) {
    const t = factTexts[lang]
    const { sessions, workshops, event } = programme
    const speaking = sessions.filter(({ speakers }) => speakers.length)
    return {
      lines: [
        t.speakers(title, past),
        ...speakersOf(programme).map((one) => `- ${who(one, lang)}`),
        event.facts.moreSpeakers && t.moreSpeakers,
      ],
      about: [
        ...['speakers', 'moreSpeakers'],
        ...speaking.map(({ id }) => `sessions.${partOf(id)}`),
        ...workshops.map(({ id }) => `workshops.${partOf(id)}.speakers`),
      ],
    }
  },
  about: aboutTold,
  workshops({ programme, lang, title, past }) {
    const t = factTexts[lang]
    const { workshops, offerings } = programme
    const rounds = programme.sessions.filter(({ kind }) => kind === 'workshops')
    const lines = workshops.map(
      (one) => `${one.number}. ${read(one.title, lang)}${namesAfter(one.speakers, lang)}`,
    )
    const starts = rounds.map(({ startsAt }) => hour(startsAt, lang))
    const same = rounds.length > 1 && offerings.length === rounds.length * workshops.length
    return {
      lines: [
        t.workshops(title, past),
        ...lines,
        t.rounds(listed(starts, lang), starts.length > 1),
        same && t.sameRounds,
        programme.event.rules.moreWorkshopsFollow && t.more,
      ],
      about: [
        ...workshops.map(({ id }) => `workshops.${partOf(id)}`),
        ...rounds.map(({ id }) => `sessions.${partOf(id)}`),
      ],
    }
  },
  food({ programme: { sessions }, lang, title }) {
    const own = sessions.filter(
      ({ kind, title }) => kind === 'break' || /lunch|borrel/i.test(title.nl),
    )
    return {
      lines: [
        factTexts[lang].within(title),
        ...own.map((one) => `- ${read(one.title, lang)}: ${span(one, lang)}`),
      ],
      about: own.map(({ id }) => `sessions.${partOf(id)}`),
    }
  },
  contact: ({ programme: { event }, lang, title }) => ({
    lines: [factTexts[lang].contact(title, who(event.facts.contact!, lang))],
    about: ['contact'],
  }),
  card: inShort,
  status: (telling) => {
    const { lang, title } = telling
    const line = `${title} ${factTexts[lang].status[standingOf(telling)]}.`
    return {
      lines: [isLapsed(telling) ? statusLapsed(telling) : line],
      about: ['status', 'date', 'full'],
    }
  },
  join({ programme: { event, sessions }, lang, title }) {
    const room = sessions.find(({ title }) => /vragen/i.test(title.nl))
    const { participation } = event.facts
    return {
      lines: [
        factTexts[lang].within(title),
        participation && `- ${read(participation, lang)}`,
        room && `- ${read(room.title, lang)}: ${span(room, lang)}`,
      ],
      about: ['participation', ...(room ? [`sessions.${partOf(room.id)}`] : [])],
    }
  },
  lead: ({ programme: { event }, lang, title }) => ({
    lines: [
      factTexts[lang].within(title),
      ...event.facts.speakers.filter(leads).map((one) => `- ${who(one, lang)}`),
    ],
    about: ['speakers'],
  }),
}

/** That it is full matters more than that it goes ahead; what was called off stays so. */
function standingOf({ programme, now }: Telling): Phase | 'full' | 'cancelledThen' {
  const phase = phaseOf(programme.event, now)
  if (phase === 'cancelled' && isOver(programme.event, now)) return 'cancelledThen'
  return signupOf(programme.event, programme, now) === 'full' ? 'full' : phase
}
