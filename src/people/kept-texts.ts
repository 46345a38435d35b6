const je = {
  parts: {
    people: {
      title: 'Wie je bent',
      why: 'om je te herkennen, je aan te spreken in jouw taal en je te kunnen schrijven',
      until: 'tot je alles wist, of een jaar niets van je laat horen',
    },
    signup: {
      title: 'Je aanmeldingen',
      why: 'om een plaats voor je te bewaren en te weten wie er komt',
      until: 'tot 90 dagen na de bijeenkomst; wat je nodig hebt om mee te doen tot 7 dagen erna',
    },
    agenda: {
      title: 'Je kalender',
      why: 'om jouw programma in je eigen kalender te zetten en bij te werken',
      until: 'tot 90 dagen na de bijeenkomst',
    },
    delivery: {
      title: 'Berichten aan jou',
      why: 'om je elk bericht één keer te sturen en te weten of het aankwam',
      until: 'tot 90 dagen na het bericht',
    },
  } as Record<string, { title: string; why: string; until: string }>,

  fields: {
    name: 'naam',
    lang: 'taal',
    municipality: 'gemeente',
    organisation: 'organisatie',
    role: 'rol',
    seenAt: 'laatst gezien',
    spokenAt: 'laatst gesproken',
    place: 'chat',
    right: 'recht',
    rememberedUntil: 'gesprek onthouden tot',
    sentAt: 'verstuurd',
  } as Record<string, string>,

  values: {
    nl: 'Nederlands',
    en: 'Engels',
    member: 'medewerker',
    guest: 'gast',
    federated: 'van een andere organisatie',
    anonymous: 'zonder account',
    personal: 'onze eigen chat',
    group: 'groepschat',
    channel: 'kanaal',
    organiser: 'organisator',
    'co-organiser': 'mede-organisator',
    facilitator: 'begeleider',
    expert: 'deskundige',
    confirmed: 'aangemeld',
    waiting: 'op de wachtlijst',
    pending: 'nog op te halen',
    cancelled: 'afgemeld',
    seated: 'plaats',
    declined: 'teruggegeven',
    queued: 'staat klaar',
    sending: 'onderweg',
    sent: 'aangekomen',
    failed: 'niet gelukt',
    unreachable: 'niet bereikbaar',
    unknown: 'onzeker',
    ORGANISERS: 'door de beheerder van de bot',
    'signup.seated': 'een plaats in een workshop',
    'signup.admitted': 'een plaats op de bijeenkomst',
    'signup.requested': 'een verzoek aan de organisatie',
  } as Record<string, string>,
}

const u: typeof je = {
  ...je,
  parts: {
    people: {
      title: 'Wie u bent',
      why: 'om u te herkennen, u aan te spreken in uw taal en u te kunnen schrijven',
      until: 'tot u alles wist, of een jaar niets van u laat horen',
    },
    signup: {
      title: 'Uw aanmeldingen',
      why: 'om een plaats voor u te bewaren en te weten wie er komt',
      until: 'tot 90 dagen na de bijeenkomst; wat u nodig hebt om mee te doen tot 7 dagen erna',
    },
    agenda: {
      title: 'Uw kalender',
      why: 'om uw programma in uw eigen kalender te zetten en bij te werken',
      until: 'tot 90 dagen na de bijeenkomst',
    },
    delivery: {
      title: 'Berichten aan u',
      why: 'om u elk bericht één keer te sturen en te weten of het aankwam',
      until: 'tot 90 dagen na het bericht',
    },
  },
}

const en: typeof je = {
  parts: {
    people: {
      title: 'Who you are',
      why: 'to recognise you, to speak your language and to be able to write to you',
      until: 'until you erase it, or have been away for a year',
    },
    signup: {
      title: 'Your registrations',
      why: 'to keep a seat for you and to know who is coming',
      until: 'until 90 days after the event; what you need to take part until 7 days after it',
    },
    agenda: {
      title: 'Your calendar',
      why: 'to put your programme in your own calendar and keep it up to date',
      until: 'until 90 days after the event',
    },
    delivery: {
      title: 'Messages to you',
      why: 'to send you each message once and to know whether it arrived',
      until: 'until 90 days after the message',
    },
  },

  fields: {
    name: 'name',
    lang: 'language',
    municipality: 'municipality',
    organisation: 'organisation',
    role: 'role',
    seenAt: 'last seen',
    spokenAt: 'last spoken',
    place: 'chat',
    right: 'right',
    rememberedUntil: 'conversation remembered until',
    sentAt: 'sent',
  },

  values: {
    nl: 'Dutch',
    en: 'English',
    member: 'staff member',
    guest: 'guest',
    federated: 'from another organisation',
    anonymous: 'without an account',
    personal: 'our own chat',
    group: 'group chat',
    channel: 'channel',
    organiser: 'organiser',
    'co-organiser': 'co-organiser',
    facilitator: 'facilitator',
    expert: 'expert',
    confirmed: 'signed up',
    waiting: 'on the waiting list',
    pending: 'to be claimed',
    cancelled: 'cancelled',
    seated: 'seat',
    declined: 'given back',
    queued: 'ready to go',
    sending: 'on its way',
    sent: 'arrived',
    failed: 'did not work',
    unreachable: 'could not be reached',
    unknown: 'uncertain',
    ORGANISERS: 'by the administrator of the bot',
    'signup.seated': 'a seat in a workshop',
    'signup.admitted': 'a seat at the event',
    'signup.requested': 'a request to the organisers',
  },
}

/** What is kept of people, in words: by feature, by field and by value. */
export const keptTexts = { je, u, en }
