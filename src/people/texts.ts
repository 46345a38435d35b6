const je = {
  title: 'Jouw gegevens',
  intro: 'Dit bewaar ik van jou. Je kunt alles meenemen of laten wissen.',
  nothing: 'Nu niets.',
  more: (count: number) => `en nog ${count}: die staan in het bestand`,
  why: 'Waarvoor',
  until: 'Hoe lang',
  download: 'Neem mee',
  erase: 'Wis alles',
  back: 'Mijn gegevens',

  exportTitle: 'Jouw gegevens als bestand',
  exportWhy:
    'Het bestand is alleen voor jou. De link werkt 10 minuten; daarna vraag je een nieuwe.',
  exportOpen: 'Haal op (JSON)',

  eraseTitle: 'Alles van jou wissen?',
  eraseWhy: 'Dit kan ik niet terugdraaien.',
  eraseLoses: [
    'Je aanmeldingen vervallen. Jouw plaatsen gaan naar wie op de wachtlijst staat.',
    'Je krijgt geen berichten meer van mij.',
    'Je keuzes, vragen en wensen worden gewist.',
  ],
  eraseYes: 'Ja, wis alles',
  eraseNo: 'Nee, bewaar',

  erased: '✓ Alles is gewist',
  erasedWhy: 'Ik weet niets meer van jou. Typ ‘help’ als je me weer nodig hebt.',
  help: 'Help',

  spoken: 'Goed, ik spreek voortaan Nederlands met je. Typ ‘help’ om te zien wat ik kan.',
}

const u: typeof je = {
  ...je,
  title: 'Uw gegevens',
  intro: 'Dit bewaar ik van u. U kunt alles meenemen of laten wissen.',
  exportTitle: 'Uw gegevens als bestand',
  exportWhy: 'Het bestand is alleen voor u. De link werkt 10 minuten; daarna vraagt u een nieuwe.',
  eraseTitle: 'Alles van u wissen?',
  eraseLoses: [
    'Uw aanmeldingen vervallen. Uw plaatsen gaan naar wie op de wachtlijst staat.',
    'U krijgt geen berichten meer van mij.',
    'Uw keuzes, vragen en wensen worden gewist.',
  ],
  erasedWhy: 'Ik weet niets meer van u. Typ ‘help’ als u mij weer nodig hebt.',
  spoken: 'Goed, ik spreek voortaan Nederlands met u. Typ ‘help’ om te zien wat ik kan.',
}

const en: typeof je = {
  title: 'Your data',
  intro: 'This is what I keep about you. You can take it with you, or have it erased.',
  nothing: 'Nothing now.',
  more: (count) => `and ${count} more: they are in the file`,
  why: 'What for',
  until: 'How long',
  download: 'Take it along',
  erase: 'Erase everything',
  back: 'My data',

  exportTitle: 'Your data as a file',
  exportWhy:
    'The file is for you only. The link works for 10 minutes; after that, ask for a new one.',
  exportOpen: 'Download (JSON)',

  eraseTitle: 'Erase everything about you?',
  eraseWhy: 'I cannot undo this.',
  eraseLoses: [
    'Your registrations end. Your seats go to whoever is on the waiting list.',
    'You get no more messages from me.',
    'Your choices, questions and needs are erased.',
  ],
  eraseYes: 'Yes, erase it all',
  eraseNo: 'No, keep it',

  erased: '✓ Everything is erased',
  erasedWhy: 'I know nothing about you any more. Type ‘help’ if you need me again.',
  help: 'Help',

  spoken: 'Fine, I will speak English with you from now on. Type ‘help’ to see what I can do.',
}

export const texts = { je, u, en }

export const phrases = {
  data: {
    nl: [
      'mijn gegevens',
      'wat weet je van mij',
      'welke gegevens heb je van mij',
      'wat gebeurt er met mijn gegevens',
      'privacy',
    ],
    en: [
      'my data',
      'what do you know about me',
      'which data do you have about me',
      'what happens to my data',
    ],
  },
  export: {
    nl: ['download mijn gegevens', 'mijn gegevens meenemen', 'exporteer mijn gegevens'],
    en: ['download my data', 'take my data along', 'export my data'],
  },
  erase: {
    nl: ['wis mijn gegevens', 'verwijder mijn gegevens', 'wis alles van mij', 'vergeet mij'],
    en: ['delete my data', 'erase my data', 'erase everything about me', 'forget me'],
  },
  language: {
    nl: [
      'nederlands graag',
      'spreek nederlands',
      'in het nederlands',
      'nederlands',
      'engels graag',
    ],
    en: ['english please', 'speak english', 'in english', 'english', 'dutch please'],
    shared: true,
  },
}
