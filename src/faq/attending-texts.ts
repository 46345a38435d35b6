const nl = {
  state: (title: string) => ({
    open: `Aanmelden voor ${title} kan hier: typ “aanmelden”.`,
    notYet: `Aanmelden voor ${title} kan nog niet.`,
    closed: `De aanmelding voor ${title} is gesloten.`,
    full: `Bij ${title} zijn geen plaatsen meer beschikbaar.`,
    over: `Aanmelden voor ${title} kan niet meer: het is al geweest.`,
    running: `${title} is al begonnen.`,
    tentative: `${title} is nog onder voorbehoud; aanmelden kan nog niet.`,
    cancelled: `${title} gaat niet door.`,
    off: `${title} ging niet door.`,
  }),
  noPlaces: (past: boolean) => `Er ${past ? 'waren' : 'zijn'} geen plaatsen meer beschikbaar.`,
  lapsed: (title: string, moment: string) =>
    `Aanmelden voor ${title} kan niet meer: ${moment} is voorbij.`,
  required: (past: boolean) => `Aanmelden ${past ? 'was' : 'is'} verplicht.`,
  mail: (address: string, past: boolean) =>
    past
      ? `Aanmelden ging per e-mail naar ${address}.`
      : `Aanmelden kan per e-mail naar ${address}.`,
  via: (means: string) => `Volgens de bron ging aanmelden via ${means}.`,
  noNumber: (title: string) => `Hoeveel plaatsen er zijn bij ${title}, staat niet in mijn bronnen.`,
  seats: (title: string, seats: number) => `Aantal plaatsen bij ${title}: ${seats}.`,
  until: (title: string, past: boolean, moment: string) =>
    `Aanmelden voor ${title} ${past ? 'kon' : 'kan'} tot ${moment}.`,
  link: (title: string) =>
    `Wie is aangemeld voor ${title}, krijgt de link vooraf. Typ “mijn aanmelding” om de link te zien zodra die er is.`,
  linkThen: (title: string, promise: string) =>
    `${title} is al geweest. In de aankondiging staat: ${promise}.`,
  noLink: (title: string) => `${title} is al geweest. Een link staat niet in mijn bronnen.`,
  address: (title: string, address: string) =>
    `Een telefoonnummer staat niet in mijn bronnen. Voor aanmelden voor ${title} staat er een e-mailadres: ${address}.`,
}

const en: typeof nl = {
  state: (title) => ({
    open: `You can sign up for ${title} here: type “sign up”.`,
    notYet: `Sign-up for ${title} is not open yet.`,
    closed: `Sign-up for ${title} has closed.`,
    full: `There are no places left at ${title}.`,
    over: `Signing up for ${title} is no longer possible: it is over.`,
    running: `${title} has already begun.`,
    tentative: `${title} is still subject to change; signing up is not possible yet.`,
    cancelled: `${title} does not go ahead.`,
    off: `${title} did not go ahead.`,
  }),
  noPlaces: (past) => `There ${past ? 'were' : 'are'} no places left.`,
  lapsed: (title, moment) => `Signing up for ${title} is no longer possible: ${moment} has passed.`,
  required: (past) => `Registration ${past ? 'was' : 'is'} required.`,
  mail: (address, past) =>
    past ? `Signing up went by e-mail to ${address}.` : `Sign up by e-mail to ${address}.`,
  via: (means) => `According to the source, signing up went through ${means}.`,
  noNumber: (title) => `How many places there are at ${title} is not in my sources.`,
  seats: (title, seats) => `Number of places at ${title}: ${seats}.`,
  until: (title, past, moment) =>
    `You ${past ? 'could' : 'can'} sign up for ${title} until ${moment}.`,
  link: (title) =>
    `Whoever is signed up for ${title} gets the link beforehand. Type “my registration” to see it once it is there.`,
  linkThen: (title, promise) => `${title} is over. The announcement says: ${promise}.`,
  noLink: (title) => `${title} is over. There is no link in my sources.`,
  address: (title, address) =>
    `My sources give no phone number. For signing up for ${title} they give an e-mail address: ${address}.`,
}

export const attendingTexts = { nl, en }
