const je = {
  nextOne: (title: string, when: string) => `De eerstvolgende in deze reeks is ${title}: ${when}.`,
  toNext: 'Naar die bijeenkomst',
  otherRound: (number: string, round: number) =>
    `Workshop ${number} heeft nog plaats in ronde ${round}.`,
  otherWorkshops: (numbers: string) => `Nog plaats is er bij workshop ${numbers}.`,
  leaveLine: (number: string) => `Uit de rij voor workshop ${number}`,
  leftLine: (workshop: string) => `Je staat niet meer op de wachtlijst van ‘${workshop}’.`,
}

const u: typeof je = {
  ...je,
  leftLine: (workshop) => `U staat niet meer op de wachtlijst van ‘${workshop}’.`,
}

const en: typeof je = {
  nextOne: (title, when) => `The next one in this series is ${title}: ${when}.`,
  toNext: 'Go to that event',
  otherRound: (number, round) => `Workshop ${number} still has places in round ${round}.`,
  otherWorkshops: (numbers) => `There are still places in workshop ${numbers}.`,
  leaveLine: (number) => `Leave the line for workshop ${number}`,
  leftLine: (workshop) => `You are no longer on the waiting list of ‘${workshop}’.`,
}

export const texts = { je, u, en }
