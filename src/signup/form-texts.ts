const je = {
  saved: 'Je gegevens zijn bijgewerkt.',
  signUpFor: (title: string) => `Aanmelden: ${title}`,
  changeFor: (title: string) => `Je gegevens voor ${title}`,
  you: (name: string) => `Je meldt je aan als ${name}.`,
  youAre: (name: string) => `Je staat op de lijst als ${name}.`,
  role: 'In welke rol kom je?',
  roleError: 'Kies je rol.',
  municipality: 'Voor welke gemeente werk je?',
  municipalityHint: 'Typ om te zoeken',
  municipalityError: 'Vul je gemeente in.',
  tooLong: 'Dat is te lang. Maak het korter: er is niets verloren gegaan.',
  organisation: 'Andere organisatie (mag leeg blijven)',
  needs: 'Wat heb je nodig om mee te doen? (mag leeg blijven)',
  needsWhy:
    'Bijvoorbeeld een tolk of ondertiteling. Alleen de begeleiders lezen dit. Zeven dagen na afloop wordt het gewist.',
  listName: 'Mijn naam mag op de deelnemerslijst',
  remember: 'Onthoud mijn rol en gemeente voor een volgende keer',
  privacy:
    'We bewaren je aanmelding tot 90 dagen na afloop. Typ ‘mijn gegevens’ om alles te zien of te wissen.',
  byEmail: (address: string) => `Geen Teams? Aanmelden kan ook per e-mail: ${address}.`,
  send: 'Meld mij aan',
  sendWaiting: 'Zet mij op de wachtlijst',
  save: 'Bewaar',
  colleague: 'Collega aanmelden',
  back: 'Terug',
  fullNote: 'Deze bijeenkomst is vol. Je kunt op de wachtlijst.',
  changed: 'Er is iets veranderd aan deze bijeenkomst. Kijk nog even en stuur het dan opnieuw.',
}

const u: typeof je = {
  ...je,
  saved: 'Uw gegevens zijn bijgewerkt.',
  changeFor: (title) => `Uw gegevens voor ${title}`,
  you: (name) => `U meldt zich aan als ${name}.`,
  youAre: (name) => `U staat op de lijst als ${name}.`,
  role: 'In welke rol komt u?',
  roleError: 'Kies uw rol.',
  municipality: 'Voor welke gemeente werkt u?',
  municipalityError: 'Vul uw gemeente in.',
  needs: 'Wat hebt u nodig om mee te doen? (mag leeg blijven)',
  privacy:
    'We bewaren uw aanmelding tot 90 dagen na afloop. Typ ‘mijn gegevens’ om alles te zien of te wissen.',
  fullNote: 'Deze bijeenkomst is vol. U kunt op de wachtlijst.',
}

const en: typeof je = {
  saved: 'Your details have been updated.',
  signUpFor: (title) => `Sign up: ${title}`,
  changeFor: (title) => `Your details for ${title}`,
  you: (name) => `You are signing up as ${name}.`,
  youAre: (name) => `You are on the list as ${name}.`,
  role: 'In which role are you coming?',
  roleError: 'Choose your role.',
  municipality: 'Which municipality do you work for?',
  municipalityHint: 'Type to search',
  municipalityError: 'Fill in your municipality.',
  tooLong: 'That is too long. Please make it shorter: nothing has been lost.',
  organisation: 'Other organisation (may be left empty)',
  needs: 'What do you need to take part? (may be left empty)',
  needsWhy:
    'For example an interpreter or captions. Only the facilitators read this. It is erased seven days after the event.',
  listName: 'My name may be on the list of participants',
  remember: 'Remember my role and municipality for next time',
  privacy:
    'We keep your registration until 90 days after the event. Type ‘my data’ to see or erase everything.',
  byEmail: (address) => `No Teams? You can also sign up by e-mail: ${address}.`,
  send: 'Sign me up',
  sendWaiting: 'Put me on the waiting list',
  save: 'Save',
  colleague: 'Register a colleague',
  back: 'Back',
  fullNote: 'This event is full. You can join the waiting list.',
  changed: 'Something about this event has changed. Please have another look, then send it again.',
}

export const formTexts = { je, u, en }
