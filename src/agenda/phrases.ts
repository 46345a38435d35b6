/** What people type for each verb; the matcher forgives typing errors and finds the slot. */
export const phrases = {
  open: {
    nl: [
      'agenda',
      'agenda {what}',
      'agenda van {what}',
      'programma',
      'programma {what}',
      'programma van {what}',
      'hele agenda',
      'wat staat er op het programma',
    ],
    en: ['agenda', 'agenda {what}', 'programme', 'programme of {what}', 'full agenda', 'schedule'],
    shared: true,
  },
  mine: {
    nl: ['mijn agenda', 'mijn programma', 'mijn agenda van {what}'],
    en: ['my agenda', 'my programme', 'my schedule', 'my agenda for {what}'],
  },
  near: {
    nl: ['ik zit in {what}', 'ik werk in {what}', 'bijeenkomst in de buurt van {what}'],
    en: ['i am in {what}', 'i work in {what}', 'event near {what}'],
    shared: true,
  },
  now: {
    nl: ['nu', 'wat is er nu', 'straks', 'wat is er straks', 'wat komt er nu', 'waar zijn we'],
    en: ['now', 'what is on now', 'whats on now', 'what is next', 'whats next', 'coming up'],
    shared: true,
  },
  series: {
    nl: [
      'bijeenkomsten',
      'alle bijeenkomsten',
      'welke bijeenkomsten zijn er',
      'bijeenkomsten over {what}',
      'masterclasses',
      'kennisateliers',
      'reeks {what}',
    ],
    en: ['events', 'all events', 'which events are there', 'events about {what}', 'series {what}'],
    shared: true,
  },
  calendar: {
    nl: [
      'kalender',
      'kalender {what}',
      'in mijn kalender',
      'zet in mijn kalender',
      'zet in mijn agenda',
      'zet {what} in mijn agenda',
      'zet {what} in mijn kalender',
      'ics',
      'agendabestand',
      'download agendabestand',
    ],
    en: [
      'calendar',
      'calendar {what}',
      'add to my calendar',
      'add {what} to my calendar',
      'put it in my calendar',
      'calendar file',
      'download calendar file',
    ],
  },
}
