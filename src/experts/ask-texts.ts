const je = {
  title: 'Vraag het een deskundige',
  why: 'Een mens leest je vraag. Het antwoord krijg je hier, van mij.',
  tried: 'Dit heb ik zelf geprobeerd; ik stuur het mee:',
  question: 'Je vraag',
  empty: 'Typ eerst je vraag.',
  tooLong: (length: number, most: number) =>
    `Je vraag telt ${length} tekens. Maak er ${most} of minder van, dan past hij.`,
  name: 'Wie ziet de deskundige?',
  named: 'Mijn naam',
  anonymous: 'Niemand: ik blijf anoniem',
  shown: 'Mijn vraag mag in het kanaal van de deskundigen staan',
  hint: 'Laat je dit leeg, dan staat in een kanaal alleen dat er een vraag is. Je naam staat er nooit.',
  send: 'Verstuur',
  back: 'Mijn vragen',
  // when it cannot be passed on
  noAccount: 'Zonder account in Teams kan ik je het antwoord niet brengen.',
  nobody: 'Er is nu niemand aan wie ik je vraag kan geven.',
  contact: (name: string) => `Neem contact op met ${name}.`,
  // lists
  mine: 'Je vragen aan deskundigen',
  noneOfMine: 'Je hebt nog niets aan een deskundige gevraagd.',
  todo: 'Vragen die op een deskundige wachten',
  noneToDo: 'Er wachten nu geen vragen op jou.',
  row: (id: number, state: string) => `Vraag ${id}: ${state}`,
  open: (id: number) => `Open vraag ${id}`,
  more: (count: number) => `en nog ${count}`,
  gone: 'Deze vraag is er niet meer.',
  notYours: 'Deze vraag is niet voor jou.',
}

const u: typeof je = {
  ...je,
  why: 'Een mens leest uw vraag. Het antwoord krijgt u hier, van mij.',
  question: 'Uw vraag',
  empty: 'Typ eerst uw vraag.',
  tooLong: (length, most) =>
    `Uw vraag telt ${length} tekens. Maak er ${most} of minder van, dan past hij.`,
  hint: 'Laat u dit leeg, dan staat in een kanaal alleen dat er een vraag is. Uw naam staat er nooit.',
  noAccount: 'Zonder account in Teams kan ik u het antwoord niet brengen.',
  nobody: 'Er is nu niemand aan wie ik uw vraag kan geven.',
  mine: 'Uw vragen aan deskundigen',
  noneOfMine: 'U hebt nog niets aan een deskundige gevraagd.',
  noneToDo: 'Er wachten nu geen vragen op u.',
  notYours: 'Deze vraag is niet voor u.',
}

const en: typeof je = {
  title: 'Ask an expert',
  why: 'A person reads your question. You get the answer here, from me.',
  tried: 'This is what I tried myself; I send it along:',
  question: 'Your question',
  empty: 'Please type your question first.',
  tooLong: (length, most) =>
    `Your question has ${length} characters. Make it ${most} or fewer and it will fit.`,
  name: 'Whom does the expert see?',
  named: 'My name',
  anonymous: 'Nobody: I stay anonymous',
  shown: 'My question may stand in the experts’ channel',
  hint: 'If you leave this empty, a channel only says that there is a question. Your name never stands there.',
  send: 'Send',
  back: 'My questions',
  noAccount: 'Without an account in Teams I cannot bring you the answer.',
  nobody: 'There is nobody now whom I can give your question.',
  contact: (name) => `Please contact ${name}.`,
  mine: 'Your questions to experts',
  noneOfMine: 'You have not asked an expert anything yet.',
  todo: 'Questions that wait for an expert',
  noneToDo: 'No questions are waiting for you.',
  row: (id, state) => `Question ${id}: ${state}`,
  open: (id) => `Open question ${id}`,
  more: (count) => `and ${count} more`,
  gone: 'This question is no longer there.',
  notYours: 'This question is not for you.',
}

export const askTexts = { je, u, en }
