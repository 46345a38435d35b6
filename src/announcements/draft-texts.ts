const je = {
  new: 'Nieuwe mededeling',
  edit: 'Mededeling bewerken',
  to: (audience: string) => `Aan: ${audience}`,
  defaultTitle: 'Mededeling over {bijeenkomst}',
  template: 'Sjabloon (mag leeg blijven)',
  noTemplate: 'Kies een sjabloon',
  titleNl: 'Titel',
  bodyNl: 'Tekst',
  variables:
    'Dit vul ik per persoon in: {naam}, {bijeenkomst}, {datum}, {tijd}, {plaats}, {workshop}, {link} en {gemeente}. Is iets soms leeg? Zet er dan achter wat er moet staan: {workshop|nog geen workshop}.',
  titleEn: 'Titel in het Engels (mag leeg blijven)',
  bodyEn: 'Tekst in het Engels (mag leeg blijven)',
  when: 'Wanneer versturen?',
  now: 'Meteen',
  later: 'Op een later moment',
  at: 'Dag en tijd van dat moment (Nederlandse tijd)',
  whenHint: 'bijvoorbeeld 2 december 9.30',
  asks: 'Vraag om een antwoord: ‘Gelezen’ of ‘Ik kom’',
  essential: 'Dit moet iedereen weten: stuur het ook aan wie minder mededelingen wil',
  preview: 'Voorbeeld en versturen',
  audience: 'Kies ontvangers',
  fill: 'Neem sjabloon over',
  keep: 'Bewaar als concept',
  chooseTemplate: 'Kies eerst een sjabloon in de lijst.',
  filledIn: (name: string, open: boolean) =>
    `Sjabloon ‘${name}’ staat klaar.${open ? ' Vul in waar … staat.' : ''}`,
}

const u: typeof je = { ...je }

const en: typeof je = {
  new: 'New announcement',
  edit: 'Edit the announcement',
  to: (audience) => `To: ${audience}`,
  defaultTitle: 'Announcement about {event}',
  template: 'Template (may be left empty)',
  noTemplate: 'Choose a template',
  titleNl: 'Title in Dutch',
  bodyNl: 'Text in Dutch',
  variables:
    'I fill these in for each person: {name}, {event}, {date}, {time}, {place}, {workshop}, {link} and {municipality}. Is something empty for some? Then add what should stand there: {workshop|no workshop yet}.',
  titleEn: 'Title in English (may be left empty)',
  bodyEn: 'Text in English (may be left empty)',
  when: 'When to send it?',
  now: 'At once',
  later: 'At a later moment',
  at: 'Day and time of that moment (Dutch time)',
  whenHint: 'for example 2 December 9:30',
  asks: 'Ask for an answer: ‘Read’ or ‘I will come’',
  essential: 'Everybody must know this: send it also to those who want fewer announcements',
  preview: 'Preview and send',
  audience: 'Choose recipients',
  fill: 'Use the template',
  keep: 'Keep as a draft',
  chooseTemplate: 'First choose a template from the list.',
  filledIn: (name, open) =>
    `Template ‘${name}’ is ready.${open ? ' Fill in where it says ….' : ''}`,
}

export const draftTexts = { je, u, en }
