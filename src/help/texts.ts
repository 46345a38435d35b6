import { organiserTexts } from './organiser-texts.ts'

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
  helpWhy:
    'Stel gerust een vraag in je eigen woorden, over de uitkering of een bijeenkomst. Deze woorden ken ik ook:',
  helpShared: 'Noem mij met @Bijeen en een vraag, of een van deze woorden:',
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
    ['vraag het een mens', 'een deskundige antwoordt, hier'],
    ['mijn vragen', 'wat er met je vraag gebeurt'],
    ['voorwaardenwijzer', 'je project naast de voorwaarden van de uitkering'],
    ['mijn gegevens', 'wat ik van je bewaar'],
    ['english please', 'verder in het Engels'],
  ],
  forOrganisers: 'Voor organisatoren',
  organising: organiserTexts.je,

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
  helpWhy:
    'Stel gerust een vraag in uw eigen woorden, over de uitkering of een bijeenkomst. Deze woorden ken ik ook:',
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
    ['vraag het een mens', 'een deskundige antwoordt, hier'],
    ['mijn vragen', 'wat er met uw vraag gebeurt'],
    ['voorwaardenwijzer', 'uw project naast de voorwaarden van de uitkering'],
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
  helpWhy:
    'Do ask a question in your own words, about the grant or an event. These words I know as well:',
  helpShared: 'Mention me as @Bijeen with a question, or one of these words:',
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
    ['ask an expert', 'a person answers, here'],
    ['my questions', 'what becomes of your question'],
    ['conditions guide', 'your project beside the conditions of the grant'],
    ['my data', 'what I keep about you'],
    ['nederlands graag', 'go on in Dutch'],
  ],
  forOrganisers: 'For organisers',
  organising: organiserTexts.en,

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
    nl: [
      ...[
        'help',
        'hulp',
        'wat kun je',
        'wat kan ik hier',
        'wat kan ik vragen',
        'wat kan ik hier vragen',
      ],
      ...['hoe werkt dit', 'hoi', 'hallo', 'start'],
    ],
    en: ['what can you do', 'what can i ask', 'how does this work', 'hi', 'hello', 'commands'],
    shared: true,
  },
}
