const je = {
  calendarTitle: 'Voor in je kalender',
  calendarConfirmed: 'Dit bestand zet de bijeenkomst en je workshops in je kalender.',
  calendarWaiting:
    'Je hebt nog geen plaats. Dit bestand zet de bijeenkomst voorlopig in je kalender.',
  calendarTentative: 'Dit gaat onder voorbehoud door. Zo staat het ook in je kalender.',
  calendarCancelled: 'Dit bestand haalt de bijeenkomst uit je kalender.',
  calendarAgain: 'Verandert er iets? Download het dan opnieuw: je kalender werkt de afspraak bij.',
  calendarRefused: 'Meld je eerst aan. Daarna kan de bijeenkomst in je kalender.',
  download: 'Download agendabestand',
  workshopItem: (workshop: string) => `Workshop: ${workshop}`,
}

const u: typeof je = {
  ...je,
  calendarTitle: 'Voor in uw kalender',
  calendarConfirmed: 'Dit bestand zet de bijeenkomst en uw workshops in uw kalender.',
  calendarWaiting:
    'U hebt nog geen plaats. Dit bestand zet de bijeenkomst voorlopig in uw kalender.',
  calendarTentative: 'Dit gaat onder voorbehoud door. Zo staat het ook in uw kalender.',
  calendarCancelled: 'Dit bestand haalt de bijeenkomst uit uw kalender.',
  calendarAgain: 'Verandert er iets? Download het dan opnieuw: uw kalender werkt de afspraak bij.',
  calendarRefused: 'Meld u eerst aan. Daarna kan de bijeenkomst in uw kalender.',
}

const en: typeof je = {
  calendarTitle: 'For your calendar',
  calendarConfirmed: 'This file puts the event and your workshops in your calendar.',
  calendarWaiting:
    'You do not have a place yet. This file puts the event in your calendar provisionally.',
  calendarTentative: 'This is still to be confirmed. Your calendar will say so too.',
  calendarCancelled: 'This file takes the event out of your calendar.',
  calendarAgain: 'Has something changed? Download it again: your calendar updates the appointment.',
  calendarRefused: 'Sign up first. Then the event can go in your calendar.',
  download: 'Download calendar file',
  workshopItem: (workshop) => `Workshop: ${workshop}`,
}

export const calendarTexts = { je, u, en }
