const je = {
  nextOne: (title: string, when: string) => `De eerstvolgende in deze reeks is ${title}: ${when}.`,
  toNext: 'Naar die bijeenkomst',
  otherRound: (workshop: string, round: number) =>
    `${workshop} heeft nog plaats in ronde ${round}.`,
  otherWorkshops: (workshops: string) => `Nog plaats is er bij: ${workshops}.`,
  leaveLine: (number: string) => `Van de wachtlijst voor workshop ${number}`,
  leftLine: (workshop: string) => `Je staat niet meer op de wachtlijst van ‘${workshop}’.`,
}

const u: typeof je = {
  ...je,
  leftLine: (workshop) => `U staat niet meer op de wachtlijst van ‘${workshop}’.`,
}

const en: typeof je = {
  nextOne: (title, when) => `The next one in this series is ${title}: ${when}.`,
  toNext: 'Go to that event',
  otherRound: (workshop, round) => `${workshop} still has places in round ${round}.`,
  otherWorkshops: (workshops) => `There are still places in: ${workshops}.`,
  leaveLine: (number) => `Leave the line for workshop ${number}`,
  leftLine: (workshop) => `You are no longer on the waiting list of ‘${workshop}’.`,
}

export const texts = { je, u, en }
