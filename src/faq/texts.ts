import { talkTexts } from './talk-texts.ts'

const je = {
  // what is told
  source: (title: string) => `Bron: ${title}.`,
  moreSources: (count: number) =>
    count === 1 ? 'En nog één plek in de bronnen.' : `En nog ${count} plekken in de bronnen.`,
  asOf: (moment: string) => `Stand: ${moment}.`,
  overdue: (day: string) => `Let op: dit gold tot ${day}.`,
  several: (count: number) => `Je vroeg ${count} dingen tegelijk`,
  workshop: (number: number, title: string) => `Workshop ${number}: ${title}`,
  anEvent: 'Een bijeenkomst',
  givenBy: (number: number, title: string) => `Wie geeft workshop ${number}, ${title}`,

  // whether it helped
  wasThisIt: 'Was dit het antwoord?',
  doesThisHelp: 'Helpt dit je verder?',
  yes: 'Ja',
  no: 'Nee',
  thanks: 'Fijn, dank je wel.',
  ask: 'Vraag het een deskundige',
  programme: 'Programma',
  conditions: 'Voorwaardenwijzer',
  readOn: 'Lees ook',
  unhelped: 'Jammer dat dit niet hielp',
  unhelpedWhy:
    'Wat klopte er niet, of wat zocht je? Het hoeft niet, maar het helpt om de antwoorden beter te maken.',
  reasonLabel: 'Wat je zocht (mag leeg blijven)',
  send: 'Verstuur',
  noted: 'Dank je wel. Ik geef het door aan wie de antwoorden bijhoudt.',

  // what may be meant
  didYouMean: 'Bedoel je een van deze?',
  didYouMeanWhy: 'Ik weet niet zeker wat je vraagt.',
  question: (number: number) => `Vraag ${number}`,
  isItThis: 'Bedoel je dit?',
  thatOne: 'Ja, dit',
  none: 'Geen van deze',
  noneOfOne: 'Nee, iets anders',
  series: 'De hele reeks',
  whichEvent: 'Over welke bijeenkomst gaat je vraag?',
  whichEventWhy: (facet: string) => `${facet}: dat verschilt per bijeenkomst.`,
  whichMoney: 'Welk geld bedoel je?',
  whichMoneyWhy: 'Er is geld voor verschillende doelen. Dat haal ik liever niet door elkaar.',
  grant: 'Uitkering van SZW',
  adv: 'Geld voor de ADV',
  price: 'Prijs van een bijeenkomst',
  grantWhat: 'De decentralisatie-uitkering van SZW, om sociaal contact te stimuleren.',
  advWhat: 'Het geld uit het gemeentefonds, voor de wettelijke antidiscriminatievoorziening (ADV).',
  priceWhat: 'Wat het kost om mee te doen aan een bijeenkomst.',

  // what the sources do not tell
  unknown: 'Dat staat niet in mijn bronnen',
  unknownWhy: 'Ik antwoord alleen met wat daar staat, en verzin er niets bij.',
  gone: 'Dat antwoord is er niet meer',
  talk: talkTexts.je,
}

const u: typeof je = {
  ...je,
  several: (count) => `U vroeg ${count} dingen tegelijk`,
  doesThisHelp: 'Helpt dit u verder?',
  thanks: 'Fijn, dank u wel.',
  unhelpedWhy:
    'Wat klopte er niet, of wat zocht u? Het hoeft niet, maar het helpt om de antwoorden beter te maken.',
  reasonLabel: 'Wat u zocht (mag leeg blijven)',
  noted: 'Dank u wel. Ik geef het door aan wie de antwoorden bijhoudt.',
  didYouMean: 'Bedoelt u een van deze?',
  isItThis: 'Bedoelt u dit?',
  didYouMeanWhy: 'Ik weet niet zeker wat u vraagt.',
  whichEvent: 'Over welke bijeenkomst gaat uw vraag?',
  whichMoney: 'Welk geld bedoelt u?',
  talk: talkTexts.u,
}

const en: typeof je = {
  source: (title) => `Source: ${title}.`,
  moreSources: (count) =>
    count === 1 ? 'And one more place in the sources.' : `And ${count} more places in the sources.`,
  asOf: (moment) => `As of: ${moment}.`,
  overdue: (day) => `Note: this held until ${day}.`,
  several: (count) => `You asked ${count} things at once`,
  workshop: (number, title) => `Workshop ${number}: ${title}`,
  anEvent: 'An event',
  givenBy: (number, title) => `Who gives workshop ${number}, ${title}`,

  wasThisIt: 'Was this the answer?',
  doesThisHelp: 'Does this help?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Good, thank you.',
  ask: 'Ask an expert',
  programme: 'Programme',
  conditions: 'Conditions guide',
  readOn: 'Read on',
  unhelped: 'Sorry that this did not help',
  unhelpedWhy:
    'What was wrong, or what were you looking for? You need not say, but it helps to make the answers better.',
  reasonLabel: 'What you were looking for (may stay empty)',
  send: 'Send',
  noted: 'Thank you. I pass it on to those who keep the answers.',

  didYouMean: 'Did you mean one of these?',
  didYouMeanWhy: 'I am not sure what you are asking.',
  question: (number) => `Question ${number}`,
  isItThis: 'Did you mean this?',
  thatOne: 'Yes, this',
  none: 'None of these',
  noneOfOne: 'No, something else',
  series: 'The whole series',
  whichEvent: 'Which event is your question about?',
  whichEventWhy: (facet) => `${facet}: that differs from event to event.`,
  whichMoney: 'Which money do you mean?',
  whichMoneyWhy: 'There is money for different purposes. I would rather not mix them up.',
  grant: 'Grant of SZW',
  adv: 'Money for the ADV',
  price: 'Price of an event',
  grantWhat: 'The decentralisation grant of SZW, to encourage social contact.',
  advWhat:
    'The money from the municipal fund (gemeentefonds), for the anti-discrimination service (ADV) that the law requires.',
  priceWhat: 'What it costs to take part in an event.',

  unknown: 'That is not in my sources',
  unknownWhy: 'I only answer with what they say, and make nothing up.',
  gone: 'That answer is no longer there',
  talk: talkTexts.en,
}

export const texts = { je, u, en }
