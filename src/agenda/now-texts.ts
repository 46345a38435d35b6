const je = {
  inMinutes: (number: number, what: string) =>
    `over ${number} ${number === 1 ? 'minuut' : 'minuten'} ${what}`,
  atTime: (time: string, what: string) => `om ${time} ${what}`,
  lastPart: (what: string) => `${what}: het laatste onderdeel`,
  workshopRound: (number: number | null) => (number ? `workshopronde ${number}` : 'workshops'),
  nothingNow: 'Op dit moment is er niets',
  nextIs: 'De eerstvolgende bijeenkomst:',
  myWorkshop: (workshop: string) => `je workshop: ${workshop}`,
}

const u: typeof je = {
  ...je,
  myWorkshop: (workshop) => `uw workshop: ${workshop}`,
}

const en: typeof je = {
  inMinutes: (number, what) => `${what} in ${number} ${number === 1 ? 'minute' : 'minutes'}`,
  atTime: (time, what) => `${what} at ${time}`,
  lastPart: (what) => `${what}: the last part`,
  workshopRound: (number) => (number ? `workshop round ${number}` : 'workshops'),
  nothingNow: 'Nothing is on right now',
  nextIs: 'The next event:',
  myWorkshop: (workshop) => `your workshop: ${workshop}`,
}

export const nowTexts = { je, u, en }
