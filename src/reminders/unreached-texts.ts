const je = {
  show: (people: number) => `Niet bereikt (${people})`,
  heading: (people: number) =>
    people === 1
      ? '1 persoon kreeg de laatste herinnering niet'
      : `${people} mensen kregen de laatste herinnering niet`,
  nobody: 'Er is niemand die een herinnering miste',
  more: (people: number) => (people === 1 ? 'En nog 1.' : `En nog ${people}.`),
  mail: 'Tekst om te kopiëren, voor een e-mail',
  reminder: (title: string) => `Herinnering: ${title}`,
  join: (url: string) => `Deelnemen: ${url}`,
  back: 'Herinneringen voor iedereen',
}

const u: typeof je = { ...je }

const en: typeof je = {
  show: (people) => `Not reached (${people})`,
  heading: (people) =>
    people === 1
      ? '1 person did not get the last reminder'
      : `${people} people did not get the last reminder`,
  nobody: 'There is nobody who missed a reminder',
  more: (people) => `And ${people} more.`,
  mail: 'Text to copy into an e-mail, in Dutch',
  reminder: (title) => `Reminder: ${title}`,
  join: (url) => `Join: ${url}`,
  back: 'Reminders for everybody',
}

export const unreachedTexts = { je, u, en }
