import { clock, hour, listed } from '../lang.ts'
import { phaseOf, signupOf } from '../events/rules.ts'
import { factTexts } from './fact-texts.ts'
import { names, read, span, speakersOf, who } from './telling.ts'
import { audienceTold, whenTold } from './longer-tellers.ts'
import type { Teller } from './telling.ts'

export const tellers: Record<string, Teller> = {
  when: whenTold,
  time: whenTold,
  doors: whenTold,
  where({ programme: { event }, lang, title, past }) {
    const { kind, name, address, town } = event.facts.place
    const t = factTexts[lang]
    const place = [name, address, town].filter(Boolean).join(', ')
    return {
      lines: [kind === 'online' ? t.online(title, past, name) : t.venue(title, past, place)],
      about: ['place'],
    }
  },
  programme: ({ programme: { sessions }, lang, title }) => ({
    lines: [
      factTexts[lang].programme(title),
      ...sessions.map(
        (one) =>
          `- ${clock(one.startsAt, lang)} ${read(one.title, lang)}${one.speakers.length ? ` (${names(one.speakers, lang)})` : ''}`,
      ),
    ],
    about: sessions.map(({ id }) => `sessions.${id}`),
  }),
  price: ({ programme: { event }, lang, title }) => ({
    lines: [factTexts[lang].price(title, read(event.facts.price!, lang))],
    about: ['price'],
  }),
  audience: audienceTold,
  signup({ programme, now, lang, past }) {
    const { event } = programme
    const t = factTexts[lang]
    const state = signupOf(event, programme, now)
    const full = event.fullSince !== null
    const { signup } = event.rules
    return {
      lines: [
        t.signup[full && state === 'over' ? 'full' : state],
        full && state === 'over' && t.signup.over,
        signup.route === 'email' && t.mail(signup.address, past || full),
      ],
      about: ['full', 'rules.signup'],
    }
  },
  speakers({ programme, lang, title, past }) {
    const all = speakersOf(programme)
    return {
      lines: [factTexts[lang].speakers(title, past), ...all.map((one) => `- ${who(one)}`)],
      about: ['speakers'],
    }
  },
  about({ programme: { event }, lang, title }) {
    const { summary, format, participation } = event.facts
    return {
      lines: [
        factTexts[lang].about(title, read(summary!, lang)),
        [format, participation].flatMap((one) => (one ? `${read(one, lang)}.` : [])).join(' '),
      ],
      about: ['summary', 'format', 'participation'],
    }
  },
  workshops({ programme, lang, title, past }) {
    const t = factTexts[lang]
    const rounds = programme.sessions.filter(({ kind }) => kind === 'workshops')
    const lines = programme.workshops.map(
      (one) =>
        `${one.number}. ${read(one.title, lang)}${one.speakers.length ? ` (${names(one.speakers, lang)})` : ''}`,
    )
    return {
      lines: [
        t.workshops(title, past),
        ...lines,
        t.rounds(
          listed(
            rounds.map(({ startsAt }) => hour(startsAt, lang)),
            lang,
          ),
        ),
        programme.event.rules.moreWorkshopsFollow && t.more,
      ],
      about: programme.workshops.map(({ id }) => `workshops.${id}`),
    }
  },
  food({ programme: { sessions }, lang }) {
    const own = sessions.filter(
      ({ kind, title }) => kind === 'break' || /lunch|borrel/i.test(title.nl),
    )
    return {
      lines: own.map((one) => `${read(one.title, lang)}: ${span(one, lang)}.`),
      about: own.map(({ id }) => `sessions.${id}`),
    }
  },
  link: ({ lang, title, past }) => ({
    lines: [factTexts[lang].link(title, past)],
    about: ['format', 'place'],
  }),
  contact: ({ programme: { event }, lang }) => ({
    lines: [factTexts[lang].contact(who(event.facts.contact!))],
    about: ['contact'],
  }),
  card: (telling) => {
    const { summary } = telling.programme.event.facts
    return {
      lines: [
        ...whenTold(telling).lines,
        ...tellers.where!(telling).lines,
        ...(summary ? tellers.about!(telling).lines : []),
      ],
      about: ['date', 'time', 'place', 'summary'],
    }
  },
  status: ({ programme: { event }, now, lang, title }) => ({
    lines: [`${title} ${factTexts[lang].status[phaseOf(event, now)]}.`],
    about: ['status', 'date'],
  }),
  join({ programme: { event, sessions }, lang }) {
    const room = sessions.find(({ title }) => /vragen/i.test(title.nl))
    const { participation } = event.facts
    return {
      lines: [
        participation && `${read(participation, lang)}.`,
        room && `${read(room.title, lang)}: ${span(room, lang)}.`,
      ],
      about: ['participation', ...(room ? [`sessions.${room.id}`] : [])],
    }
  },
  lead({ programme: { event } }) {
    return {
      lines: event.facts.speakers
        .filter(({ role }) => /voorzitter|leider|moderator/i.test(role ?? ''))
        .map(who),
      about: ['speakers'],
    }
  },
}
