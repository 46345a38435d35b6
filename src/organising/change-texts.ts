const je = {
  // what changes
  when: 'Wanneer',
  status: 'Status',
  joinLink: 'Join-link',
  release: 'Link te zien vanaf',
  seats: 'Plaatsen',
  full: 'Aanmelden',
  workshop: (number: number, round: string) => `Workshop ${number}${round && `, ronde ${round}`}`,
  workshopSeats: (name: string) => `${name}: plaatsen`,
  workshopLink: (name: string) => `${name}: link`,
  was: (before: string) => `was: ${before}`,
  planned: 'gaat door',
  tentative: 'onder voorbehoud',
  cancelled: 'gaat niet door',
  isFull: 'vol gemeld: wie zich aanmeldt, komt op de wachtlijst',
  notFull: 'open, zolang er plaats is',
  none: 'geen',
  unknownSeats: 'niet bekend: raakt nooit vol',
  usualRelease: (moment: string) => `${moment} (een dag van tevoren)`,
  noRelease: 'zodra de tijd bekend is',
  dateFollows: 'datum volgt',
  timeFollows: 'tijd volgt',
  // the preview
  preview: 'Zo wordt het. Doorvoeren?',
  stale: 'Er is intussen iets gewijzigd. Zo wordt het nu; kijk het nog eens na.',
  begun: (at: string) => `Let op: het is al begonnen, om ${at}.`,
  weekend: (weekday: string) => `Let op: dat is een ${weekday}.`,
  longer: (till: string) => `Let op: het programma duurt tot ${till}.`,
  hidden: (moment: string) => `De link blijft verborgen tot ${moment}; tot dan krijgt niemand hem.`,
  otherYear: (year: string) => `Let op: dat is in ${year}.`,
  releasePast: 'Dat moment is al voorbij: de link is meteen te zien.',
  releaseLate: 'Let op: dat is pas na het begin.',
  noneLeft: 'Let op: met 0 plaatsen komt iedereen die zich aanmeldt op de wachtlijst.',
  waiting: (count: number, still: boolean) =>
    count === 1
      ? `Er wacht ${still ? 'dan nog' : 'nu'} 1 persoon op een plaats.`
      : `Er wachten ${still ? 'dan nog' : 'nu'} ${count} mensen op een plaats.`,
  reason: (why: string) => `Reden: “${why}”`,
  stillFull: 'Alle plaatsen zijn bezet, dus er komt nog niemand bij.',
  movesUp: (count: number) =>
    count === 1
      ? '1 persoon schuift door van de wachtlijst en krijgt daarvan bericht.'
      : `${count} mensen schuiven door van de wachtlijst en krijgen daarvan bericht.`,
  tellsNobody: 'Niemand krijgt hierover bericht.',
  tells: (count: number) =>
    count === 1 ? 'Bericht aan 1 persoon.' : `Bericht aan ${count} mensen.`,
  unreached: (count: number) =>
    `${count} daarvan kan ik niet zelf schrijven: die zien het als ze iets vragen of de agenda openen.`,
  apply: 'Doorvoeren',
  not: 'Niet doen',
  // carried out
  back: 'Zo wordt het weer. Doorvoeren?',
  done: '✓ Doorgevoerd',
  told: (count: number) =>
    count === 1 ? '1 persoon krijgt bericht.' : `${count} mensen krijgen bericht.`,
  movedUp: (count: number) =>
    count === 1
      ? '1 persoon schuift door van de wachtlijst en hoort dat.'
      : `${count} mensen schuiven door van de wachtlijst en horen dat.`,
  already: 'Dit was al doorgevoerd: er verandert niets meer.',
  toldNobody: 'Er gaat geen bericht uit.',
  undo: 'Maak ongedaan',
  organise: 'Organiseer',
}

const u: typeof je = je

const en: typeof je = {
  when: 'When',
  status: 'Status',
  joinLink: 'Join link',
  release: 'Link shown from',
  seats: 'Seats',
  full: 'Sign-up',
  workshop: (number, round) => `Workshop ${number}${round && `, round ${round}`}`,
  workshopSeats: (name) => `${name}: seats`,
  workshopLink: (name) => `${name}: link`,
  was: (before) => `was: ${before}`,
  planned: 'goes ahead',
  tentative: 'tentative',
  cancelled: 'cancelled',
  isFull: 'called full: whoever signs up joins the waiting list',
  notFull: 'open, as long as there is room',
  none: 'none',
  unknownSeats: 'not known: never full',
  usualRelease: (moment) => `${moment} (a day ahead)`,
  noRelease: 'as soon as the time is known',
  dateFollows: 'date to follow',
  timeFollows: 'time to follow',
  preview: 'This is how it will be. Carry it out?',
  stale: 'Something has changed meanwhile. This is how it will be now; please look again.',
  begun: (at) => `Please note: it has begun already, at ${at}.`,
  weekend: (weekday) => `Please note: that is a ${weekday}.`,
  longer: (till) => `Please note: the programme lasts until ${till}.`,
  hidden: (moment) => `The link stays hidden until ${moment}; nobody gets it before then.`,
  otherYear: (year) => `Please note: that is in ${year}.`,
  releasePast: 'That moment has passed: the link is shown at once.',
  releaseLate: 'Please note: that is after the start.',
  noneLeft: 'Please note: with 0 seats, whoever signs up joins the waiting list.',
  waiting: (count, still) =>
    count === 1
      ? `1 person is ${still ? 'still waiting for a place then' : 'waiting for a place now'}.`
      : `${count} people are ${still ? 'still waiting for a place then' : 'waiting for a place now'}.`,
  reason: (why) => `Reason: “${why}”`,
  stillFull: 'All seats are taken, so nobody can join yet.',
  movesUp: (count) =>
    count === 1
      ? '1 person moves up from the waiting list and gets a message about it.'
      : `${count} people move up from the waiting list and get a message about it.`,
  tellsNobody: 'Nobody gets a message about this.',
  tells: (count) => (count === 1 ? 'A message to 1 person.' : `A message to ${count} people.`),
  unreached: (count) =>
    `${count} of them I cannot write to myself: they see it when they ask something or open the agenda.`,
  apply: 'Carry out',
  not: 'Do not',
  back: 'This is how it will be again. Carry it out?',
  done: '✓ Done',
  told: (count) => (count === 1 ? '1 person gets a message.' : `${count} people get a message.`),
  movedUp: (count) =>
    count === 1
      ? '1 person moves up from the waiting list and is told.'
      : `${count} people move up from the waiting list and are told.`,
  already: 'This was carried out already: nothing changes any more.',
  toldNobody: 'No message goes out.',
  undo: 'Undo',
  organise: 'Organise',
}

export const changeTexts = { je, u, en }
