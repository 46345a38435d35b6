const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`)

const je = {
  // these block
  noTitle: 'Geef de mededeling een titel.',
  noText: 'Schrijf een tekst in het Nederlands.',
  titleTooLong: (most: number) =>
    `De titel is te lang: hoogstens ${most} tekens. Ik heb alleen het begin bewaard.`,
  textTooLong: (most: number) =>
    `De tekst is te lang: hoogstens ${most} tekens. Ik heb alleen het begin bewaard.`,
  tooBig: 'Met alles ingevuld is dit te groot voor één bericht. Maak de tekst korter.',
  unknownVariable: (name: string, meant: string) =>
    `{${name}} ken ik niet.${meant ? ` Bedoel je {${meant}}?` : ''}`,
  insecureLink: 'Een link moet met https:// beginnen.',
  clickHere: 'Zet in de link waar hij heen gaat, in plaats van ‘klik hier’.',
  unfinished: 'Er staat nog … in de tekst. Vul dat in of haal het weg.',
  badMoment: 'Dat tijdstip begrijp ik niet. Schrijf het zo: 2 december 9.30. Of kies ‘Meteen’.',
  dayPast: (next: string) =>
    `Die dag is al voorbij. Bedoel je ${next}? Schrijf dan het jaar erbij.`,
  noMoment: 'Schrijf erbij wanneer, of kies ‘Meteen’.',
  timePast:
    'Dat tijdstip is te dichtbij of voorbij. Kies een moment dat nog minstens een minuut weg is.',
  nobody: 'Er is niemand die hierbij past.',
  noneKnown: (names: string) => `Deze mensen ken ik niet bij deze bijeenkomst: ${names}.`,
  namesLeft: (count: number) =>
    `Ik neem hoogstens 200 namen tegelijk. De laatste ${count} zijn niet meegenomen. Kies voor zoveel mensen liever een groep.`,
  namesUsed: 'Ik heb de namen gebruikt die zijn ingevuld, en de andere keuzes niet.',
  namesUnused:
    'De ingevulde namen zijn niet gebruikt. Kies daarvoor bij ‘Aan’: ‘Een lijst met namen’.',
  chatGone: 'In die chat kan ik niet meer schrijven.',
  eventOff: 'Deze bijeenkomst gaat niet door. Alleen het sjabloon ‘Annulering’ kan nog uit.',
  eventOver: 'De bijeenkomst is intussen voorbij.',
  noLink: 'Deze bijeenkomst heeft nog geen link. Haal {link} weg of zet eerst de link.',
  linkInChat: '{link} is alleen voor wie een plaats heeft, en hoort dus niet in een gedeelde chat.',
  linkLater: (from: string) =>
    from
      ? `De link mag pas vanaf ${from} worden gedeeld. Kies een later tijdstip.`
      : 'De link mag nog niet worden gedeeld: er is nog geen tijd bekend.',
  linkForOthers: (count: number) =>
    `{link} is alleen voor wie een plaats heeft. Dat geldt niet voor ${people(count)} in deze groep.`,
  emptyFor: (name: string, count: number) => `{${name}} is leeg voor ${people(count)}.`,
  addFallback: (name: string) => `Zet erbij wat er dan moet staan, zoals {${name}|onbekend}.`,
  notForYou:
    'Aan iedereen of aan een andere chat schrijven mogen alleen organisatoren. Kies mensen van deze bijeenkomst.',
  whoMeant: (whom: string) =>
    `Wie je bedoelt met ‘${whom}’, weet ik niet. Kies het hieronder bij de ontvangers.`,
  cutOff: (most: number) =>
    `Je bericht is te lang om in één keer te lezen. De eerste ${most} tekens staan hieronder; plak de rest erachter.`,
  // these advise
  farOff: (days: number) => `Dat is pas over ${days} dagen. Klopt het jaar?`,
  longSentence: (start: string, words: number) =>
    `Lange zin (${words} woorden): ‘${start} …’. Korte zinnen lezen makkelijker.`,
  otherVoice: (word: string) =>
    `Je schrijft ‘${word}’, maar bij deze bijeenkomst spreken we elkaar anders aan.`,
  shouting: (word: string) => `‘${word}’ staat in hoofdletters. Dat leest als schreeuwen.`,
  manyLinks: (count: number) =>
    `Er staan ${count} links in. Met één link weten mensen wat ze moeten doen.`,
  noEnglish: 'Er is geen Engelse tekst. Wie Engels leest, krijgt de Nederlandse.',
  fallbackFor: (name: string, count: number) =>
    `{${name}} is leeg voor ${people(count)}. ${count === 1 ? 'Die leest' : 'Zij lezen'} wat erachter staat.`,
}

const u: typeof je = {
  ...je,
  unknownVariable: (name, meant) =>
    `{${name}} ken ik niet.${meant ? ` Bedoelt u {${meant}}?` : ''}`,
  dayPast: (next) => `Die dag is al voorbij. Bedoelt u ${next}? Schrijf dan het jaar erbij.`,
  whoMeant: (whom) =>
    `Wie u bedoelt met ‘${whom}’, weet ik niet. Kies het hieronder bij de ontvangers.`,
  cutOff: (most) =>
    `Uw bericht is te lang om in één keer te lezen. De eerste ${most} tekens staan hieronder; plak de rest erachter.`,
  otherVoice: (word) =>
    `U schrijft ‘${word}’, maar bij deze bijeenkomst spreken we elkaar anders aan.`,
}

const persons = (count: number) => (count === 1 ? '1 person' : `${count} people`)

const en: typeof je = {
  noTitle: 'Give the announcement a title.',
  noText: 'Write a text in Dutch.',
  titleTooLong: (most) =>
    `The title is too long: ${most} characters at most. I kept the beginning only.`,
  textTooLong: (most) =>
    `The text is too long: ${most} characters at most. I kept the beginning only.`,
  tooBig: 'With everything filled in, this is too big for one message. Make the text shorter.',
  unknownVariable: (name, meant) =>
    `I do not know {${name}}.${meant ? ` Did you mean {${meant}}?` : ''}`,
  insecureLink: 'A link must begin with https://.',
  clickHere: 'Let the link say where it leads, instead of ‘click here’.',
  unfinished: 'There is still a … in the text. Fill it in or take it out.',
  badMoment:
    'I do not understand that time. Write it like this: 2 December 9:30. Or choose ‘At once’.',
  dayPast: (next) => `That day is past. Do you mean ${next}? Then add the year.`,
  noMoment: 'Write when, or choose ‘At once’.',
  timePast: 'That time is too near or past. Choose a moment that is at least a minute away.',
  nobody: 'There is nobody to whom this applies.',
  noneKnown: (names) => `I do not know these people at this event: ${names}.`,
  namesLeft: (count) =>
    `I take 200 names at a time at most. The last ${count} were not taken. For so many people, rather choose a group.`,
  namesUsed: 'I used the names that were filled in, and not the other choices.',
  namesUnused: 'The names filled in were not used. For that, choose at ‘To’: ‘A list of names’.',
  chatGone: 'I can no longer write in that chat.',
  eventOff: 'This event is cancelled. Only the template ‘Cancellation’ can still go out.',
  eventOver: 'The event is over by now.',
  noLink: 'This event has no link yet. Take {link} out, or set the link first.',
  linkInChat: '{link} is only for those who have a place, so it does not belong in a shared chat.',
  linkLater: (from) =>
    from
      ? `The link may be shared from ${from}. Choose a later time.`
      : 'The link may not be shared yet: no time is known.',
  linkForOthers: (count) =>
    `{link} is only for those who have a place. That does not hold for ${persons(count)} in this group.`,
  emptyFor: (name, count) => `{${name}} is empty for ${persons(count)}.`,
  addFallback: (name) => `Add what should stand there then, such as {${name}|unknown}.`,
  notForYou:
    'Only organisers may write to everybody or to another chat. Choose people of this event.',
  whoMeant: (whom) =>
    `I do not know whom you mean by ‘${whom}’. Choose it below, at the recipients.`,
  cutOff: (most) =>
    `Your message is too long to read in one go. The first ${most} characters are below; paste the rest after them.`,
  farOff: (days) => `That is ${days} days away. Is the year right?`,
  longSentence: (start, words) =>
    `A long sentence (${words} words): ‘${start} …’. Short ones read more easily.`,
  otherVoice: (word) => `You write ‘${word}’, but at this event we address people otherwise.`,
  shouting: (word) => `‘${word}’ is in capitals. That reads as shouting.`,
  manyLinks: (count) => `There are ${count} links in it. With one link, people know what to do.`,
  noEnglish: 'There is no English text. Those who read English get the Dutch one.',
  fallbackFor: (name, count) =>
    `{${name}} is empty for ${persons(count)}. They read what stands behind it.`,
}

export const findingTexts = { je, u, en }
