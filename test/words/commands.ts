import type { Entry } from '../../src/words/phrases.ts'

/** The commands as people are told them, Dutch and English together. */
const said: Record<string, string> = {
  'agenda.open': `agenda | programma | wat staat er op het programma | wat is het programma | laat de agenda zien |
    show the agenda | programme | welke workshops zijn er | which workshops are there`,
  'agenda.mine': 'mijn agenda | mijn programma | my agenda | my programme',
  'agenda.now': `nu | wat is er nu | wat is er nu bezig | wat is er straks | wat komt er hierna | now | what's on now |
    what is on now | what's next`,
  'agenda.series': `bijeenkomsten | welke bijeenkomsten zijn er | alle bijeenkomsten | events | which events are there |
    all events`,
  'agenda.calendar': `kalender | zet in mijn agenda | zet het in mijn agenda | ics | calendar | add to my calendar`,
  'signup.open': `aanmelden {what} | meld me aan voor {what} | inschrijven {what} | schrijf me in voor {what} |
    ik wil me aanmelden | ik wil me inschrijven | ik kom | sign me up for {what} | sign up for {what} | register {what}`,
  'signup.choose': `workshop {what} | ik wil die over {what} | kies {what} | ik wil naar workshop {what} |
    ruilen naar {what} | wissel naar {what} | switch to {what} | choose {what} | the one about {what}`,
  'signup.leave': `afmelden | annuleren | meld me af | ik kan niet komen | ik kom toch niet | ik wil me afmelden |
    cancel my registration | cancel | i cannot come | sign me off | mijn aanmelding annuleren`,
  'signup.mine': `mijn aanmelding | mijn inschrijving | ben ik aangemeld | ben ik ingeschreven | welke workshop heb ik | welke workshop heb ik gekozen | my registration |
    am i signed up | which workshop do i have`,
  'signup.wait':
    'wachtlijst {what} | zet me op de wachtlijst | waiting list {what} | put me on the waiting list',
  'signup.position':
    'hoeveelste ben ik | hoeveelste sta ik op de wachtlijst | my position | what is my position',
  'signup.colleague': `collega aanmelden | meld mijn collega aan | register a colleague | sign up my colleague`,
  'signup.claim': 'code {what}',
  'people.data':
    'mijn gegevens | wat weet je van mij | welke gegevens heb je van mij | my data | what do you know about me',
  'people.erase': 'wis mijn gegevens | verwijder mijn gegevens | delete my data | erase my data',
  'people.language':
    'english please | speak english | english | nederlands graag | in het nederlands | dutch please',
  'help.open': 'help | hulp | wat kun je | hoi | hallo | hi | hello | what can you do',
}

export const commands: Entry[] = Object.entries(said).map(([name, phrases]) => ({
  name,
  phrases: phrases.split('|').map((phrase) => phrase.trim()),
}))
