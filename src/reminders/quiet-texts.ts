const je = {
  title: 'Jouw herinneringen',
  noEvent: 'Je bent nu nergens voor aangemeld. Meld je je aan, dan krijg je deze herinneringen.',
  untimed: 'De begintijd is nog niet bekend. Herinneringen volgen zodra die er is.',
  noSeat: 'Je hebt nog geen plek. Heb je die wel, dan krijg je deze herinneringen.',
  tentative: '◔ Onder voorbehoud. Herinneringen volgen als de bijeenkomst doorgaat.',
  cancelled: '✕ Gaat niet door. Je krijgt hier geen herinneringen meer voor.',
  turnedOff: (kinds: string) => `✓ Uitgezet: ${kinds}.`,
  turnedOn: (kinds: string) => `✓ Aangezet: ${kinds}.`,
  everything: 'alle berichten',
  reminders: 'alle herinneringen',
  askForLink: 'Typ ‘link’ als je de weg naar binnen zoekt.',
  unheard: 'Ik weet niet wat je aan of uit wilt zetten. Kies hieronder.',
  kinds: {
    'reminder.days': 'Dagen vooraf',
    'reminder.hour': 'Een uur vooraf',
    'reminder.minutes': 'Minuten vooraf, met de link',
    'reminder.switch': 'Bij het begin van je workshop',
    announcements: 'Mededelingen van de organisatie',
  },
  none: 'Nu niets meer.',
  announcements: 'Wat goed is om te weten, maar niet nodig.',
  off: '✕ Staat uit',
  turnOff: {
    'reminder.days': 'Dagen vooraf uit',
    'reminder.hour': 'Uur vooraf uit',
    'reminder.minutes': 'Minuten vooraf uit',
    'reminder.switch': 'Workshop uit',
    announcements: 'Mededelingen uit',
  },
  turnOn: {
    'reminder.days': 'Dagen vooraf aan',
    'reminder.hour': 'Uur vooraf aan',
    'reminder.minutes': 'Minuten vooraf aan',
    'reminder.switch': 'Workshop aan',
    announcements: 'Mededelingen aan',
  },
  always:
    'Over je plek, een wijziging of een annulering hoor je altijd: dan weet je waar je aan toe bent.',
  only: 'Alleen noodzakelijk',
  all: 'Alle berichten',
  everybody: 'Herinneringen voor iedereen',
  events: 'Andere bijeenkomsten',
}

const u: typeof je = {
  ...je,
  title: 'Uw herinneringen',
  noEvent: 'U bent nu nergens voor aangemeld. Meldt u zich aan, dan krijgt u deze herinneringen.',
  noSeat: 'U hebt nog geen plek. Hebt u die wel, dan krijgt u deze herinneringen.',
  cancelled: '✕ Gaat niet door. U krijgt hier geen herinneringen meer voor.',
  askForLink: 'Typ ‘link’ als u de weg naar binnen zoekt.',
  unheard: 'Ik weet niet wat u aan of uit wilt zetten. Kies hieronder.',
  kinds: { ...je.kinds, 'reminder.switch': 'Bij het begin van uw workshop' },
  always:
    'Over uw plek, een wijziging of een annulering hoort u altijd: dan weet u waar u aan toe bent.',
}

const en: typeof je = {
  title: 'Your reminders',
  noEvent: 'You are not signed up for anything. Once you are, you get these reminders.',
  untimed: 'The starting time is not known yet. Reminders follow as soon as it is.',
  noSeat: 'You do not have a place yet. Once you do, you get these reminders.',
  tentative: '◔ To be confirmed. Reminders follow if the event goes ahead.',
  cancelled: '✕ Cancelled. You will get no more reminders of it.',
  turnedOff: (kinds) => `✓ Turned off: ${kinds}.`,
  turnedOn: (kinds) => `✓ Turned on: ${kinds}.`,
  everything: 'all messages',
  reminders: 'all reminders',
  askForLink: 'Type ‘link’ when you look for the way in.',
  unheard: 'I do not know what you want to turn on or off. Choose below.',
  kinds: {
    'reminder.days': 'Days ahead',
    'reminder.hour': 'An hour ahead',
    'reminder.minutes': 'Minutes ahead, with the link',
    'reminder.switch': 'At the start of your workshop',
    announcements: 'Announcements by the organisers',
  },
  none: 'Nothing more now.',
  announcements: 'What is good to know, but not needed.',
  off: '✕ Turned off',
  turnOff: {
    'reminder.days': 'Days ahead off',
    'reminder.hour': 'Hour ahead off',
    'reminder.minutes': 'Minutes ahead off',
    'reminder.switch': 'Workshop off',
    announcements: 'Announcements off',
  },
  turnOn: {
    'reminder.days': 'Days ahead on',
    'reminder.hour': 'Hour ahead on',
    'reminder.minutes': 'Minutes ahead on',
    'reminder.switch': 'Workshop on',
    announcements: 'Announcements on',
  },
  always:
    'You always hear about your place, a change or a cancellation: so that you know where you stand.',
  only: 'Only what is needed',
  all: 'All messages',
  everybody: 'Reminders for everybody',
  events: 'Other events',
}

export const quietTexts = { je, u, en }

export type QuietTexts = typeof je
