const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`)

const je = {
  // headings, by where it stands
  draft: 'Zo ziet het eruit',
  approval: '◔ Wacht op akkoord',
  scheduled: '✓ Gepland',
  approve: (author: string) => `${author} vraagt je akkoord`,
  someone: 'Een organisator',
  to: (audience: string) => `Aan: ${audience}`,
  // reach
  people,
  allHome: (count: number): string =>
    count === 1 ? 'in de eigen chat' : 'allemaal in hun eigen chat',
  home: (count: number) => `${count} in ${count === 1 ? 'de' : 'hun'} eigen chat`,
  shared: (count: number) => `${count} via een gedeelde chat`,
  none: (count: number) => `${count} niet bereikbaar`,
  seconds: (seconds: number) =>
    seconds < 90
      ? `klaar in ± ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`
      : `klaar in ± ${Math.round(seconds / 60)} minuten`,
  reach: (who: string, how: string, time: string) => `${who}: ${how}; ${time}`,
  oneChat: 'Eén bericht, voor iedereen in die chat',
  // when
  atOnce: 'Gaat meteen uit.',
  goesAt: (moment: string) => `Gaat uit op ${moment} (Nederlandse tijd).`,
  // notes
  changed: 'Er is iets veranderd sinds je dit voorbeeld zag. Kijk nog even.',
  muted: (count: number) =>
    count === 1
      ? '1 persoon wil minder mededelingen en krijgt dit niet.'
      : `${count} mensen willen minder mededelingen en krijgen dit niet.`,
  essential: 'Dit gaat ook naar wie minder mededelingen wil.',
  fourEyes: 'Een tweede organisator kijkt mee voordat dit uitgaat.',
  fourEyesForChat:
    'Hoeveel mensen in die chat meelezen, weet ik niet. Daarom kijkt een tweede organisator mee voordat dit uitgaat.',
  approved: (name: string) => `Akkoord van ${name}.`,
  // the announcement itself
  as: (name: string) => `Zo leest ${name} het:`,
  asChat: 'Zo staat het in de chat:',
  asAny: 'Zo komt het eruit te zien:',
  buttons: (titles: string) => `Knoppen eronder: ${titles}`,
  seeAs: 'Bekijk het als',
  another: 'Toon ander voorbeeld',
  // buttons
  send: (count: number) => `Verstuur naar ${people(count)}`,
  sendToChat: 'Verstuur naar de chat',
  plan: (count: number) => `Plan voor ${people(count)}`,
  planToChat: 'Plan voor de chat',
  ask: (count: number) => `Vraag akkoord voor ${people(count)}`,
  askForChat: 'Vraag akkoord voor de chat',
  unreached: (count: number) => (count === 1 ? '1 niet bereikbaar' : `${count} niet bereikbaar`),
  edit: 'Bewerk',
  audience: 'Ontvangers',
  approves: 'Akkoord',
  declines: 'Niet akkoord',
  unplan: 'Toch niet versturen',
  // who cannot be reached
  unreachedTitle: 'Deze mensen bereik ik niet',
  allReached: 'Ik kan iedereen bereiken',
  allReachedWhy: 'Wil je het toch ook zelf sturen? Hier is de tekst.',
  unreachedWhy:
    'Ze hebben nog niet met mij gepraat, of de chat is gesloten. Stuur hun zelf een e-mail.',
  more: (count: number) => `en nog ${count}`,
  mail: 'Tekst om te kopiëren',
  back: 'Terug naar het voorbeeld',
  // what may not, or no more
  notYours:
    'Wat aan iedereen of aan een chat gaat, is alleen voor organisatoren van alle bijeenkomsten.',
  heldUp: 'Er staat iets in de weg, ook met je akkoord',
  heldUpWhy: 'De mededeling is niet verstuurd. De schrijver hoort waarom.',
  confirmFirst:
    'Deze wijziging moet een tweede organisator bekijken. Laat die ‘wijzig mededeling’ typen, kijken en bijwerken.',
}

const u: typeof je = {
  ...je,
  approve: (author) => `${author} vraagt uw akkoord`,
  allReachedWhy: 'Wilt u het toch ook zelf sturen? Hier is de tekst.',
  changed: 'Er is iets veranderd sinds u dit voorbeeld zag. Kijk nog even.',
  heldUp: 'Er staat iets in de weg, ook met uw akkoord',
}

const persons = (count: number) => (count === 1 ? '1 person' : `${count} people`)

const en: typeof je = {
  draft: 'This is what it looks like',
  approval: '◔ Waiting for approval',
  scheduled: '✓ Planned',
  approve: (author) => `${author} asks for your approval`,
  someone: 'An organiser',
  to: (audience) => `To: ${audience}`,
  people: persons,
  allHome: (count) => (count === 1 ? 'in a chat of their own' : 'all in a chat of their own'),
  home: (count) => `${count} in a chat of their own`,
  shared: (count) => `${count} by way of a shared chat`,
  none: (count) => `${count} out of reach`,
  seconds: (seconds) =>
    seconds < 90
      ? `done in ± ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
      : `done in ± ${Math.round(seconds / 60)} minutes`,
  reach: (who, how, time) => `${who}: ${how}; ${time}`,
  oneChat: 'One message, for everybody in that chat',
  atOnce: 'Goes out at once.',
  goesAt: (moment) => `Goes out on ${moment} (Dutch time).`,
  changed: 'Something changed since you saw this preview. Please look again.',
  muted: (count) =>
    count === 1
      ? '1 person wants fewer announcements and does not get this.'
      : `${count} people want fewer announcements and do not get this.`,
  essential: 'This also goes to those who want fewer announcements.',
  fourEyes: 'A second organiser looks at it before it goes out.',
  fourEyesForChat:
    'I do not know how many people read along in that chat. So a second organiser looks at it before it goes out.',
  approved: (name) => `Approved by ${name}.`,
  as: (name) => `This is how ${name} reads it:`,
  asChat: 'This is how it stands in the chat:',
  asAny: 'This is what it will look like:',
  buttons: (titles) => `Buttons below it: ${titles}`,
  seeAs: 'See it as',
  another: 'Show another preview',
  send: (count) => `Send to ${persons(count)}`,
  sendToChat: 'Send to the chat',
  plan: (count) => `Plan for ${persons(count)}`,
  planToChat: 'Plan for the chat',
  ask: (count) => `Ask approval for ${persons(count)}`,
  askForChat: 'Ask approval for the chat',
  unreached: (count) => `${count} out of reach`,
  edit: 'Edit',
  audience: 'Recipients',
  approves: 'Approve',
  declines: 'Decline',
  unplan: 'Do not send after all',
  unreachedTitle: 'I cannot reach these people',
  allReached: 'I can reach everybody',
  allReachedWhy: 'Do you want to send it yourself as well? Here is the text.',
  unreachedWhy:
    'They have not talked with me yet, or their chat is closed. Please e-mail them yourself.',
  more: (count) => `and ${count} more`,
  mail: 'Text to copy',
  back: 'Back to the preview',
  notYours: 'What goes to everybody or to a chat is only for organisers of all events.',
  heldUp: 'Something stands in the way, even with your approval',
  heldUpWhy: 'The announcement was not sent. The writer is told why.',
  confirmFirst:
    'A second organiser has to look at this change. Ask them to type ‘correct announcement’, look, and update it.',
}

export const previewTexts = { je, u, en }
