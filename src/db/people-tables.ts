import type { ColumnType, Generated } from 'kysely'

/** JSON goes in as a string and comes out as a value, on both drivers alike. */
export type Json<T> = ColumnType<T, string, string>

export type PlaceKind = 'personal' | 'group' | 'channel'

/** A button as it stood on the last card: what to say for it, and what it does. */
export interface Offer {
  words: string[]
  verb: string
  data: Record<string, unknown>
}

export interface PeopleTables {
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
    gone_why: string | null
  }
  reach: {
    person_id: string
    conversation_id: string
    seen_at: Date
    refused_at: Date | null
  }
  appointment: {
    person_id: string
    event_id: string | null
    role: 'organiser' | 'co-organiser' | 'facilitator' | 'expert'
    by: string
  }
  muted: { person_id: string; what: string }
  invitation: {
    id: Generated<string>
    event_id: string
    role: 'organiser' | 'co-organiser' | 'facilitator' | 'expert'
    code_hash: string
    by_person_id: string
    taken_by: string | null
    until: Date
  }
  clock: { here: Generated<boolean>; ahead: ColumnType<string, number, number> }
  answered: { activity: string; at: Date; reply: Json<unknown> | null }
  talk: {
    person_id: string
    conversation_id: string
    about: string | null
    offers: Json<Offer[]>
    until: Date
  }
}
