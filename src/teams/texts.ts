const je = {
  sorry: 'Er ging bij ons iets mis. Je gegevens zijn niet veranderd. Probeer het zo nog eens.',
  staleCard: 'Deze kaart is verouderd. Typ ‘bijeenkomsten’ voor een nieuwe.',
  unknownButton: 'Die knop ken ik niet meer. Typ ‘help’ om te zien wat ik kan.',
  notYours: 'Dat mogen alleen de organisatoren van deze bijeenkomst.',
  toldPrivately: 'Ik heb je het antwoord gestuurd in onze eigen chat.',
  onlyYou: 'Dit antwoord is alleen voor jou',
  onlyYouWhy:
    'In een gedeelde chat laat ik geen persoonlijke gegevens zien. Alleen wie de vraag stelde, krijgt met de knop het antwoord te zien.',
  show: 'Laat zien',
  didYouMean: 'Bedoel je een van deze?',
  didYouMeanWhy: 'Ik weet niet zeker wat je bedoelt met:',
  didYouMeanShared: 'Ik weet niet zeker wat je bedoelt.',
  notForYou: 'Dit antwoord is voor iemand anders. Stel je vraag zelf, dan krijg je het jouwe.',
  notAllowedHere: 'Deze bot is niet beschikbaar voor jouw organisatie.',
  foundNothing: 'Daarover staat niets in mijn bronnen of mijn agenda.',
  yes: ['ja', 'ja graag', 'oké', 'doe maar'],
  no: ['nee', 'nee bedankt', 'nee toch niet', 'eh nee', 'doe maar niet', 'laat maar'],
}

const u: typeof je = {
  ...je,
  sorry: 'Er ging bij ons iets mis. Uw gegevens zijn niet veranderd. Probeer het zo nog eens.',
  toldPrivately: 'Ik heb u het antwoord gestuurd in onze eigen chat.',
  onlyYou: 'Dit antwoord is alleen voor u',
  didYouMean: 'Bedoelt u een van deze?',
  didYouMeanWhy: 'Ik weet niet zeker wat u bedoelt met:',
  didYouMeanShared: 'Ik weet niet zeker wat u bedoelt.',
  notForYou: 'Dit antwoord is voor iemand anders. Stel uw vraag zelf, dan krijgt u het uwe.',
  notAllowedHere: 'Deze bot is niet beschikbaar voor uw organisatie.',
}

const en: typeof je = {
  sorry:
    'Something went wrong on our side. Nothing of yours has changed. Please try again in a moment.',
  staleCard: 'This card is out of date. Type ‘events’ for a new one.',
  unknownButton: 'I no longer know that button. Type ‘help’ to see what I can do.',
  notYours: 'Only the organisers of this event may do that.',
  toldPrivately: 'I have sent you the answer in our own chat.',
  onlyYou: 'This answer is for you only',
  onlyYouWhy:
    'I show no personal details in a shared chat. Only the person who asked gets to see the answer, with the button.',
  show: 'Show me',
  didYouMean: 'Did you mean one of these?',
  didYouMeanWhy: 'I am not sure what you mean by:',
  didYouMeanShared: 'I am not sure what you mean.',
  notForYou: 'This answer is for somebody else. Ask it yourself and you get your own.',
  notAllowedHere: 'This bot is not available to your organisation.',
  foundNothing: 'Nothing about that is in my sources or my agenda.',
  yes: ['yes', 'yes please', 'okay', 'ok'],
  no: ['no', 'no thanks', 'no not now', 'er no', 'better not', 'never mind'],
}

export const texts = { je, u, en }
