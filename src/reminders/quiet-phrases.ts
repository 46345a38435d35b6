/** What people type to have less said to them, or all of it again. */
export const quietPhrases = {
  off: {
    nl: [
      'zet {what} uit',
      '{what} uitzetten',
      'schakel {what} uit',
      'herinneringen uit',
      'zet de herinneringen uit',
      'zet alle herinneringen uit',
      'mededelingen uit',
      'herinner me niet meer',
      'herinner mij niet meer',
      'stop met herinneren',
      'stop met herinneringen',
      'stop de herinneringen',
      'geen herinneringen meer',
      'geen reminders meer',
      'geen reminders',
      'ik wil geen herinneringen',
      'ik wil geen herinneringen meer',
    ],
    en: [
      'turn off {what}',
      'turn {what} off',
      'switch off {what}',
      'turn off the reminders',
      'reminders off',
      'stop reminding me',
      'stop reminders',
      'stop the reminders',
      'do not remind me',
      'no more reminders',
      'i want no reminders',
    ],
  },
  on: {
    nl: [
      'zet {what} aan',
      'zet {what} weer aan',
      '{what} aanzetten',
      'schakel {what} in',
      'herinneringen aan',
      'herinneringen weer aan',
      'zet de herinneringen aan',
      'zet de herinneringen weer aan',
      'alle herinneringen aan',
      'mededelingen aan',
      'herinner me weer',
      'herinner me weer aan alles',
    ],
    en: [
      'turn on {what}',
      'turn {what} on',
      'turn {what} on again',
      'turn {what} back on',
      'switch on {what}',
      'turn on the reminders',
      'reminders on',
      'all reminders on',
      'remind me again',
      'remind me of everything again',
    ],
  },
}

const reminder = ['herinnering', 'herinneringen', 'herinner', 'reminder', 'reminders']
const everything = ['alles', 'berichten', 'everything', 'messages']

/** What people call each kind of message. */
export const kindPhrases = {
  'reminder.days': ['dagen vooraf', 'dag vooraf', 'week vooraf', 'days ahead', 'day before'],
  'reminder.hour': ['uur vooraf', 'hour ahead', 'hour before'],
  'reminder.minutes': ['minuten vooraf', 'minutes ahead', 'minutes before'],
  'reminder.switch': [
    'workshop',
    'workshopherinnering',
    'begin van de workshop',
    'start of the workshop',
  ],
  announcements: ['mededeling', 'mededelingen', 'announcement', 'announcements'],
}

export const groupPhrases = { reminder, everything }

/** What points back to the reminders without naming them. */
export const pointingPhrases = ['ze', 'die', 'them', 'it', 'weer', 'again']
