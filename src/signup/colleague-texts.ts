const je = {
  title: (title: string) => `Een collega aanmelden: ${title}`,
  why: 'Ik houd een plek vast. Je collega maakt die definitief met een code, binnen 48 uur.',
  role: 'Rol van je collega',
  roleError: 'Kies een rol.',
  municipality: 'Gemeente van je collega',
  municipalityHint: 'Typ om te zoeken',
  municipalityError: 'Vul een gemeente in.',
  hold: 'Houd een plek vast',
  back: 'Terug',
  held: '✓ De plek is vastgehouden',
  heldWhy: (until: string) => `Stuur je collega deze tekst. De code geldt tot ${until}.`,
  heldText: (code: string, title: string) =>
    `Ik heb een plek voor je bij ‘${title}’. Stuur in Teams aan Bijeen:\n\ncode ${code}`,
  keep: 'Bekijk mijn plek',
  noSuchCode: 'Die code ken ik niet, of hij is verlopen',
  noSuchCodeWhy:
    'Typ ‘code’ met de code die je van je collega kreeg, bijvoorbeeld: code KTRM-7XQ4. Werkt het niet, vraag dan om een nieuwe.',
  alreadyIn: 'Je bent al aangemeld voor deze bijeenkomst',
  alreadyInWhy: 'De vastgehouden plek blijft voor een collega.',
  ownCode: 'Deze plek houd je vast voor een collega',
  ownCodeWhy: 'Stuur de code door. Wil je zelf meedoen, meld je dan aan.',
}

const u: typeof je = {
  ...je,
  why: 'Ik houd een plek vast. Uw collega maakt die definitief met een code, binnen 48 uur.',
  role: 'Rol van uw collega',
  municipality: 'Gemeente van uw collega',
  heldWhy: (until) => `Stuur uw collega deze tekst. De code geldt tot ${until}.`,
  heldText: (code, title) =>
    `Ik heb een plek voor u bij ‘${title}’. Stuur in Teams aan Bijeen:\n\ncode ${code}`,
  noSuchCodeWhy:
    'Typ ‘code’ met de code die u van uw collega kreeg, bijvoorbeeld: code KTRM-7XQ4. Werkt het niet, vraag dan om een nieuwe.',
  alreadyIn: 'U bent al aangemeld voor deze bijeenkomst',
  ownCode: 'Deze plek houdt u vast voor een collega',
  ownCodeWhy: 'Stuur de code door. Wilt u zelf meedoen, meld u dan aan.',
}

const en: typeof je = {
  title: (title) => `Register a colleague: ${title}`,
  why: 'I will hold a place. Your colleague makes it final with a code, within 48 hours.',
  role: 'Your colleague’s role',
  roleError: 'Choose a role.',
  municipality: 'Your colleague’s municipality',
  municipalityHint: 'Type to search',
  municipalityError: 'Fill in a municipality.',
  hold: 'Hold a place',
  back: 'Back',
  held: '✓ The place is held',
  heldWhy: (until) => `Send your colleague this text. The code is valid until ${until}.`,
  heldText: (code, title) =>
    `I have a place for you at ‘${title}’. Send this to Bijeen in Teams:\n\ncode ${code}`,
  keep: 'See my place',
  noSuchCode: 'I do not know that code, or it has expired',
  noSuchCodeWhy:
    'Type ‘code’ with the code your colleague gave you, for example: code KTRM-7XQ4. If it does not work, ask for a new one.',
  alreadyIn: 'You are already signed up for this event',
  alreadyInWhy: 'The held place stays for a colleague.',
  ownCode: 'You hold this place for a colleague',
  ownCodeWhy: 'Pass the code on. To take part yourself, sign up.',
}

export const colleagueTexts = { je, u, en }
