interface Part {
  title: string
  why: string
  until: string
}

const je: Record<string, Part> = {
  people: {
    title: 'Wie je bent',
    why: 'om je te herkennen, je aan te spreken in jouw taal en je te kunnen schrijven',
    until: 'tot je alles wist, of een jaar niets van je laat horen',
  },
  signup: {
    title: 'Je aanmeldingen',
    why: 'om een plaats voor je te bewaren en te weten wie er komt',
    until: 'tot 90 dagen na de bijeenkomst; wat je nodig hebt om mee te doen tot 7 dagen erna',
  },
  calendar: {
    title: 'Je kalender',
    why: 'om jouw programma in je eigen kalender te zetten en bij te werken',
    until: 'tot 90 dagen na de bijeenkomst',
  },
  delivery: {
    title: 'Berichten aan jou',
    why: 'om je elk bericht één keer te sturen en te weten of het aankwam',
    until: 'tot 90 dagen na het bericht',
  },
  organising: {
    title: 'Wat je organiseert',
    why: 'om te weten wie een rol aanbood of aannam, en wie iets wijzigde',
    until: 'een aanbod twee dagen, een wijziging tot 90 dagen na de bijeenkomst',
  },
  announcements: {
    title: 'Mededelingen',
    why: 'om te weten voor wie een mededeling is, en je antwoord of vraag bij de organisatie te brengen',
    until: 'tot 90 dagen na de bijeenkomst',
  },
  questions: {
    title: 'Je vragen',
    why: 'om te weten of het antwoord hielp, en te leren welke vragen nog geen antwoord hebben',
    until: '90 dagen',
  },
  experts: {
    title: 'Vragen aan deskundigen',
    why: 'om een vraag bij een mens te brengen en het antwoord bij wie vroeg',
    until: '90 dagen na het laatste woord erover',
  },
  chat: {
    title: 'Antwoorden in onze chat',
    why: 'om hetzelfde antwoord te kunnen geven als Teams het nog eens vraagt',
    until: 'een dag',
  },
}

const u: typeof je = {
  ...je,
  people: {
    title: 'Wie u bent',
    why: 'om u te herkennen, u aan te spreken in uw taal en u te kunnen schrijven',
    until: 'tot u alles wist, of een jaar niets van u laat horen',
  },
  signup: {
    title: 'Uw aanmeldingen',
    why: 'om een plaats voor u te bewaren en te weten wie er komt',
    until: 'tot 90 dagen na de bijeenkomst; wat u nodig hebt om mee te doen tot 7 dagen erna',
  },
  calendar: {
    title: 'Uw kalender',
    why: 'om uw programma in uw eigen kalender te zetten en bij te werken',
    until: 'tot 90 dagen na de bijeenkomst',
  },
  delivery: {
    title: 'Berichten aan u',
    why: 'om u elk bericht één keer te sturen en te weten of het aankwam',
    until: 'tot 90 dagen na het bericht',
  },
  organising: {
    title: 'Wat u organiseert',
    why: 'om te weten wie een rol aanbood of aannam, en wie iets wijzigde',
    until: 'een aanbod twee dagen, een wijziging tot 90 dagen na de bijeenkomst',
  },
  announcements: {
    title: 'Mededelingen',
    why: 'om te weten voor wie een mededeling is, en uw antwoord of vraag bij de organisatie te brengen',
    until: 'tot 90 dagen na de bijeenkomst',
  },
  questions: {
    title: 'Uw vragen',
    why: 'om te weten of het antwoord hielp, en te leren welke vragen nog geen antwoord hebben',
    until: '90 dagen',
  },
}

const en: typeof je = {
  people: {
    title: 'Who you are',
    why: 'to recognise you, to speak your language and to be able to write to you',
    until: 'until you erase it, or have been away for a year',
  },
  signup: {
    title: 'Your registrations',
    why: 'to keep a seat for you and to know who is coming',
    until: 'until 90 days after the event; what you need to take part until 7 days after it',
  },
  calendar: {
    title: 'Your calendar',
    why: 'to put your programme in your own calendar and keep it up to date',
    until: 'until 90 days after the event',
  },
  delivery: {
    title: 'Messages to you',
    why: 'to send you each message once and to know whether it arrived',
    until: 'until 90 days after the message',
  },
  organising: {
    title: 'What you organise',
    why: 'to know who offered or took up a role, and who changed something',
    until: 'an offer two days, a change until 90 days after the event',
  },
  announcements: {
    title: 'Announcements',
    why: 'to know for whom an announcement is, and to bring your answer or question to the organisers',
    until: 'until 90 days after the event',
  },
  questions: {
    title: 'Your questions',
    why: 'to know whether the answer helped, and to learn which questions have no answer yet',
    until: '90 days',
  },
  experts: {
    title: 'Questions to experts',
    why: 'to bring a question to a person, and the answer to whoever asked',
    until: '90 days after the last word about it',
  },
  chat: {
    title: 'Answers in our chat',
    why: 'to be able to give the same answer when Teams asks once more',
    until: 'a day',
  },
}

/** What each feature keeps of people, in words: what it is, what for, how long. */
export const keptTexts = { je, u, en }
