const je = {
  // writing it
  title: 'Leer mij een antwoord',
  why: 'Iedereen kan dit te zien krijgen: haal namen en andere persoonlijke gegevens weg. Een tweede persoon kijkt mee voor ik het geef.',
  question: 'De vraag',
  answer: 'Het antwoord',
  questionEn: 'De vraag in het Engels (mag leeg)',
  answerEn: 'Het antwoord in het Engels (mag leeg)',
  source: 'De bron',
  byExpert: (day: string) => `Antwoord van een deskundige, ${day}`,
  propose: 'Leg voor',
  empty: 'Vul dit in.',
  tooLong: 'Maak het korter: een vraag telt hoogstens 500 tekens, een antwoord 2000, een bron 300.',
  halfEnglish: 'Geef in het Engels de vraag én het antwoord, of geen van beide.',
  // as it stands
  heading: 'Een geleerd antwoord',
  version: (id: string, number: number) => `${id}, versie ${number}`,
  review: 'Een antwoord om na te kijken',
  reviewHint: 'Wat moet anders? (mag leeg)',
  waits: '◔ Wacht op een tweede persoon',
  alone: 'Er is nu niemand anders die het mag goedkeuren.',
  aloneTrying:
    'Er is nu niemand anders. Ik draai in de ontwikkelstand; daarom mag je het hier zelf goedkeuren.',
  stays: (number: number) => `Tot dan geef ik versie ${number}.`,
  live: '✓ Ik geef dit antwoord',
  withdrawn: '✕ Ik geef dit antwoord niet meer',
  draft: '◔ Nog niet goedgekeurd',
  returned: '✕ Teruggestuurd',
  returnedWhy: (why: string) => `Waarom: ${why}`,
  sourceIs: (source: string) => `Bron: ${source}`,
  own: 'Je schreef dit zelf. Iemand anders moet het goedkeuren.',
  sent: (people: number) =>
    people === 1
      ? 'Ook 1 ander die dit vroeg, krijgt het antwoord.'
      : `Ook ${people} anderen die dit vroegen, krijgen het antwoord.`,
  approve: 'Keur goed',
  sendBack: 'Stuur terug',
  edit: 'Wijzig',
  withdraw: 'Trek in',
  previous: 'Vorige versie',
  noPrevious: 'Er is geen eerdere versie.',
  entries: 'Geleerde antwoorden',
  // to whoever asked the same
  learned: 'Je vroeg dit eerder; nu weet ik het',
  unlearned: 'Dit antwoord geef ik niet meer',
  // the list
  none: 'Ik heb nog niets geleerd.',
  open: (id: string) => `Open ${id}`,
  more: (count: number) => `en nog ${count}`,
  gone: 'Dit antwoord is er niet meer.',
  notYours: 'Antwoorden leren en nakijken mogen alleen deskundigen en organisatoren.',
}

const u: typeof je = {
  ...je,
  aloneTrying:
    'Er is nu niemand anders. Ik draai in de ontwikkelstand; daarom mag u het hier zelf goedkeuren.',
  own: 'U schreef dit zelf. Iemand anders moet het goedkeuren.',
  learned: 'U vroeg dit eerder; nu weet ik het',
}

const en: typeof je = {
  title: 'Teach me an answer',
  why: 'Anybody may get to see this: take out names and other personal data. A second person looks at it before I give it.',
  question: 'The question, in Dutch',
  answer: 'The answer, in Dutch',
  questionEn: 'The question in English (may be empty)',
  answerEn: 'The answer in English (may be empty)',
  source: 'The source',
  byExpert: (day) => `Answer of an expert, ${day}`,
  propose: 'Propose',
  empty: 'Please fill this in.',
  tooLong:
    'Please make it shorter: a question has at most 500 characters, an answer 2,000, a source 300.',
  halfEnglish: 'Please give both the question and the answer in English, or neither.',
  heading: 'A learned answer',
  version: (id, number) => `${id}, version ${number}`,
  review: 'An answer to review',
  reviewHint: 'What is to be changed? (may be empty)',
  waits: '◔ Waits for a second person',
  alone: 'There is nobody else now who may approve it.',
  aloneTrying:
    'There is nobody else now. I run in development mode, so here you may approve it yourself.',
  stays: (number) => `Until then I give version ${number}.`,
  live: '✓ I give this answer',
  withdrawn: '✕ I no longer give this answer',
  draft: '◔ Not approved yet',
  returned: '✕ Sent back',
  returnedWhy: (why) => `Why: ${why}`,
  sourceIs: (source) => `Source: ${source}`,
  own: 'You wrote this yourself. Somebody else has to approve it.',
  sent: (people) =>
    people === 1
      ? '1 other person who asked this gets the answer as well.'
      : `${people} others who asked this get the answer as well.`,
  approve: 'Approve',
  sendBack: 'Send back',
  edit: 'Change',
  withdraw: 'Withdraw',
  previous: 'Previous version',
  noPrevious: 'There is no earlier version.',
  entries: 'Learned answers',
  learned: 'You asked this before; now I know',
  unlearned: 'I no longer give this answer',
  none: 'I have not learned anything yet.',
  open: (id) => `Open ${id}`,
  more: (count) => `and ${count} more`,
  gone: 'This answer is no longer there.',
  notYours: 'Only experts and organisers may teach and review answers.',
}

export const entryTexts = { je, u, en }
