import type { Generated } from 'kysely'

export interface RegistrationTables {
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
}
