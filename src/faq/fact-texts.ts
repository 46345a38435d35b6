import { gapOf } from './gap-texts.ts'

const nl = {
  gap: (facet: string, title: string) =>
    `${closed(gapOf(facet, 'nl'))} staat niet in mijn bronnen over ${title}.`,
  unknown: (what: string) => `${closed(what)} staat niet in mijn bronnen.`,
  inTown: (title: string, town: string) => `${title} in ${town}`,
  theSeries: (title: string) => `de reeks “${title}”`,
  others: 'Over de andere bijeenkomsten van deze reeks staat dit niet in mijn bronnen.',
  list: (title: string) => `${title}:`,
  within: (title: string) => `Bij ${title}:`,
  when: (title: string, past: boolean, moment: string, tentative: boolean) =>
    `${title} ${past ? 'was' : 'is'} ${moment}${tentative ? ', onder voorbehoud' : ''}.`,
  off: (title: string, past: boolean, moment: string) =>
    `${title} zou ${moment} zijn, maar ${past ? 'ging' : 'gaat'} niet door.`,
  lapsed: (title: string, moment: string) =>
    `${title} zou ${moment} zijn, onder voorbehoud. Of het is doorgegaan, staat niet in mijn bronnen.`,
  onDay: (day: string) => `op ${day}`,
  inMonth: (month: string) => `in ${month}`,
  noDate: (title: string) => `De datum van ${title} staat niet in mijn bronnen.`,
  noTime: 'De begintijd en de eindtijd staan niet in mijn bronnen.',
  noDay: 'De precieze dag, de begintijd en de eindtijd staan niet in mijn bronnen.',
  doors: (at: string) => `Inloop vanaf ${at}.`,
  online: (title: string, past: boolean, name?: string) =>
    `${title} ${past ? 'was' : 'is'} online${name ? `, via ${name}` : ''}.`,
  onlineThen: (title: string) => `${title} zou online zijn.`,
  venue: (title: string, past: boolean, place: string, tentative: boolean) =>
    `${title} ${past ? 'was' : 'is'} hier: ${place}${tentative ? ', onder voorbehoud' : ''}.`,
  venueThen: (title: string, place: string) => `${title} zou hier zijn: ${place}.`,
  it: 'Het',
  region: (region: string) => `regio ${region}`,
  programme: (title: string) => `Het programma van ${title}:`,
  end: 'Einde',
  price: (title: string, price: string) => `${title}: ${lower(price)}.`,
  audience: (title: string, past: boolean, who: string) =>
    `${title} ${past ? 'was' : 'is'} voor: ${lower(who)}.`,
  roles: (roles: string) => `Welkom: ${roles}.`,
  limit: (max: number, roles: string) => `Per gemeente hoogstens ${max} uit deze groep: ${roles}.`,
  or: ' of ',
  condition: (text: string) => `Wie zich aanmeldt, bevestigt: “${text}”`,
  organiser: (title: string, who: string) => `Organisatie van ${title}: ${who}.`,
  organisedBy: (who: string) => `Organisatie: ${who}.`,
  speakers: (title: string, past: boolean) =>
    past ? `Bij ${title} spraken:` : `Bij ${title} spreken:`,
  moreSpeakers: 'Er kunnen meer sprekers zijn: de bron noemt deze ‘o.a.’.',
  about: (title: string, summary: string) => `${title}: ${lower(summary)}`,
  workshops: (title: string, past: boolean) =>
    `De workshops bij ${title} ${past ? 'waren' : 'zijn'}:`,
  workshop: (number: number, title: string, name: string) =>
    `Workshop ${number} bij ${title}: ${name}`,
  session: (title: string, name: string, span: string) => `Bij ${title}: ${name}, ${span}.`,
  more: 'Dit zijn ze niet allemaal; welke er nog meer zijn, staat niet in mijn bronnen.',
  rounds: (times: string, many: boolean) => `${many ? 'Rondes' : 'Tijd'}: ${times}.`,
  sameRounds: 'Elke ronde heeft dezelfde workshops.',
  unknownLead: 'Wie deze workshop geeft, staat niet in mijn bronnen.',
  leads: (who: string) => `Gegeven door ${who}.`,
  contact: (title: string, who: string) => `De contactpersoon van ${title} is ${who}.`,
  status: {
    cancelled: 'gaat niet door',
    cancelledThen: 'ging niet door',
    tentative: 'is onder voorbehoud',
    over: 'is al geweest',
    running: 'is nu bezig',
    upcoming: 'gaat door, voor zover bekend',
    full: 'is vol: er zijn geen plaatsen meer beschikbaar. Het gaat door, voor zover bekend',
  },
  person: (name: string, what: string) => (what ? `${name}: ${what}.` : `${name}.`),
  at: (title: string, when: string) => `${title}, ${when}`,
}

