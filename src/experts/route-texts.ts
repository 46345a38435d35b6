const je = {
  here: '✓ Vragen voor deskundigen komen voortaan hier.',
  hereAbout: (topic: string) => `✓ Vragen over ‘${topic}’ komen voortaan hier.`,
  stopHere: 'Stoppen kan ook: typ ‘experts niet meer hier’.',
  me: '✓ Vragen voor deskundigen komen voortaan ook bij jou.',
  meAbout: (topic: string) => `✓ Vragen over ‘${topic}’ komen voortaan bij jou.`,
  stopped: '✓ Hier komen geen vragen meer.',
  nothingHere: 'Hier kwamen al geen vragen.',
  onlyOrganisers: 'Alleen een organisator kan een kanaal voor deskundigen aanwijzen.',
}

const u: typeof je = {
  ...je,
  me: '✓ Vragen voor deskundigen komen voortaan ook bij u.',
  meAbout: (topic) => `✓ Vragen over ‘${topic}’ komen voortaan bij u.`,
}

const en: typeof je = {
  here: '✓ Questions for experts come here from now on.',
  hereAbout: (topic) => `✓ Questions about ‘${topic}’ come here from now on.`,
  stopHere: 'You can stop it too: type ‘no more experts here’.',
  me: '✓ Questions for experts come to you as well from now on.',
  meAbout: (topic) => `✓ Questions about ‘${topic}’ come to you from now on.`,
  stopped: '✓ No more questions come here.',
  nothingHere: 'No questions came here.',
  onlyOrganisers: 'Only an organiser can name a channel for experts.',
}

export const routeTexts = { je, u, en }
