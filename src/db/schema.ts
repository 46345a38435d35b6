import type { ColumnType, Generated, GeneratedAlways, Kysely, Transaction } from 'kysely'
import type { EventFacts, Rules, Speaker } from '../events/file.ts'
import type { Card } from '../cards.ts'

export { sql } from 'kysely'

/** JSON goes in as a string and comes out as a value, on both drivers alike. */
type Json<T> = ColumnType<T, string, string>

/** Every table. What each column is for, and how long it is kept, is a comment in the database itself. */
export interface Schema {
  person: {
    id: Generated<string>
    name: string
    lang: 'nl' | 'en'
    lang_chosen: Generated<boolean>
    municipality: string | null
    organisation: string | null
    role: string | null
    noticed_at: Date | null
    seen_at: Date
  }
  identity: {
    tenant: string
    key: string
    person_id: string
    kind: 'member' | 'guest' | 'federated' | 'anonymous'
  }
  conversation: {
    id: string
    kind: PlaceKind
    reference: Json<object>
    welcomed_at: Date | null
    gone_at: Date | null
  }
  reach: { person_id: string; conversation_id: string; seen_at: Date }
  appointment: {
    person_id: string
    event_id: string | null
    role: 'organiser' | 'co-organiser' | 'facilitator' | 'expert'
    by: string
  }
  answered: { activity: string; at: Date; reply: Json<unknown> | null }
  talk: {
    person_id: string
    conversation_id: string
    about: string | null
    offers: Json<Offer[]>
    until: Date
  }

  event: {
    id: string
    series: string | null
    version: Generated<number>
    status: 'planned' | 'tentative' | 'cancelled'
    title_nl: string
    title_en: string | null
    starts_on: string | null
    precision: 'minute' | 'day' | 'month'
    starts_at: Date | null
    ends_at: Date | null
    zone: string
    voice: 'je' | 'u'
    seats: number | null
    full_since: Date | null
    opens_at: Date | null
    closes_at: Date | null
    rules: Json<Rules>
    facts: Json<EventFacts>
    demo: boolean
  }
  session: {
    id: string
    event_id: string
    position: number
    kind: 'doors' | 'talk' | 'plenary' | 'break' | 'workshops' | 'after' | 'end'
    round: number | null
    title_nl: string
    title_en: string | null
    note_nl: string | null
    note_en: string | null
    speakers: Json<Speaker[]>
    starts_at: Date
    ends_at: Date | null
  }
  workshop: {
    id: string
    event_id: string
    number: number
    title_nl: string
    title_en: string | null
    about_nl: string | null
    about_en: string | null
    speakers: Json<Speaker[]>
  }
  offering: {
    id: GeneratedAlways<number>
    event_id: string
    workshop_id: string
    session_id: string
    seats: number | null
  }

  registration: {
    id: Generated<string>
    event_id: string
    person_id: string | null
    by_person_id: string | null
    status: 'confirmed' | 'waiting' | 'pending' | 'cancelled'
    seq: Generated<number>
    role: string
    municipality: string | null
    organisation: string | null
    municipality_checked: boolean
    list_name: Generated<boolean>
    claim_code: string | null
    claim_until: Date | null
    promotions: Generated<number>
    cancelled_at: Date | null
    created_at: Date
  }
  choice: {
    registration_id: string
    event_id: string
    session_id: string
    offering_id: number
    state: 'seated' | 'waiting' | 'declined'
    seq: Generated<number>
    promotions: Generated<number>
  }
  access_need: { registration_id: string; sealed: string }
  request: {
    id: Generated<string>
    event_id: string
    person_id: string
    role: string
    municipality: string | null
    organisation: string | null
    reason: 'notInvited' | 'roleNotWelcome'
    at: Date
  }
  calendar_link: { token: string; person_id: string; event_id: string }
  calendar_sequence: { person_id: string; event_id: string; sequence: number; fingerprint: string }

  delivery: {
    id: Generated<string>
    kind: string
    subject: string
    person_id: string
    state: 'queued' | 'sending' | 'sent' | 'failed' | 'unreachable' | 'unknown'
    reason: string | null
    rank: number
    activity_id: string | null
    conversation_id: string | null
    attempts: Generated<number>
    created_at: Date
    sent_at: Date | null
  }
  rate_gate: { key: string; next_at: Date }
  posted: {
    kind: string
    subject: string
    conversation_id: string
    activity_id: string
    stale: Generated<boolean>
    rendered_at: Date
  }
}

export type PlaceKind = 'personal' | 'group' | 'channel'

/** A button as it stood on the last card: what to say for it, and what it does. */
export interface Offer {
  words: string[]
  verb: string
  data: Record<string, unknown>
}

/** The database, or a transaction in it. Every store function takes one first. */
export type Db = Kysely<Schema> | Transaction<Schema>
export type { Card }
