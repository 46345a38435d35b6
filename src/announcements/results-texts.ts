const je = {
  title: 'Resultaat van je mededeling',
  together: (all: number) => (all === 1 ? 'Samen 1 ontvanger.' : `Samen ${all} ontvangers.`),
  unreached: (count: number) => (count === 1 ? '1 niet bereikt' : `${count} niet bereikt`),
  reachedAll: 'Iedereen aan wie het kon, heeft het gekregen.',
  everybody: (count: number) => (count === 1 ? '1 ontvanger' : `${count} ontvangers`),
  page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  next: 'Volgende',
  previous: 'Vorige',
  showAll: 'Toon iedereen',
  showUnreached: 'Toon niet bereikt',
  sharedChat: 'de gedeelde chat',
  failed: 'mislukt',
  unreachable: 'niet te bereiken',
  copy: 'Tekst om te kopiëren, voor wie je op een andere manier bereikt',
  export: 'Exporteer (CSV)',
  unsure: (count: number) => `Onzekere opnieuw (${count})`,
  unsureTitle: 'Ook naar wie het misschien al heeft?',
  unsureWhy: (count: number) =>
    count === 1
      ? 'Van 1 bericht weet ik niet of het is aangekomen. Stuur je het opnieuw, dan krijgt iemand het misschien twee keer.'
      : `Van ${count} berichten weet ik niet of ze zijn aangekomen. Stuur je ze opnieuw, dan krijgen sommigen het misschien twee keer.`,
  unsureYes: 'Stuur opnieuw',
  unsureNo: 'Laat zo',
  again: '✓ De onzekere berichten gaan opnieuw uit',
  progress: 'Voortgang',
  // the file
  fileName: 'mededeling',
  exportTitle: 'Resultaat als bestand',
  exportWhy:
    'De links werken tien minuten, alleen zolang je organisator bent. Zonder namen krijgt elke ontvanger een nummer. Zet Excel alles in één kolom? Haal het bestand dan binnen bij ‘Gegevens’, als tekst of CSV.',
  named: 'Met namen',
  unnamed: 'Zonder namen',
  columns: {
    number: 'nummer',
    name: 'naam',
    municipality: 'gemeente',
    state: 'toestand',
    reason: 'reden',
    sentAt: 'verstuurd op',
    answer: 'antwoord',
    answeredAt: 'beantwoord op',
  },
  coming: 'komt',
  read: 'gelezen',
  // who answered what
  reportTitle: 'Antwoorden op je mededeling',
  sum: ({ coming, read, silent }: { coming: number; read: number; silent: number }) =>
    `${coming} ${coming === 1 ? 'komt' : 'komen'} · ${read} alleen gelezen · ${silent} nog niets`,
  unknownTown: 'gemeente onbekend',
  notAsked:
    'Bij deze mededeling is geen antwoord gevraagd. Typ ‘voortgang’ om te zien wie haar kreeg.',
  nudge: 'Stuur een herinnering',
  // asking once more
  nudgeTitle: 'Herinnering sturen?',
  nudgeWhy: (people: number, number: number) =>
    `${people === 1 ? '1 persoon heeft nog niet geantwoord. Die krijgt' : `${people} mensen hebben nog niet geantwoord. Zij krijgen`} de mededeling nog een keer. Dit is herinnering ${number} van 2.`,
  nudgeYes: (people: number) =>
    people === 1 ? 'Stuur aan 1 persoon' : `Stuur aan ${people} mensen`,
  nudgeNo: 'Nu niet',
  nudged: (people: number, number: number) =>
    `✓ Herinnering ${number} gaat naar ${people === 1 ? '1 persoon' : `${people} mensen`}`,
  eventOver: 'De bijeenkomst is voorbij. Een herinnering heeft geen zin meer.',
  nobodySilent:
    'Iedereen heeft geantwoord of wil geen herinnering. Er is niemand om te herinneren.',
  enough: 'Er zijn al twee herinneringen gestuurd. Meer is te veel.',
}

