/** What people type about an announcement that was sent: those who got it, and those who sent it. */
export const sentPhrases = {
  read: {
    nl: [
      'laatste mededeling',
      'lees de laatste mededeling',
      'toon de mededeling',
      'terug naar de mededeling',
    ],
    en: ['last announcement', 'read the last announcement', 'back to the announcement'],
  },
  answer: {
    nl: ['gelezen', 'ik heb het gelezen', 'mededeling gelezen', 'gelezen en ik kom'],
    en: ['i have read it', 'announcement read', 'read and i will come'],
  },
  ask: {
    nl: [
      'vraag stellen',
      'ik heb een vraag',
      'ik heb een vraag over de mededeling',
      'vraag aan de organisatie',
      'vraag aan de organisatie {what}',
      'reageer op de mededeling',
    ],
    en: [
      'ask a question',
      'i have a question',
      'question for the organisers',
      'question for the organisers {what}',
      'reply to the announcement',
    ],
  },
  mute: {
    nl: ['minder mededelingen', 'geen mededelingen meer'],
    en: ['fewer announcements', 'no more announcements'],
  },
  questions: {
    nl: ['open vragen', 'vragen over de mededeling', 'vragen beantwoorden'],
    en: ['open questions', 'questions about the announcement', 'answer questions'],
  },
  progress: {
    nl: ['voortgang', 'voortgang mededeling', 'hoe staat het met de mededeling'],
    en: ['progress', 'progress of the announcement', 'how is the announcement doing'],
  },
  stop: {
    nl: ['stop mededeling', 'stop de mededeling', 'stop met versturen', 'mededeling stoppen'],
    en: ['stop the announcement', 'stop sending'],
  },
  retry: {
    nl: ['mislukte opnieuw proberen', 'probeer mededeling opnieuw', 'mededeling opnieuw proberen'],
    en: ['retry the announcement', 'try the failed ones again'],
  },
  results: {
    nl: [
      'resultaat',
      'resultaat mededeling',
      'wie heeft de mededeling gekregen',
      'wie is niet bereikt',
    ],
    en: ['result', 'result of the announcement', 'who got the announcement', 'who was not reached'],
  },
  report: {
    nl: [
      'antwoorden op de mededeling',
      'antwoorden per gemeente',
      'wie heeft de mededeling gelezen',
    ],
    en: ['answers to the announcement', 'answers per municipality', 'who read the announcement'],
  },
  export: {
    nl: ['resultaat exporteren', 'exporteer resultaat', 'resultaat als csv'],
    en: ['export the result', 'result as csv'],
  },
  nudge: {
    nl: ['herinner wie nog niet antwoordde', 'herinnering aan de mededeling'],
    en: ['nudge those who did not answer', 'remind of the announcement'],
  },
  correct: {
    nl: ['verstuurde mededeling wijzigen', 'mededeling corrigeren', 'corrigeer mededeling'],
    en: ['correct the announcement', 'change the sent announcement'],
  },
  withdraw: {
    nl: ['mededeling intrekken', 'trek mededeling in', 'trek de mededeling in'],
    en: ['withdraw the announcement'],
  },
}
