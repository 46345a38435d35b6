const je = {
  title: 'Betekent dit hetzelfde?',
  why: (people: number) =>
    `${people} mensen vroegen dit zo, en kozen daarna hetzelfde antwoord. Zeg je ja, dan probeer ik het uit en geef ik dat antwoord voortaan meteen. Staat er iets persoonlijks in, zeg dan nee.`,
  means: (question: string) => `Is dat dezelfde vraag als ‘${question}’?`,
  accept: 'Ja, hetzelfde',
  reject: 'Nee, iets anders',
  more: (count: number) => `Hierna nog ${count}`,
  none: 'Er zijn geen nieuwe bewoordingen om na te kijken.',
  refused: 'Deze bewoording neem ik niet over',
  refusedWhy:
    'Ik heb het uitgeprobeerd: ik zou er niet het goede antwoord op geven, of andere vragen slechter beantwoorden.',
  entries: 'Geleerde antwoorden',
}

const u: typeof je = {
  ...je,
  why: (people) =>
    `${people} mensen vroegen dit zo, en kozen daarna hetzelfde antwoord. Zegt u ja, dan probeer ik het uit en geef ik dat antwoord voortaan meteen. Staat er iets persoonlijks in, zeg dan nee.`,
}

const en: typeof je = {
  title: 'Does this mean the same?',
  why: (people) =>
    `${people} people asked it like this, and then chose the same answer. If you say yes, I try it out and give that answer at once from now on. If there is something personal in it, please say no.`,
  means: (question) => `Is that the same question as ‘${question}’?`,
  accept: 'Yes, the same',
  reject: 'No, something else',
  more: (count) => `${count} more after this`,
  none: 'There are no new phrasings to review.',
  refused: 'I do not take over this phrasing',
  refusedWhy:
    'I tried it out: I would not give it the right answer, or I would answer other questions worse.',
  entries: 'Learned answers',
}

export const phrasingTexts = { je, u, en }
