const je = {
  hello: 'Hallo! Stel gerust je vraag over de uitkering of over een bijeenkomst.',
  yes: 'Waar kan ik je mee helpen? Stel gerust je vraag.',
  thanks: 'Graag gedaan!',
  bye: 'Tot ziens!',
  how: 'Met mij gaat het goed, dank je. Waar kan ik je mee helpen?',
  robot:
    'Ik ben een bot: een computerprogramma dat antwoordt met wat er in zijn bronnen staat. Wil je een mens spreken, typ dan ‘contactpersoon’.',
  sorry: 'Geeft niets. Typ ‘help’ om te zien wat ik kan.',
}

const u: typeof je = {
  ...je,
  hello: 'Hallo! Stel gerust uw vraag over de uitkering of over een bijeenkomst.',
  yes: 'Waar kan ik u mee helpen? Stel gerust uw vraag.',
  how: 'Met mij gaat het goed, dank u. Waar kan ik u mee helpen?',
  robot:
    'Ik ben een bot: een computerprogramma dat antwoordt met wat er in zijn bronnen staat. Wilt u een mens spreken, typ dan ‘contactpersoon’.',
}

const en: typeof je = {
  hello: 'Hello! Do ask your question about the grant or about an event.',
  yes: 'What can I help you with? Do ask your question.',
  thanks: 'You are welcome!',
  bye: 'Goodbye!',
  how: 'I am fine, thank you. What can I help you with?',
  robot:
    'I am a bot: a computer program that answers with what its sources say. If you want to talk to a person, type ‘contact person’.',
  sorry: 'Never mind. Type ‘help’ to see what I can do.',
}

export const talkTexts = { je, u, en }
