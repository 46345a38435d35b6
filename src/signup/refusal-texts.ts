const je = {
  refused: 'Dat kan nu niet',
  over: 'Deze bijeenkomst is geweest.',
  running: 'Deze bijeenkomst is al begonnen. Aanmelden kan niet meer.',
  cancelled: 'Deze bijeenkomst gaat niet door.',
  tentative: 'Deze bijeenkomst is onder voorbehoud. Aanmelden kan nog niet.',
  notYet: (opens: string) =>
    opens ? `Aanmelden kan vanaf ${opens}.` : 'De aanmelding is nog niet open.',
  closed: 'De aanmelding is gesloten.',
  full: 'Deze bijeenkomst is vol.',
  cap: (max: number, municipality: string) =>
    `Per gemeente kunnen ${max} uitvoerders of samenwerkingspartners mee. Voor ${municipality} zijn die plekken bezet.`,
  notInvited: (municipality: string) =>
    `Deze bijeenkomst is voor gemeenten die meedoen. ${municipality} staat niet op de lijst.`,
  roleNotWelcome: (audience: string) => `Deze bijeenkomst is voor: ${audience}.`,
  anonymous: 'Ik weet niet wie je bent: je doet mee zonder account.',
  clash: (title: string) => `Je gaat op hetzelfde moment al naar ‘${title}’.`,
  // what is possible instead
  fullDoor: 'Ga je op de wachtlijst, dan krijg je een plek zodra er een vrijkomt.',
  capDoor:
    'Je kunt op de wachtlijst, of een collega vragen te ruilen: komt er een plek vrij, dan krijg jij die.',
  askDoor:
    'Wil je toch meedoen? Met de knop stuur ik je vraag naar de organisatie, met je naam, rol en gemeente.',
  clashDoor: 'Je kunt je toch aanmelden. Je staat dan bij allebei op de lijst.',
  anonymousDoor: 'Vraag een collega met een account om je aan te melden.',
  contact: (name: string) => `Vragen? ${name} kan je helpen.`,
  waitInstead: 'Zet mij op de wachtlijst',
  askOrganiser: 'Vraag het de organisatie',
  signUpAnyway: 'Meld mij toch aan',
  toOther: 'Bekijk die aanmelding',
  alternatives: 'Andere bijeenkomsten',
  back: 'Terug',
  asked: 'Je vraag is verstuurd',
  askedWhy: 'De organisatie beslist. Je hoort het hier.',
  cannotAsk: 'Ik kan nu geen organisator bereiken',
  cannotAskWhy: 'Er is niets verstuurd. Probeer het later nog eens.',
}

const u: typeof je = {
  ...je,
  anonymous: 'Ik weet niet wie u bent: u doet mee zonder account.',
  clash: (title) => `U gaat op hetzelfde moment al naar ‘${title}’.`,
  fullDoor: 'Gaat u op de wachtlijst, dan krijgt u een plek zodra er een vrijkomt.',
  capDoor:
    'U kunt op de wachtlijst, of een collega vragen te ruilen: komt er een plek vrij, dan krijgt u die.',
  askDoor:
    'Wilt u toch meedoen? Met de knop stuur ik uw vraag naar de organisatie, met uw naam, rol en gemeente.',
  clashDoor: 'U kunt zich toch aanmelden. U staat dan bij allebei op de lijst.',
  anonymousDoor: 'Vraag een collega met een account om u aan te melden.',
  contact: (name) => `Vragen? ${name} kan u helpen.`,
  asked: 'Uw vraag is verstuurd',
  askedWhy: 'De organisatie beslist. U hoort het hier.',
}

const en: typeof je = {
  refused: 'That is not possible now',
  over: 'This event has taken place.',
  running: 'This event has already started. It is too late to sign up.',
  cancelled: 'This event will not take place.',
  tentative: 'This event is provisional. Sign-up is not open yet.',
  notYet: (opens) => (opens ? `You can sign up from ${opens}.` : 'Sign-up is not open yet.'),
  closed: 'Sign-up has closed.',
  full: 'This event is full.',
  cap: (max, municipality) =>
    `Each municipality can bring ${max} implementers or partners. Those places are taken for ${municipality}.`,
  notInvited: (municipality) =>
    `This event is for participating municipalities. ${municipality} is not on the list.`,
  roleNotWelcome: (audience) => `This event is for: ${audience}.`,
  anonymous: 'I do not know who you are: you joined without an account.',
  clash: (title) => `At the same time you already attend ‘${title}’.`,
  fullDoor: 'Join the waiting list, and a place is yours as soon as one comes free.',
  capDoor:
    'You can join the waiting list, or ask a colleague to swap: when a place comes free, it is yours.',
  askDoor:
    'Would you like to take part all the same? The button sends your question to the organisers, with your name, role and municipality.',
  clashDoor: 'You can sign up all the same. You will then be on the list of both.',
  anonymousDoor: 'Ask a colleague with an account to register you.',
  contact: (name) => `Questions? ${name} can help you.`,
  waitInstead: 'Put me on the waiting list',
  askOrganiser: 'Ask the organisers',
  signUpAnyway: 'Sign me up anyway',
  toOther: 'See that registration',
  alternatives: 'Other events',
  back: 'Back',
  asked: 'Your question has been sent',
  askedWhy: 'The organisers decide. You will hear from them here.',
  cannotAsk: 'I cannot reach any organiser right now',
  cannotAskWhy: 'Nothing has been sent. Please try again later.',
}

export const refusalTexts = { je, u, en }
