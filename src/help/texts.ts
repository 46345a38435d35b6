const je = {
  welcome: 'Welkom bij Bijeen',
  personal:
    'Ik help je bij kennisbijeenkomsten. Typ ‘agenda’ voor het programma, meld je aan en kies je workshops, met een knop of in gewone woorden.',
  group:
    'Ik help bij kennisbijeenkomsten. Noem mij met @Bijeen en een woord, zoals ‘@Bijeen agenda’ of ‘@Bijeen aanmelden’.',
  channel:
    'Ik help bij kennisbijeenkomsten. Zet ‘@Bijeen agenda’ in een bericht: dan staat het programma hier voor iedereen.',
  addedBy: (name: string) => `${name} heeft mij hier toegevoegd.`,
  notice:
    'Ik bewaar je naam, je taal en je aanmeldingen, om een plaats voor je te houden. Typ ‘mijn gegevens’ om alles te zien, mee te nemen of te wissen.',
  sharedNotice:
    'Van wie mij aanspreekt bewaar ik naam, taal en aanmeldingen, en hier laat ik daar niets van zien. Typ ‘mijn gegevens’ in onze eigen chat om alles te zien of te wissen.',

  help: 'Wat kan ik doen?',
  helpWhy: 'Druk op een knop, of typ wat je wilt. Deze woorden ken ik in elk geval:',
  helpShared: 'Noem mij met @Bijeen en een van deze woorden:',
  commands: [
    ['bijeenkomsten', 'alle bijeenkomsten op datum'],
    ['agenda', 'het programma'],
    ['nu', 'wat er nu is, en wat daarna komt'],
    ['aanmelden', 'meedoen en een workshop kiezen'],
    ['mijn agenda', 'het programma met jouw workshops'],
    ['mijn aanmelding', 'waarvoor je bent aangemeld'],
    ['afmelden', 'je plaats teruggeven'],
    ['deelnemen', 'de link, of hoe je er komt'],
    ['herinneringen', 'wat ik je wanneer stuur'],
    ['kalender', 'de bijeenkomst in je eigen kalender'],
    ['mijn gegevens', 'wat ik van je bewaar'],
    ['english please', 'verder in het Engels'],
  ],
  forOrganisers: 'Voor organisatoren',
  organising: [
    ['organiseer', 'link, tijd, plaatsen en status'],
    ['link https://…', 'de link om deel te nemen'],
    ['verplaats naar 10.00', 'een andere tijd of dag'],
    ['mededeling', 'schrijven aan deelnemers'],
    ['alle mededelingen', 'wat er klaarstaat en is verstuurd'],
    ['herinneringen instellen', 'wanneer iedereen een bericht krijgt'],
    ['rollen', 'wie mag wat'],
  ],

  lost: 'Dat heb ik niet begrepen',
  lostWhy:
    'Zeg het eens anders, bijvoorbeeld ‘agenda’, ‘aanmelden’ of ‘workshop 3’. Of kies hieronder.',
  long: 'Graag wat korter',
  longWhy:
    'Ik lees berichten tot 500 tekens. Maak het korter, of stuur het als bijlage naar de organisatie. Je bericht staat nog in deze chat: er is niets verloren.',

  series: 'Bijeenkomsten',
  mine: 'Mijn aanmelding',
  data: 'Mijn gegevens',
  language: 'In English',
  open: 'Help',
}

const u: typeof je = {
  ...je,
  personal:
    'Ik help u bij kennisbijeenkomsten. Typ ‘agenda’ voor het programma, meld u aan en kies uw workshops, met een knop of in gewone woorden.',
  notice:
    'Ik bewaar uw naam, uw taal en uw aanmeldingen, om een plaats voor u te houden. Typ ‘mijn gegevens’ om alles te zien, mee te nemen of te wissen.',
  helpWhy: 'Druk op een knop, of typ wat u wilt. Deze woorden ken ik in elk geval:',
  commands: [
    ['bijeenkomsten', 'alle bijeenkomsten op datum'],
    ['agenda', 'het programma'],
    ['nu', 'wat er nu is, en wat daarna komt'],
    ['aanmelden', 'meedoen en een workshop kiezen'],
    ['mijn agenda', 'het programma met uw workshops'],
    ['mijn aanmelding', 'waarvoor u bent aangemeld'],
    ['afmelden', 'uw plaats teruggeven'],
    ['deelnemen', 'de link, of hoe u er komt'],
    ['herinneringen', 'wat ik u wanneer stuur'],
    ['kalender', 'de bijeenkomst in uw eigen kalender'],
    ['mijn gegevens', 'wat ik van u bewaar'],
    ['english please', 'verder in het Engels'],
  ],
  longWhy:
    'Ik lees berichten tot 500 tekens. Maak het korter, of stuur het als bijlage naar de organisatie. Uw bericht staat nog in deze chat: er is niets verloren.',
}

const en: typeof je = {
  welcome: 'Welcome to Bijeen',
  personal:
    'I help you with knowledge meetings. Type ‘agenda’ for the programme, sign up and choose your workshops, with a button or in plain words.',
  group:
    'I help with knowledge meetings. Mention me as @Bijeen with a word, such as ‘@Bijeen agenda’ or ‘@Bijeen sign up’.',
  channel:
    'I help with knowledge meetings. Put ‘@Bijeen agenda’ in a message, and the programme stands here for everyone.',
  addedBy: (name) => `${name} added me here.`,
  notice:
    'I keep your name, your language and your registrations, to hold a seat for you. Type ‘my data’ to see it all, take it along or erase it.',
  sharedNotice:
    'Of whoever speaks to me I keep name, language and registrations, and I show none of that here. Type ‘my data’ in our own chat to see or erase it all.',

  help: 'What can I do?',
  helpWhy: 'Press a button, or type what you want. These words I know for sure:',
  helpShared: 'Mention me as @Bijeen with one of these words:',
  commands: [
    ['events', 'all events in order of date'],
    ['agenda', 'the programme'],
    ['now', 'what is on now, and what comes next'],
    ['sign up', 'take part and choose a workshop'],
    ['my agenda', 'the programme with your workshops'],
    ['my registration', 'what you are signed up for'],
    ['cancel', 'give back your seat'],
    ['join', 'the link, or how to get there'],
    ['reminders', 'what I send you, and when'],
    ['calendar', 'the event in your own calendar'],
    ['my data', 'what I keep about you'],
    ['nederlands graag', 'go on in Dutch'],
  ],
  forOrganisers: 'For organisers',
  organising: [
    ['organise', 'link, time, seats and status'],
    ['new link https://…', 'the link to join'],
    ['move to 10:00', 'another time or day'],
    ['announcement', 'write to participants'],
    ['all announcements', 'what is planned and what was sent'],
    ['set the reminders', 'when everybody gets a message'],
    ['roles', 'who may do what'],
  ],

  lost: 'I did not understand that',
  lostWhy: 'Try other words, such as ‘agenda’, ‘sign up’ or ‘workshop 3’. Or choose below.',
  long: 'A little shorter, please',
  longWhy:
    'I read messages of up to 500 characters. Make it shorter, or send it to the organisers as an attachment. Your message still stands in this chat: nothing is lost.',

  series: 'Events',
  mine: 'My registration',
  data: 'My data',
  language: 'In het Nederlands',
  open: 'Help',
}

export const texts = { je, u, en }

export const phrases = {
  open: {
    nl: ['help', 'hulp', 'wat kun je', 'wat kan ik hier', 'hoi', 'hallo', 'start'],
    en: ['what can you do', 'hi', 'hello', 'commands'],
    shared: true,
  },
}
