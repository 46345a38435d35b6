import type { Generated } from 'kysely'
import type { Json } from './people-tables.ts'
import type { Tried } from './questions-tables.ts'

export interface ExpertTables {
  /** Who gets which questions: a channel or a person, for a topic, for an event, or for all. */
  expert_route: {
    id: Generated<number>
    topic: string | null
    event_id: string | null
    place_id: string | null
    person_id: string | null
    set_by: string | null
  }
  expert_request: {
    id: Generated<number>
    person_id: string
    question_id: string | null
    question: string
    tried: Json<Tried[]>
    event_id: string | null
    anonymous: boolean
    /** Whether the text may stand in a channel. */
    shown: boolean
    status: 'asked' | 'taken' | 'answered' | 'closed'
    expert_id: string | null
    /** The channel through which it was taken. */
    through: string | null
    asked_at: Date
    active_at: Date
    /** Since when whoever asked waits for an expert. */
    waiting_since: Date | null
    reminded_at: Date | null
    escalated_at: Date | null
  }
  expert_message: {
    id: Generated<number>
    request_id: number
    person_id: string | null
    by_expert: boolean
    text: string
    at: Date
  }
  /** What the bot learned and may say; every change of any entry takes a higher `version`. */
  learned_entry: {
    id: string
    question_nl: string
    answer_nl: string
    question_en: string | null
    answer_en: string | null
    source: string
    version: Generated<number>
    /** Which of its versions these words are. */
    number: number
    status: 'draft' | 'live' | 'withdrawn'
    event_id: string | null
    request_id: number | null
    written_by: string | null
    approved_by: string | null
    changed_at: Date
  }
  learned_version: {
    entry_id: string
    number: number
    question_nl: string
    answer_nl: string
    question_en: string | null
    answer_en: string | null
    source: string
    written_by: string | null
    approved_by: string | null
    written_at: Date
    approved_at: Date | null
    /** Why a second person sent it back. */
    returned_why: string | null
  }
  /** Another way of asking what an entry answers; only `accepted` ones count, and `refused` ones do harm. */
  learned_phrasing: {
    id: Generated<number>
    version: Generated<number>
    entry_id: string
    text: string
    status: 'trying' | 'accepted' | 'refused' | 'rejected'
    decided_by: string | null
    decided_at: Date
  }
}

/** A question with its answer, in words that the bot may give. */
export type LearnedWords = Pick<
  ExpertTables['learned_version'],
  'question_nl' | 'answer_nl' | 'question_en' | 'answer_en' | 'source'
>
