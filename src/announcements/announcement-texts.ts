const je = {
  from: (event: string) => `Van de organisatie van ‘${event}’`,
  changed: (moment: string) => `Gewijzigd op ${moment}`,
  // asked for an answer
  please: 'Laat even weten of je dit hebt gelezen.',
  again: 'We hebben nog geen antwoord van je. Laat je het weten?',
  read: 'Gelezen',
  coming: 'Ik kom',
  notComing: 'Ik kom toch niet',
  hasRead: '✓ Je hebt dit gelezen.',
  comes: '✓ Je hebt dit gelezen, en je komt.',
  newer: 'Deze mededeling is net gewijzigd. Hieronder staat de nieuwe tekst.',
  ask: 'Vraag stellen',
  mute: 'Minder mededelingen',
  // wanting to hear less
  muted: 'Je krijgt minder mededelingen',
  mutedWhy: 'Alleen wat je echt moet weten stuur ik nog, zoals een andere tijd of plaats.',
  unmute: 'Toch alle mededelingen',
  unmuted: 'Je krijgt weer alle mededelingen',
  unmutedWhy: 'Wil je er later toch minder? Dat kan onder elke mededeling.',
  // withdrawn
  withdrawn: (why: string) => `Ingetrokken: ${why}`,
  wasAbout: (title: string) => `Het ging om de mededeling ‘${title}’. Die geldt niet meer.`,
  // nothing to answer to
  notYours: 'Deze mededeling is niet aan jou gericht, dus je kunt er niet op antwoorden.',
  none: 'Er is nu geen mededeling waarop je kunt antwoorden. Typ ‘agenda’ om te zien wat er komt.',
}

const u: typeof je = {
  ...je,
  please: 'Laat even weten of u dit hebt gelezen.',
  again: 'We hebben nog geen antwoord van u. Wilt u het ons laten weten?',
  hasRead: '✓ U hebt dit gelezen.',
  comes: '✓ U hebt dit gelezen, en u komt.',
  muted: 'U krijgt minder mededelingen',
  mutedWhy: 'Alleen wat u echt moet weten stuur ik nog, zoals een andere tijd of plaats.',
  unmuted: 'U krijgt weer alle mededelingen',
  unmutedWhy: 'Wilt u er later toch minder? Dat kan onder elke mededeling.',
  notYours: 'Deze mededeling is niet aan u gericht, dus u kunt er niet op antwoorden.',
  none: 'Er is nu geen mededeling waarop u kunt antwoorden. Typ ‘agenda’ om te zien wat er komt.',
}

const en: typeof je = {
  from: (event) => `From the organisers of ‘${event}’`,
  changed: (moment) => `Changed on ${moment}`,
  please: 'Please let us know that you have read this.',
  again: 'We have no answer from you yet. Will you let us know?',
  read: 'Read',
  coming: 'I will come',
  notComing: 'I will not come after all',
  hasRead: '✓ You have read this.',
  comes: '✓ You have read this, and you will come.',
  newer: 'This announcement has just been changed. The new text is below.',
  ask: 'Ask a question',
  mute: 'Fewer announcements',
  muted: 'You get fewer announcements',
  mutedWhy: 'I only send what you really need to know, such as another time or place.',
  unmute: 'All announcements after all',
  unmuted: 'You get all announcements again',
  unmutedWhy: 'Fewer after all, later on? There is a button for it below every announcement.',
  withdrawn: (why) => `Withdrawn: ${why}`,
  wasAbout: (title) => `It was about the announcement ‘${title}’. That no longer holds.`,
  notYours: 'This announcement is not addressed to you, so you cannot answer it.',
  none: 'There is no announcement to answer at the moment. Type ‘agenda’ to see what is coming.',
}

export const announcementTexts = { je, u, en }
