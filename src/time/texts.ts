const je = {
  now: (when: string) => `Het is ${when}`,
  going: (when: string) => `De klok gaat naar ${when}`,
  goingWhy: 'Alles wat onderweg aan de beurt is, gebeurt nu. Daarna meld ik me weer.',
  sent: (what: string) => `Onderweg verstuurd: ${what}.`,
  sentNothing: 'Onderweg was er niets te versturen.',
  kinds: {
    reminder: (count: number) => (count === 1 ? '1 herinnering' : `${count} herinneringen`),
    announcement: (count: number) => (count === 1 ? '1 mededeling' : `${count} mededelingen`),
    signup: (count: number) =>
      count === 1 ? '1 bericht over een plaats' : `${count} berichten over plaatsen`,
    other: (count: number) => (count === 1 ? '1 ander bericht' : `${count} andere berichten`),
  },

  next: 'Hierna:',
  to: (when: string) => `Naar ${when}`,
  at: (when: string, what: string) => (what ? `${when}: ${what}` : when),
  days: (count: number, title: string) =>
    `${count === 1 ? '1 dag' : `${count} dagen`} voor ${title}`,
  hours: (count: number, title: string) => `${count} uur voor ${title}`,
  minutes: (count: number, title: string) =>
    `${count === 1 ? '1 minuut' : `${count} minuten`} voor ${title}`,
  start: (title: string) => `begin van ${title}`,
  end: (title: string) => `einde van ${title}`,

  back: 'De klok gaat alleen vooruit: wat verstuurd is, kan niet terug. Begin de demo opnieuw om terug te gaan.',
  far: 'Meer dan een jaar vooruit gaat niet in één keer.',
  unclear:
    'Zeg het bijvoorbeeld zo: ‘klok 3 december 09.20’, ‘klok 9.20’, ‘klok +1 dag’, ‘klok +2 uur’ of ‘klok +30 minuten’.',
  notYours: 'De klok is van alle bijeenkomsten. Verzetten mogen alleen de organisatoren daarvan.',
  onlyWhenTrying: 'De klok verzetten kan alleen als ik in de ontwikkelstand draai.',
}

const u: typeof je = { ...je }

const en: typeof je = {
  now: (when) => `It is ${when}`,
  going: (when) => `The clock goes to ${when}`,
  goingWhy: 'Whatever falls due on the way happens now. I will be back when it is done.',
  sent: (what) => `Sent on the way: ${what}.`,
  sentNothing: 'On the way there was nothing to send.',
  kinds: {
    reminder: (count) => (count === 1 ? '1 reminder' : `${count} reminders`),
    announcement: (count) => (count === 1 ? '1 announcement' : `${count} announcements`),
    signup: (count) => (count === 1 ? '1 message about a place' : `${count} messages about places`),
    other: (count) => (count === 1 ? '1 other message' : `${count} other messages`),
  },

  next: 'After this:',
  to: (when) => `To ${when}`,
  at: (when, what) => (what ? `${when}: ${what}` : when),
  days: (count, title) => `${count === 1 ? '1 day' : `${count} days`} before ${title}`,
  hours: (count, title) => `${count === 1 ? '1 hour' : `${count} hours`} before ${title}`,
  minutes: (count, title) => `${count === 1 ? '1 minute' : `${count} minutes`} before ${title}`,
  start: (title) => `start of ${title}`,
  end: (title) => `end of ${title}`,

  back: 'The clock only goes forward: what was sent cannot be unsent. Start the demo anew to go back.',
  far: 'More than a year ahead is too far for one turn.',
  unclear:
    'Say it like this: ‘clock 3 December 09:20’, ‘clock 9:20’, ‘clock +1 day’, ‘clock +2 hours’ or ‘clock +30 minutes’.',
  notYours: 'The clock belongs to all events. Only the organisers of those may turn it.',
  onlyWhenTrying: 'The clock can be turned only when I run in development mode.',
}

export const texts = { je, u, en }
