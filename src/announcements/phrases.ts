/** What organisers type to write to many. */
export const phrases = {
  write: {
    nl: [
      'mededeling',
      'mededelingen',
      'mededeling {text}',
      'nieuwe mededeling',
      'nieuwe mededeling {text}',
      'schrijf een mededeling',
    ],
    en: [
      'announcement',
      'announcements',
      'announcement {text}',
      'new announcement',
      'new announcement {text}',
      'write an announcement',
    ],
  },
  list: {
    nl: ['alle mededelingen', 'lijst van mededelingen', 'concepten'],
    en: ['all announcements', 'list of announcements', 'drafts'],
  },
  open: {
    nl: ['bewerk mededeling', 'bewerk de mededeling', 'verder met de mededeling'],
    en: ['edit announcement', 'edit the announcement'],
  },
  save: {
    nl: ['sjabloon {what}', 'mededeling met sjabloon {what}'],
    en: ['template {what}', 'announcement with template {what}'],
  },
  copy: {
    nl: ['kopieer mededeling', 'dupliceer mededeling', 'kopieer de mededeling'],
    en: ['copy announcement', 'duplicate announcement', 'copy the announcement'],
  },
  drop: {
    nl: ['gooi mededeling weg', 'gooi concept weg', 'verwijder concept'],
    en: ['throw the draft away', 'delete the draft', 'delete draft'],
  },
  audience: {
    nl: ['kies ontvangers', 'ontvangers van de mededeling', 'wie krijgt de mededeling'],
    en: ['choose recipients', 'recipients of the announcement', 'who gets the announcement'],
  },
  narrow: {
    nl: [
      'alleen wachtenden',
      'alleen wie wacht',
      'alleen de wachtlijst',
      'alleen bevestigden',
      'alleen wie een plaats heeft',
      'alleen workshop {what}',
      'alleen gemeente {what}',
      'alleen rol {what}',
      'alleen aan {what}',
      'aan iedereen',
    ],
    en: [
      'only those waiting',
      'only the waiting list',
      'only those who have a place',
      'only workshop {what}',
      'only municipality {what}',
      'only role {what}',
      'only to {what}',
      'to everybody',
    ],
  },
  preview: {
    nl: [
      'voorbeeld',
      'voorbeeld van de mededeling',
      'volgende ontvanger',
      'toon ander voorbeeld',
      'voorbeeld als {what}',
      'bekijk als {what}',
    ],
    en: [
      'preview',
      'preview of the announcement',
      'next recipient',
      'preview as {what}',
      'see it as {what}',
    ],
  },
  unreached: {
    nl: ['wie bereik ik niet', 'wie kun je niet bereiken', 'niet bereikbaar'],
    en: ['whom can i not reach', 'who cannot be reached', 'out of reach'],
  },
  send: {
    nl: [
      'verstuur naar {what} mensen',
      'verstuur naar {what} persoon',
      'plan voor {what} mensen',
      'vraag akkoord voor {what} mensen',
      'verstuur naar de chat',
      'plan voor de chat',
      'vraag akkoord voor de chat',
      'verstuur mededeling',
      'verstuur de mededeling',
    ],
    en: [
      'send to {what} people',
      'send to {what} person',
      'plan for {what} people',
      'ask approval for {what} people',
      'send to the chat',
      'plan for the chat',
      'ask approval for the chat',
      'send the announcement',
    ],
  },
  unplan: {
    nl: [
      'mededeling toch niet versturen',
      'toch niet versturen',
      'haal mededeling uit de planning',
    ],
    en: ['do not send the announcement', 'do not send after all', 'unschedule the announcement'],
  },
  approve: {
    nl: ['keur mededeling goed', 'mededeling goedkeuren', 'akkoord met de mededeling'],
    en: ['approve the announcement', 'approve announcement'],
  },
  decline: {
    nl: ['keur mededeling af', 'mededeling afkeuren', 'niet akkoord met de mededeling'],
    en: ['decline the announcement', 'decline announcement'],
  },
}
