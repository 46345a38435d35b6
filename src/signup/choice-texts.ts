const je = {
  // why one cannot choose now
  frozen: {
    running: 'De workshops zijn begonnen. Kiezen of wisselen kan niet meer.',
    full: 'Alle andere workshops zitten vol. Nu de bijeenkomst bezig is, is er geen wachtlijst meer.',
    waiting: 'De bijeenkomst is begonnen. Een workshop kiezen kan alleen met een plek.',
    tentative: 'Deze bijeenkomst is onder voorbehoud. Kiezen kan weer als die doorgaat.',
    over: '',
    cancelled: '',
  },
  // the rounds, and how full each workshop is
  round: (number: number, time: string) => `Workshop in ronde ${number}, ${time}`,
  workshop: (time: string) => `Je workshop, ${time}`,
  later: 'Ik kies later',
  placesLeft: (left: number) => (left === 1 ? 'nog 1 plaats' : `nog ${left} plaatsen`),
  full: 'vol: je komt op de wachtlijst',
  // choosing
  choosing: 'Kies je workshop',
  choosingAll: 'Kies je workshops',
  choose: 'Bewaar mijn keuze',
  back: 'Terug',
  whichWorkshop: 'Ik weet niet zeker welke workshop je bedoelt. Kies er een.',
  // being sure
  sureMove: (workshops: string) => `Je verlaat ${workshops}. Doorgaan?`,
  sureChoose: 'Bedoel je deze workshop?',
  sureWait: 'Deze workshop is vol: je komt op de wachtlijst.',
  numbered: (number: number) => `workshop ${number}`,
  named: (number: number, title: string) => `Workshop ${number}: ${title}`,
  from: 'Van',
  to: 'Naar',
  sureMoveWhy: 'Er staan mensen op de wachtlijst. Je oude plek gaat meteen naar een ander.',
  yesMove: 'Ja, ruil',
  yesChoose: 'Ja, die kies ik',
  no: 'Nee, laat maar',
  // what became of it
  seated: (workshop: string) => `Je hebt een plek bij ‘${workshop}’.`,
  already: (workshop: string) => `Je had al een plek bij ‘${workshop}’.`,
  waitingFor: (workshop: string) => `‘${workshop}’ is vol. Je staat op de wachtlijst.`,
  sameWorkshop: (workshop: string) =>
    `‘${workshop}’ doe je al in een andere ronde. Kies hier een andere workshop.`,
  noSeat: (workshop: string) => `‘${workshop}’ is vol. Kies een andere workshop.`,
  begun: (workshop: string) => `‘${workshop}’ is al begonnen. Kiezen kan daar niet meer.`,
  unknownWorkshop: 'Die workshop ken ik niet bij deze bijeenkomst.',
  declined: (workshop: string) =>
    `Je plek bij ‘${workshop}’ is terug. Je krijgt hem niet opnieuw aangeboden.`,
}

const u: typeof je = {
  ...je,
  workshop: (time) => `Uw workshop, ${time}`,
  full: 'vol: u komt op de wachtlijst',
  choosing: 'Kies uw workshop',
  choosingAll: 'Kies uw workshops',
  whichWorkshop: 'Ik weet niet zeker welke workshop u bedoelt. Kies er een.',
  sureMove: (workshops) => `U verlaat ${workshops}. Doorgaan?`,
  sureChoose: 'Bedoelt u deze workshop?',
  sureWait: 'Deze workshop is vol: u komt op de wachtlijst.',
  sureMoveWhy: 'Er staan mensen op de wachtlijst. Uw oude plek gaat meteen naar een ander.',
  seated: (workshop) => `U hebt een plek bij ‘${workshop}’.`,
  already: (workshop) => `U had al een plek bij ‘${workshop}’.`,
  waitingFor: (workshop) => `‘${workshop}’ is vol. U staat op de wachtlijst.`,
  sameWorkshop: (workshop) =>
    `‘${workshop}’ doet u al in een andere ronde. Kies hier een andere workshop.`,
  declined: (workshop) =>
    `Uw plek bij ‘${workshop}’ is terug. U krijgt hem niet opnieuw aangeboden.`,
}

const en: typeof je = {
  frozen: {
    running: 'The workshops have started. It is too late to choose or switch.',
    full: 'All other workshops are full. Now that the event is on, there is no waiting list any more.',
    waiting: 'The event has started. Only those who have a place can choose a workshop.',
    tentative: 'This event is provisional. You can choose once it goes ahead.',
    over: '',
    cancelled: '',
  },
  round: (number, time) => `Workshop in round ${number}, ${time}`,
  workshop: (time) => `Your workshop, ${time}`,
  later: 'I will choose later',
  placesLeft: (left) => (left === 1 ? '1 place left' : `${left} places left`),
  full: 'full: you will be on the waiting list',
  choosing: 'Choose your workshop',
  choosingAll: 'Choose your workshops',
  choose: 'Save my choice',
  back: 'Back',
  whichWorkshop: 'I am not sure which workshop you mean. Please choose one.',
  sureMove: (workshops) => `You are leaving ${workshops}. Continue?`,
  sureChoose: 'Do you mean this workshop?',
  sureWait: 'This workshop is full: you will be on the waiting list.',
  numbered: (number) => `workshop ${number}`,
  named: (number, title) => `Workshop ${number}: ${title}`,
  from: 'From',
  to: 'To',
  sureMoveWhy: 'There are people on the waiting list. Your old seat goes to somebody else at once.',
  yesMove: 'Yes, switch',
  yesChoose: 'Yes, that one',
  no: 'No, never mind',
  seated: (workshop) => `You have a seat in ‘${workshop}’.`,
  already: (workshop) => `You already had a seat in ‘${workshop}’.`,
  waitingFor: (workshop) => `‘${workshop}’ is full. You are on the waiting list.`,
  sameWorkshop: (workshop) =>
    `You already attend ‘${workshop}’ in another round. Choose another workshop here.`,
  noSeat: (workshop) => `‘${workshop}’ is full. Choose another workshop.`,
  begun: (workshop) => `‘${workshop}’ has already started. It is too late to choose it.`,
  unknownWorkshop: 'I do not know that workshop at this event.',
  declined: (workshop) =>
    `You have given back your seat in ‘${workshop}’. It will not be offered to you again.`,
}

export const choiceTexts = { je, u, en }