const u: typeof je = {
  ...je,
  title: 'Resultaat van uw mededeling',
  copy: 'Tekst om te kopiëren, voor wie u op een andere manier bereikt',
  unsureWhy: (count) =>
    count === 1
      ? 'Van 1 bericht weet ik niet of het is aangekomen. Stuurt u het opnieuw, dan krijgt iemand het misschien twee keer.'
      : `Van ${count} berichten weet ik niet of ze zijn aangekomen. Stuurt u ze opnieuw, dan krijgen sommigen het misschien twee keer.`,
  exportWhy:
    'De links werken tien minuten, alleen zolang u organisator bent. Zonder namen krijgt elke ontvanger een nummer. Zet Excel alles in één kolom? Haal het bestand dan binnen bij ‘Gegevens’, als tekst of CSV.',
  reportTitle: 'Antwoorden op uw mededeling',
}

const en: typeof je = {
  title: 'Result of your announcement',
  together: (all) => (all === 1 ? '1 recipient in all.' : `${all} recipients in all.`),
  unreached: (count) => `${count} not reached`,
  reachedAll: 'Everybody who could get it, got it.',
  everybody: (count) => (count === 1 ? '1 recipient' : `${count} recipients`),
  page: (page, pages) => `Page ${page} of ${pages}`,
  next: 'Next',
  previous: 'Previous',
  showAll: 'Show everybody',
  showUnreached: 'Show those not reached',
  sharedChat: 'the shared chat',
  failed: 'failed',
  unreachable: 'cannot be reached',
  copy: 'Text to copy, for those whom you reach in another way',
  export: 'Export (CSV)',
  unsure: (count) => `Retry unsure ones (${count})`,
  unsureTitle: 'Also to those who may have it already?',
  unsureWhy: (count) =>
    count === 1
      ? 'Of 1 message I do not know whether it arrived. If you send it again, somebody may get it twice.'
      : `Of ${count} messages I do not know whether they arrived. If you send them again, some may get it twice.`,
  unsureYes: 'Send again',
  unsureNo: 'Leave it',
  again: '✓ The unsure messages go out again',
  progress: 'Progress',
  fileName: 'announcement',
  exportTitle: 'The result as a file',
  exportWhy:
    'The links work for ten minutes, only while you are an organiser. Without names, each recipient has a number. Does Excel put everything in one column? Then bring the file in at ‘Data’, as text or CSV.',
  named: 'With names',
  unnamed: 'Without names',
  columns: {
    number: 'number',
    name: 'name',
    municipality: 'municipality',
    state: 'state',
    reason: 'reason',
    sentAt: 'sent on',
    answer: 'answer',
    answeredAt: 'answered on',
  },
  coming: 'will come',
  read: 'read',
  reportTitle: 'Answers to your announcement',
  sum: ({ coming, read, silent }) =>
    `${coming} will come · ${read} only read it · ${silent} nothing yet`,
  unknownTown: 'municipality unknown',
  notAsked:
    'No answer was asked for with this announcement. Type ‘progress’ to see how it is doing.',
  nudge: 'Send a nudge',
  nudgeTitle: 'Send a nudge?',
  nudgeWhy: (people, number) =>
    `${people === 1 ? '1 person has' : `${people} people have`} not answered yet. They get the announcement once more. This is nudge ${number} of 2.`,
  nudgeYes: (people) => (people === 1 ? 'Send to 1 person' : `Send to ${people} people`),
  nudgeNo: 'Not now',
  nudged: (people, number) =>
    `✓ Nudge ${number} goes to ${people === 1 ? '1 person' : `${people} people`}`,
  eventOver: 'The event is over. A nudge is of no use any more.',
  nobodySilent: 'Everybody has answered or wants no nudge. There is nobody to nudge.',
  enough: 'Two nudges have been sent already. More would be too many.',
}

export const resultsTexts = { je, u, en }
