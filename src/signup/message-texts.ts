const je = {
  // a place has come free
  admitted: '✓ Er is een plek voor je',
  admittedWhy: 'Je stond op de wachtlijst en bent nu aangemeld.',
  allowedWhy: 'De organisatie heeft je verzoek toegestaan. Je bent nu aangemeld.',
  seatFree: (workshop: string) => `Je hebt nu een plek bij: ${workshop}`,
  next: 'Wil je de plek niet? Geef die dan terug: een ander is er blij mee.',
  keep: 'Bekijk mijn plek',
  giveBack: 'Geef plek terug',
  leave: 'Afmelden',
  leaveNext: 'Kun je toch niet komen? Meld je dan af: een ander is er blij mee.',
  // asking the organisers
  requestTitle: 'Verzoek om mee te mogen doen',
  requestFrom: (name: string, role: string, municipality: string) =>
    `${name} (${[role, municipality].filter(Boolean).join(', ')}) wil graag meedoen.`,
  notInvited: (municipality: string) => `${municipality} staat niet op de lijst van gemeenten.`,
  roleNotWelcome: (audience: string) => `De bijeenkomst is voor: ${audience}.`,
  admit: 'Laat toe',
  refuse: 'Wijs af',
  requestDone: 'Dit verzoek is afgehandeld',
  requestRefused: 'Je kunt deze keer niet meedoen',
  requestRefusedWhy: (title: string) =>
    `De organisatie van ‘${title}’ heeft je verzoek gelezen en kon het niet toestaan.`,
  // what I am signed up for
  mineTitle: 'Mijn aanmeldingen',
  mineNone: 'Je bent nu nergens voor aangemeld.',
  status: { confirmed: '✓ aangemeld', waiting: '◔ op de wachtlijst' },
  statusOff: '✕ gaat niet door',
  open: (date: string) => `Bekijk ${date}`,
  alternatives: 'Andere bijeenkomsten',
  // which event is meant
  whichEvent: 'Voor welke bijeenkomst?',
  noEvent: 'Er is nu geen bijeenkomst waarvoor je je kunt aanmelden.',
}

const u: typeof je = {
  ...je,
  admitted: '✓ Er is een plek voor u',
  admittedWhy: 'U stond op de wachtlijst en bent nu aangemeld.',
  allowedWhy: 'De organisatie heeft uw verzoek toegestaan. U bent nu aangemeld.',
  seatFree: (workshop) => `U hebt nu een plek bij: ${workshop}`,
  next: 'Wilt u de plek niet? Geef die dan terug: een ander is er blij mee.',
  leaveNext: 'Kunt u toch niet komen? Meld u dan af: een ander is er blij mee.',
  requestRefused: 'U kunt deze keer niet meedoen',
  requestRefusedWhy: (title) =>
    `De organisatie van ‘${title}’ heeft uw verzoek gelezen en kon het niet toestaan.`,
  mineNone: 'U bent nu nergens voor aangemeld.',
  noEvent: 'Er is nu geen bijeenkomst waarvoor u zich kunt aanmelden.',
}

const en: typeof je = {
  admitted: '✓ There is a place for you',
  admittedWhy: 'You were on the waiting list and are now signed up.',
  allowedWhy: 'The organisers have granted your request. You are now signed up.',
  seatFree: (workshop) => `You now have a seat in: ${workshop}`,
  next: 'Not the seat you want? Then give it back: somebody else will be glad of it.',
  keep: 'See my place',
  giveBack: 'Give the seat back',
  leave: 'Cancel registration',
  leaveNext: 'Unable to come after all? Then please cancel: somebody else will be glad of it.',
  requestTitle: 'Request to take part',
  requestFrom: (name, role, municipality) =>
    `${name} (${[role, municipality].filter(Boolean).join(', ')}) would like to take part.`,
  notInvited: (municipality) => `${municipality} is not on the list of municipalities.`,
  roleNotWelcome: (audience) => `The event is for: ${audience}.`,
  admit: 'Admit',
  refuse: 'Decline',
  requestDone: 'This request has been dealt with',
  requestRefused: 'You cannot take part this time',
  requestRefusedWhy: (title) =>
    `The organisers of ‘${title}’ have read your request and could not grant it.`,
  mineTitle: 'My registrations',
  mineNone: 'You are not signed up for anything at the moment.',
  status: { confirmed: '✓ signed up', waiting: '◔ on the waiting list' },
  statusOff: '✕ cancelled',
  open: (date) => `Open ${date}`,
  alternatives: 'Other events',
  whichEvent: 'For which event?',
  noEvent: 'There is no event to sign up for at the moment.',
}

export const messageTexts = { je, u, en }
