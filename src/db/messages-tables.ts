import type { Generated } from 'kysely'

export interface MessageTables {
  delivery: {
    id: Generated<string>
    kind: string
    subject: string
    person_id: string | null
    place_id: string | null
    about: string | null
    state: 'queued' | 'sending' | 'sent' | 'failed' | 'unreachable' | 'unknown' | 'cancelled'
    reason: string | null
    rank: number
    activity_id: string | null
    conversation_id: string | null
    attempts: Generated<number>
    created_at: Date
    due_at: Date
    leased_until: Date | null
    stale: Generated<boolean>
    unsure: Generated<boolean>
    sent_at: Date | null
  }
  rate_gate: { key: string; next_at: Date; notices_at: Date | null }
  sender: { id: string; seen_at: Date }
  posted: {
    kind: string
    subject: string
    conversation_id: string
    activity_id: string
    stale: Generated<boolean>
    rendered_at: Date
  }
}
