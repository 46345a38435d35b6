const registered = (people: number) =>
  people === 1
    ? 'Er is 1 persoon aangemeld.'
    : people
      ? `Er zijn ${people} mensen aangemeld.`
      : 'Er is nog niemand aangemeld.'

const je = {
  title: 'Herinneringen voor iedereen',
  which: 'Voor welke bijeenkomst je dit mag instellen, weet ik niet. Open eerst de agenda ervan.',
  // the steps
  days: (days: number) => (days === 1 ? 'een dag vooraf' : `${days} dagen vooraf`),
  hours: (hours: number) => (hours === 1 ? 'een uur vooraf' : `${hours} uur vooraf`),
  minutes: (minutes: number) => (minutes === 1 ? '1 minuut vooraf' : `${minutes} minuten vooraf`),
  switch: (time: string) => `vlak voor de workshops van ${time}`,
  // what became of them
  ahead: (people: number) => (people === 1 ? 'voor 1 persoon' : `voor ${people} mensen`),
  sent: (people: number) => `aangekomen: ${people}`,
  onTheWay: (people: number) => `onderweg: ${people}`,
  lost: (people: number) => `niet aangekomen: ${people}`,
  notSent: 'niet verstuurd',
  none: 'Niemand krijgt een herinnering.',
  quiet:
    'Wat in een weekend of tussen 20.00 en 8.00 uur valt, komt in de werktijd ervoor. Een uur vooraf of later verschuift niet.',
  untimed:
    'De begintijd is nog niet bekend. Zonder tijd krijgt niemand een herinnering. Typ bijvoorbeeld ‘verplaats naar 10.00’.',
  // the form
  askDays: 'Dagen vooraf',
  askMinutes: 'Minuten vooraf',
  askRounds: 'Minuten voor elke workshopronde',
  hint: 'Getallen met een komma ertussen; leeg is geen.',
  save: 'Bewaar',
  saved: '✓ Bewaard. Dit geldt vanaf nu.',
  unreadable:
    'Dit kan ik niet lezen. Dagen mogen van 1 tot 60 zijn, minuten van 1 tot 720, samen hoogstens 8.',
  unheard:
    'Zeg erbij hoelang vooraf, bijvoorbeeld ‘herinner iedereen 7 dagen, 1 dag en 10 minuten vooraf’.',
  // what organisers hear
  dropped: 'Herinnering niet verstuurd',
  droppedLine: (step: string, people: string) => `${step}: ${people}`,
  people: (people: number) => (people === 1 ? '1 persoon' : `${people} mensen`),
  droppedWhy:
    'Op dat moment kon ik niets versturen, en nu heeft deze herinnering geen zin meer. Wat nog wel zin had, is verstuurd.',
  untimedTitle: 'Te doen: de tijd invullen',
  fillIn: 'Tijd invullen',
  untimedWhy: (people: number) =>
    `Zonder begintijd krijgt niemand een herinnering. ${registered(people)}`,
  agenda: 'Agenda',
}

const u: typeof je = {
  ...je,
  which: 'Voor welke bijeenkomst u dit mag instellen, weet ik niet. Open eerst de agenda ervan.',
}

const signedUp = (people: number) =>
  people === 1
    ? '1 person has signed up.'
    : people
      ? `${people} people have signed up.`
      : 'Nobody has signed up yet.'

const en: typeof je = {
  title: 'Reminders for everybody',
  which: 'I do not know for which event you may set this. Open its agenda first.',
  days: (days) => (days === 1 ? 'a day ahead' : `${days} days ahead`),
  hours: (hours) => (hours === 1 ? 'an hour ahead' : `${hours} hours ahead`),
  minutes: (minutes) => (minutes === 1 ? '1 minute ahead' : `${minutes} minutes ahead`),
  switch: (time) => `just before the workshops of ${time}`,
  ahead: (people) => (people === 1 ? 'for 1 person' : `for ${people} people`),
  sent: (people) => `arrived: ${people}`,
  onTheWay: (people) => `on the way: ${people}`,
  lost: (people) => `not arrived: ${people}`,
  notSent: 'not sent',
  none: 'Nobody is reminded.',
  quiet:
    'What falls in a weekend or between 20:00 and 08:00 comes in the working time before. An hour ahead or less does not move.',
  untimed:
    'The starting time is not known yet. Without a time nobody is reminded. Type for instance ‘move to 10:00’.',
  askDays: 'Days ahead',
  askMinutes: 'Minutes ahead',
  askRounds: 'Minutes before each round of workshops',
  hint: 'Numbers with commas between them; empty is none.',
  save: 'Save',
  saved: '✓ Saved. This holds from now on.',
  unreadable:
    'I cannot read this. Days may be from 1 to 60, minutes from 1 to 720, at most 8 together.',
  unheard:
    'Say how long ahead, for instance ‘remind everybody 7 days, 1 day and 10 minutes ahead’.',
  dropped: 'Reminder not sent',
  droppedLine: (step, people) => `${step}: ${people}`,
  people: (people) => (people === 1 ? '1 person' : `${people} people`),
  droppedWhy:
    'At that moment I could not send anything, and by now this reminder is of no use. What still was of use has been sent.',
  untimedTitle: 'To do: fill in the time',
  fillIn: 'Fill in the time',
  untimedWhy: (people) => `Without a starting time nobody is reminded. ${signedUp(people)}`,
  agenda: 'Agenda',
}

export const planTexts = { je, u, en }

export type PlanTexts = typeof je
