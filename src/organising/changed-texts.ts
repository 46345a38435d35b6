const je = {
  moved: 'Andere tijd',
  changed: 'Er is iets gewijzigd',
  linkReady: 'De link is er',
  offCancelled: '✕ De bijeenkomst gaat niet door',
  onPlanned: '✓ De bijeenkomst gaat door',
  onTentative: '◔ De bijeenkomst is onder voorbehoud',
  linkNow: 'gebruik de knop hieronder',
  linkLater: 'volgt nog',
  organiserSays: (reason: string) => `De organisatie schrijft: “${reason}”`,
  nextMoved: 'Je plek blijft staan. Kun je dan niet? Meld je dan af: een ander is er blij mee.',
  nextCancelled: 'Je hoeft niets te doen. Misschien is een andere bijeenkomst iets voor je.',
  nextTentative: 'Je plek blijft staan. Je hoort het zodra er zekerheid is.',
  nextPlanned: 'Je plek staat er nog.',
  join: 'Ga naar de bijeenkomst',
  joinWorkshop: 'Ga naar mijn workshop',
  keep: 'Bekijk mijn plek',
  calendar: 'Zet in mijn kalender',
  leave: 'Afmelden',
  others: 'Andere bijeenkomsten',
}

const u: typeof je = {
  ...je,
  nextMoved: 'Uw plek blijft staan. Kunt u dan niet? Meld u dan af: een ander is er blij mee.',
  nextCancelled: 'U hoeft niets te doen. Misschien is een andere bijeenkomst iets voor u.',
  nextTentative: 'Uw plek blijft staan. U hoort het zodra er zekerheid is.',
  nextPlanned: 'Uw plek staat er nog.',
}

const en: typeof je = {
  moved: 'Another time',
  changed: 'Something has changed',
  linkReady: 'The link is here',
  offCancelled: '✕ The event is cancelled',
  onPlanned: '✓ The event goes ahead',
  onTentative: '◔ The event is tentative',
  linkNow: 'use the button below',
  linkLater: 'to follow',
  organiserSays: (reason) => `The organisers write: “${reason}”`,
  nextMoved:
    'You keep your place. Unable to come then? Please cancel: somebody else will be glad of it.',
  nextCancelled: 'There is nothing you need to do. Perhaps another event is something for you.',
  nextTentative: 'You keep your place. You will hear as soon as it is certain.',
  nextPlanned: 'You still have your place.',
  join: 'Go to the event',
  joinWorkshop: 'Go to my workshop',
  keep: 'See my place',
  calendar: 'Add to my calendar',
  leave: 'Cancel registration',
  others: 'Other events',
}

export const changedTexts = { je, u, en }
