import type { Generated } from 'kysely'
import type { Json } from './people-tables.ts'

/** Whom an announcement is meant for; what is not named does not narrow it down. */
export interface Audience {
  status?: ('confirmed' | 'waiting' | 'pending')[]
  workshops?: string[]
  rounds?: number[]
  roles?: string[]
  municipalities?: string[]
  /** Only those who have not answered this announcement yet. */
  unanswered?: string
  /** Only the people picked one by one. */
  picked?: boolean
  /** Everybody who ever spoke with the bot. */
  everybody?: boolean
  /** A chat or channel that the bot is in, in the place of people. */
  place?: string
}

/** The words of an announcement that is to be corrected; the stamp tells one preview from the next. */
export interface Correction {
  stamp: string
  titleNl: string
  bodyNl: string
  titleEn: string | null
  bodyEn: string | null
}

export interface AnnouncementTables {
  announcement: {
    id: Generated<string>
    event_id: string
    author_id: string | null
    approver_id: string | null
    template: string | null
    title_nl: string
    body_nl: string
    title_en: string | null
    body_en: string | null
    audience: Json<Audience>
    asks: boolean
    essential: boolean
    status: 'draft' | 'approval' | 'scheduled' | 'sending' | 'cancelled' | 'withdrawn'
    version: Generated<number>
    send_at: Date | null
    sent_at: Date | null
    withdrawn_why: string | null
    /** When its words were last changed after sending. */
    changed_at: Date | null
    /** New words, previewed and not yet sent around. */
    correction: Json<Correction> | null
    created_at: Date
    edited_at: Date
  }
  announcement_pick: { announcement_id: string; person_id: string }
  announcement_answer: {
    announcement_id: string
    person_id: string
    answer: 'read' | 'coming'
    at: Date
  }
  announcement_question: {
    id: Generated<string>
    announcement_id: string
    person_id: string
    question: string
    asked_at: Date
    answered_by: string | null
    answer: string | null
    answered_at: Date | null
  }
}
