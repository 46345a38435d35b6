interface Told {
  /** How it stands. */
  is: string
  /** What can be done; empty where nothing has to be. */
  next: string
}

const je: Record<string, Told> = {
  queued: { is: 'staat klaar', next: 'Gaat vanzelf.' },
  sending: { is: 'onderweg', next: 'Gaat vanzelf.' },
  sent: { is: 'aangekomen', next: '' },
  cancelled: { is: 'niet meer verstuurd', next: '' },
  unknown: {
    is: 'onzeker of het is aangekomen',
    next: 'Vraag het na, of stuur opnieuw: het kan dan dubbel aankomen.',
  },
  blocked: {
    is: 'heeft mij geblokkeerd of uitgezet',
    next: 'Bel of mail. Wie mij weer toelaat, krijgt het bericht alsnog.',
  },
  noChat: {
    is: 'heeft geen chat met mij',
    next: 'Bel of mail. Wie mij iets typt, krijgt het bericht alsnog.',
  },
  waitsInChat: {
    is: 'ligt klaar in een gedeelde chat',
    next: 'Vraag de ander daar op de knop te drukken.',
  },
  left: {
    is: 'heeft mij verwijderd',
    next: 'Bel of mail. Wie mij weer toevoegt, krijgt het bericht alsnog.',
  },
  tooBig: { is: 'het bericht is te groot', next: 'Maak het korter en stuur opnieuw.' },
  busy: { is: 'Teams had het te druk', next: 'Stuur het straks opnieuw.' },
  offline: { is: 'Teams was niet te bereiken', next: 'Stuur het straks opnieuw.' },
  refused: { is: 'Teams nam het niet aan', next: 'Stuur het opnieuw, of bel of mail.' },
}

const u: typeof je = { ...je }

const en: typeof je = {
  queued: { is: 'ready to go', next: 'Goes by itself.' },
  sending: { is: 'on its way', next: 'Goes by itself.' },
  sent: { is: 'arrived', next: '' },
  cancelled: { is: 'not sent any more', next: '' },
  unknown: {
    is: 'uncertain whether it arrived',
    next: 'Ask, or send again: it may then arrive twice.',
  },
  blocked: {
    is: 'has blocked me or switched me off',
    next: 'Call or mail. Who lets me in again gets the message after all.',
  },
  noChat: {
    is: 'has no chat with me',
    next: 'Call or mail. Who types something to me gets the message after all.',
  },
  waitsInChat: {
    is: 'lies ready in a shared chat',
    next: 'Ask them to press the button there.',
  },
  left: {
    is: 'has removed me',
    next: 'Call or mail. Who adds me again gets the message after all.',
  },
  tooBig: { is: 'the message is too big', next: 'Make it shorter and send again.' },
  busy: { is: 'Teams was too busy', next: 'Send it again later.' },
  offline: { is: 'Teams could not be reached', next: 'Send it again later.' },
  refused: { is: 'Teams did not accept it', next: 'Send it again, or call or mail.' },
}

/** How a letter stands, by its cause or else its state, and what can be done about it. */
export const letterTexts = { je, u, en }
