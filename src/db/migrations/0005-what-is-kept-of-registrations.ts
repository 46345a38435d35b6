import { declared } from '../kept.ts'

const event = 'until 90 days after the event'
const needs = 'until 7 days after the event'
const message = 'until 90 days after it was written'

export const up = declared({
  registration: {
    kept: event,
    purposes: {
      id: 'to tell registrations apart',
      event_id: 'to know what the person signed up for',
      person_id: 'to know who takes part',
      by_person_id: 'to know who registered a colleague',
      status: 'to know whether there is a place for the person',
      seq: 'to keep the order of arrival',
      role: 'to judge the rules of the event',
      municipality: 'to judge the rules of the event',
      organisation: 'to let the organiser know who takes part',
      municipality_checked: 'to know whether the municipality was looked up or typed',
      list_name: 'to respect whether the name may stand on the list of participants',
      claim_code: 'to let a colleague take the place that was kept',
      claim_until: 'to free a place that no colleague took',
      promotions: 'to tell one move up from the waiting list from the next',
      cancelled_at: 'to know when the person withdrew',
      created_at: 'to account for the order of arrival',
    },
  },
  choice: {
    kept: event,
    purposes: {
      registration_id: 'to know whose choice it is',
      event_id: 'to know at which event',
      session_id: 'to know in which round',
      offering_id: 'to know which workshop the person chose',
      state: 'to know whether there is a seat for the person',
      seq: 'to keep the order of the waiting list',
      promotions: 'to tell one move up from the waiting list from the next',
    },
  },
  access_need: {
    kept: needs,
    purposes: {
      registration_id: 'to know who needs it',
      sealed: 'to make it possible for the person to take part; encrypted',
    },
  },
  request: {
    kept: event,
    purposes: {
      id: 'to tell requests apart',
      event_id: 'to know for which event',
      person_id: 'to know who asks',
      role: 'to let the organiser decide',
      municipality: 'to let the organiser decide',
      organisation: 'to let the organiser decide',
      reason: 'to tell the organiser which rule stood in the way',
      at: 'to answer in the order of asking',
    },
  },
  calendar_link: {
    kept: event,
    purposes: {
      token: 'to give the calendar file to nobody else',
      person_id: 'to know whose programme it is',
      event_id: 'to know which event it is about',
    },
  },
  calendar_sequence: {
    kept: event,
    purposes: {
      person_id: 'to know whose calendar it is',
      event_id: 'to know which event it is about',
      sequence: 'to let a calendar know which version is the last',
      fingerprint: 'to see whether the programme of the person has changed',
    },
  },
  delivery: {
    kept: message,
    purposes: {
      id: 'to tell messages apart',
      kind: 'to know what sort of message it is',
      subject: 'to send a message once',
      person_id: 'to know whom it is for',
      state: 'to know whether it has arrived',
      reason: 'to know why it has not arrived',
      rank: 'to let what is urgent go first',
      activity_id: 'to bring the message up to date later',
      conversation_id: 'to bring the message up to date later',
      attempts: 'to stop trying after a while',
      created_at: 'to send in order',
      sent_at: 'to account for when it was sent',
    },
  },
})
