/** What organisers type; the rest of the sentence says where the clock is to go. */
export const phrases = {
  turn: {
    nl: ['klok', 'klok {what}', 'zet de klok op {what}', 'klok vooruit {what}'],
    en: [
      'clock',
      'clock {what}',
      'clock quarter past {what}',
      'clock half past {what}',
      'set the clock to {what}',
      'clock forward {what}',
    ],
  },
}

/** The words by which people tell how long, and which way. */
export const stretchPhrases = {
  units: {
    weeks: 'weken|week|weeks',
    days: 'dagen|dag|days|day',
    hours: 'uren|uur|hours|hour|u|h',
    minutes: 'minuten|minuut|minutes|minute|min',
  },
  /** Without a sign, “2 uur” is a time on the clock; with one of these it is a stretch of time. */
  onward: 'over|verder|later|vooruit|erbij|in|ahead|further|forward|on',
  back: 'terug|eerder|geleden|back|earlier|ago',
}
