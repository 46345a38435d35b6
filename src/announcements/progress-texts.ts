const je = {
  sending: 'Je mededeling wordt verstuurd',
  sent: '✓ Je mededeling is verstuurd',
  stopped: 'Het versturen is gestopt',
  withdrawn: 'Deze mededeling is ingetrokken',
  why: (why: string) => `Reden: ${why}`,
  changed: (moment: string) => `Gewijzigd op ${moment}.`,
  done: (sent: number, all: number) => `${sent} van ${all} verstuurd`,
  stoppedAt: (sent: number) =>
    sent === 1
      ? '1 bericht was al verstuurd. Wat in de rij stond, gaat niet meer weg.'
      : `${sent} berichten waren al verstuurd. Wat in de rij stond, gaat niet meer weg.`,
  renewing: (left: number) =>
    left === 1 ? 'Nog 1 bericht wordt bijgewerkt.' : `Nog ${left} berichten worden bijgewerkt.`,
  answers: ({ coming, read, silent }: { coming: number; read: number; silent: number }) =>
    `Antwoorden: ${coming} ${coming === 1 ? 'komt' : 'komen'}, ${read} alleen gelezen, ${silent} nog niets.`,
  nudged: (number: number, { people, sent }: { people: number; sent: number }) =>
    `Herinnering ${number}: ${sent} van ${people} verstuurd.`,
  results: 'Resultaat',
  report: 'Antwoorden',
  questions: (open: number) => (open === 1 ? '1 open vraag' : `${open} open vragen`),
  asOf: (time: string) => `Dit was zo om ${time}. De kaart hierboven loopt door.`,
  stop: 'Stop met versturen',
  retry: (count: number) => `Mislukte opnieuw (${count})`,
  correct: 'Wijzigen',
  withdraw: 'Intrekken',
  followOn: 'Typ ‘voortgang’ om te zien hoe het loopt.',
  nothingSent: 'Je hebt nog geen mededeling verstuurd. Typ ‘mededeling’ om er een te schrijven.',
  gone: 'Deze mededeling is er niet meer. Typ ‘alle mededelingen’ om te zien wat er is.',
}

const u: typeof je = {
  ...je,
  sending: 'Uw mededeling wordt verstuurd',
  sent: '✓ Uw mededeling is verstuurd',
  nothingSent: 'U hebt nog geen mededeling verstuurd. Typ ‘mededeling’ om er een te schrijven.',
}

const en: typeof je = {
  sending: 'Your announcement is being sent',
  sent: '✓ Your announcement has been sent',
  stopped: 'Sending has been stopped',
  withdrawn: 'This announcement has been withdrawn',
  why: (why) => `Reason: ${why}`,
  changed: (moment) => `Changed on ${moment}.`,
  done: (sent, all) => `${sent} of ${all} sent`,
  stoppedAt: (sent) =>
    sent === 1
      ? '1 message had been sent already. What was queued will not be sent.'
      : `${sent} messages had been sent already. What was queued will not be sent.`,
  renewing: (left) =>
    left === 1 ? '1 more message is being updated.' : `${left} more messages are being updated.`,
  answers: ({ coming, read, silent }) =>
    `Answers: ${coming} will come, ${read} only read it, ${silent} nothing yet.`,
  nudged: (number, { people, sent }) => `Nudge ${number}: ${sent} of ${people} sent.`,
  results: 'Result',
  report: 'Answers',
  questions: (open) => (open === 1 ? '1 open question' : `${open} open questions`),
  asOf: (time) => `This was so at ${time}. The card above goes on.`,
  stop: 'Stop sending',
  retry: (count) => `Retry failed ones (${count})`,
  correct: 'Change',
  withdraw: 'Withdraw',
  followOn: 'Type ‘progress’ to see how it is doing.',
  nothingSent: 'You have not sent an announcement yet. Type ‘announcement’ to write one.',
  gone: 'This announcement is no longer there. Type ‘all announcements’ to see what there is.',
}

export const progressTexts = { je, u, en }
