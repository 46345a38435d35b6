const je = {
  // asking
  askTitle: 'Stel je vraag aan de organisatie',
  about: (title: string) => `Over de mededeling ‘${title}’`,
  label: 'Je vraag',
  hint: 'Je naam gaat mee, zodat we je kunnen antwoorden.',
  send: 'Verstuur',
  back: 'Terug naar de mededeling',
  empty: 'Typ eerst je vraag.',
  tooLong: (length: number, most: number) =>
    `Je vraag telt ${length} tekens. Maak er ${most} of minder van, dan past hij.`,
  // asked
  sentTitle: '✓ Je vraag is verstuurd',
  sentWhy: 'De organisatie leest hem. Het antwoord krijg je hier, van mij.',
  unreachableWhy:
    'De organisatie leest hem. Het antwoord stuur ik je in een eigen chat: begin er een met mij, anders kan ik je niet bereiken.',
  nobody: 'Er is nu niemand van de organisatie die ik je vraag kan geven.',
  // answered
  answeredTitle: 'Antwoord op je vraag',
  youAsked: (question: string) => `Je vroeg: ${question}`,
  askOn: 'Nog iets vragen',
  // for the organisers
  questionTitle: (title: string) => `Vraag over ‘${title}’`,
  from: (name: string) => `${name} vraagt:`,
  answerLabel: 'Je antwoord',
  answerHint:
    'Ook de andere organisatoren zien deze vraag. Wie het eerst antwoordt, helpt iedereen.',
  answer: 'Beantwoord',
  answerEmpty: 'Typ eerst je antwoord.',
  answerTooLong: (length: number, most: number) =>
    `Je antwoord telt ${length} tekens. Maak er ${most} of minder van, dan past het.`,
  answeredBy: (name: string) => `✓ Beantwoord door ${name}`,
  somebody: 'iemand van de organisatie',
  tooLate: (name: string) => `${name} was je net voor. Dit antwoord heeft de vrager gekregen.`,
  next: (open: number) => (open === 1 ? 'Nog 1 vraag' : `Nog ${open} vragen`),
  progress: 'Voortgang',
  noQuestions:
    'Er zijn geen open vragen over je mededelingen. Typ ‘voortgang’ om te zien hoe het ermee staat.',
  gone: 'Deze vraag is er niet meer. Typ ‘open vragen’ om te zien wat er nog open staat.',
}

const u: typeof je = {
  ...je,
  askTitle: 'Stel uw vraag aan de organisatie',
  label: 'Uw vraag',
  hint: 'Uw naam gaat mee, zodat we u kunnen antwoorden.',
  empty: 'Typ eerst uw vraag.',
  tooLong: (length, most) =>
    `Uw vraag telt ${length} tekens. Maak er ${most} of minder van, dan past hij.`,
  sentTitle: '✓ Uw vraag is verstuurd',
  sentWhy: 'De organisatie leest hem. Het antwoord krijgt u hier, van mij.',
  unreachableWhy:
    'De organisatie leest hem. Het antwoord stuur ik u in een eigen chat: begin er een met mij, anders kan ik u niet bereiken.',
  nobody: 'Er is nu niemand van de organisatie die ik uw vraag kan geven.',
  answeredTitle: 'Antwoord op uw vraag',
  youAsked: (question) => `U vroeg: ${question}`,
  answerLabel: 'Uw antwoord',
  answerEmpty: 'Typ eerst uw antwoord.',
  answerTooLong: (length, most) =>
    `Uw antwoord telt ${length} tekens. Maak er ${most} of minder van, dan past het.`,
  tooLate: (name) => `${name} was u net voor. Dit antwoord heeft de vrager gekregen.`,
  noQuestions:
    'Er zijn geen open vragen over uw mededelingen. Typ ‘voortgang’ om te zien hoe het ermee staat.',
}

const en: typeof je = {
  askTitle: 'Ask the organisers your question',
  about: (title) => `About the announcement ‘${title}’`,
  label: 'Your question',
  hint: 'Your name goes with it, so that we can answer you.',
  send: 'Send',
  back: 'Back to the announcement',
  empty: 'Please type your question first.',
  tooLong: (length, most) =>
    `Your question has ${length} characters. Make it ${most} or fewer and it will fit.`,
  sentTitle: '✓ Your question has been sent',
  sentWhy: 'The organisers will read it. You get the answer here, from me.',
  unreachableWhy:
    'The organisers will read it. I send you the answer in a chat of your own: start one with me, or I cannot reach you.',
  nobody: 'There is nobody among the organisers whom I can give your question.',
  answeredTitle: 'An answer to your question',
  youAsked: (question) => `You asked: ${question}`,
  askOn: 'Ask something else',
  questionTitle: (title) => `Question about ‘${title}’`,
  from: (name) => `${name} asks:`,
  answerLabel: 'Your answer',
  answerHint: 'The other organisers see this question too. Whoever answers first, helps all.',
  answer: 'Answer',
  answerEmpty: 'Please type your answer first.',
  answerTooLong: (length, most) =>
    `Your answer has ${length} characters. Make it ${most} or fewer and it will fit.`,
  answeredBy: (name) => `✓ Answered by ${name}`,
  somebody: 'one of the organisers',
  tooLate: (name) => `${name} was just before you. This is the answer that was given.`,
  next: (open) => (open === 1 ? '1 more question' : `${open} more questions`),
  progress: 'Progress',
  noQuestions:
    'There are no open questions about your announcements. Type ‘progress’ to see how they are doing.',
  gone: 'This question is no longer there. Type ‘open questions’ to see what is still open.',
}

export const questionTexts = { je, u, en }
