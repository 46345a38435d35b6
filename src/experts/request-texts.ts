const je = {
  number: (id: number) => `Vraag ${id}`,
  about: (id: number, event: string) => `Vraag ${id}, over ${event}`,
  // to whoever asked
  status: {
    asked: 'wacht op een deskundige',
    taken: 'een deskundige is ermee bezig',
    answered: 'beantwoord',
    closed: 'afgesloten',
  },
  asked: '✓ Je vraag is bij de deskundigen',
  taken: (name: string) => `◔ ${name} is met je vraag bezig`,
  answered: '✓ Er is antwoord op je vraag',
  closed: '✓ Deze vraag is afgesloten',
  askedWhy:
    'Je krijgt hier bericht zodra iemand antwoordt. Typ ‘mijn vragen’ om te zien hoe het staat.',
  alone: 'Er is nu niemand anders die je vraag kan beantwoorden',
  aloneWhy: 'Je kunt hem zelf nemen. Komt er een deskundige bij, dan krijgt die hem ook.',
  leftOut: (count: number) =>
    count === 1
      ? 'Hier past 1 eerder bericht niet meer.'
      : `Hier passen ${count} eerdere berichten niet meer.`,
  answerFirst: 'Antwoord eerst, of geef de vraag terug: wie vroeg, wacht nog op je.',
  unreachable:
    'Het antwoord stuur ik je in een eigen chat: begin er een met mij, anders kan ik je niet bereiken.',
  askOn: 'Nog iets vragen',
  askOnHint: 'Dezelfde deskundige leest het.',
  // to experts
  newQuestion: 'Een vraag voor een deskundige',
  hidden:
    'De tekst staat hier niet: wie vroeg, wil dat niet in een kanaal. Neem de vraag aan, dan stuur ik hem in onze eigen chat.',
  mineNow: '◔ Je bent met deze vraag bezig',
  takenBy: (name: string) => `◔ ${name} is met deze vraag bezig`,
  answeredBy: (name: string) => `✓ ${name} heeft geantwoord`,
  answeredYou: '✓ Je hebt geantwoord',
  tooLate: (name: string) => `${name} was je net voor.`,
  returned: 'Deze vraag is weer vrij',
  waiting: 'Deze vraag wacht al vier werkuren',
  late: 'Deze vraag wacht al acht werkuren op antwoord',
  moreAsked: 'Er is iets bij gevraagd',
  tried: 'Wat ik zelf probeerde:',
  somebody: 'een deskundige',
  claim: 'Ik neem deze vraag',
  takeOver: 'Ik neem hem over',
  answer: 'Je antwoord',
  answerHint: 'Wie vroeg, krijgt het meteen van mij.',
  send: 'Verstuur',
  empty: 'Typ eerst iets.',
  notSent: (text: string) => `Deze vraag is al afgesloten. Niet verstuurd: “${text}”`,
  tooLong: (length: number, most: number) =>
    `Dit zijn ${length} tekens. Maak er ${most} of minder van, dan past het.`,
  release: 'Geef hem terug',
  close: 'Afsluiten',
  mine: 'Mijn vragen',
  learn: 'Leer mij dit antwoord',
  noChat: 'Begin eerst een eigen chat met mij: daar stuur ik de vraag heen.',
  private: '✓ De vraag staat in onze eigen chat.',
  // who said what
  you: 'Jij',
  anonymous: 'Iemand die anoniem wil blijven',
}

const u: typeof je = {
  ...je,
  asked: '✓ Uw vraag is bij de deskundigen',
  taken: (name) => `◔ ${name} is met uw vraag bezig`,
  answered: '✓ Er is antwoord op uw vraag',
  askedWhy:
    'U krijgt hier bericht zodra iemand antwoordt. Typ ‘mijn vragen’ om te zien hoe het staat.',
  alone: 'Er is nu niemand anders die uw vraag kan beantwoorden',
  aloneWhy: 'U kunt hem zelf nemen. Komt er een deskundige bij, dan krijgt die hem ook.',
  answerFirst: 'Antwoord eerst, of geef de vraag terug: wie vroeg, wacht nog op u.',
  unreachable:
    'Het antwoord stuur ik u in een eigen chat: begin er een met mij, anders kan ik u niet bereiken.',
  mineNow: '◔ U bent met deze vraag bezig',
  answeredYou: '✓ U hebt geantwoord',
  tooLate: (name) => `${name} was u net voor.`,
  answer: 'Uw antwoord',
  you: 'U',
}

const en: typeof je = {
  number: (id) => `Question ${id}`,
  about: (id, event) => `Question ${id}, about ${event}`,
  status: {
    asked: 'waits for an expert',
    taken: 'an expert is working on it',
    answered: 'answered',
    closed: 'closed',
  },
  asked: '✓ Your question is with the experts',
  taken: (name) => `◔ ${name} is working on your question`,
  answered: '✓ There is an answer to your question',
  closed: '✓ This question is closed',
  askedWhy:
    'You hear from me here as soon as somebody answers. Type ‘my questions’ to see how things stand.',
  alone: 'There is nobody else now who can answer your question',
  aloneWhy: 'You can take it yourself. If an expert joins, they get it as well.',
  leftOut: (count) =>
    count === 1
      ? '1 earlier message does not fit here.'
      : `${count} earlier messages do not fit here.`,
  answerFirst: 'Please answer first, or give the question back: whoever asked still waits for you.',
  unreachable:
    'I send you the answer in a chat of your own: start one with me, or I cannot reach you.',
  askOn: 'Ask something more',
  askOnHint: 'The same expert reads it.',
  newQuestion: 'A question for an expert',
  hidden:
    'The text does not stand here: whoever asked does not want it in a channel. Take the question and I send it in our own chat.',
  mineNow: '◔ You are working on this question',
  takenBy: (name) => `◔ ${name} is working on this question`,
  answeredBy: (name) => `✓ ${name} has answered`,
  answeredYou: '✓ You have answered',
  tooLate: (name) => `${name} was just before you.`,
  returned: 'This question is free again',
  waiting: 'This question has waited for four working hours',
  late: 'This question has waited for an answer for eight working hours',
  moreAsked: 'Something more was asked',
  tried: 'What I tried myself:',
  somebody: 'an expert',
  claim: 'I take this question',
  takeOver: 'I take it over',
  answer: 'Your answer',
  answerHint: 'Whoever asked gets it from me at once.',
  send: 'Send',
  empty: 'Please type something first.',
  notSent: (text) => `This question is closed already. Not sent: “${text}”`,
  tooLong: (length, most) =>
    `This is ${length} characters. Make it ${most} or fewer and it will fit.`,
  release: 'Give it back',
  close: 'Close',
  mine: 'My questions',
  learn: 'Teach me this answer',
  noChat: 'Please start a chat of your own with me first: that is where I send the question.',
  private: '✓ The question is in our own chat.',
  you: 'You',
  anonymous: 'Somebody who wants to stay anonymous',
}

export const requestTexts = { je, u, en }
