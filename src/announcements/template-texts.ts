const je = {
  welcome: {
    name: 'Welkom',
    title: 'Welkom bij {bijeenkomst}',
    body: 'Beste {naam|deelnemer},\n\nFijn dat je meedoet aan {bijeenkomst}.\nWe zien je op {datum}, {tijd} ({plaats}).\n\nJe workshop: {workshop|nog geen workshop gekozen}.\n\nHeb je een vraag? Stel hem met de knop hieronder.',
  },
  change: {
    name: 'Wijziging',
    title: 'Wijziging: {bijeenkomst}',
    body: 'Beste {naam|deelnemer},\n\nEr verandert iets aan {bijeenkomst} op {datum}.\n\nZo was het: …\nZo wordt het: …\n\nJe hoeft hiervoor niets te doen.',
  },
  cancellation: {
    name: 'Annulering',
    title: '{bijeenkomst} gaat niet door',
    body: 'Beste {naam|deelnemer},\n\nHelaas gaat {bijeenkomst} op {datum} niet door.\n\nDe reden: …\n\nJe aanmelding vervalt. Je hoeft je niet af te melden.',
  },
  link: {
    name: 'Link',
    title: 'Je link voor {bijeenkomst}',
    body: 'Beste {naam|deelnemer},\n\n{bijeenkomst} begint op {datum}, {tijd}.\n\nZo doe je mee: {link}\n\nDeze link is voor jou. Stuur hem niet door.',
  },
  lastPlaces: {
    name: 'Laatste plaatsen',
    title: 'Nog een paar plaatsen: {bijeenkomst}',
    body: 'Beste {naam|collega},\n\nEr zijn nog een paar plaatsen voor {bijeenkomst} op {datum}, {tijd}.\n\nKen je iemand die mee wil doen? Typ ‘aanmelden’ om een plaats te nemen.',
  },
  after: {
    name: 'Na afloop',
    title: 'Bedankt voor je komst',
    body: 'Beste {naam|deelnemer},\n\nBedankt dat je meedeed aan {bijeenkomst}.\n\nDit nemen we mee: …\n\nWat vond je ervan? Laat het weten met de knop hieronder.',
  },
}

const u: typeof je = {
  welcome: {
    ...je.welcome,
    body: 'Beste {naam|deelnemer},\n\nFijn dat u meedoet aan {bijeenkomst}.\nWe zien u op {datum}, {tijd} ({plaats}).\n\nUw workshop: {workshop|nog geen workshop gekozen}.\n\nHebt u een vraag? Stel hem met de knop hieronder.',
  },
  change: {
    ...je.change,
    body: 'Beste {naam|deelnemer},\n\nEr verandert iets aan {bijeenkomst} op {datum}.\n\nZo was het: …\nZo wordt het: …\n\nU hoeft hiervoor niets te doen.',
  },
  cancellation: {
    ...je.cancellation,
    body: 'Beste {naam|deelnemer},\n\nHelaas gaat {bijeenkomst} op {datum} niet door.\n\nDe reden: …\n\nUw aanmelding vervalt. U hoeft zich niet af te melden.',
  },
  link: {
    ...je.link,
    title: 'Uw link voor {bijeenkomst}',
    body: 'Beste {naam|deelnemer},\n\n{bijeenkomst} begint op {datum}, {tijd}.\n\nZo doet u mee: {link}\n\nDeze link is voor u. Stuur hem niet door.',
  },
  lastPlaces: {
    ...je.lastPlaces,
    body: 'Beste {naam|collega},\n\nEr zijn nog een paar plaatsen voor {bijeenkomst} op {datum}, {tijd}.\n\nKent u iemand die mee wil doen? Typ ‘aanmelden’ om een plaats te nemen.',
  },
  after: {
    ...je.after,
    title: 'Bedankt voor uw komst',
    body: 'Beste {naam|deelnemer},\n\nBedankt dat u meedeed aan {bijeenkomst}.\n\nDit nemen we mee: …\n\nWat vond u ervan? Laat het weten met de knop hieronder.',
  },
}

const en: typeof je = {
  welcome: {
    name: 'Welcome',
    title: 'Welcome to {event}',
    body: 'Dear {name|participant},\n\nGood that you are joining {event}.\nWe will see you on {date}, {time} ({place}).\n\nYour workshop: {workshop|no workshop chosen yet}.\n\nDo you have a question? Ask it with the button below.',
  },
  change: {
    name: 'Change',
    title: 'Change: {event}',
    body: 'Dear {name|participant},\n\nSomething changes in {event} on {date}.\n\nIt was: …\nIt will be: …\n\nYou need not do anything.',
  },
  cancellation: {
    name: 'Cancellation',
    title: '{event} is cancelled',
    body: 'Dear {name|participant},\n\nUnfortunately {event} on {date} is cancelled.\n\nThe reason: …\n\nYour registration ends. You need not sign off.',
  },
  link: {
    name: 'Link',
    title: 'Your link for {event}',
    body: 'Dear {name|participant},\n\n{event} starts on {date}, {time}.\n\nThis is how you join: {link}\n\nThis link is for you. Please do not pass it on.',
  },
  lastPlaces: {
    name: 'Last places',
    title: 'A few places left: {event}',
    body: 'Dear {name|colleague},\n\nThere are a few places left for {event} on {date}, {time}.\n\nDo you know somebody who wants to join? Type ‘sign up’ to take a place.',
  },
  after: {
    name: 'Afterwards',
    title: 'Thank you for coming',
    body: 'Dear {name|participant},\n\nThank you for taking part in {event}.\n\nWhat we take along: …\n\nWhat did you think of it? Let us know with the button below.',
  },
}

export const templateTexts = { je, u, en }
