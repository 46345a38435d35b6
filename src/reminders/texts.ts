const je = {
  // how long it is until then
  inDays: (days: number) => `Over ${days} dagen`,
  tomorrow: (time: string) => `Morgen om ${time}`,
  today: (time: string) => `Vandaag om ${time}`,
  inAnHour: 'Begint over een uur',
  inMinutes: (minutes: number) =>
    minutes === 1 ? 'Begint over 1 minuut' : `Begint over ${minutes} minuten`,
  begun: (time: string) => `Is begonnen om ${time}`,
  workshopIn: (minutes: number) =>
    minutes === 1
      ? 'Je workshop begint over 1 minuut'
      : `Je workshop begint over ${minutes} minuten`,
  workshopBegun: (time: string) => `Je workshop is om ${time} begonnen`,
  workshopsIn: (minutes: number) =>
    minutes === 1
      ? 'De workshops beginnen over 1 minuut'
      : `De workshops beginnen over ${minutes} minuten`,
  workshopsBegun: (time: string) => `De workshops zijn om ${time} begonnen`,
  workshopAt: (when: string) => `Je workshop is ${when}`,
  workshopsAt: (when: string) => `De workshops zijn ${when}`,
  // what became of it
  cancelled: '✕ Gaat niet door',
  cancelledWhy: 'Deze bijeenkomst is geannuleerd.',
  moved: (when: string) => `Verplaatst naar ${when}`,
  unsure: '◔ Onder voorbehoud',
  unsureWhy: '◔ Deze bijeenkomst is onder voorbehoud.',
  over: 'Geweest',
  gone: '✕ Je bent niet meer aangemeld',
  // where
  online: 'online',
  onlineBy: (means: string) => `online, via ${means}`,
  timeFollows: 'tijd volgt',
  dateFollows: 'datum volgt',
  // the link
  linkFrom: (when: string) => `De link om deel te nemen krijg je vanaf ${when}. Typ dan ‘link’.`,
  linkFollows: 'De link om deel te nemen volgt nog. Typ ‘link’ om te zien of hij er al is.',
  linkAtVenue: 'Deze bijeenkomst is niet online: er is geen link.',
  linkWaiting: (position: number) =>
    `Je staat ${position}e op de wachtlijst. De link is voor wie een plek heeft.`,
  linkPending: 'Je plek is nog niet bevestigd. De link is voor wie een plek heeft.',
  linkStranger: 'De link is voor wie zich heeft aangemeld.',
  waiting: '◔ Je staat op de wachtlijst',
  pending: '◔ Je plek is nog niet bevestigd',
  stranger: 'Je bent niet aangemeld',
  noEvent: 'Er is nu geen bijeenkomst om aan deel te nemen',
  // the workshops
  workshop: (name: string) => `✓ ${name}`,
  noChoice: 'Je hebt nog geen workshop gekozen',
  roomLeft: 'Je hebt geen workshop gekozen. Hier is nog plek:',
  allFull: 'Je hebt geen workshop gekozen, en alle workshops zitten vol.',
  chooseThere: 'Kiezen kan hier niet meer: vraag het in de bijeenkomst.',
  // at a venue
  contact: (who: string) =>
    `Heb je een vraag, of iets nodig om mee te doen? Neem contact op met ${who}.`,
  // buttons
  join: 'Deelnemen',
  joinWorkshop: (number: number) => `Naar workshop ${number}`,
  joinEvent: 'Naar de bijeenkomst',
  choose: 'Kies workshop',
  chooseOne: (number: number) => `Kies workshop ${number}`,
  leave: 'Ik kom toch niet',
  less: 'Minder herinneringen',
  signUp: 'Aanmelden',
  mine: 'Mijn aanmelding',
  events: 'Andere bijeenkomsten',
}

