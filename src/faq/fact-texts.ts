import { gapOf } from './gap-texts.ts'

const nl = {
  gap: (facet: string, title: string) =>
    `${gapOf(facet, 0)} staat niet in mijn bronnen over ${title}.`,
  when: (title: string, past: boolean, moment: string) =>
    `${title} ${past ? 'was' : 'is'} ${moment}.`,
  onDay: (day: string) => `op ${day}`,
  inMonth: (month: string, tentative: boolean) =>
    `in ${month}${tentative ? ', onder voorbehoud' : ''}`,
  noDate: (title: string) => `De datum van ${title} staat niet in mijn bronnen.`,
  noTime: 'De begintijd en de eindtijd staan niet in mijn bronnen.',
  doors: (at: string) => `Inloop vanaf ${at}.`,
  online: (title: string, past: boolean, name?: string) =>
    `${title} ${past ? 'was' : 'is'} online${name ? `, via ${name}` : ''}.`,
  venue: (title: string, past: boolean, place: string) =>
    `${title} ${past ? 'was' : 'is'} in ${place}.`,
  programme: (title: string) => `Het programma van ${title}:`,
  price: (title: string, price: string) => `${title}: ${lower(price)}.`,
  audience: (title: string, past: boolean, who: string) =>
    `${title} ${past ? 'was' : 'is'} voor: ${lower(who)}.`,
  roles: (roles: string) => `Welkom: ${roles}.`,
  limit: (max: number, roles: string) => `Per gemeente hoogstens ${max}: ${roles}.`,
  condition: (text: string) => `Voorwaarde: “${text}”`,
  speakers: (title: string, past: boolean) =>
    past ? `Bij ${title} spraken:` : `Bij ${title} spreken:`,
  about: (title: string, summary: string) => `${title}: ${lower(summary)}`,
  workshops: (title: string, past: boolean) =>
    `De workshops ${past ? 'waren' : 'zijn'} bij ${title}:`,
  more: 'Volgens de bron komen er nog workshops bij.',
  rounds: (times: string) => `Rondes: ${times}.`,
  unknownLead: 'Wie deze workshop geeft, staat niet in mijn bronnen.',
  leads: (who: string) => `Gegeven door ${who}.`,
  contact: (who: string) => `De contactpersoon is ${who}.`,
  link: (title: string, past: boolean) =>
    past
      ? `${title} is al geweest; de link werkt niet meer.`
      : `Wie is aangemeld, krijgt de link vooraf. Typ “mijn aanmelding” om haar te zien zodra ze er is.`,
  signup: {
    open: 'Aanmelden kan hier: typ “aanmelden”.',
    notYet: 'Aanmelden kan nog niet.',
    closed: 'De aanmelding is gesloten.',
    full: 'Er zijn geen plaatsen meer beschikbaar.',
    over: 'Aanmelden kan niet meer: het is al geweest.',
    running: 'Het is al begonnen.',
    tentative: 'Het is nog onder voorbehoud; aanmelden kan nog niet.',
    cancelled: 'Het gaat niet door.',
  },
  mail: (address: string, past: boolean) =>
    past
      ? `Aanmelden ging per e-mail naar ${address}.`
      : `Aanmelden kan per e-mail naar ${address}.`,
  status: {
    cancelled: 'gaat niet door',
    tentative: 'is onder voorbehoud',
    over: 'is al geweest',
    running: 'is nu bezig',
    upcoming: 'gaat door, voor zover bekend',
  },
  person: (name: string, what: string) => (what ? `${name}: ${what}.` : `${name}.`),
  at: (title: string, when: string) => `${title}, ${when}`,
}

const en: typeof nl = {
  gap: (facet, title) => `${gapOf(facet, 1)}: that is not in my sources about ${title}.`,
  when: (title, past, moment) => `${title} ${past ? 'was' : 'is'} ${moment}.`,
  onDay: (day) => `on ${day}`,
  inMonth: (month, tentative) => `in ${month}${tentative ? ', subject to change' : ''}`,
  noDate: (title) => `The date of ${title} is not in my sources.`,
  noTime: 'The start and end time are not in my sources.',
  doors: (at) => `Doors open at ${at}.`,
  online: (title, past, name) =>
    `${title} ${past ? 'was' : 'is'} online${name ? `, in ${name}` : ''}.`,
  venue: (title, past, place) => `${title} ${past ? 'was' : 'is'} at ${place}.`,
  programme: (title) => `The programme of ${title}:`,
  price: (title, price) => `${title}: ${lower(price)}.`,
  audience: (title, past, who) => `${title} ${past ? 'was' : 'is'} for: ${lower(who)}.`,
  roles: (roles) => `Welcome: ${roles}.`,
  limit: (max, roles) => `At most ${max} per municipality: ${roles}.`,
  condition: (text) => `Condition: “${text}”`,
  speakers: (title, past) => (past ? `Speakers at ${title} were:` : `Speakers at ${title}:`),
  about: (title, summary) => `${title}: ${lower(summary)}`,
  workshops: (title, past) => `The workshops at ${title} ${past ? 'were' : 'are'}:`,
  more: 'According to the source more workshops will follow.',
  rounds: (times) => `Rounds: ${times}.`,
  unknownLead: 'Who gives this workshop is not in my sources.',
  leads: (who) => `Given by ${who}.`,
  contact: (who) => `The contact person is ${who}.`,
  link: (title, past) =>
    past
      ? `${title} is over; the link no longer works.`
      : 'Whoever is signed up gets the link beforehand. Type “my registration” to see it once it is there.',
  signup: {
    open: 'You can sign up here: type “sign up”.',
    notYet: 'Sign-up is not open yet.',
    closed: 'Sign-up has closed.',
    full: 'There are no places left.',
    over: 'Signing up is no longer possible: it is over.',
    running: 'It has already begun.',
    tentative: 'It is still subject to change; signing up is not possible yet.',
    cancelled: 'It does not go ahead.',
  },
  mail: (address, past) =>
    past ? `Signing up went by e-mail to ${address}.` : `Sign up by e-mail to ${address}.`,
  status: {
    cancelled: 'does not go ahead',
    tentative: 'is subject to change',
    over: 'is over',
    running: 'is on now',
    upcoming: 'goes ahead, as far as known',
  },
  person: (name, what) => (what ? `${name}: ${what}.` : `${name}.`),
  at: (title, when) => `${title}, ${when}`,
}

/** Sentences go on in lower case, abbreviations stay as they are. */
const lower = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text

export const factTexts = { nl, en }
