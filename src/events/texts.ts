/** What an editor of event files gets to read, and the words in which a date is written. */
const nl = {
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  months: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  notYaml: () =>
    'De opmaak van deze regel klopt niet; let op inspringen, aanhalingstekens en dubbele punten.',
  twice: () => `Dit veld staat er al.`,
  notAFile: () => 'Dit bestand heeft geen velden.',
  unknownField: (field: string) => `Het veld “${field}” bestaat niet.`,
  missing: (field: string) => `Het veld “${field}” ontbreekt.`,
  noQuote: () => 'Het citaat uit de bron (“quote”) ontbreekt.',
  notOneOf: (said: string, known: string) => `“${said}” kan hier niet; kies uit: ${known}.`,
  unreadable: (field: string) => `De waarde van “${field}” heeft niet de juiste vorm.`,
  noDay: (said: string) =>
    `“${said}” is geen datum; schrijf bijvoorbeeld “donderdag 3 december 2020” of “juni 2021”.`,
  noSuchDay: (date: string) => `De dag ${date} bestaat niet.`,
  noWeekday: (date: string, is: number) => `Zet de weekdag erbij: ${nl.weekdays[is]} ${date}.`,
  wrongWeekday: (date: string, is: number, said: string) =>
    `${date} is een ${nl.weekdays[is]}, geen ${said}.`,
  noHours: (said: string) => `“${said}” is geen tijd; schrijf bijvoorbeeld “09.30–11.30”.`,
  endBeforeStart: (from: string, till: string) =>
    `Het einde (${till}) ligt niet na het begin (${from}).`,
  overlap: (from: string, till: string) => `Overlap met het onderdeel ervoor: ${from}–${till}.`,
  gap: (from: string, till: string) =>
    `Tussen ${from} en ${till} is er niets; schrijf “gapBefore: yes” als dat klopt.`,
  outside: (from: string, till: string) =>
    `Dit onderdeel valt buiten de bijeenkomst (${from}–${till}).`,
  early: (from: string) => `De bijeenkomst begint om ${from}, maar het programma niet.`,
  late: (till: string) => `De bijeenkomst eindigt om ${till}, maar het programma niet.`,
  noEnd: () => 'De eindtijd van dit onderdeel ontbreekt.',
  noTime: () => 'Er zijn onderdelen, maar het veld “time” met begin en einde ontbreekt.',
  timeWithoutDay: () => 'Er is een tijd, maar de dag ontbreekt.',
  sameId: (id: string) => `De id “${id}” is al gebruikt.`,
  unknownSession: (id: string) => `Er is geen workshopronde met id “${id}”.`,
  unknownWorkshop: (id: string) => `Er is geen workshop met id “${id}”.`,
  unknownGroup: (id: string) => `Geen enkele rol hoort bij de groep “${id}”.`,
  unknownEvent: (id: string) => `Er is geen bijeenkomst met id “${id}”.`,
  nameNotQuoted: (name: string) => `De naam “${name}” staat niet zo in het citaat.`,
  noSource: (source: string) => `Bron ${source} is niet gevonden.`,
  notInSource: (source: string, quote: string) =>
    `Dit citaat staat niet in bron ${source}: “${quote}”`,
}

const en: typeof nl = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  notYaml: () =>
    'This line is not laid out correctly; mind indentation, quotation marks and colons.',
  twice: () => `This field is already there.`,
  notAFile: () => 'This file has no fields.',
  unknownField: (field) => `There is no field “${field}”.`,
  missing: (field) => `The field “${field}” is missing.`,
  noQuote: () => 'The quote from the source (“quote”) is missing.',
  notOneOf: (said, known) => `“${said}” is not possible here; choose one of: ${known}.`,
  unreadable: (field) => `The value of “${field}” does not have the right form.`,
  noDay: (said) =>
    `“${said}” is not a date; write for instance “Thursday 3 December 2020” or “June 2021”.`,
  noSuchDay: (date) => `There is no ${date}.`,
  noWeekday: (date, is) => `Add the day of the week: ${en.weekdays[is]} ${date}.`,
  wrongWeekday: (date, is, said) => `${date} is a ${en.weekdays[is]}, not a ${said}.`,
  noHours: (said) => `“${said}” is not a time; write for instance “09:30–11:30”.`,
  endBeforeStart: (from, till) => `The end (${till}) is not after the start (${from}).`,
  overlap: (from, till) => `Overlap with the session before it: ${from}–${till}.`,
  gap: (from, till) =>
    `There is nothing between ${from} and ${till}; write “gapBefore: yes” if that is right.`,
  outside: (from, till) => `This session lies outside the event (${from}–${till}).`,
  early: (from) => `The event starts at ${from}, but its programme does not.`,
  late: (till) => `The event ends at ${till}, but its programme does not.`,
  noEnd: () => 'The end time of this session is missing.',
  noTime: () => 'There are sessions, but the field “time” with start and end is missing.',
  timeWithoutDay: () => 'There is a time, but the day is missing.',
  sameId: (id) => `The id “${id}” is already in use.`,
  unknownSession: (id) => `There is no round of workshops with id “${id}”.`,
  unknownWorkshop: (id) => `There is no workshop with id “${id}”.`,
  unknownGroup: (id) => `No role belongs to the group “${id}”.`,
  unknownEvent: (id) => `There is no event with id “${id}”.`,
  nameNotQuoted: (name) => `The name “${name}” is not spelled like this in the quote.`,
  noSource: (source) => `Source ${source} was not found.`,
  notInSource: (source, quote) => `This quote is not in source ${source}: “${quote}”`,
}

export const texts = { nl, en }
