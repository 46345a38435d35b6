const je = {
  title: 'Gatenrapport',
  period: 'De afgelopen vier weken',
  unanswered: 'Gevraagd, en geen antwoord dat hielp',
  unhelpful: 'Antwoorden die niet hielpen',
  none: 'Er is niets wat vijf of meer mensen tevergeefs vroegen.',
  why: 'Ik tel alleen wat vijf of meer mensen vroegen, en noem alleen woorden die minstens vijf van hen gebruikten.',
  entries: 'Geleerde antwoorden',
}

const u: typeof je = { ...je }

const en: typeof je = {
  title: 'Gap report',
  period: 'The last four weeks',
  unanswered: 'Asked, without an answer that helped',
  unhelpful: 'Answers that did not help',
  none: 'There is nothing that five or more people asked in vain.',
  why: 'I count only what five or more people asked, and give only words that at least five of them used.',
  entries: 'Learned answers',
}

export const gapTexts = { je, u, en }
