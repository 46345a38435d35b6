/** What people type to take part, and to hear more or less. */
export const phrases = {
  link: {
    nl: [
      'link',
      'de link',
      'wat is de link',
      'waar is de link',
      'waar vind ik de link',
      'ik heb geen link',
      'deelnemen',
      'hoe kan ik deelnemen',
      'hoe kom ik erin',
      'naar de bijeenkomst',
      'naar mijn workshop',
    ],
    en: [
      'join',
      'the link',
      'what is the link',
      'where is the link',
      'i have no link',
      'how do i join',
      'go to the event',
      'go to my workshop',
    ],
  },
  show: {
    nl: [
      'herinneringen',
      'mijn herinneringen',
      'minder herinneringen',
      'welke herinneringen krijg ik',
      'wanneer krijg ik een herinnering',
    ],
    en: ['reminders', 'my reminders', 'fewer reminders', 'which reminders do i get'],
  },
  mute: {
    nl: ['alleen noodzakelijk', 'alleen noodzakelijke berichten', 'minder berichten'],
    en: ['only what is needed', 'only essential messages', 'fewer messages'],
  },
  unmute: {
    nl: ['alle berichten', 'alle berichten aan'],
    en: ['all messages', 'all messages on'],
  },
  plan: {
    nl: [
      'herinneringen voor iedereen',
      'herinneringen instellen',
      'herinneringen van de bijeenkomst',
    ],
    en: ['reminders for everybody', 'set the reminders', 'reminders of the event'],
    may: 'event.edit' as const,
  },
  unreached: {
    nl: [
      'wie heeft geen herinnering gekregen',
      'wie kreeg de herinnering niet',
      'wie miste de herinnering',
      'herinnering niet bereikt',
    ],
    en: ['who did not get the reminder', 'who missed the reminder', 'reminder not reached'],
    may: 'event.edit' as const,
  },
  keep: {
    nl: ['herinner iedereen {when}', 'herinneringen voor iedereen {when}'],
    en: ['remind everybody {when}', 'reminders for everybody {when}'],
    may: 'event.edit' as const,
  },
}
