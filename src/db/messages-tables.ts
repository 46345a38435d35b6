import type { Generated } from 'kysely'

export interface MessageTables {
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