const en: typeof nl = {
  gap: (facet, title) => `${gapOf(facet, 'en')}: that is not in my sources about ${title}.`,
  unknown: (what) => `${what}: that is not in my sources.`,
  inTown: (title, town) => `${title} in ${town}`,
  theSeries: (title) => `the series “${title}”`,
  others: 'My sources do not say this about the other meetings of this series.',
  list: (title) => `${title}:`,
  within: (title) => `At ${title}:`,
  when: (title, past, moment, tentative) =>
    `${title} ${past ? 'was' : 'is'} ${moment}${tentative ? ', subject to change' : ''}.`,
  off: (title, past, moment) =>
    `${title} was to be ${moment}, but ${past ? 'did' : 'does'} not go ahead.`,
  lapsed: (title, moment) =>
    `${title} was to be ${moment}, subject to change. Whether it took place is not in my sources.`,
  onDay: (day) => `on ${day}`,
  inMonth: (month) => `in ${month}`,
  noDate: (title) => `The date of ${title} is not in my sources.`,
  noTime: 'The start and end time are not in my sources.',
  noDay: 'The exact day, the start time and the end time are not in my sources.',
  doors: (at) => `Doors open at ${at}.`,
  online: (title, past, name) =>
    `${title} ${past ? 'was' : 'is'} online${name ? `, in ${name}` : ''}.`,
  onlineThen: (title) => `${title} was to be online.`,
  venue: (title, past, place, tentative) =>
    `${title} ${past ? 'was' : 'is'} here: ${place}${tentative ? ', subject to change' : ''}.`,
  venueThen: (title, place) => `${title} was to be here: ${place}.`,
  it: 'It',
  region: (region) => `region ${region}`,
  programme: (title) => `The programme of ${title}:`,
  end: 'End',
  price: (title, price) => `${title}: ${lower(price)}.`,
  audience: (title, past, who) => `${title} ${past ? 'was' : 'is'} for: ${lower(who)}.`,
  roles: (roles) => `Welcome: ${roles}.`,
  limit: (max, roles) => `At most ${max} per municipality from this group: ${roles}.`,
  or: ' or ',
  condition: (text) => `Whoever signs up confirms: “${text}”`,
  organiser: (title, who) => `${title}, organised by: ${who}.`,
  organisedBy: (who) => `Organised by: ${who}.`,
  speakers: (title, past) => (past ? `Speakers at ${title} were:` : `Speakers at ${title}:`),
  moreSpeakers: 'There may be more speakers: the source names these ‘o.a.’ (among others).',
  about: (title, summary) => `${title}: ${lower(summary)}`,
  workshops: (title, past) => `The workshops at ${title} ${past ? 'were' : 'are'}:`,
  more: 'These are not all of them; which others there are is not in my sources.',
  workshop: (number, title, name) => `Workshop ${number} at ${title}: ${name}`,
  session: (title, name, span) => `At ${title}: ${name}, ${span}.`,
  rounds: (times, many) => `${many ? 'Rounds' : 'Time'}: ${times}.`,
  sameRounds: 'Every round has the same workshops.',
  unknownLead: 'Who gives this workshop is not in my sources.',
  leads: (who) => `Given by ${who}.`,
  contact: (title, who) => `The contact person of ${title} is ${who}.`,
  status: {
    cancelled: 'does not go ahead',
    cancelledThen: 'did not go ahead',
    tentative: 'is subject to change',
    over: 'is over',
    running: 'is on now',
    upcoming: 'goes ahead, as far as known',
    full: 'is full: there are no places left. It goes ahead, as far as known',
  },
  person: (name, what) => (what ? `${name}: ${what}.` : `${name}.`),
  at: (title, when) => `${title}, ${when}`,
}

/** A Dutch clause that stands first ends with a comma: “Of er een opname is, staat …” */
const closed = (what: string) =>
  /^(of|wie|wat|waar|hoe|hoeveel|welke|vanaf|tot wanneer|voor wie|in welke) /i.test(what)
    ? `${what},`
    : what

/** Sentences go on in lower case, abbreviations stay as they are. */
const lower = (text: string) =>
  /^[A-Z][a-z ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text

export const factTexts = { nl, en }
