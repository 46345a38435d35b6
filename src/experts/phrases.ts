/** What people type about questions to people; the matcher forgives typing errors and finds the slot. */
export const phrases = {
  ask: {
    nl: [
      'vraag het een mens',
      'vraag het een expert',
      'vraag het een deskundige',
      'vraag een deskundige {text}',
      'vraag een expert {text}',
      'stel mijn vraag aan een deskundige',
      'ik wil een mens spreken',
    ],
    en: [
      'ask an expert',
      'ask an expert {text}',
      'ask a person',
      'ask a human',
      'can i talk to a human',
    ],
  },
  mine: {
    nl: ['mijn vragen', 'mijn vragen aan deskundigen', 'hoe staat het met mijn vraag'],
    en: ['my questions', 'my questions to experts', 'how is my question doing'],
  },
  todo: {
    nl: ['vragen voor mij', 'wachtende vragen', 'vragen voor deskundigen'],
    en: ['questions for me', 'waiting questions', 'questions for experts'],
  },
  open: { nl: ['open vraag {number}', 'vraag nummer {number}'], en: ['open question {number}'] },
  claim: {
    nl: ['ik neem vraag {number}', 'neem vraag {number}'],
    en: ['i take question {number}', 'take question {number}'],
  },
  release: {
    nl: ['geef vraag {number} terug', 'vraag {number} teruggeven'],
    en: ['give question {number} back', 'give back question {number}'],
  },
  close: {
    nl: ['sluit vraag {number}', 'vraag {number} afsluiten'],
    en: ['close question {number}'],
  },
  here: {
    nl: [
      'experts hier',
      'experts hier voor {topic}',
      'deskundigen hier',
      'experts hier over {topic}',
    ],
    en: ['experts here', 'experts here for {topic}', 'experts here about {topic}'],
  },
  notHere: {
    nl: ['geen experts meer hier', 'experts niet meer hier', 'geen deskundigen meer hier'],
    en: ['no more experts here', 'no experts here any more'],
  },
  entries: {
    nl: ['geleerde antwoorden', 'wat heb je geleerd', 'antwoorden nakijken'],
    en: ['learned answers', 'what have you learned', 'review answers'],
  },
  entry: { nl: ['geleerd {number}', 'open geleerd {number}'], en: ['learned {number}'] },
  previous: {
    nl: ['vorige versie', 'vorige versie van geleerd {number}', 'vorige versie {number}'],
    en: ['previous version', 'previous version of learned {number}'],
  },
  phrasings: {
    nl: ['nieuwe bewoordingen', 'bewoordingen nakijken'],
    en: ['new phrasings', 'review phrasings'],
  },
  gaps: {
    nl: ['gatenrapport', 'welke vragen kan je niet beantwoorden'],
    en: ['gap report', 'which questions can you not answer'],
  },
}
