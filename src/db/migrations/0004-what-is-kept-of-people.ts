import { declared } from '../kept.ts'

const always = 'until the person has it erased, or has not been seen for a year'
const event = 'until 90 days after the event'
const quarter = 'until 15 minutes after the last word'
const day = 'for 24 hours'

export const up = declared({
  person: {
    kept: always,
    purposes: {
      id: 'to tell people apart without their names',
      name: 'to address the person, and to put the name on a list where they agreed to it',
      lang: 'to speak the language of the person',
      lang_chosen: 'to respect a language that was chosen above that of the device',
      municipality: 'to judge the rules of an event, and to spare typing it again',
      organisation: 'to spare typing it again',
      role: 'to judge the rules of an event, and to spare typing it again',
      noticed_at: 'to give the privacy notice once',
      seen_at: 'to know when the person has been away so long that all is to be erased',
    },
  },
  identity: {
    kept: always,
    purposes: {
      tenant: 'to recognise the person in their own organisation',
      key: 'to recognise the person when they speak to the bot',
      person_id: 'to know whose identity it is',
      kind: 'to know what the person may do: a guest more than somebody anonymous',
    },
  },
  reach: {
    kept: always,
    purposes: {
      person_id: 'to know whom it reaches',
      conversation_id: 'to write to the person first, when a seat comes free',
      seen_at: 'to choose the conversation that was used last',
    },
  },
  appointment: {
    kept: event,
    purposes: {
      person_id: 'to know who has the right',
      event_id: 'to know for which event the right holds',
      role: 'to know what the person may do as organiser or helper',
      by: 'to account for who gave the right',
    },
  },
  answered: {
    kept: day,
    purposes: {
      activity: 'to recognise a repeated message',
      at: 'to know when it can be forgotten',
      reply: 'to give a repeated message the same answer',
    },
  },
  talk: {
    kept: quarter,
    purposes: {
      person_id: 'to know who is speaking',
      conversation_id: 'to know where',
      about: 'to understand which event is meant',
      offers: 'to understand an answer such as yes or workshop 3',
      until: 'to know when it can be forgotten',
    },
  },
})
