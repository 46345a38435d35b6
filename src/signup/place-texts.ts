const je = {
  // when and where
  timeFollows: 'tijd volgt',
  dateFollows: 'datum volgt',
  online: 'online',
  onlineBy: (means: string) => `online, via ${means}`,
  // my place
  confirmed: '✓ Je bent aangemeld',
  waiting: '◔ Je staat op de wachtlijst',
  position: (position: number) => `Je staat ${position}e op de wachtlijst.`,
  seatIn: (workshop: string, meanwhile: boolean) =>
    `✓ ${workshop}${meanwhile ? ' (zolang je wacht)' : ''}`,
  waitIn: (workshop: string, position: number) => `◔ ${workshop} (${position}e op de wachtlijst)`,
  noWorkshop: 'Je hebt nog geen workshop gekozen.',
  notYetChosen: 'nog niet gekozen',
  unchecked: (municipality: string) =>
    `De organisatie controleert nog of ${municipality} kan deelnemen.`,
  asRole: (role: string, municipality: string) =>
    municipality ? `${role}, ${municipality}` : role,
  nextSteps: 'Kun je toch niet komen? Meld je dan af: een ander is blij met je plek.',
  onLeaving: 'Zodra er een plek vrijkomt, krijg je die en hoor je het hier.',
  chooseWorkshop: 'Kies workshop',
  otherWorkshop: 'Andere workshop',
  join: 'Deelnemen',
  calendar: 'In mijn kalender',
  leave: 'Afmelden',
  leaveList: 'Van de wachtlijst af',
  // an event that may not be, will not be, or has been
  tentative: '◔ Deze bijeenkomst is onder voorbehoud.',
  cancelled: '✕ Gaat niet door',
  cancelledNext: 'Deze bijeenkomst is geannuleerd. Je hoeft je niet af te melden.',
  over: 'Geweest',
  // leaving
  sureLeave: 'Wil je je afmelden?',
  sureLeaveWhy: 'Je plek en je workshops komen vrij voor een ander.',
  sureLeaveList: 'Wil je van de wachtlijst af?',
  sureLeaveListWhy: 'Kom je later terug, dan sta je weer achteraan.',
  yesLeave: 'Ja, meld me af',
  yesLeaveList: 'Ja, haal me eraf',
  no: 'Nee, laat maar',
  left: '✕ Je bent afgemeld',
  leftWhy: 'Je krijgt geen berichten meer over deze bijeenkomst.',
  undo: 'Toch weer aanmelden',
  alternatives: 'Andere bijeenkomsten',
  notRegistered: 'Je bent niet aangemeld voor deze bijeenkomst',
}

const u: typeof je = {
  ...je,
  confirmed: '✓ U bent aangemeld',
  waiting: '◔ U staat op de wachtlijst',
  seatIn: (workshop, meanwhile) => `✓ ${workshop}${meanwhile ? ' (zolang u wacht)' : ''}`,
  position: (position) => `U staat ${position}e op de wachtlijst.`,
  noWorkshop: 'U hebt nog geen workshop gekozen.',
  nextSteps: 'Kunt u toch niet komen? Meld u dan af: een ander is blij met uw plek.',
  onLeaving: 'Zodra er een plek vrijkomt, krijgt u die en hoort u het hier.',
  cancelledNext: 'Deze bijeenkomst is geannuleerd. U hoeft zich niet af te melden.',
  sureLeave: 'Wilt u zich afmelden?',
  sureLeaveWhy: 'Uw plek en uw workshops komen vrij voor een ander.',
  sureLeaveList: 'Wilt u van de wachtlijst af?',
  sureLeaveListWhy: 'Komt u later terug, dan staat u weer achteraan.',
  left: '✕ U bent afgemeld',
  leftWhy: 'U krijgt geen berichten meer over deze bijeenkomst.',
  notRegistered: 'U bent niet aangemeld voor deze bijeenkomst',
}

const ordinal = (n: number) => {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n)
  return `${n}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`
}

const en: typeof je = {
  timeFollows: 'time to be announced',
  dateFollows: 'date to be announced',
  online: 'online',
  onlineBy: (means) => `online, in ${means}`,
  confirmed: '✓ You are signed up',
  waiting: '◔ You are on the waiting list',
  position: (position) => `You are ${ordinal(position)} on the waiting list.`,
  seatIn: (workshop, meanwhile) => `✓ ${workshop}${meanwhile ? ' (while you wait)' : ''}`,
  waitIn: (workshop, position) => `◔ ${workshop} (${ordinal(position)} on the waiting list)`,
  noWorkshop: 'You have not chosen a workshop yet.',
  notYetChosen: 'not chosen yet',
  unchecked: (municipality) => `The organisers still check whether ${municipality} can take part.`,
  asRole: (role, municipality) => (municipality ? `${role}, ${municipality}` : role),
  nextSteps:
    'Unable to come after all? Then please cancel: somebody else will be glad of your place.',
  onLeaving: 'As soon as a place comes free it is yours, and you will hear it here.',
  chooseWorkshop: 'Choose a workshop',
  otherWorkshop: 'Another workshop',
  join: 'Join',
  calendar: 'Add to my calendar',
  leave: 'Cancel registration',
  leaveList: 'Leave the waiting list',
  tentative: '◔ This event is provisional.',
  cancelled: '✕ Cancelled',
  cancelledNext: 'This event will not take place. You do not have to cancel your registration.',
  over: 'Over',
  sureLeave: 'Cancel your registration?',
  sureLeaveWhy: 'Your place and your workshops become free for somebody else.',
  sureLeaveList: 'Leave the waiting list?',
  sureLeaveListWhy: 'If you come back later, you start at the end of the line.',
  yesLeave: 'Yes, cancel it',
  yesLeaveList: 'Yes, take me off it',
  no: 'No, never mind',
  left: '✕ Your registration is cancelled',
  leftWhy: 'You will get no more messages about this event.',
  undo: 'Sign me up again',
  alternatives: 'Other events',
  notRegistered: 'You are not signed up for this event',
}

export const placeTexts = { je, u, en }