const u: typeof je = {
  ...je,
  workshopIn: (minutes) =>
    minutes === 1
      ? 'Uw workshop begint over 1 minuut'
      : `Uw workshop begint over ${minutes} minuten`,
  workshopBegun: (time) => `Uw workshop is om ${time} begonnen`,
  workshopAt: (when) => `Uw workshop is ${when}`,
  gone: '✕ U bent niet meer aangemeld',
  linkFrom: (when) => `De link om deel te nemen krijgt u vanaf ${when}. Typ dan ‘link’.`,
  linkWaiting: (position) =>
    `U staat ${position}e op de wachtlijst. De link is voor wie een plek heeft.`,
  linkPending: 'Uw plek is nog niet bevestigd. De link is voor wie een plek heeft.',
  waiting: '◔ U staat op de wachtlijst',
  pending: '◔ Uw plek is nog niet bevestigd',
  stranger: 'U bent niet aangemeld',
  noChoice: 'U hebt nog geen workshop gekozen',
  roomLeft: 'U hebt geen workshop gekozen. Hier is nog plek:',
  allFull: 'U hebt geen workshop gekozen, en alle workshops zitten vol.',
  contact: (who) => `Hebt u een vraag, of iets nodig om mee te doen? Neem contact op met ${who}.`,
}

const minutesAhead = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

const en: typeof je = {
  inDays: (days) => `In ${days} days`,
  tomorrow: (time) => `Tomorrow at ${time}`,
  today: (time) => `Today at ${time}`,
  inAnHour: 'Starts in an hour',
  inMinutes: (minutes) => `Starts in ${minutesAhead(minutes)}`,
  begun: (time) => `Started at ${time}`,
  workshopIn: (minutes) => `Your workshop starts in ${minutesAhead(minutes)}`,
  workshopBegun: (time) => `Your workshop started at ${time}`,
  workshopsIn: (minutes) => `The workshops start in ${minutesAhead(minutes)}`,
  workshopsBegun: (time) => `The workshops started at ${time}`,
  workshopAt: (when) => `Your workshop is ${when}`,
  workshopsAt: (when) => `The workshops are ${when}`,
  cancelled: '✕ Cancelled',
  cancelledWhy: 'This event will not take place.',
  moved: (when) => `Moved to ${when}`,
  unsure: '◔ To be confirmed',
  unsureWhy: '◔ This event is provisional.',
  over: 'Over',
  gone: '✕ You are no longer signed up',
  online: 'online',
  onlineBy: (means) => `online, in ${means}`,
  timeFollows: 'time to be announced',
  dateFollows: 'date to be announced',
  linkFrom: (when) => `You get the link to take part from ${when}. Type ‘link’ then.`,
  linkFollows: 'The link to take part will follow. Type ‘link’ to see whether it is there.',
  linkAtVenue: 'This event is not online: there is no link.',
  linkWaiting: (position) =>
    `You are number ${position} on the waiting list. The link is for those who have a place.`,
  linkPending: 'Your place is not yet confirmed. The link is for those who have a place.',
  linkStranger: 'The link is for those who signed up.',
  waiting: '◔ You are on the waiting list',
  pending: '◔ Your place is not yet confirmed',
  stranger: 'You are not signed up',
  noEvent: 'There is no event to take part in at the moment',
  workshop: (name) => `✓ ${name}`,
  noChoice: 'You have not chosen a workshop yet',
  roomLeft: 'You have not chosen a workshop. There are places left in:',
  allFull: 'You have not chosen a workshop, and all workshops are full.',
  chooseThere: 'You can no longer choose here: ask in the event itself.',
  contact: (who) => `A question, or something you need to take part? Contact ${who}.`,
  join: 'Join',
  joinWorkshop: (number) => `Go to workshop ${number}`,
  joinEvent: 'Go to the event',
  choose: 'Choose a workshop',
  chooseOne: (number) => `Choose workshop ${number}`,
  leave: 'I cannot come',
  less: 'Fewer reminders',
  signUp: 'Sign up',
  mine: 'My registration',
  events: 'Other events',
}

export const texts = { je, u, en }

export type Texts = typeof je
