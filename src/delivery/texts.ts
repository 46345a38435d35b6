const je = {
  several: (count: number) => `${count} berichten`,
  waitingTitle: 'Voor sommigen van jullie heb ik een bericht',
  waitingWhy: 'Alleen wie op de knop drukt, ziet de eigen berichten. Anderen zien ze niet.',
  show: 'Laat mijn berichten zien',
  more: 'Laat er meer zien',
  noneTitle: 'Er wachten geen berichten op je',
  noneWhy: 'Alles wat ik voor je had, heb je al gekregen.',
  events: 'Bijeenkomsten',
}

const u: typeof je = {
  ...je,
  waitingTitle: 'Voor sommigen van u heb ik een bericht',
  noneTitle: 'Er wachten geen berichten op u',
  noneWhy: 'Alles wat ik voor u had, hebt u al gekregen.',
}

const en: typeof je = {
  several: (count) => `${count} messages`,
  waitingTitle: 'I have a message for some of you',
  waitingWhy: 'Only those who press the button see messages, and only their own.',
  show: 'Show my messages',
  more: 'Show me more',
  noneTitle: 'No messages are waiting for you',
  noneWhy: 'You have already received everything I had for you.',
  events: 'Events',
}

export const texts = { je, u, en }
