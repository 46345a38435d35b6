/** What organisers can type, and what it does. */
const je = [
  ['organiseer', 'link, tijd, plaatsen en status'],
  ['link https://…', 'de link om deel te nemen'],
  ['link vrijgeven 2 december 9.30', 'vanaf wanneer die te zien is'],
  ['haal de link weg', 'geen link meer'],
  ['verplaats naar 10.00', 'een andere tijd of dag'],
  ['uitloop 6 min', 'alles wat nog komt, is later'],
  ['capaciteit 40', 'plaatsen, ook: capaciteit workshop 2 30'],
  ['vol · niet vol', 'aanmelden alleen op de wachtlijst, of weer open'],
  ['annuleer bijeenkomst', 'hij gaat niet door'],
  ['onder voorbehoud · gaat door', 'nog niet zeker, of weer wel'],
  ['maak ongedaan', 'terug wat laatst gewijzigd is'],
  ['mededeling', 'schrijven aan deelnemers'],
  ['alle mededelingen', 'wat er klaarstaat en is verstuurd'],
  ['herinneringen instellen', 'wanneer iedereen een bericht krijgt'],
  ['rollen', 'wie mag wat'],
  ['rol KTRM-7XQ4', 'een rol aannemen, met de code die erbij hoort'],
  ['vragen voor mij', 'wat op een deskundige wacht'],
  ['experts hier', 'vragen komen voortaan in dit kanaal, ook: experts hier voor …'],
  ['geleerde antwoorden', 'wat ik van deskundigen leerde, en wat nog nagekeken moet'],
  ['nieuwe bewoordingen', 'andere manieren om hetzelfde te vragen'],
  ['gatenrapport', 'wat velen tevergeefs vroegen'],
  ['klok +1 dag', 'de klok vooruit, alleen in de ontwikkelstand'],
]

const u: typeof je = je

const en: typeof je = [
  ['organise', 'link, time, seats and status'],
  ['new link https://…', 'the link to join'],
  ['release link 2 December 9:30', 'from when it is shown'],
  ['remove the link', 'no link any more'],
  ['move to 10:00', 'another time or day'],
  ['running late 6 min', 'all that is still to come is later'],
  ['capacity 40', 'seats, also: capacity workshop 2 30'],
  ['event full · not full', 'sign-up for the waiting list only, or open again'],
  ['cancel event', 'it does not take place'],
  ['tentative · event goes ahead', 'not certain yet, or certain again'],
  ['undo', 'takes back what was changed last'],
  ['announcement', 'write to participants'],
  ['all announcements', 'what is planned and what was sent'],
  ['set the reminders', 'when everybody gets a message'],
  ['roles', 'who may do what'],
  ['role KTRM-7XQ4', 'take up a role, with the code that goes with it'],
  ['questions for me', 'what waits for an expert'],
  ['experts here', 'questions come to this channel, also: experts here for …'],
  ['learned answers', 'what I learned from experts, and what is still to be reviewed'],
  ['new phrasings', 'other ways of asking the same'],
  ['gap report', 'what many asked in vain'],
  ['clock +1 day', 'turn the clock, in development mode only'],
]

export const organiserTexts = { je, u, en }
