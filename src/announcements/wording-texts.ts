const je = {
  online: 'online',
  onlineBy: (means: string) => `online, via ${means}`,
  join: 'Link naar de bijeenkomst',
  noLink: 'de link volgt',
}

const u: typeof je = { ...je }

const en: typeof je = {
  online: 'online',
  onlineBy: (means) => `online, via ${means}`,
  join: 'Link to the event',
  noLink: 'the link follows',
}

export const wordingTexts = { je, u, en }
