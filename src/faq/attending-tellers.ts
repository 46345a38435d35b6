import { signupOf } from '../events/rules.ts'
import { day, hour } from '../lang.ts'
import type { Lang } from '../lang.ts'
import { attendingTexts } from './attending-texts.ts'
import { isLapsed, isOver, momentOf } from './longer-tellers.ts'
import { read } from './telling.ts'
import type { Teller, Telling } from './telling.ts'

/** What is told of signing up, of the places there are and of the link to join. */
export const attending: Record<string, Teller> = {
  signup(telling) {
    const { past, lang } = telling
    const { event } = telling.programme
    const t = attendingTexts[lang]
    const { signup } = event.rules
    const closed = event.fullSince !== null || event.status === 'cancelled'
    return {
      lines: [
        ...statesTold(telling),
        signup.required && t.required(past),
        signup.route === 'email' && t.mail(signup.address, past || closed),
        past && signup.via && t.via(read(signup.via, lang)),
      ],
      about: ['full', 'rules.signup', ...(isLapsed(telling) ? ['date'] : [])],
    }
  },
  capacity({ programme: { event }, lang, title, past }) {
    const t = attendingTexts[lang]
    const { capacity } = event.facts
    return {
      lines: [
        event.seats === null ? t.noNumber(title) : t.seats(title, event.seats),
        capacity && `${read(capacity, lang)}.`,
        event.fullSince && t.noPlaces(past),
      ],
      about: ['capacity', 'full'],
    }
  },
  deadline: ({ programme: { event }, now, lang, title }) => ({
    lines: [
      attendingTexts[lang].until(title, event.closesAt! <= now, whenIn(event.closesAt!, lang)),
    ],
    about: ['closes'],
  }),
  link({ programme: { event }, now, lang, title, past }) {
    const t = attendingTexts[lang]
    const { link } = event.facts
    const then = link ? t.linkThen(title, read(link, lang)) : t.noLink(title)
    const off =
      event.status === 'cancelled' && t.state(title)[isOver(event, now) ? 'off' : 'cancelled']
    return { lines: [off || (past ? then : t.link(title))], about: ['link', 'format', 'place'] }
  },
  contactdetails({ programme: { event }, lang, title }) {
    const { signup } = event.rules
    const t = attendingTexts[lang]
    return {
      lines: [signup.route === 'email' && t.address(title, signup.address)],
      about: ['rules.signup'],
    }
  },
}

const whenIn = (at: Date, lang: Lang) => `${day(at, lang)}, ${hour(at, lang)}`

/** That it was full stays worth telling once it is over. */
function statesTold(telling: Telling) {
  const { programme, now, lang, title } = telling
  const { event } = programme
  const t = attendingTexts[lang]
  const state = signupOf(event, programme, now)
  if (isLapsed(telling)) return [t.lapsed(title, momentOf(event, lang))]
  if (state === 'cancelled' && isOver(event, now)) return [t.state(title).off]
  return [t.state(title)[state], event.fullSince && state === 'over' && t.noPlaces(true)]
}
